import type { Reader } from '@phoihop/core/account'
import { foldCommitment, type CommitmentAct } from '@phoihop/core/commitment'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { listActs, lockMatter } from '@phoihop/storage/year'
import type { House } from '../house/house.ts'
import { appendAct, type Acting } from '../year/index.ts'

/** Withdraws what a conclusion charged bodies with, as it is taken back. Refuses where one of them has reported it. */
export async function release(house: House, reader: Reader, acting: Acting, { conclusion, to }: { conclusion: string; to: readonly { commitment: string }[] }): Promise<Outcome<void>> {
  for (const { commitment: id } of to) {
    await lockMatter(acting.db, acting.scope, 'commitment', id)
    const acts = await listActs<CommitmentAct>(acting.db, acting.scope, 'commitment', { subjects: [id] })
    const [first, commitment] = [acts[0], foldCommitment(acts)]
    if (!first || !commitment) return refuse({ code: 'unknown-commitment', commitment: id })
    if (commitment.done) return refuse({ code: 'commitment-reported', on: commitment.done.on })
    if (commitment.withdrawn) continue
    const { year, place, owners } = first
    const gone = await appendAct<CommitmentAct>(house, reader, acting, { affair: 'commitment', subject: id, year, place, owners }, acts.length + 1, { act: { did: 'withdraw', basis: { conclusion } } })
    if (!gone.ok) return gone
  }
  return ok(undefined)
}
