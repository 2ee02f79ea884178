import { isDiskFull, isGone, type Db } from '@phoihop/storage/database'
import { addRead, leaveReading, tellReading, type DraftRead, type UnderWay } from '@phoihop/storage/draft'
import type { Outcome } from '@phoihop/core/outcome'
import type { House } from '../house/house.ts'
import { readBytes, type ReadText } from './read-bytes.ts'

const SIGN_OF_LIFE_MS = 1_500
const OWN_FAULT = 'phần mềm gặp lỗi khi đọc tệp này; hãy mở bằng Word, lưu lại thành .docx mới rồi thử lại'

/** A file this process is reading. `outcome` is undefined when the reading was ended before it was done. */
export type ReadingThread = { outcome: Promise<Outcome<ReadText> | undefined>; told(): Omit<UnderWay, 'isAlive'>; end(): void }

const readings = new WeakMap<Db, { threads: Set<ReadingThread>; through: Set<Promise<void>> }>()
const readingsOf = (db: Db) => {
  const known = readings.get(db) ?? { threads: new Set(), through: new Set() }
  readings.set(db, known)
  return known
}
const until = <T>(ended: Promise<unknown>, all: Set<T>, one: T): void => {
  all.add(one)
  const drop = () => void all.delete(one)
  ended.then(drop, drop)
}

/** Begins to read a file; it goes on whether or not somebody waits. */
export function startReading({ db }: Pick<House, 'db'>, file: { name: string; bytes: Uint8Array }): ReadingThread {
  const ending = new AbortController()
  let told: Omit<UnderWay, 'isAlive'> = {}
  const outcome = readBytes(file, { signal: ending.signal, progress: (done, pages) => { told = { done, pages } } }).catch((problem: unknown) => {
    if (ending.signal.aborted) return undefined
    throw problem
  })
  const thread = { outcome, told: () => told, end: () => ending.abort() }
  until(outcome, readingsOf(db).threads, thread)
  return thread
}

/** What came of a file, to be kept. `kind`: what its name says, where nothing could be read. */
export const keptRead = (read: Outcome<ReadText>, kind: DraftRead['kind']): DraftRead =>
  read.ok ? { kind: read.value.from, source: read.value.text, reading: read.value.reading } : { kind, unreadable: read.refusals[0] }

type ForHouse = Pick<House, 'db' | 'now'>
type KeptFile = { id: string; name: string; kind: DraftRead['kind'] }

/** Sees a reading through whose document is kept: signs of life, then what came of it. Nobody waits for it. */
export function seeThrough(house: ForHouse, draft: KeptFile, thread: ReadingThread): void {
  const through = keepWhatComes(house, draft, thread)
  until(through, readingsOf(house.db).through, through)
}

async function keepWhatComes({ db, now }: ForHouse, draft: KeptFile, thread: ReadingThread): Promise<void> {
  const signs = setInterval(() => void tellReading(db, draft.id, thread.told()).catch(() => {}), SIGN_OF_LIFE_MS)
  try {
    const read = await thread.outcome
    await (read ? addRead(db, draft.id, keptRead(read, draft.kind), now()) : leaveReading(db, draft.id))
  } catch (problem) {
    // Without a database nothing can be kept, and the signs of life stop: the document says then that it can be read again.
    if (isGone(problem) || isDiskFull(problem)) return
    process.emitWarning(problem as Error)
    await addRead(db, draft.id, { kind: draft.kind, unreadable: { code: 'file-unreadable', file: draft.name, because: OWN_FAULT } }, now()).catch(() => {})
  } finally {
    clearInterval(signs)
  }
}

/** Ends every reading of this process, before its database closes. Their documents say afterwards that they were not read to the end. */
export async function stopReadings({ db }: Pick<House, 'db'>): Promise<void> {
  const { threads, through } = readingsOf(db)
  for (const thread of threads) thread.end()
  await Promise.all(through)
}
