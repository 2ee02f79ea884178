import { mayDraft, type Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { findIdentifier } from '@phoihop/core/work'
import { barePicture, largestFile } from '@phoihop/documents/reading'
import { addAudit } from '@phoihop/storage/audit'
import { addDraft, type KeptDraft } from '@phoihop/storage/draft'
import { findLatest, listVersions } from '@phoihop/storage/programme'
import { actor } from '../audit/actor.ts'
import { guarded, inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { readBytes } from './read-bytes.ts'

export const DOCUMENT_LIMIT_BYTES = largestFile
const KINDS: readonly (readonly [RegExp, KeptDraft['kind']])[] = [[/\.(?:txt|text|md)$/i, 'txt'], [/\.docx$/i, 'docx'], [/\.pdf$/i, 'pdf'], [/\.(?:png|jpe?g|tiff?|webp)$/i, 'scan']]

export type TakenFile = { name: string; bytes: Uint8Array; amends?: string }

/**
 * Takes a document in: its bytes are kept (a picture without what the camera wrote beside it), read, and the reading waits to be confirmed. `amends`: the slug of the programme it changes.
 * A file of a known kind that says nothing is kept too, and refused with the reason. Refuses who may not, an unknown programme, an empty or
 * too large file, a kind that is not read, and a name that identifies a person.
 */
export async function takeIn(house: House, reader: Reader, file: TakenFile): Promise<Outcome<{ draft: string }>> {
  if (!mayDraft(reader)) return refuse({ code: 'may-not', action: 'draft' })
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
    const read = await readBytes({ name, bytes })
    const about = { id: house.newId(), sha256: kept.value, size: bytes.length, name, account: reader.account.id, takenAt: house.now(), takenOn: house.today(), ...(amends.value === undefined ? {} : { amends: amends.value }) }
    const draft: KeptDraft = read.ok ? { ...about, kind: read.value.from, source: read.value.text, reading: read.value.reading } : { ...about, kind, unreadable: read.refusals[0] }
    const added = await inTransaction(house, async (db) => {
      await addDraft(db, draft)
      await addAudit(db, { ...actor(house, reader), did: 'take-in-document', on: draft.id })
      return ok({ draft: draft.id })
    })
    return added.ok && !read.ok ? read : added
  })
}

async function amendable({ db }: House, slug: string | undefined): Promise<Outcome<string | undefined>> {
  if (slug === undefined || slug === '') return ok(undefined)
  return (await findLatest(db, slug)) ? ok(slug) : refuse({ code: 'unknown-programme', slug, known: [...new Set((await listVersions(db, slug)).map(({ version }) => version.programme))] })
}
