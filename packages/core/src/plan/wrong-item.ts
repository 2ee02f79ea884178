import { yearOf } from '../calendar/index.ts'
import type { Refusal } from '../outcome/index.ts'
import { wrongText } from '../work/index.ts'
import { isSameTitle, noveltyOf } from './novelty.ts'
import type { NewPlanItem, PlanCase, PlanItem } from './types.ts'

export const TITLE_LIMIT = 160
export const MOST_ITEMS = 100
/** An act is kept as one row of so many characters at most; the rest of the row is short. */
const ACT_LIMIT = 18_000

/** Letters typed in two parts are one; blanks around and between are nobody's. */
export function composed<Item extends NewPlanItem>({ title, kind, obligation, who, by }: Item): NewPlanItem {
  return { title: title.normalize('NFC').replace(/\s+/gu, ' ').trim(), kind, ...(obligation === undefined ? {} : { obligation }), who: [...new Set(who)], by }
}

/** The first thing that is wrong in items put beside `others`: of how it is written, where it comes from, by whom and when, and whether it is new. */
export function wrongItems(the: PlanCase, others: readonly PlanItem[], items: readonly PlanItem[]): Refusal | undefined {
  if (others.length + items.length > MOST_ITEMS) return { code: 'too-many-items', limit: MOST_ITEMS }
  if (JSON.stringify(items).length > ACT_LIMIT) return { code: 'text-too-long', field: 'items', limit: ACT_LIMIT }
  for (const [at, item] of items.entries()) {
    const refusal = wrongIn(the, item) ?? notNew(the, [...others, ...items.slice(0, at)], item)
    if (refusal) return refusal
  }
  return undefined
}

function wrongIn({ year, parties, obligations }: PlanCase, { title, kind, obligation, who, by }: PlanItem): Refusal | undefined {
  const text = wrongText('plan.title', title, TITLE_LIMIT)
  if (text) return text
  if (kind !== 'duty' && kind !== 'initiative') return { code: 'not-a-value', field: 'kind', text: kind }
  if (obligation !== undefined && !obligations.has(obligation)) return { code: 'not-a-value', field: 'obligation', text: obligation }
  if (who.length === 0) return { code: 'field-missing', field: 'parties' }
  const strange = who.find((party) => !parties.includes(party))
  if (strange !== undefined) return { code: 'not-a-value', field: 'parties', text: strange }
  return yearOf(by) === year ? undefined : { code: 'day-outside-year', day: by, year }
}

/** What the programme asks comes back every year; only an initiative has to be new. */
function notNew({ earlier }: PlanCase, others: readonly PlanItem[], { title, kind }: PlanItem): Refusal | undefined {
  if (kind !== 'initiative') return undefined
  if (others.some((other) => other.kind === 'initiative' && isSameTitle(other.title, title))) return { code: 'name-twice', name: title }
  const { same } = noveltyOf(title, earlier)
  return same && { code: 'not-new', title: same.title, year: same.year }
}
