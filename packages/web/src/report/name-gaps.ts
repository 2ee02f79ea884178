import type { Gap } from '@phoihop/core/report'
import type { House } from '@phoihop/services/house'
import { inLanguage, type Language } from '../words/language.ts'

export type NamedGap = { key: string; title: string; owners: string; since: string; daysLate: number }

/** Gaps with the names a page prints. */
export function nameGaps(house: House, gaps: readonly Gap[], language: Language): readonly NamedGap[] {
  const { programme, index } = house.definition()
  const titles = new Map(programme.obligations.map(({ id, title }) => [id, inLanguage(title, language)]))
  return gaps.map(({ key, obligation, owners, since, daysLate }) => ({
    key,
    title: titles.get(obligation) ?? obligation,
    owners: owners.map((id) => inLanguage(index.titleOf(id, since) ?? { vi: id }, language)).join(', '),
    since,
    daysLate,
  }))
}
