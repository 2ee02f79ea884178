import type { Span } from '../../source/index.ts'
import { cadenceCues, openingTriggers, triggerCues } from './cadence-cues.ts'
import { dueCues, timeCellCues } from './due-cues.ts'
import type { DueCue } from './due-cues.ts'
import type { Cadence, CadenceKind, Due } from './types.ts'

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
const spanOf = (match: RegExpExecArray | RegExpMatchArray, at: number): Span => ({ start: at + (match.index ?? 0), end: at + (match.index ?? 0) + match[0].length })

/** The deadline a phrase states, the earliest in the table's order of strength. `at`: where the phrase stands in the text. */
export function dueIn(phrase: string, at: number, inTimeCell = false): Due | undefined {
  const tables: readonly DueCue[] = inTimeCell ? [...dueCues, ...timeCellCues] : dueCues
  for (const { op, pattern, rule } of tables) {
    for (const match of phrase.matchAll(pattern)) {
      const text = rule({ ...match.groups })
      if (text) return { op, rule: text, cue: match[0], ...spanOf(match, at) }
    }
  }
  return undefined
}

const ofPeriod: readonly (readonly [RegExp, CadenceKind])[] = [[/tháng$/iu, 'monthly'], [/qu[ýí]$/iu, 'quarterly'], [/năm$/iu, 'yearly']]
const recurring: readonly (readonly [RegExp, CadenceKind])[] = [[/yearly$/, 'yearly'], [/monthly$/, 'monthly'], [/quarterly$/, 'quarterly']]

/** A deadline says how often as well: two days a year is half-yearly, a full date is once. */
function cadenceOfDue(due: Due | undefined): Cadence | undefined {
  if (!due) return undefined
  const span = { cue: due.cue, start: due.start, end: due.end }
  if (due.op === 'text') {
    const kind = /(?:đầu|cuối|thứ\s)/iu.test(due.cue) ? ofPeriod.find(([pattern]) => pattern.test(due.cue))?.[1] : undefined
    return kind ? { kind, ...span } : undefined
  }
  if (due.op === 'between' || due.op === 'from' || due.op === 'within') return undefined
  const days = due.rule.split(';').length
  if (days > 1) return { kind: days === 2 ? 'halfyear' : days === 4 ? 'quarterly' : 'periodic', ...span }
  const kind = recurring.find(([pattern]) => pattern.test(due.rule))?.[1] ?? (/^\d{4}/.test(due.rule) ? 'once' : undefined)
  return kind ? { kind, ...span } : undefined
}

/** Every cadence a phrase states, each kind once, with what its deadline implies. `opening`: the phrase opens a sentence. */
export function cadencesIn(phrase: string, at: number, due: Due | undefined, opening: boolean): readonly Cadence[] {
  const found: Cadence[] = []
  const take = (kind: CadenceKind, match: RegExpMatchArray) => {
    const span = spanOf(match, at)
    if (due && overlaps(span, due) && kind !== 'event' && due.op !== 'text') return
    if (found.some((other) => other.kind === kind || overlaps(other, span))) return
    found.push({ kind, cue: match[0], ...span })
  }
  if (opening) for (const { kind, pattern } of openingTriggers) for (const match of phrase.matchAll(pattern)) take(kind, match)
  for (const { kind, pattern } of cadenceCues) for (const match of phrase.matchAll(pattern)) take(kind, match)
  for (const { kind, pattern } of triggerCues) for (const match of phrase.matchAll(pattern)) take(kind, match)
  const implied = cadenceOfDue(due)
  if (implied && found.length > 0 && (implied.kind === 'once' || implied.kind === 'event')) return found
  const others = implied ? found.filter(({ kind }) => kind !== implied.kind && !(implied.kind === 'halfyear' && kind === 'yearly')) : found
  return implied ? [implied, ...others] : found
}
