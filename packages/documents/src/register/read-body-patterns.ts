import type { Outcome } from '@phoihop/core/outcome'
import { PLACE, type BodyPattern, type PartyId, type TierId } from '@phoihop/core/register'
import { basis, eachItem, openDays, readYamlList, text, Unreadable, words } from './read-yaml-list.ts'

/** Patterns of bodies: `party`, `tiers`, `title`, `from` and `to` where it began or ended, `basis`. */
export function readBodyPatterns(written: string, file: string): Outcome<readonly BodyPattern[]> {
  const items = readYamlList(written, file)
  return items.ok ? eachItem(items.value, file, patternOf) : items
}

function patternOf(item: Record<string, unknown>): BodyPattern {
  const tiers = item['tiers']
  if (!Array.isArray(tiers) || tiers.length === 0) throw new Unreadable('thiếu "tiers"')
  const title = words(item, 'title')
  if (!title.vi.includes(PLACE)) throw new Unreadable(`"title" không có ${PLACE}`)
  return { party: text(item, 'party') as PartyId, tiers: tiers.map(String) as TierId[], title, days: openDays(item), basis: basis(item) }
}
