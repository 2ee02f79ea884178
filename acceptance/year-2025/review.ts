import assert from 'node:assert/strict'
import type { ReviewRowView, ReviewView } from '../../packages/services/src/review/index.ts'
import { listReviews, readReview } from '../../packages/services/src/review/index.ts'
import { formatCount } from '../../packages/web/src/words/format.ts'
import { previewProgress } from '../../packages/services/src/report/index.ts'
import { listDuties } from '../../packages/services/src/work/index.ts'
import { valueOf } from '../stage/own-house.ts'
import type { Seen } from './counts.ts'
import { owed } from './duties.ts'
import { bodyOf, comes } from '../stage/moved-stage.ts'
import { AFTER, type Stage } from './stage.ts'

const LEDGERS = ['total', 'tier', 'kind', 'line', 'body', 'body-now', 'as-then', 'as-now'] as const
const DUTIES = ['opening', 'owed', 'on-time', 'late', 'overdue', 'waived', 'not-yet-due', 'open', 'awaiting', 'closed', 'left'] as const
const CHARGED = ['charged-before', 'charged', 'charged-done', 'charged-left'] as const
const count = ({ counts }: ReviewRowView, column: string): number => counts[column] ?? 0
const sum = (rows: readonly ReviewRowView[], column: string): number => rows.reduce((all, row) => all + count(row, column), 0)
const counted = (rows: readonly ReviewRowView[], column: string): Record<string, number> => Object.fromEntries(rows.filter((row) => count(row, column) > 0).map((row) => [row.id, count(row, column)]).sort())

/**
 * The review of 2025 that the province after the merger makes says of every place and body, as then and as now, opening + new − closed = left; what
 * it counts of duties is what the report counts, half and half, and of commitments what their own list counts.
 */
export async function reviewSaysSo(stage: Stage, { half, start, end }: { half: readonly string[]; start: Seen; end: Seen }): Promise<string> {
  const view = await reviewOf2025(stage)
  const { tables: { total: [total] } } = view
  assert.ok(total)
  balances(view)
  const asked = isAsThen(stage, view, total)
  await countsDuties(stage, view, total, half)
  countsCommitments(view, total, start, end)
  await isOnItsPage(stage, view, total)
  return `the review of 2025: ${count(total, 'opening')} opening + ${count(total, 'owed')} new − ${count(total, 'closed')} closed = ${count(total, 'left')} left, of ${view.tables['as-then'].length} places as then and ${view.tables['as-now'].length} as now, of which ${asked} asked about; ` +
    `${CHARGED.map((column) => count(total, column)).join(' + ').replace(/ \+ (\d+) \+ (\d+)$/, ' − $1 = $2')} commitments`
}

async function reviewOf2025(stage: Stage): Promise<ReviewView> {
  const standing = await stage.as(bodyOf('police', AFTER.province), 'standing')
  const { rows } = await listReviews(stage.house, standing, { year: 2025 })
  const own = rows.filter(({ place, years, period }) => place.id === AFTER.province && years === 1 && period.key === '2025')
  assert.equal(own.length, 1, `one review of 2025 of the province: ${own.map(({ key }) => key)}`)
  return valueOf(await readReview(stage.house, standing, own[0]?.key ?? ''))
}

function balances({ tables }: ReviewView): void {
  for (const table of LEDGERS) {
    for (const row of tables[table]) {
      assert.equal(count(row, 'opening') + count(row, 'owed') - count(row, 'closed'), count(row, 'left'), `${row.id} in ${table}: duties`)
      assert.equal(count(row, 'charged-before') + count(row, 'charged') - count(row, 'charged-done'), count(row, 'charged-left'), `${row.id} in ${table}: commitments`)
    }
  }
}

