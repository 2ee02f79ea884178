import type { CalendarDate } from '@phoihop/core/calendar'
import { isSeen, mayReport, type Reader } from '@phoihop/core/account'
import { foldMeeting, isOutsidePeriod, owersOf, type Meeting, type MeetingAct } from '@phoihop/core/meeting'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { type Body, type BodyId, bodyKnownAs, isOn, type PlaceId } from '@phoihop/core/register'
import { figuresOf } from '@phoihop/core/work'
import { listEntries } from '@phoihop/storage/work'
import { listActs } from '@phoihop/storage/year'
import type { CommitmentAct } from '@phoihop/core/commitment'
import { noteReading } from '../audit/note-reading.ts'
import { commitmentsOf, lineOf } from '../commitment/lines.ts'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { papersOf } from '../paper/papers-of.ts'
import { contextFor, type Context } from '../schedule/context.ts'
import { byOccurrence } from '../schedule/duties.ts'
import { findMatter, type Matter } from '../year/index.ts'
import { agendaFor } from './agenda.ts'
import { lineOfMeeting } from './line.ts'
import { scopeAt } from './scope-at.ts'
import { wasWaived } from './was-waived.ts'
import { whichPapers } from './what-papers.ts'
import type { Attendant, MeetingActName, MeetingView } from './views.ts'

/** What is about a time to come: none is set where the duty was waived. */
const OF_TIME: readonly MeetingActName[] = ['propose', 'call-off', 'agree', 'decline']
const VIETNAMESE = new Intl.Collator('vi')

/** One meeting with its agenda, its conclusions and what this reader may do, for its members and who looks down on one. */
export async function readMeeting(house: House, reader: Reader, key: string): Promise<Outcome<MeetingView>> {
  const context = await contextFor(house, reader)
  const found = findMatter(house, context, key, ['meeting'])
  if (!found.ok) return found
  const { definition, timetable } = context
  const { occurrence, members, chairs } = found.value
  const today = house.today()
  await noteReading(house, reader, occurrence.key, [{ owners: members }])
  const stands = standsFor(definition, reader, today)
  const scope = scopeAt(context, members, stands, today)
  const acts = await listActs<MeetingAct>(house.db, scope, 'meeting', { subjects: [occurrence.key] })
  const meeting = foldMeeting(acts)
  const entries = byOccurrence(await listEntries(house.db, scope, { keys: [occurrence.key] }))
  const charged = meeting.conclusions.flatMap(({ to }) => to.map(({ commitment }) => commitment))
  const lines = new Map(commitmentsOf(await listActs<CommitmentAct>(house.db, scope, 'commitment', { subjects: charged })).map((commitment) => [commitment.id, lineOf(context, commitment, today)]))
  const line = lineOfMeeting(context, found.value, meeting, entries, today)
  const waived = wasWaived(entries.get(occurrence.key) ?? [])
  const may = whatMay(house, reader, context, found.value, meeting, stands).filter((act) => (waived ? !OF_TIME.includes(act) : act !== 'call-off' || line.standing.doneOn === undefined))
  return ok({
    ...line,
    clause: timetable.obligation(occurrence.obligation).basis.clause,
    tier: definition.index.tier(occurrence.tier)?.title ?? { vi: occurrence.tier },
    members: members.map((body) => attendantOf(context, meeting, body, chairs, occurrence.falls)),
    outsidePeriod: meeting.proposal !== undefined && isOutsidePeriod(occurrence, meeting.proposal.on),
    waived,
    agenda: await agendaFor(house, reader, context, scope, found.value, meeting, stands),
    conclusions: meeting.conclusions.map(({ conclusion, what, due, to }) => ({ conclusion, what, due, to: to.flatMap(({ commitment }) => lines.get(commitment) ?? []) })),
    may,
    papers: await papersOf(house, context, occurrence.key, found.value.year, acts, whichPapers(reader, chairs, stands, meeting)),
    opens: isSeen(context.scope, occurrence.owners),
    owers: may.includes('conclude') ? whomToCharge(context, owersOf(definition, occurrence.place, today), occurrence.place, today) : { here: [], below: [] },
    asks: figuresOf(timetable.obligation(occurrence.obligation)),
    today,
  })
}

function attendantOf({ definition }: Context, { agreed, declined, attended }: Meeting, id: BodyId, chairs: readonly BodyId[], on: CalendarDate): Attendant {
  const because = declined.find(({ body }) => body === id)?.because
  return { id, title: bodyKnownAs(definition.index, id, on), chairs: chairs.includes(id), answer: agreed.includes(id) ? 'agreed' : because ? 'declined' : 'open', ...(because ? { because } : {}), attended: attended.includes(id) }
}

function whomToCharge({ definition }: Context, bodies: readonly Body[], place: PlaceId, today: CalendarDate): MeetingView['owers'] {
  const named = ({ id }: Body) => ({ id, title: bodyKnownAs(definition.index, id, today) })
  const byParty = Map.groupBy(bodies.filter((body) => body.place !== place), ({ party }) => party)
  return {
    here: bodies.filter((body) => body.place === place).map(named),
    below: definition.programme.parties.flatMap(({ id, title }) => { const own = byParty.get(id); return own ? [{ party: title, bodies: own.map(named).sort((x, y) => VIETNAMESE.compare(x.title.vi, y.title.vi)) }] : [] }),
  }
}

function whatMay(house: House, reader: Reader, { definition }: Context, { chairs, members }: Matter, meeting: Meeting, stands: readonly BodyId[]): readonly MeetingActName[] {
  const today = house.today()
  const body = stands[0] && definition.index.body(stands[0])
  if (!body || !mayReport(reader) || !isOn(body.exists, today)) return []
  const { held, proposal, agreed, attended, conclusions } = meeting
  const isChair = chairs.some((chair) => stands.includes(chair))
  const isOpen = held === undefined || held.recordedOn === today
  const hasBegun = proposal === undefined || proposal.on <= today
  const may: MeetingActName[] = []
  if (isChair && isOpen && hasBegun) may.push('attend', ...(attended.length > 0 ? (['conclude', 'withdraw-conclusion', ...(held ? [] : (['hold'] as const))] as const) : []))
  if (held) return may
  if (isChair) may.push('propose', ...(proposal && conclusions.length === 0 ? (['call-off'] as const) : []))
  if (members.some((member) => stands.includes(member))) {
    may.push('add-item')
    if (proposal && !isChair) may.push(...(agreed.includes(body.id) ? [] : (['agree'] as const)), 'decline')
  }
  return may
}
