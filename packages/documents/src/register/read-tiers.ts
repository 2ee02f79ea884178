import type { Days } from '@phoihop/core/calendar'
import type { Outcome } from '@phoihop/core/outcome'
import type { Tier, TierId } from '@phoihop/core/register'
import { basis, eachItem, openDays, readYamlList, text, Unreadable, words } from './read-yaml-list.ts'

/** Tiers: `id`, `rank` (1 is the highest), `title`, `from`, `to` where it ended, `basis`. */
export function readTiers(written: string, file: string): Outcome<readonly Tier[]> {
  const items = readYamlList(written, file)
  return items.ok ? eachItem(items.value, file, tierOf) : items
}

function tierOf(item: Record<string, unknown>): Tier {
  const { from, to } = openDays(item)
  if (from === undefined) throw new Unreadable('thiếu "from"')
  const rank = item['rank']
  if (!Number.isInteger(rank)) throw new Unreadable('"rank" phải là số nguyên')
  const exists: Days = to === undefined ? { from } : { from, to }
  return { id: text(item, 'id') as TierId, title: words(item, 'title'), rank: rank as number, exists, basis: basis(item) }
}
