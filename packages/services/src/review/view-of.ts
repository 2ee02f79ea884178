import type { CalendarDate } from '@phoihop/core/calendar'
import type { Review, ReviewRow, ReviewTable } from '@phoihop/core/review'
import { bodyKnownAs, placeKnownAs, type BodyId, type PlaceId, type RegisterIndex, type Words } from '@phoihop/core/register'
import type { Context } from '../schedule/context.ts'
import type { FigureView, PlaceValue, QuestionView, ReviewRowView, ReviewView, SettledView } from './views.ts'

type Names = Pick<Context, 'definition' | 'timetable'>

const VIETNAMESE = new Intl.Collator('vi')

/** The tables of a review with names, without the lists behind the numbers. Places and bodies are called as today, those that ended as last. */
export function tablesOf(names: Names, review: Review): ReviewView['tables'] {
  const { figure: _figures, ...rest } = review.tables
  return Object.fromEntries(Object.entries(rest).map(([table, rows]) => [table, inOrder(table as ReviewTable, rows.map((row) => rowView(names, review, table as ReviewTable, row)))])) as ReviewView['tables']
}

function rowView(names: Names, review: Review, table: ReviewTable, { id, counts, onTime, closing, of = [] }: ReviewRow): ReviewRowView {
  const title = (one: string): Words => titleOf(names, review, table, one)
  const clause = clauseOf(names, table, id)
  return { id, title: title(id), ...(clause ? { clause } : {}), counts: Object.fromEntries(Object.entries(counts).map(([column, { value }]) => [column, value])), ...(onTime === undefined ? {} : { onTime }), ...(closing === undefined ? {} : { closing }), of: of.filter((one) => one !== id).map(title) }
}

/** Places and bodies by what is left open, then by name; the others as they come. */
function inOrder(table: ReviewTable, rows: readonly ReviewRowView[]): readonly ReviewRowView[] {
  if (!['body', 'body-now', 'as-then', 'as-now'].includes(table)) return rows
  return rows.toSorted((a, b) => (b.counts.overdue ?? 0) - (a.counts.overdue ?? 0) || VIETNAMESE.compare(a.title.vi, b.title.vi))
}

function titleOf({ definition: { index }, timetable }: Names, { today, areas }: Review, table: ReviewTable, id: string): Words {
  const tier = (one: string): Words => index.tier(one as never)?.title ?? { vi: one }
  switch (table) {
    case 'tier': case 'meeting': return tier(id)
    case 'body': case 'body-now': return bodyKnownAs(index, id as BodyId, today)
    case 'as-then': case 'as-now': return placeKnownAs(index, id as PlaceId, today)
    case 'line': return timetable.obligation(id as never).title
    case 'clause': return areas.find(({ clause }) => clause.path === id)?.clause.title ?? { vi: id }
    case 'plan': { const [year = '', own = ''] = id.split('.'); const { vi, en } = tier(own); return { vi: `${year}, ${vi}`, ...(en ? { en: `${year}, ${en}` } : {}) } }
    default: return { vi: id }
  }
}

const clauseOf = ({ timetable }: Names, table: ReviewTable, id: string): string | undefined => (table === 'line' ? timetable.obligation(id as never).basis.clause : table === 'clause' ? id : undefined)

export function figuresOf({ definition: { index, programme } }: Names, { today, tables, figures }: Review): readonly FigureView[] {
  const byId = new Map(tables.figure.map((row) => [row.id, row]))
  return figures.map(({ id, party, ...figure }) => {
    const counts = byId.get(id)?.counts ?? {}
    const by = (as: 'then' | 'now'): readonly PlaceValue[] => Object.entries(counts).filter(([name]) => name.startsWith(`${as} `)).map(([name, { value }]) => { const place = name.slice(as.length + 1) as PlaceId; return { place: { id: place, title: placeKnownAs(index, place, today) }, value } }).sort((a, b) => VIETNAMESE.compare(a.place.title.vi, b.place.title.vi))
    return { id, ...figure, ...(party ? { party: programme.parties.find((one) => one.id === party)?.short ?? { vi: party } } : {}), total: counts.total?.value ?? null, missing: counts.total?.missing.length ?? 0, asThen: by('then'), asNow: by('now') }
  })
}

export const questionsOf = ({ definition: { index } }: Names, { today, questions }: Review): readonly QuestionView[] =>
  questions.map(({ place, why, into, count, isOutside }) => ({ place: placeNamed(index, place, today), why, into: into.map((one) => placeNamed(index, one, today)), count: count.value ?? 0, isOutside }))

export const settledOf = ({ definition: { index } }: Names, { today, settled }: Review): readonly SettledView[] =>
  settled.map(({ place, into, settled: { into: to, basis, by, on } }) => ({ place: placeNamed(index, place, today), into: into.map((one) => placeNamed(index, one, today)), to: placeNamed(index, to, today), basis, by: bodyKnownAs(index, by, today), on }))

const placeNamed = (index: RegisterIndex, id: PlaceId, today: CalendarDate) => ({ id, title: placeKnownAs(index, id, today) })
