import { lookBelow, type Reader } from '@phoihop/core/account'
import { yearOf, type CalendarDate } from '@phoihop/core/calendar'
import { foldMeeting, type MeetingAct } from '@phoihop/core/meeting'
import type { PlaceId } from '@phoihop/core/register'
import { listEntries } from '@phoihop/storage/work'
import { listActs } from '@phoihop/storage/year'
import { noteOverview } from '../audit/note-reading.ts'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { contextFor, type Context } from '../schedule/context.ts'
import { byOccurrence } from '../schedule/duties.ts'
import { findMatter, type Matter } from '../year/index.ts'
import { lineOfMeeting } from './line.ts'
import { scopeAt } from './scope-at.ts'
import type { MeetingLine, MeetingSeries } from './views.ts'

const VIETNAMESE = new Intl.Collator('vi')

/** The meetings that fall due in a year (without one: this year), of the reader's own place or of the one asked for. The series is the schedule's: nobody enters it. */
export async function listMeetings(house: House, reader: Reader, choice: { year?: number; place?: string } = {}): Promise<MeetingSeries> {
  const context = await contextFor(house, reader)
  const today = house.today()
  const year = choice.year !== undefined && context.timetable.byYear.has(choice.year) ? choice.year : yearOf(today)
  const matters = mattersOf(house, context, year)
  const own = ownPlaces(context, reader, today)
  const place = matters.find(({ occurrence }) => occurrence.place === choice.place)?.occurrence.place ?? own.find((one) => matters.some(({ occurrence }) => occurrence.place === one)) ?? matters[0]?.occurrence.place
  const here = matters.filter(({ occurrence }) => occurrence.place === place)
  await noteOverview(house, reader, context.definition.programme.programme, here.map(({ members }) => ({ owners: members })))
  const lines = await linesOf(house, reader, context, here)
  return {
    year,
    years: [...context.timetable.byYear.keys()].sort((a, b) => a - b),
    ...(lines[0] ? { place: lines[0].place } : {}),
    meetings: inOrder(lines, today),
    places: lookBelow(reader) || new Set(matters.map(({ occurrence }) => occurrence.place)).size > 1 ? await placesOf(house, context, matters, today) : [],
  }
}

function mattersOf(house: House, context: Context, year: number): readonly Matter[] {
  return (context.timetable.byYear.get(year) ?? []).filter(({ kind }) => kind === 'meeting').flatMap(({ key }) => {
    const matter = findMatter(house, context, key, ['meeting'])
    return matter.ok ? [matter.value] : []
  })
}

/** The place of the seat first, then those that went on in it. */
const ownPlaces = ({ definition }: Context, reader: Reader, today: CalendarDate): readonly PlaceId[] =>
  standsFor(definition, reader, today).flatMap((body) => definition.index.body(body)?.place ?? [])

async function linesOf(house: House, reader: Reader, context: Context, matters: readonly Matter[]): Promise<readonly MeetingLine[]> {
  const today = house.today()
  const stands = standsFor(context.definition, reader, today)
  const scope = scopeAt(context, [...new Set(matters.flatMap(({ members }) => members))], stands, today)
  const keys = matters.map(({ occurrence }) => occurrence.key)
  const acts = Map.groupBy(await listActs<MeetingAct>(house.db, scope, 'meeting', { subjects: keys }), ({ subject }) => subject)
  const entries = byOccurrence(await listEntries(house.db, scope, { keys }))
  return matters.map((matter) => lineOfMeeting(context, matter, foldMeeting(acts.get(matter.occurrence.key) ?? []), entries, today))
}

/** The next one first, then those after it; then those before it, the last first. */
function inOrder(lines: readonly MeetingLine[], today: CalendarDate): readonly MeetingLine[] {
  const byEnd = [...lines].sort((a, b) => (a.period.to < b.period.to ? -1 : 1))
  const isPast = ({ meeting, standing, period }: MeetingLine) => meeting.held !== undefined || standing.doneOn !== undefined || period.to < today
  return [...byEnd.filter((line) => !isPast(line)), ...byEnd.filter(isPast).reverse()]
}

async function placesOf(house: House, context: Context, matters: readonly Matter[], today: CalendarDate): Promise<MeetingSeries['places']> {
  const keys = matters.map(({ occurrence }) => occurrence.key)
  const entries = byOccurrence(await listEntries(house.db, context.scope, { keys }))
  const lines = matters.map((matter) => lineOfMeeting(context, matter, foldMeeting([]), entries, today))
  return [...Map.groupBy(lines, ({ place }) => place.id).values()]
    .map((own) => ({
      place: (own[0] as MeetingLine).place,
      due: own.filter(({ period }) => period.to <= today).length,
      held: own.filter(({ standing }) => standing.doneOn !== undefined).length,
      late: own.filter(({ standing }) => standing.state === 'late').length,
    }))
    .sort((a, b) => VIETNAMESE.compare(a.place.title.vi, b.place.title.vi))
}
