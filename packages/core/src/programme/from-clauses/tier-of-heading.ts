import { forFolded } from '../../source/index.ts'
import type { DocumentHead } from '../../source/index.ts'
import type { PartyLevel } from './types.ts'

const endsInTier = forFolded(/(?:^|\s)cấp\s+(?<tier>trung\s+ương|tỉnh|thành\s+phố|huyện|xã)\s*[.:]?$/iu)
const beforeTier = forFolded(/^(?:ở|đối\s+với|[^.;:]{3,120}\s(?:ở|tại))?$/iu)
const endsInPlaces = forFolded(/^[^.;:]{3,120}\s(?:ở|tại)\s+(?:các\s+)?địa\s+phương\s*[.:]?$/iu)
const levels: readonly (readonly [RegExp, PartyLevel])[] = [[/^trung/iu, 'central'], [/^(?:tỉnh|thành)/iu, 'province'], [/^huyện/iu, 'district'], [/^xã/iu, 'commune']]

const ofTier = forFolded(/^(?:trách\s+nhiệm|nhiệm\s+vụ)(?:\s+của)?\s+(?<who>cấp\s+(?:tỉnh|huyện|xã))\s*[.:]?$/iu)
/** The tier whose duties a heading opens, "Trách nhiệm của cấp huyện", in its words. In: the heading on one line. */
export const tierCharged = (heading: string): string | undefined => ofTier.exec(heading)?.groups?.who?.toLowerCase()

/** The tier a heading puts what follows at: "Tổng hợp, báo cáo ở cấp tỉnh", "Cấp xã". In: the heading on one line. */
export function tierOfHeading(heading: string): PartyLevel | undefined {
  const found = endsInTier.exec(heading.slice(-20))
  const tier = found?.groups?.tier
  if (!found || tier === undefined || !beforeTier.test(heading.slice(0, -found[0].length)) && tierCharged(heading) === undefined) return undefined
  return levels.find(([pattern]) => pattern.test(tier))?.[1]
}

/** Whether a heading puts what follows in the places: "Thu thập số liệu ở địa phương". Beside a heading of a tier it leaves it to them. */
export const atPlaces = (heading: string) => /phương\s*[.:]?$/iu.test(heading.slice(-10)) && endsInPlaces.test(heading)

/**
 * The tier of "địa phương" below a paper's own: since 1 July 2025 a province has communes below it and nothing else
 * (Law on the organisation of local government 72/2025/QH15, article 1).
 */
export const tierBelow = (head: DocumentHead, own: PartyLevel | null): PartyLevel | undefined =>
  own === 'province' && (head.date ?? '') >= '2025-07-01' || own === 'district' ? 'commune' : undefined

const atHead = forFolded(/^[\s.:)*-]*(?:(?:ở|tại|đối\s+với)\s+)?cấp\s+(?<tier>trung\s+ương|tỉnh|thành\s+phố|huyện|xã)\s*:\s/iu)
/** The one tier whose label a clause begins with: "Ở cấp tỉnh: Hội Nông dân và Sở Xây dựng họp"; none for "Cấp huyện, cấp xã: …". In: the words of the clause. */
export function tierAtHead(words: string): PartyLevel | undefined {
  const tier = atHead.exec(words)?.groups?.tier
  return tier === undefined ? undefined : levels.find(([pattern]) => pattern.test(tier))?.[1]
}
