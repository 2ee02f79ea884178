import { countOf, keysOf, type Assessed } from './assess.ts'
import type { Figure, Rate, Tally, Verdict } from './types.ts'

const VERDICTS: readonly Verdict[] = ['on-time', 'late', 'overdue', 'waived', 'not-yet-due', 'open', 'awaiting']
const DONE: ReadonlySet<Verdict> = new Set(['on-time', 'late'])
const TO_BE_DONE: ReadonlySet<Verdict> = new Set(['on-time', 'late', 'overdue', 'open'])
const TIMED: ReadonlySet<Verdict> = new Set(['on-time', 'late', 'overdue'])

/** The duties counted by verdict: owed = on time + late + overdue + waived + not yet due + open + awaiting. */
export function tallyOf(duties: readonly Assessed[]): Tally {
  const byVerdict = Map.groupBy(duties, ({ verdict }) => verdict)
  const by = Object.fromEntries(VERDICTS.map((verdict) => [verdict, countOf(keysOf(byVerdict.get(verdict) ?? []))])) as Record<Verdict, Figure>
  const timed = duties.filter(({ occurrence, verdict }) => occurrence.stated && TIMED.has(verdict))
  return {
    owed: countOf(keysOf(duties)),
    by,
    done: rateOf(duties.filter(({ verdict }) => DONE.has(verdict)), duties.filter(({ verdict }) => TO_BE_DONE.has(verdict))),
    onTime: rateOf(timed.filter(({ verdict }) => verdict === 'on-time'), timed),
  }
}

function rateOf(part: readonly Assessed[], of: readonly Assessed[]): Rate {
  return { part: countOf(keysOf(part)), of: countOf(keysOf(of)), percent: percentOf(part.length, of.length) }
}

/** One decimal, cut: 100 means all and 0 means none. Null when there is nothing to divide by. */
export function percentOf(part: number, of: number): number | null {
  if (of === 0) return null
  const cut = Math.floor((part * 1000) / of) / 10
  return cut === 0 && part > 0 ? 0.1 : cut
}
