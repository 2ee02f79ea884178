import type { Reader } from '@phoihop/core/account'
import { decideOn, type Decision } from '@phoihop/core/draft'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { addAudit } from '@phoihop/storage/audit'
import { addDecision, lockDraft } from '@phoihop/storage/draft'
import { actor } from '../audit/actor.ts'
import { inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { mayDraftHere } from './may-draft-here.ts'
import { openDraft } from './open-draft.ts'

/**
 * Takes one decision on a document and appends it; answers how many there are then. `seq`: how many there were when the form was shown; where
 * somebody decided in between nothing is kept (`draft-changed`).
 */
export async function decide(house: House, reader: Reader, id: string, seq: number, decision: Decision): Promise<Outcome<{ seq: number }>> {
  if (!mayDraftHere(house, reader)) return refuse({ code: 'may-not', action: 'draft' })
  return inTransaction(house, async (db) => {
    await lockDraft(db, id)
    const open = await openDraft(house, id, db)
    if (!open.ok) return open
    if (!mayDraftHere(house, reader, open.value.kept.amends)) return refuse({ code: 'may-not', action: 'draft' })
    const { ground, draft, published, seq: now } = open.value
    if (published) return refuse({ code: 'draft-published', programme: published.programme, version: published.version })
    if (now !== seq) return refuse({ code: 'draft-changed', draft: id })
    const decided = decideOn(ground, draft, decision)
    if (!decided.ok) return decided
    await addDecision(db, { draft: id, seq: seq + 1, account: reader.account.id, at: house.now(), decision: decided.value })
    await addAudit(db, { ...actor(house, reader), did: 'decide-on-document', on: `${id}/${seq + 1}` })
    return ok({ seq: seq + 1 })
  })
}
