import assert from 'node:assert/strict'
import type { Occurrence } from '../../packages/core/src/schedule/index.ts'
import { previewProgress } from '../../packages/services/src/report/index.ts'
import { freezePassedDeadlines } from '../../packages/services/src/schedule/index.ts'
import { listDuties } from '../../packages/services/src/work/index.ts'
import { formatCount } from '../../packages/web/src/words/format.ts'
import { valueOf } from '../stage/own-house.ts'
import { bodyOf, comes } from '../stage/moved-stage.ts'
import { AFTER, type Stage } from './stage.ts'

const ALL = 1_000_000
/** What was owed in a period, by key, as the report counts it on the day. */
export async function owed(stage: Stage, period: string, body: string): Promise<readonly string[]> {
  valueOf(await freezePassedDeadlines(stage.house))
  const { report } = valueOf(await previewProgress(stage.house, await stage.as(bodyOf('police', body), 'standing'), { period }))
  return report.total.owed.from
}

/** What the first half owed is what it owed when it ended: the merger moved nothing of it to another body, and took nothing away. */
export function isAsItWas(then: readonly string[], now: readonly string[]): string {
  assert.deepEqual([...now].sort(), [...then].sort())
  return `${then.length} duties of the first half of 2025, the same on 30/06 and on 31/12`
}

/** For every body: what it owed in 2025 is done, late, waived, open or to come, each once; the report's sum is that of all, on its page too. */
export async function addUp(stage: Stage): Promise<string> {
  const follower = await stage.as(bodyOf('police', AFTER.province), 'standing')
  const { report } = valueOf(await previewProgress(stage.house, follower, { period: '2025' }))
  const { shown } = await listDuties(stage.house, follower, { year: 2025, limit: ALL })
  assert.deepEqual(shown.map(({ occurrence }) => occurrence.key as string).sort(), [...report.total.owed.from as readonly string[]].sort())
  const verdicts = new Map(Object.entries(report.total.by).flatMap(([verdict, { from }]) => from.map((key) => [key, verdict] as const)))
  const bodies = Map.groupBy(shown.flatMap(({ occurrence }) => occurrence.owners.map((owner) => ({ owner, occurrence }))), ({ owner }) => owner)
  for (const [owner, own] of bodies) {
    assert.ok(own.every(({ occurrence }) => verdicts.has(occurrence.key)), `${owner}: each duty counts once`)
    assert.ok(own.every(({ occurrence }) => wasThere(stage, owner, occurrence)), `${owner} owes only what fell while it was there`)
  }
  assert.equal([...verdicts].length, Object.values(report.total.by).reduce((sum, { value }) => sum + (value ?? 0), 0))
  const standing = await comes(stage, bodyOf('police', AFTER.province), 'standing')
  await standing.page.goto('/reports?period=2025')
  const cells = await standing.page.locator('table.figures tfoot td').allInnerTexts()
  const said = ['on-time', 'late', 'overdue', 'open', 'waived', 'not-yet-due', 'awaiting'] as const
  assert.deepEqual(cells.slice(0, 8), [report.total.owed, ...said.map((verdict) => report.total.by[verdict])].map(({ value }) => (value ? formatCount(value, 'vi') : '–')))
  await standing.look('year-2025-report')
  await standing.leave()
  const figures = said.flatMap((verdict) => (report.total.by[verdict].value ? [`${report.total.by[verdict].value} ${verdict}`] : []))
  return `2025: ${report.total.owed.value} duties of ${bodies.size} bodies = ${figures.join(' + ')}; ${report.questions.reduce((sum, { count }) => sum + (count.value ?? 0), 0)} that fell to nobody are questions`
}

const wasThere = ({ index }: Stage, owner: string, { falls }: Occurrence): boolean => index.titleOf(owner as never, falls) !== undefined
