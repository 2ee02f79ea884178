import type { Refusal } from '../outcome/index.ts'
import type { Named } from './name-obligations.ts'

/** Refusals of a version's obligations as refusals of the items that made them: a person knows the items. What no item made keeps its id. */
export function byItem(refusals: readonly Refusal[], named: readonly Named[]): readonly Refusal[] {
  const items = new Map<string, string>(named.map(({ item, obligation }) => [obligation.id, item]))
  const itemOf = (id: string): string => items.get(id) ?? id
  return refusals.map((refusal) => ({
    ...refusal,
    ...('obligation' in refusal ? { obligation: itemOf(refusal.obligation) } : {}), ...('namedBy' in refusal ? { namedBy: itemOf(refusal.namedBy) } : {}),
    ...('feeds' in refusal ? { feeds: itemOf(refusal.feeds) } : {}), ...('through' in refusal ? { through: refusal.through.map(itemOf) } : {}),
  }))
}
