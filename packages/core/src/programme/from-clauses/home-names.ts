import type { Mention } from './find-parties.ts'

type Tier = Mention['tiers'][number]
const ofCommune = /(?<!\p{L})(?<tier>xã(?!\s+hội)|phường|thị trấn|đặc khu)(?!\p{L})/iu

/**
 * The bodies of the commune that issues a paper, as it names them with their tier: there "UBND" alone is the "UBND xã". In: all mentions of the text; letterhead and title; the key of a name.
 * Out: by the key of the bare name its tier; none for a body the text names of another commune as well.
 */
export function homeNames(mentions: readonly Mention[], home: string, keyOf: (name: string) => string): ReadonlyMap<string, Tier> {
  const own = ofCommune.exec(home)?.groups?.tier?.toLowerCase()
  const found = new Map<string, Tier>()
  const foreign = new Set<string>()
  for (const { head, tiers: [tier, ...more], place } of mentions) {
    if (!tier || more.length > 0 || !/^(?:xã|phường|thị trấn|đặc khu)$/iu.test(tier.text)) continue
    const key = keyOf(head)
    if (tier.text.toLowerCase() !== own || place !== undefined && !home.toLowerCase().includes(place.trim().toLowerCase())) foreign.add(key)
    else if (!found.has(key)) found.set(key, tier)
  }
  for (const key of foreign) found.delete(key)
  return found
}
