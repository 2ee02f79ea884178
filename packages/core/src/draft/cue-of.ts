import { cueDisagreements, type Obligation } from '../programme/index.ts'
import type { Span } from '../source/index.ts'
import { covers, printed, shortened, union } from './printed.ts'

const [REACH, WIDTH, LONGEST] = [60, 90, 220]

/** A rule without its printed words, to try words on. */
export type Wordless = Omit<Obligation, 'basis'>

/**
 * Words of the clause as printed that hold what a rule says of time, and print nothing else: from the head of the sentence where that is
 * near, else as short as they can be. Without words of time, the head of the sentence. `agrees`: false where no words do.
 */
export function cueOf(text: string, item: Span, said: readonly Span[], rules: readonly Wordless[]): { cue: string; agrees: boolean } {
  const candidates = [...(said.length > 0 ? timed(text, item, said) : headsOf(text, item))].map(tidy).filter((cue) => cue !== '' && cue.length <= LONGEST)
  const cue = candidates.find((words) => agree(words, rules))
  return cue === undefined ? { cue: candidates[0] ?? '', agrees: false } : { cue, agrees: true }
}

export const agree = (cue: string, rules: readonly Wordless[]): boolean =>
  rules.every((rule) => cueDisagreements({ ...rule, basis: { document: '', clause: '' as Obligation['basis']['clause'], cue } }).length === 0)

/** Without the stops it ends on, and without half a bracket. */
const tidy = (cue: string): string => {
  const bare = cue.replace(/[\s.;,:|/(]+$/u, '')
  return bare.endsWith(')') && !bare.includes('(') ? tidy(bare.slice(0, -1)) : bare
}

function timed(text: string, item: Span, said: readonly Span[]): readonly string[] {
  const whole = union(said)
  const inside = covers(item, whole)
  const from = inside && whole.start - item.start <= REACH ? item.start : whole.start
  const wide = inside && whole.end - from < WIDTH ? wordEnd(text, from + WIDTH, item.end) : whole.end
  const spans = [...(inside ? [{ start: from, end: Math.max(wide, whole.end) }, { start: from, end: whole.end }] : []), whole, ...said]
  return spans.map((span) => printed(text, span))
}

/** The head of the sentence, shorter and shorter: a day it prints may belong to what the rule does not say. */
function headsOf(text: string, item: Span): readonly string[] {
  const words = printed(text, item)
  return [WIDTH, 70, 50, 35, 22].map((most) => shortened(words, most))
}

function wordEnd(text: string, at: number, end: number): number {
  if (at >= end) return end
  const back = text.slice(0, at).search(/\s\S*$/u)
  return back < 0 ? at : back
}
