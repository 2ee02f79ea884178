import type { Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { addAudit } from '@phoihop/storage/audit'
import { actor } from '../audit/actor.ts'
import { beginReading, findDraft } from '@phoihop/storage/draft'
import { guarded, inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { mayDraftHere } from './may-draft-here.ts'
import { seeThrough, startReading } from './reading-threads.ts'
import type { FollowedReading } from './views.ts'

/** How far the reading of a document is, and what came of it. */
export async function followReading(house: House, reader: Reader, id: string): Promise<Outcome<FollowedReading>> {
  if (!mayDraftHere(house, reader)) return refuse({ code: 'may-not', action: 'draft' })
  return guarded(async () => {
    const kept = await findDraft(house.db, id)
    if (!kept) return refuse({ code: 'unknown-draft', draft: id })
    const { name, takenOn, underWay, unreadable } = kept
    return ok({ id, file: name, takenOn, ...(underWay ? { underWay } : {}), ...(unreadable ? { unreadable } : {}) })
  })
}

/** Reads a document again whose reading was not brought to its end. Nothing happens where somebody reads it, or it is read. */
export async function readAgain(house: House, reader: Reader, id: string): Promise<Outcome<void>> {
  if (!mayDraftHere(house, reader)) return refuse({ code: 'may-not', action: 'draft' })
  return guarded(async () => {
    const kept = await findDraft(house.db, id)
    if (!kept) return refuse({ code: 'unknown-draft', draft: id })
    if (!kept.underWay) return ok(undefined)
    const bytes = await house.files.read(kept.sha256)
    if (!bytes.ok) return bytes
    const taken = await inTransaction(house, async (db) => {
      const isMine = await beginReading(db, id)
      if (isMine) await addAudit(db, { ...actor(house, reader), did: 'read-document-again', on: id })
      return ok(isMine)
    })
    if (!taken.ok) return taken
    if (taken.value) seeThrough(house, kept, startReading(house, { name: kept.name, bytes: bytes.value }))
    return ok(undefined)
  })
}
