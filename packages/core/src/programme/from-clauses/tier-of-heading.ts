import { forFolded, oneLine } from '../../source/index.ts'
import type { DocumentHead } from '../../source/index.ts'
import type { PartyLevel } from './types.ts'

const atTier = forFolded(/^(?:[^.;:]{3,120}\s(?:ở|tại)\s+|(?:ở|đối\s+với)\s+)?cấp\s+(?<tier>trung\s+ương|tỉnh|thành\s+phố|huyện|xã)\s*[.:]?$/iu)
const local = forFolded(/^[^.;:]{3,120}\s(?:ở|tại)\s+(?:các\s+)?địa\s+phương\s*[.:]?$/iu)
const levels: readonly (readonly [RegExp, PartyLevel])[] = [[/^trung/iu, 'central'], [/^(?:tỉnh|thành)/iu, 'province'], [/^huyện/iu, 'district'], [/^xã/iu, 'commune']]

/** The tier a heading puts what follows at: "Tổng hợp, báo cáo ở cấp tỉnh", "Cấp xã". */
export function tierOfHeading(heading: string): PartyLevel | undefined {
  const tier = atTier.exec(oneLine(heading).trim())?.groups?.tier
  return tier === undefined ? undefined : levels.find(([pattern]) => pattern.test(tier))?.[1]
}

/** Whether a heading leaves what follows to the places below: "Thu thập số liệu ở địa phương". It says so only beside a heading of a tier. */
export const leavesToPlaces = (heading: string, beside: readonly string[]) => local.test(oneLine(heading).trim()) && beside.some((other) => tierOfHeading(other) !== undefined)

/**
 * The tier of "địa phương" below a paper's own: since 1 July 2025 a province has communes below it and nothing else
 * (Law on the organisation of local government 72/2025/QH15, article 1).
 */
export const tierBelow = (head: DocumentHead, own: PartyLevel | null): PartyLevel | undefined =>
  own === 'province' && (head.date ?? '') >= '2025-07-01' || own === 'district' ? 'commune' : undefined
