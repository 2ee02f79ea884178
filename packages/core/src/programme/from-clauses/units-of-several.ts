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
  return new Set([...owners].filter(([, of]) => of.size > 1).map(([unit]) => unit))
}
