import assert from 'node:assert/strict'
import type { BodyId } from '../../packages/core/src/register/index.ts'
import { listCommitments, type CommitmentLine, type CommitmentList } from '../../packages/services/src/commitment/index.ts'
import { formatCount } from '../../packages/web/src/words/format.ts'
import { bodyOf, comes } from '../stage/moved-stage.ts'
import { AFTER, type Stage } from './stage.ts'

/** What a standing body saw of all commitments on a day. */
export type Seen = { on: string; list: CommitmentList }
export const seenBy = async (stage: Stage, body: BodyId): Promise<Seen> => ({ on: stage.clock.today(), list: await listCommitments(stage.house, await stage.as(body, 'standing')) })

const isClosed = ({ standing: { state } }: CommitmentLine): boolean => state === 'done' || state === 'accepted'
const isOpen = (line: CommitmentLine): boolean => !isClosed(line) && line.standing.state !== 'withdrawn'
const idsOf = (lines: readonly CommitmentLine[]): string[] => lines.map(({ commitment }) => commitment.id).sort()

/**
 * Nothing vanished between two days: for every body of the province, opening + new − closed − withdrawn = open, once by who was charged and once by
 * who carries it now. Opening is what was seen on the first day; who carries it now is worked out here, from the register and what the story gave away.
 */
export function nothingVanished(stage: Stage, first: Seen, last: Seen): string {
  const now = new Map(last.list.lines.map((line) => [line.commitment.id, line]))
  const opening = first.list.lines.filter(isOpen)
  for (const { commitment, owner } of first.list.lines) assert.ok(now.has(commitment.id), `${commitment.id} of ${owner.title.vi} is gone since ${first.on}`)
  const known = new Set(idsOf(first.list.lines))
  const raised = last.list.lines.filter(({ commitment }) => !known.has(commitment.id))
  for (const { commitment } of raised) assert.ok(commitment.raisedOn > first.on || first.on === last.on)
  const moving = [...opening, ...raised]
  const gone = moving.filter(({ commitment }) => !isOpen(now.get(commitment.id) as CommitmentLine))

  const bodies = new Set<string>([...stage.index.register.bodies.map(({ id }) => id), ...last.list.lines.map(({ owner }) => owner.id)])
  const carriers = new Map(moving.map((line) => [line.commitment.id, carriedBy(stage, line, last.on)]))
  const carrier = ({ commitment }: CommitmentLine) => carriers.get(commitment.id)
  const sums = (rates: CommitmentList['bodies'], whose: (line: CommitmentLine) => string | undefined, as: string): number => {
    const [before, added, closed] = [opening, raised, gone].map((lines) => Map.groupBy(lines, whose))
    const open = new Map<string, number>(rates.map(({ id, rate }) => [id, rate.open.length]))
    for (const body of bodies) assert.equal(open.get(body) ?? 0, (before?.get(body)?.length ?? 0) + (added?.get(body)?.length ?? 0) - (closed?.get(body)?.length ?? 0), `${body} ${as} on ${last.on}`)
    return [...open.values()].reduce((sum, count) => sum + count, 0)
  }
  const asThen = sums(last.list.bodies, ({ owner }) => owner.id, 'as then')
  const asNow = sums(last.list.now, carrier, 'as now')
  for (const { id, rate } of last.list.now) assert.ok(rate.open.length === 0 || isThere(stage, id, last.on), `${id} has ended and cannot do it`)
  const isGone = new Set(gone)
  const nobodys = moving.filter((line) => carrier(line) === undefined && !isGone.has(line))
  assert.deepEqual(idsOf(last.list.open), idsOf(nobodys), 'what nobody carries is asked for')
  assert.equal(asThen, last.list.total.open.length)
  assert.equal(asNow + last.list.open.length, last.list.total.open.length)
  return `${first.on} → ${last.on}, ${bodies.size} bodies: ${opening.length} opening + ${raised.length} new − ${gone.length} closed = ${asThen} open as then; ${asNow} open as now + ${last.list.open.length} nobody carries`
}

const isThere = ({ index }: Stage, body: string, on: string): boolean => index.titleOf(body as BodyId, on as never) !== undefined

/** The same party at the one place its place became; none where that is no place, or more than one. */
function carriedBy(stage: Stage, { commitment, owner }: CommitmentLine, on: string): string | undefined {
  const { index, given } = stage
  let body: string = given.get(commitment.id) ?? owner.id
  for (;;) {
    if (isThere(stage, body, on)) return body
    const [party = '', place = ''] = body.split('@')
    const known = index.place(place as never)
    const next = known?.exists.to === index.body(body as BodyId)?.exists.to ? (known?.successors ?? []) : []
    if (next.length !== 1) return undefined
    body = bodyOf(party, next[0] as string)
  }
}

/** The page says of every body what the services say: raised, done, open and late, as then and as now, and what nobody carries. */
export async function pageSaysSo(stage: Stage, { list }: Seen): Promise<string> {
  const standing = await comes(stage, bodyOf('police', AFTER.province), 'standing')
  const { page } = standing
  await page.goto('/commitments')
  const tables = await page.locator('table.rates').evaluateAll((all) => all.map((table) => [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '').slice(0, 5))))
  assert.equal(tables.length, 3, 'by place, by body as then, by body as now')
  const rowsOf = (rates: CommitmentList['bodies']) => rates.map(({ title, rate }) => [title.vi, ...[rate.raised, rate.closed, rate.open, rate.late].map((ids) => formatCount(ids.length, 'vi'))]).sort()
  assert.deepEqual((tables[1] ?? []).sort(), rowsOf(list.bodies))
  assert.deepEqual((tables[2] ?? []).sort(), rowsOf(list.now))
  assert.equal(await page.locator('section[aria-labelledby="open"] li').count(), list.open.length)
  const row = page.locator('table.rates').nth(2).locator('tbody tr', { hasText: 'Hội Người cao tuổi xã Tiên Lục' })
  const open = Number(await row.locator('td').nth(2).innerText())
  assert.ok(open > 0)
  await standing.tap(row.locator('td').nth(2).locator('a'))
  assert.equal(await page.locator('section[aria-labelledby="list"] li').count(), open, 'the number opens to its list')
  await standing.look('year-2025-commitments')
  await standing.leave()
  const leader = await comes(stage, bodyOf('police', AFTER.province), 'leader')
  await leader.page.goto('/commitments')
  assert.deepEqual((await leader.page.locator('table.rates').nth(2).locator('tbody tr').count()), list.now.length, 'a leader reads the same')
  await leader.page.goto(`/commitments/${list.open[0]?.commitment.id}`)
  assert.equal(await leader.page.locator('.acts form').count(), 0, 'and gives nothing away')
  await leader.leave()
  return `the page: ${tables[1]?.length} bodies as then, ${tables[2]?.length} as now, all as the services say`
}
