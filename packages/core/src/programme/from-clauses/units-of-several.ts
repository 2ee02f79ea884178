import type { Mention } from './find-parties.ts'

const plural = /^các\s/iu
/**
 * "Phòng Tham mưu (Công an tỉnh) và Phòng Tham mưu (Bộ đội Biên phòng tỉnh)": units of one name that a text names of several bodies, or besides all of that name,
 * told apart only by whose they are. In: all mentions of the text, the key of a name. Out: the keys of such names.
 */
export function unitsOfSeveral(mentions: readonly Mention[], keyOf: (name: string) => string): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>()
  for (const { head, owner } of mentions) {
    if (!owner && !plural.test(head)) continue
    const unit = keyOf(head.replace(plural, ''))
    owners.set(unit, (owners.get(unit) ?? new Set()).add(owner ? keyOf(owner) : 'all'))
  }
  // "Công an tỉnh Ba Cầu" is "Công an tỉnh": the place is no other owner.
  const apart = (of: ReadonlySet<string>) => [...of].some((one) => [...of].some((other) => other !== one && !other.startsWith(`${one}-`) && !one.startsWith(`${other}-`)))
  return new Set([...owners].filter(([, of]) => apart(of)).map(([unit]) => unit))
}