/** Each number as now is that as then: where living places do not make it up, the rest stands in rows that are asked about, and nowhere else. */
function isAsThen({ index, clock }: Stage, { tables, questions }: ReviewView, total: ReviewRowView): number {
  for (const column of [...DUTIES, ...CHARGED]) for (const table of ['as-then', 'as-now', 'tier'] as const) assert.equal(sum(tables[table], column), count(total, column), `${column} ${table}`)
  const asked = tables['as-now'].filter(({ id }) => index.nameOf(id as never, clock.today() as never) === undefined)
  const [inside, told] = [questions.filter(({ isOutside }) => !isOutside), (row: ReviewRowView) => count(row, 'opening') + count(row, 'owed')]
  assert.deepEqual(asked.map((row) => `${row.title.vi} ${told(row)}`).sort(), inside.map(({ place, count: duties }) => `${place.title.vi} ${duties}`).sort(), 'every row of a place that is no more is asked about, with its number')
  return asked.length
}

/** A review counts a duty by the day it falls, as the report of the year does: the same number under each verdict, for each place and body, half and half. */
async function countsDuties(stage: Stage, { tables }: ReviewView, total: ReviewRowView, half: readonly string[]): Promise<void> {
  const standing = await stage.as(bodyOf('police', AFTER.province), 'standing')
  const { report } = valueOf(await previewProgress(stage.house, standing, { period: '2025' }))
  assert.equal(count(total, 'owed'), report.total.owed.value)
  for (const [verdict, { value }] of Object.entries(report.total.by)) assert.equal(count(total, verdict), value, verdict)
  assert.equal(half.length + (await owed(stage, '2025-H2', AFTER.province)).length, count(total, 'owed'), 'the first half and the second')
  const { shown } = await listDuties(stage.house, standing, { year: 2025, limit: 1_000_000 })
  const numbers = (ids: readonly string[]) => Object.fromEntries([...Map.groupBy(ids, (id) => id)].map(([id, own]) => [id, own.length]).sort())
  assert.deepEqual(counted(tables['as-then'], 'owed'), numbers(shown.map(({ occurrence }) => occurrence.place)))
  assert.deepEqual(counted(tables.body, 'owed'), numbers(shown.flatMap(({ occurrence }) => occurrence.owners)))
}

/** What was open in December is carried in; what nobody carries stands with the body that was charged, for who carries it now is asked. */
function countsCommitments({ tables }: ReviewView, total: ReviewRowView, start: Seen, end: Seen): void {
  const before = new Set(start.list.lines.map(({ commitment }) => commitment.id))
  const kept = end.list.lines.filter(({ standing }) => standing.state !== 'withdrawn')
  const isClosed = ({ standing: { state } }: (typeof kept)[number]): boolean => state === 'done' || state === 'accepted'
  assert.deepEqual(CHARGED.map((column) => count(total, column)), [start.list.total.open.length, kept.filter(({ commitment }) => !before.has(commitment.id)).length, kept.filter(isClosed).length, end.list.total.open.length])
  const open = (rates: Seen['list']['bodies']) => rates.flatMap(({ id, rate }) => (rate.open.length > 0 ? [[id as string, rate.open.length] as const] : []))
  assert.deepEqual(counted(tables.body, 'charged-left'), Object.fromEntries(open(end.list.bodies).toSorted()))
  const nobodys = [...Map.groupBy(end.list.open, ({ owner }) => owner.id as string)].map(([id, own]) => [id, own.length] as const)
  assert.deepEqual(counted(tables['body-now'], 'charged-left'), Object.fromEntries([...open(end.list.now), ...nobodys].toSorted()))
}

async function isOnItsPage(stage: Stage, { line }: ReviewView, total: ReviewRowView): Promise<void> {
  const standing = await comes(stage, bodyOf('police', AFTER.province), 'standing')
  await standing.page.goto(`/reviews/${line.key}`)
  const tiles = await standing.page.locator('ul.glance li b').allInnerTexts()
  assert.deepEqual([tiles[1], tiles[2], tiles[3]], ['owed', 'overdue', 'left'].map((column) => formatCount(count(total, column), 'vi')))
  const equation = await standing.page.locator('ul.glance + p').innerText()
  for (const column of ['opening', 'owed', 'closed', 'left']) assert.ok(equation.includes(formatCount(count(total, column), 'vi')), `${column}: ${equation}`)
  await standing.look('year-2025-review')
  await standing.leave()
}
