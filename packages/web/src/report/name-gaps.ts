import type { Gap } from '@phoihop/core/report'
import { bodyTitle, type House } from '@phoihop/services/house'
import { inLanguage, type Language } from '../words/language.ts'

export type NamedGap = { key: string; title: string; owners: string; since: string; daysLate: number }

/** Gaps with the names a page prints. */
export function nameGaps(house: House, slug: string | undefined, gaps: readonly Gap[], language: Language): readonly NamedGap[] {
  const { programme, earlier } = house.definition(slug)
  const titles = new Map([...earlier, programme].flatMap(({ obligations }) => obligations).map(({ id, title }) => [id, inLanguage(title, language)]))
  return gaps.map(({ key, obligation, owners, since, daysLate }) => ({
    key,
    title: titles.get(obligation) ?? obligation,
    owners: owners.map((id) => inLanguage(bodyTitle(house, id, since), language)).join(', '),
    since,
    daysLate,
  }))
}
