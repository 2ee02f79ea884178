import type { Reader } from '@phoihop/core/account'
import { calendarDate } from '@phoihop/core/calendar'
import type { CommitmentAct } from '@phoihop/core/commitment'
import { attend as decideAttend, conclude as decideConclude, owersOf, withdrawConclusion as decideWithdraw, type MeetingAct } from '@phoihop/core/meeting'
import { ok, type Outcome } from '@phoihop/core/outcome'
import type { BodyId } from '@phoihop/core/register'
import { release } from '../commitment/release.ts'
import type { House } from '../house/house.ts'
import { appendAct } from '../year/index.ts'
import { alone, take, type Around, type Taken } from './take.ts'
import type { ConcludeForm } from './views.ts'

/** The chair says which bodies came; the whole list each time. */
export const attend = (house: House, reader: Reader, key: string, form: { seen: number; bodies: readonly string[] }): Taken =>
  take(house, reader, key, form.seen, (the) => alone(decideAttend(the, form.bodies as BodyId[])))

/** The chair concludes, and every body charged has its commitment in the same transaction: both are kept, or neither. */
export function conclude(house: House, reader: Reader, key: string, form: ConcludeForm): Taken {
  return take(house, reader, key, form.seen, (the, around) => {
    const due = calendarDate(form.due)
    if (!due.ok) return due
    const { definition, today } = around.acting
    const to = form.owners.map((owner) => ({ commitment: house.newId(), owner: owner as BodyId }))
    const owers = new Set(owersOf(definition, around.matter.occurrence.place, today).map(({ id }) => id))
    const said = decideConclude(the, { conclusion: house.newId(), what: form.what, due: due.value, to, body: definition.index.body, owers })
    return said.ok ? ok({ act: said.value, also: () => raise(house, reader, said.value, around) }) : said
  })
}

/** Seen by who owes it, by the chair and by all who met. */
async function raise(house: House, reader: Reader, { conclusion, what, due, to }: Extract<MeetingAct, { did: 'conclude' }>, { acting, matter, where }: Around): Promise<Outcome<void>> {
  for (const { commitment, owner } of to) {
    const place = acting.definition.index.body(owner)?.place ?? where.place
    const owed = { affair: 'commitment', subject: commitment, year: where.year, place, owners: [...new Set([owner, ...matter.members])] } as const
    const raised = await appendAct<CommitmentAct>(house, reader, acting, owed, 1, { act: { did: 'raise', what, owner, due, meeting: matter.occurrence.key, conclusion } })
    if (!raised.ok) return raised
  }
  return ok(undefined)
}

/** Takes a conclusion back with everything it charged; refused once one of the bodies has reported. */
export function withdrawConclusion(house: House, reader: Reader, key: string, form: { seen: number; conclusion: string }): Taken {
  return take(house, reader, key, form.seen, (the, around) => {
    const taken = decideWithdraw(the, form.conclusion)
    const said = the.meeting.conclusions.find(({ conclusion }) => conclusion === form.conclusion)
    return taken.ok && said ? ok({ act: taken.value, also: () => release(house, reader, around.acting, said) }) : alone(taken)
  })
}
