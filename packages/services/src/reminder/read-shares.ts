import { isSeen, seesWork, type Account, type Reader, type Seat } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import { printPeriod } from '@phoihop/core/paper'
import type { BodyId } from '@phoihop/core/register'
import { climbsTo, ladderOf, reaches, standpointOn, type ClimbedDuty, type OwedDuty, type OwedShare } from '@phoihop/core/reminder'
import { bodyTitle, programmesOf } from '../house/bodies.ts'
import type { Definition, House } from '../house/house.ts'
import { scopeIn, standsFor } from '../house/scope.ts'
import { contextIn } from '../schedule/context.ts'
import { readOwed } from '../work/read-owed.ts'
import type { Duty } from '../schedule/views.ts'
import { listClimbed } from './list-climbed.ts'
import { titleOf } from './title-of.ts'
import type { Climbed } from './views.ts'

/** What was read in this run. `served`: bodies with an officer who is reached, by mail or on a device · `since`: the day mail or notices were last written on. */
export type Known = { shares: Map<string, OwedShare>; climbed: Map<string, readonly Climbed[]>; served: ReadonlySet<BodyId>; since: CalendarDate }

/**
 * What the bodies owe for which an account acts, each under each programme once, and what climbed to it. A head whose officers are reached is told what has come to
 * the head; without officers, everything. Who keeps accounts or reads the trail owes nothing.
 */
export async function readShares(house: House, account: Account, known: Known): Promise<readonly OwedShare[]> {
  const own = new Map<string, OwedShare>()
  for (const seat of account.seats) {
    if (!seat.body || !seesWork({ account, seat })) continue
    for (const definition of programmesOf(house, seat)) {
      const { programme } = definition.programme
      const climbed = await climbedIn(house, definition, known)
      const key = `${seat.body} ${programme}`
      const share = known.shares.get(key) ?? (await readShare(house, { account, seat, programme }, climbed))
      known.shares.set(key, share)
      const before = own.get(key)
      const wide = isFarFrom(seat, known) ? narrowed(share, before) : share
      const more = climbedTo(house, definition, { account, seat }, climbed, known.since) ?? before?.climbed
      own.set(key, { ...wide, ...(more ? { climbed: more } : {}) })
    }
  }
  return [...own.values()]
}

const isFarFrom = ({ role, body }: Seat, { served }: Known): boolean => (role === 'head' || role === 'leader') && body !== undefined && served.has(body)

/** Never less than another seat of the same account was told. */
const narrowed = (share: OwedShare, before: OwedShare | undefined): OwedShare =>
  before ?? { ...share, duties: share.duties.filter(({ at }) => at && reaches(at.tell, 'head')) }

/** Everything that climbed under a programme: read once, by the program itself, and given on by the scope of each. */
async function climbedIn(house: House, definition: Definition, { climbed }: Known): Promise<readonly Climbed[]> {
  const { programme } = definition.programme
  const found = climbed.get(programme) ?? (await listClimbed(house.db, await contextIn(definition, { programme, bodies: 'all' }, house.db), house.today()))
  climbed.set(programme, found)
  return found
}

async function readShare(house: House, reader: Reader, climbed: readonly Climbed[]): Promise<OwedShare> {
  const definition = house.definition(reader.programme)
  const { programme } = definition
  const body = reader.seat.body as BodyId
  const byKey = new Map(climbed.map((one) => [one.key, one]))
  const duties = await readOwed(house, reader)
  const own = standsFor(definition, reader, house.today())
  const commitments = climbed.filter(({ kind, owners }) => kind === 'commitment' && owners.some(({ id }) => own.includes(id)))
  return {
    body: bodyTitle(house, body, house.today()).vi, programme: `${programme.title.vi} (${programme.document})`,
    duties: [...duties.flatMap((duty) => owedOf(duty, byKey.get(duty.occurrence.key))), ...commitments.map(owedByConclusion)],
  }
}

function owedOf({ occurrence, obligation, place, standing }: Duty, climbed: Climbed | undefined): readonly OwedDuty[] {
  const { state } = standing
  if (state !== 'late' && state !== 'returned' && state !== 'due-soon') return []
  const due = occurrence.stated ? standing.due : standing.target
  return [{ title: `${obligation.title.vi} (${printPeriod(occurrence.period)})`, place: place.title.vi, due, target: standing.target, stated: occurrence.stated, state, daysLate: standing.daysLate, ...(climbed ? { at: climbed.at } : {}) }]
}

const owedByConclusion = (climbed: Climbed): OwedDuty => ({
  title: titleOf(climbed), place: climbed.place.title.vi, due: climbed.owed.due, stated: true, daysLate: climbed.daysLate, at: climbed.at,
  state: climbed.owed.returnedOn ? 'returned' : climbed.daysLate > 0 ? 'late' : 'due-soon',
})

/** What others owe that has come to a seat, by its scope; undefined where nothing ever does. */
function climbedTo(house: House, definition: Definition, reader: Reader, climbed: readonly Climbed[], since: CalendarDate): OwedShare['climbed'] {
  const { programme, index, calendar } = definition
  const { role, body } = reader.seat
  const as = climbsTo(role, programme.parties.find(({ id }) => id === (body && index.body(body)?.party)))
  if (!as) return undefined
  const [scope, own] = [scopeIn(definition, reader, house.today()), standsFor(definition, reader, house.today())]
  const here = climbed.filter(({ at, owners }) => reaches(at.tell, as) && isSeen(scope, owners.map(({ id }) => id)) && !owners.some(({ id }) => own.includes(id)))
  const before = ({ owed }: Climbed) => standpointOn(ladderOf(programme), owed, since, calendar)
  const fresh = here.filter((one) => { const at = before(one); return !(at && reaches(at.tell, as)) })
  return { fresh: fresh.map((one): ClimbedDuty => ({ title: titleOf(one), owners: one.owners.map(({ title }) => title.vi).join(', '), at: one.at })), all: here.length }
}
