import type { DraftView } from '@phoihop/services/draft'
import type { DutyName } from '../words/duty-name.ts'
import { inLanguage, type Language } from '../words/language.ts'

/** Calls the duties of a document by their clause and title; a refusal has only their ids. */
export function dutyNames({ items, amends }: Pick<DraftView, 'items' | 'amends'>, language: Language): DutyName {
  const known = new Map<string, string>()
  for (const { obligation: { id, title, basis } } of amends?.obligations ?? []) known.set(id, `${basis.clause} “${inLanguage(title, language)}”`)
  for (const { id, clause, rule } of items) known.set(id, `${clause} “${inLanguage(rule.title, language)}”`)
  return (id) => known.get(id) ?? id
}
