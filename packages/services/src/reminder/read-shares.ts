import { seesWork, type Account, type Reader } from '@phoihop/core/account'
import { printPeriod } from '@phoihop/core/paper'
import type { OwedDuty, OwedShare } from '@phoihop/core/reminder'
import { bodyTitle, programmesOf } from '../house/bodies.ts'
import type { House } from '../house/house.ts'
import { readOwed } from '../work/read-owed.ts'
import type { Duty } from '../schedule/views.ts'

/** What was read for a body in this run, by body and programme. */
export type Shares = Map<string, OwedShare>

/** What the bodies owe for which an account acts, each under each programme once. Who keeps accounts or reads the trail owes nothing. */
export async function readShares(house: House, account: Account, known: Shares): Promise<readonly OwedShare[]> {
  const own = new Map<string, OwedShare>()
  for (const seat of account.seats) {
    if (!seat.body || !seesWork({ account, seat })) continue
    for (const { programme } of programmesOf(house, seat)) {
      const key = `${seat.body} ${programme.programme}`
      const share = known.get(key) ?? (await readShare(house, { account, seat, programme: programme.programme }))
      known.set(key, share)
      own.set(key, share)
    }
  }
  return [...own.values()]
}

async function readShare(house: House, reader: Reader): Promise<OwedShare> {
  const { programme } = house.definition(reader.programme)
  const body = reader.seat.body as NonNullable<typeof reader.seat.body>
  const duties = await readOwed(house, reader)
  return { body: bodyTitle(house, body, house.today()).vi, programme: `${programme.title.vi} (${programme.document})`, duties: duties.flatMap(owedOf) }
}

function owedOf({ occurrence, obligation, place, standing }: Duty): readonly OwedDuty[] {
  const { state } = standing
  if (state !== 'late' && state !== 'returned' && state !== 'due-soon') return []
  const due = occurrence.stated ? standing.due : standing.target
  return [{ title: `${obligation.title.vi} (${printPeriod(occurrence.period)})`, place: place.title.vi, due, stated: occurrence.stated, state, daysLate: standing.daysLate }]
}
