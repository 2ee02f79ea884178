import { isCalendarDate, monthDay } from '../calendar/index.ts'
import type { Refusal } from '../outcome/index.ts'
import { foldCue, type ClausePath, type Recurrence } from '../programme/index.ts'
import { wrongText } from '../work/index.ts'
import { printed } from './printed.ts'
import { clauseAt } from './stated.ts'
import type { Draft, DraftGround, DraftRule, ItemId } from './types.ts'

const [TITLE, READING, CUE, MOST] = [160, 600, 400, 10_000]
const KINDS: readonly DraftRule['kind'][] = ['plan', 'meeting', 'notice', 'exchange', 'report', 'review', 'handover', 'training', 'inspection', 'campaign', 'commendation', 'bulletin', 'outreach', 'task']

/** What is wrong in a rule a person typed. What is only missing is not wrong: it is asked for before the item is confirmed. */
export function wrongRule(ground: DraftGround, draft: Draft, item: ItemId, clause: ClausePath, rule: DraftRule): readonly Refusal[] {
  const { title, reading, cue, asks } = rule
  return [
    ...text('rule.title', title.vi, TITLE), ...text('rule.title', title.en ?? '', TITLE), ...text('rule.reading', reading ?? '', READING), ...text('rule.cue', cue, CUE),
    ...notPrinted(ground, item, clause, cue), ...(asks?.cue === undefined ? [] : notPrinted(ground, item, clause, asks.cue)),
    ...(asks && !(Number.isInteger(asks.atLeast) && asks.atLeast > 0 && asks.atLeast < MOST) ? [{ code: 'not-a-value', field: 'rule.asks', text: String(asks.atLeast) } as const] : []),
    ...(KINDS.includes(rule.kind) ? [] : [{ code: 'not-a-value', field: 'rule.kind', text: rule.kind } as const]),
    ...names(ground, draft, item, rule), ...rule.recurs.flatMap((recurs) => wrongRecurrence(ground, draft, item, recurs)), ...wrongDue(rule),
  ]
}

const text = (field: string, words: string, limit: number): readonly Refusal[] => {
  const wrong = words.trim() === '' ? undefined : wrongText(field, words, limit)
  return wrong ? [wrong] : []
}

/** Words that are there must stand in the clause exactly as printed. */
export function notPrinted({ text: whole, reading }: DraftGround, obligation: string, clause: ClausePath, cue: string): readonly Refusal[] {
  const of = clauseAt(reading, clause)
  if (!of) return [{ code: 'unknown-clause', clause, obligation }]
  return cue.trim() === '' || foldCue(printed(whole, of)).includes(foldCue(cue)) ? [] : [{ code: 'cue-not-in-source', obligation, clause, cue }]
}

function names(ground: DraftGround, { parties, added }: Draft, item: string, rule: DraftRule): readonly Refusal[] {
  const tiers: readonly string[] = [...ground.register.tiers, ...(ground.amends?.register?.tiers ?? []), ...added.tiers].map(({ id }) => id)
  const { replaces } = rule
  return [
    ...[...rule.by, ...rule.with].filter((id) => !parties.some((party) => party.id === id)).map((party): Refusal => ({ code: 'unknown-party', party, obligation: item })),
    ...rule.tiers.filter((tier) => !tiers.includes(tier)).map((tier): Refusal => ({ code: 'unknown-tier', tier, known: tiers })),
    ...(replaces !== undefined && !ground.amends?.obligations.some(({ id }) => id === replaces) ? [{ code: 'unknown-obligation', obligation: replaces, namedBy: item } as const] : []),
  ]
}

function wrongRecurrence({ amends }: DraftGround, { items }: Draft, item: string, recurs: Recurrence): readonly Refusal[] {
  if ('after' in recurs) {
    const isThere = recurs.after !== (item as string) && (items.some(({ id }) => (id as string) === recurs.after) || amends?.obligations.some(({ id }) => id === recurs.after))
    return isThere ? [] : [{ code: 'unknown-obligation', obligation: recurs.after, namedBy: item }]
  }
  const wrong = (value: unknown): readonly Refusal[] => [{ code: 'not-a-value', field: 'rule.recurs', text: String(value) }]
  if ('yearlyOn' in recurs) return recurs.yearlyOn.length > 0 && recurs.yearlyOn.every((on) => monthDay(on).ok) ? [] : wrong(recurs.yearlyOn)
  if ('afterYears' in recurs) {
    const isGood = recurs.afterYears.length > 0 && recurs.afterYears.every((n) => Number.isInteger(n) && n > 0 && n <= 50) && Number.isInteger(recurs.countedFrom) && recurs.countedFrom > 1900 && recurs.countedFrom < 2200
    return isGood ? [] : wrong(`${recurs.afterYears.join(', ')} (${recurs.countedFrom})`)
  }
  if ('every' in recurs) {
    const { every, cutoffDay } = recurs
    const isGood = ['month', 'quarter', 'half-year', 'nine-months', 'year'].includes(every) && (cutoffDay === undefined || (Number.isInteger(cutoffDay) && cutoffDay >= 1 && cutoffDay <= 28))
    return isGood ? [] : wrong(cutoffDay ?? every)
  }
  return []
}

function wrongDue({ due }: DraftRule): readonly Refusal[] {
  if (!due) return []
  const { anchor, offset } = due
  const length = offset && Object.values(offset)[0]
  const isLength = offset === undefined || (Number.isInteger(length) && Math.abs(length as number) <= 1000)
  const isAnchor = typeof anchor === 'string' ? ['period-start', 'period-end', 'the-day', 'planned', 'done'].includes(anchor)
    : 'on' in anchor ? isCalendarDate(anchor.on) : 'monthDay' in anchor ? monthDay(anchor.monthDay).ok : Number.isInteger(anchor.day) && anchor.day >= 1 && anchor.day <= 31
  const said = typeof anchor === 'string' ? anchor : Object.values(anchor).join(' ')
  return isAnchor && isLength ? [] : [{ code: 'not-a-value', field: 'rule.due', text: isAnchor ? String(length) : said }]
}
