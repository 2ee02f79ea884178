import { sectorOf } from './bound-at-tiers.ts'
import type { Mention } from './find-parties.ts'
import type { PartyLevel } from './types.ts'

/** A mention at the tier given, where it is told to stand at the tier of another and the text names it there; else as it is. */
export type LikeAt = (mention: Mention, level: PartyLevel | null) => Mention

type Tier = Mention['tiers'][number]
const ofSameTier = /^cùng cấp$/iu
/** "Công an phường", no more than one of them or one kind. */
const ofOne = /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)$/iu
const single: ReadonlySet<PartyLevel | null> = new Set<PartyLevel | null>(['province', 'district', 'commune'])
/** The one tier a body is named at; undefined for several or for all. */
const tierOf = ({ tiers: [tier, ...more] }: Mention): PartyLevel | undefined => (tier && more.length === 0 && single.has(tier.level) ? tier.level : undefined)

/** Whether a mention says only that its body stands where another does. */
export const isAtSameTier = ({ tiers: [tier, ...more] }: Mention): boolean => tier !== undefined && more.length === 0 && ofSameTier.test(tier.text)

/** "Công an cấp xã … UBND cùng cấp": bodies by the tiers a text names them at. In: all its mentions, the key of a name. */
export function likeAtTiers(mentions: readonly Mention[], keyOf: (name: string) => string): LikeAt {
  const named = new Map<string, Tier>()
  for (const { head, tiers } of mentions) {
    for (const tier of tiers) {
      const key = `${keyOf(sectorOf(head))} ${tier.level}`
      if (single.has(tier.level) && (!named.has(key) || ofOne.test(named.get(key)!.text) && !ofOne.test(tier.text))) named.set(key, tier)
    }
  }
  return (mention, level) => {
    const tier = isAtSameTier(mention) ? named.get(`${keyOf(sectorOf(mention.head))} ${level}`) : undefined
    return tier ? { ...mention, head: sectorOf(mention.head), tiers: [tier], level: tier.level } : mention
  }
}

const listed = /^(?:,|,?\s+(?:và|hoặc))\s+(?:các\s+)?$/iu
/** The mentions of one stretch, each "cùng cấp" at the tier of whoever stands before its list: "báo cáo Công an cấp huyện và UBND cùng cấp" is told to two, and who reports stands elsewhere. Those at several tiers are no measure. In: the stretch, its mentions in order. */
export function besideTheirLike(text: string, mentions: readonly Mention[], at: LikeAt): readonly Mention[] {
  const joined = (i: number) => i > 0 && listed.test(text.slice(mentions[i - 1]!.end, mentions[i]!.start))
  return mentions.map((mention, i) => {
    if (!isAtSameTier(mention)) return mention
    let before = i
    while (joined(before)) before--
    let last = before - 1
    while (last >= 0 && mentions[last]!.tiers.length === 0 && !joined(last)) last--
    if (last < 0) return mention
    const levels = new Set<PartyLevel | undefined>([tierOf(mentions[last]!)])
    for (let n = last; joined(n); n--) if (mentions[n - 1]!.tiers.length > 0) levels.add(tierOf(mentions[n - 1]!))
    const [level, ...others] = [...levels]
    return level && others.length === 0 ? at(mention, level) : mention
  })
}

/** Whom a duty is done with, each "cùng cấp" at the tier of whoever acts, as long as nobody else is named before it: who is told to work with their like stands where they do. In: those worked with, all mentions of the phrase, those of its subject, the tier. */
export function besideWhoActs(partners: readonly Mention[], mentions: readonly Mention[], subject: readonly Mention[], at: LikeAt, level: () => PartyLevel | null): readonly Mention[] {
  if (!partners.some(isAtSameTier)) return partners
  const tier = level()
  const first = mentions.find((mention) => !subject.includes(mention) && !isAtSameTier(mention))?.start ?? Infinity
  return partners.map((mention) => (mention.start < first ? at(mention, tier) : mention))
}
