import { setTimeout as pause } from 'node:timers/promises'
import type { Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { findIdentifier } from '@phoihop/core/work'
import { barePicture, largestFile } from '@phoihop/documents/reading'
import { addAudit } from '@phoihop/storage/audit'
import { addDraft, beginReading, type DraftFile, type DraftRead } from '@phoihop/storage/draft'
import { findLatest, listVersions } from '@phoihop/storage/programme'
import { actor } from '../audit/actor.ts'
import { guarded, inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { mayDraftHere } from './may-draft-here.ts'
import { keptRead, seeThrough, startReading, type ReadingThread } from './reading-threads.ts'

export const DOCUMENT_LIMIT_BYTES = largestFile
const KINDS: readonly (readonly [RegExp, DraftRead['kind']])[] = [[/\.(?:txt|text|md)$/i, 'txt'], [/\.docx$/i, 'docx'], [/\.pdf$/i, 'pdf'], [/\.(?:png|jpe?g|tiff?|webp)$/i, 'scan']]

export type TakenFile = { name: string; bytes: Uint8Array; amends?: string }

/** A document that is read within this time is there when its upload is answered; any other is followed on a page of its own. */
const PATIENCE_MS = 1_000

/**
 * Takes a document in: its bytes are kept (a picture without what the camera wrote beside it), read, and the reading waits to be confirmed. `amends`: the slug of the programme it changes.
 * `underWay`: the reading takes longer than `patience` milliseconds, and goes on. A file of a known kind that says nothing is kept too, and
 * refused with the reason. Refuses who may not, an unknown programme, an empty or too large file, a kind that is not read, and a name that
 * identifies a person.
 */
export async function takeIn(house: House, reader: Reader, file: TakenFile, patience: number = PATIENCE_MS): Promise<Outcome<{ draft: string; underWay: boolean }>> {
  if (!mayDraftHere(house, reader, file.amends)) return refuse({ code: 'may-not', action: 'draft' })
  const name = file.name.normalize('NFC').replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ').trim().slice(-120)
  const kind = KINDS.find(([ending]) => ending.test(name))?.[1]
  const person = findIdentifier(name)
  if (person) return refuse({ code: 'names-a-person', field: 'draft.file', ...person })
  if (!kind) return refuse({ code: 'file-kind-unknown', file: name, kind: name.includes('.') ? (name.split('.').at(-1) ?? '') : '' })
  if (file.bytes.length === 0) return refuse({ code: 'file-empty', file: name })
  if (file.bytes.length > DOCUMENT_LIMIT_BYTES) return refuse({ code: 'file-too-large', file: name, bytes: file.bytes.length, limit: DOCUMENT_LIMIT_BYTES })
  return guarded(async () => {
    const amends = await amendable(house, file.amends)
    if (!amends.ok) return amends
    const bytes = await barePicture(file.bytes)
    const kept = await house.files.put(bytes)
    if (!kept.ok) return kept
    const about = { id: house.newId(), sha256: kept.value, size: bytes.length, name, account: reader.account.id, takenAt: house.now(), takenOn: house.today(), ...(amends.value === undefined ? {} : { amends: amends.value }) }
    return readInTime(house, reader, { ...about, kind }, startReading(house, { name, bytes }), patience)
  })
}

/** Keeps the document with what came of it, or, when its time is over first, without. */
async function readInTime(house: House, reader: Reader, file: DraftFile & Pick<DraftRead, 'kind'>, thread: ReadingThread, patience: number): Promise<Outcome<{ draft: string; underWay: boolean }>> {
  const patient = new AbortController()
  const read = await Promise.race([thread.outcome, pause(patience, undefined, { signal: patient.signal }).catch(() => undefined)])
  patient.abort()
  const added = await inTransaction(house, async (db) => {
    await addDraft(db, { ...file, ...(read ? keptRead(read, file.kind) : {}) })
    if (!read) await beginReading(db, file.id)
    await addAudit(db, { ...actor(house, reader), did: 'take-in-document', on: file.id })
    return ok({ draft: file.id, underWay: !read })
  }).catch((problem: unknown) => { thread.end(); throw problem })
  if (!added.ok) thread.end()
  else if (!read) seeThrough(house, file, thread)
  return added.ok && read && !read.ok ? read : added
}

async function amendable({ db }: House, slug: string | undefined): Promise<Outcome<string | undefined>> {
  if (slug === undefined || slug === '') return ok(undefined)
  return (await findLatest(db, slug)) ? ok(slug) : refuse({ code: 'unknown-programme', slug, known: [...new Set((await listVersions(db, slug)).map(({ version }) => version.programme))] })
}
