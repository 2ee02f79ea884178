import type { Role } from '@phoihop/core/account'
import type { PartyId, RegisterIndex, Words, BodyId } from '@phoihop/core/register'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { ProgrammeVersion } from '@phoihop/core/programme'

export type DemonstrationAccount = { name: string; title: Words; role: Role; body?: BodyId }

/** The password of every demonstration account: it opens invented data on this machine only. */
export const DEMONSTRATION_PASSWORD = 'trinh-dien-168'
const COMMUNE = 'Phường Việt Yên'

/** One account per kind of user, for the bodies alive on the day: an officer and the head of each signing party in one commune, both standing bodies, a leader, an administrator. */
export function demonstrationAccounts({ parties }: ProgrammeVersion, index: RegisterIndex, today: CalendarDate): readonly DemonstrationAccount[] {
  const tiers = [...index.register.tiers].filter((tier) => index.placesOn(tier.id, today).length > 0).sort((a, b) => a.rank - b.rank)
  const [top, low] = [tiers[0], tiers.at(-1)]
  if (!top || !low) return []
  const signers = parties.filter((party) => party.signs)
  const bodyAt = (tier: typeof top, party: PartyId) => {
    const alive = index.placesOn(tier.id, today)
    const place = alive.find((candidate) => index.nameOf(candidate.id, today)?.vi === COMMUNE) ?? alive.find((candidate) => index.predecessorsOf(candidate.id).length > 0) ?? alive[0]
    return place ? index.bodyOf(party, place.id, today)?.id : undefined
  }
  const officers = signers.flatMap((party) => account(`${party.id}-xa`, 'officer', `Cán bộ theo dõi, ${party.short.vi} cấp xã`, 'Commune desk officer', bodyAt(low, party.id)))
  const heads = signers.flatMap((party) => account(`${party.id}-xa-thu-truong`, 'head', `Thủ trưởng, ${party.short.vi} cấp xã`, 'Head of a commune body', bodyAt(low, party.id)))
  const standing = signers.flatMap((party) => account(`${party.id}-tinh`, 'standing', `Cơ quan thường trực, ${party.standingUnit?.vi ?? party.short.vi}`, 'Standing body', bodyAt(top, party.id)))
  const leader = signers.slice(0, 1).flatMap((party) => account('lanh-dao', 'leader', `Lãnh đạo ${party.short.vi} tỉnh`, 'Leader (reads)', bodyAt(top, party.id)))
  return [...officers, ...heads, ...standing, ...leader, { name: 'quan-tri', title: { vi: 'Quản trị viên', en: 'Administrator' }, role: 'administrator' }]
}

const account = (name: string, role: Role, vi: string, en: string, body: BodyId | undefined): readonly DemonstrationAccount[] => (body ? [{ name, title: { vi, en }, role, body }] : [])
