import { flushCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { refuse } from '@phoihop/core/outcome'
import type { Outcome } from '@phoihop/core/outcome'
import type { readingOf } from '@phoihop/core/programme'
import type { IncomingFile } from './take-bytes.ts'
import type { Taken } from './taken.ts'

/** What a thread is asked: one file, and whether its text is to be read as well. `most`: the longest text that is read, in characters. `cache`: where compiled code is kept. */
export type Task = { file: IncomingFile; read: boolean; most: number; cache: string | undefined }
export type DocumentRead = { taken: Taken; reading: ReturnType<typeof readingOf> }
/** What it tells: how far it is, then once what came of it. */
export type Told = { done: number; of: number } | { outcome: Outcome<{ taken: Taken; reading?: DocumentRead['reading'] }> }

async function work({ file, read, most }: Task, progress: (done: number, of: number) => void): Promise<Extract<Told, { outcome: unknown }>> {
  const [{ takeBytes }, core] = await Promise.all([import('./take-bytes.ts'), read ? import('@phoihop/core/programme') : undefined])
  const taken = await takeBytes(file, progress)
  if (!taken.ok) return { outcome: taken }
  if (taken.value.text.length > most) return { outcome: refuse({ code: 'file-too-heavy', file: file.name, most, of: 'characters' }) }
  return { outcome: { ok: true, value: { taken: taken.value, ...(core ? { reading: core.readingOf(taken.value.text) } : {}) } } }
}

const tell = (told: Told) => parentPort?.postMessage(told)
tell(await work(workerData as Task, (done, of) => tell({ done, of })))
flushCompileCache()
