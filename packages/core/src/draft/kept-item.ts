import { deliverablesOf, type ClausePath } from '../programme/index.ts'
import type { Span } from '../source/index.ts'
import { covers, overlaps, printed, unique } from './printed.ts'
import type { Stated } from './stated.ts'
import type { DraftRule, Item, ItemId } from './types.ts'

/** An item while decisions are folded: what the reader found, and the rule a person gave it. At least one of them is there. */
export type KeptItem = Span & {
  id: ItemId
  clause: ClausePath
  state: Item['state']
  stated?: Stated
  rule?: DraftRule
  confidence: number
  because: readonly string[]
}

export const inPrintedOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** The parts of an item cut at offsets strictly inside it, ascending; `undefined` where they are not, or a part would hold no words. */
export function splitItem(text: string, item: KeptItem, at: readonly number[]): readonly KeptItem[] | undefined {
  const bounds = [item.start, ...at, item.end]
  if (at.length === 0 || bounds.some((bound, n) => n > 0 && !(Number.isInteger(bound) && bound > (bounds[n - 1] as number)))) return undefined
  const spans = bounds.slice(1).map((end, n) => trimmed(text, { start: bounds[n] as number, end }))
  if (spans.some((span) => !/[\p{L}\d]/u.test(printed(text, span)))) return undefined
  return spans.map((span, n) => ({ ...partOf(text, item, span), id: `${item.id}.${n + 1}` as ItemId }))
}

/** A part keeps who acts; of time, number and kind only what its own words say, or what is said outside the sentence for all of it. */
function partOf(text: string, { stated, rule, ...item }: KeptItem, span: Span): KeptItem {
  const words = printed(text, span)
  const mine = (said: Span): boolean => covers(span, said) || !overlaps(item, said)
  const open = { ...item, ...span, state: 'open' as const }
  const given = rule ? { rule: { ...rule, title: { vi: words.slice(0, 110) }, cue: words.slice(0, 90) } } : {}
  if (!stated) return { ...open, ...given }
  const part: Stated = {
    ...stated, ...span, cadence: stated.cadence.filter(mine), due: stated.due && mine(stated.due) ? stated.due : null,
    quantity: stated.quantity && mine(stated.quantity) ? stated.quantity : null, deliverable: [...deliverablesOf(words)],
  }
  return { ...open, stated: part }
}

/** Two items taken together; the second must be the next of the same clause. */
export function mergeItems(a: KeptItem, b: KeptItem): KeptItem {
  const span = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
  const rule = a.rule ?? b.rule
  const stated = a.stated && b.stated ? both(a.stated, b.stated, span) : undefined
  return {
    ...span, id: `${a.id}+${b.id}` as ItemId, clause: a.clause, state: 'open', confidence: Math.min(a.confidence, b.confidence), because: unique([...a.because, ...b.because]),
    ...(rule ? { rule } : stated ? { stated } : {}),
  }
}

const both = (a: Stated, b: Stated, span: Span): Stated => ({
  ...a, ...span, actors: [...unique([...a.actors, ...b.actors])], counterparts: [...unique([...a.counterparts, ...b.counterparts])],
  cadence: [...a.cadence, ...b.cadence.filter(({ kind }) => !a.cadence.some((one) => one.kind === kind))], due: a.due ?? b.due, quantity: a.quantity ?? b.quantity,
  deliverable: [...unique([...a.deliverable, ...b.deliverable])], level: a.level === b.level ? a.level : 'all', ...(a.touchesPersons || b.touchesPersons ? { touchesPersons: true as const } : {}),
})

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}

/** The item printed right after this one in the same clause. */
export function nextOf<T extends Span & { id: ItemId; clause: ClausePath }>(items: readonly T[], item: T): T | undefined {
  const own = items.filter(({ clause }) => clause === item.clause)
  return own[own.findIndex(({ id }) => id === item.id) + 1]
}
