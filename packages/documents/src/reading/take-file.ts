import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ok, refuse } from '@phoihop/core/outcome'
import type { Outcome } from '@phoihop/core/outcome'
import type { DocumentRead, Task, Told } from './reading-worker.ts'
import { atOnce, besideHeap, costs, largestFile, longestText } from './limits.ts'
import { sniffKind } from './sniff-kind.ts'
import type { IncomingFile } from './take-bytes.ts'
import type { Taken } from './taken.ts'
import { openTurns } from './turns.ts'

/**
 * `seconds` and `megabytes`: what one file may cost before its thread is ended. `progress`: pages done, of how many; told first when none is.
 * `signal`: ends the reading, which then throws the signal's reason.
 */
export type TakeOptions = { progress?: (done: number, of: number) => void; seconds?: number; megabytes?: number; signal?: AbortSignal }

/** The folder above the one Node keeps this version's code in. */
const cacheOf = () => { const own = getCompileCacheDir(); return own === undefined ? undefined : dirname(own) }

type Got = { taken: Taken; reading?: DocumentRead['reading'] }

const hasPages = ({ bytes }: IncomingFile) => ['pdf', 'picture'].includes(sniffKind(bytes))
const turns = { pages: openTurns(atOnce.pages), others: openTurns(atOnce.others) }
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

/** One file in a thread of its own, which is ended when it is done, when it takes too long and when it takes too much memory. */
async function inThread(file: IncomingFile, read: boolean, options: TakeOptions): Promise<Outcome<Got>> {
  const { progress, signal, seconds = hasPages(file) ? costs.pageSeconds : costs.seconds, megabytes = costs.megabytes } = options
  const task: Task = { file, read, most: longestText, cache: cacheOf() }
  const thread = new Worker(new URL('./open-thread.mjs', import.meta.url), {
    workerData: task, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: Math.max(16, megabytes - besideHeap), stackSizeMb: 4 },
  })
  const heavy = (of: 'seconds' | 'megabytes', most: number) => refuse({ code: 'file-too-heavy', file: file.name, most, of })
  const failed = (error: unknown): Outcome<Got> =>
    codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? heavy('megabytes', megabytes) : refuse({ code: 'file-unreadable', file: file.name, because: 'phần mềm gặp lỗi khi đọc tệp này; hãy mở bằng Word, lưu lại thành .docx mới rồi thử lại' })
  try {
    return await new Promise<Outcome<Got>>((settle, fail) => {
      const timer = setTimeout(() => settle(heavy('seconds', seconds)), seconds * 1000)
      const done = (outcome: Outcome<Got>) => { clearTimeout(timer); settle(outcome) }
      signal?.addEventListener('abort', () => { clearTimeout(timer); fail(signal.reason as Error) }, { once: true })
      thread.on('message', (told: Told) => ('outcome' in told ? done(told.outcome) : progress?.(told.done, told.of)))
      thread.once('error', (error) => done(failed(error)))
      thread.once('exit', () => done(failed(undefined)))
    })
  } finally {
    void thread.terminate()
  }
}

async function checked(file: IncomingFile, read: boolean, options: TakeOptions): Promise<Outcome<Got>> {
  if (file.bytes.length === 0) return refuse({ code: 'file-empty', file: file.name })
  if (file.bytes.length > largestFile) return refuse({ code: 'file-too-large', file: file.name, bytes: file.bytes.length, limit: largestFile })
  return turns[hasPages(file) ? 'pages' : 'others'](() => {
    options.signal?.throwIfAborted()
    return inThread(file, read, options)
  })
}

/** The text of a file, taken in a thread of its own. Refusals: empty, too large, of a kind not read, unreadable, too heavy for its limits. */
export async function takeFile(file: IncomingFile, options: TakeOptions = {}): Promise<Outcome<Taken>> {
  const got = await checked(file, false, options)
  return got.ok ? ok(got.value.taken) : got
}

/** The text of a file and its whole reading, both made in a thread of its own. Refusals: as `takeFile`. */
export async function readDocument(file: IncomingFile, options: TakeOptions = {}): Promise<Outcome<DocumentRead>> {
  const got = await checked(file, true, options)
  if (!got.ok) return got
  return ok({ taken: got.value.taken, reading: got.value.reading! })
}
