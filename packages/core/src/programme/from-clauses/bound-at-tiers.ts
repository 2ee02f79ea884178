import { allMatches, forFolded } from '../../source/index.ts'
import { findParties } from './find-parties.ts'
import type { PartyLevel } from './types.ts'

const tiers = '(?:ở\\s+)?(?:hai\\s+cấp|các\\s+cấp|(?:cấp\\s+)?tỉnh(?:,|\\s+và)\\s+(?:cấp\\s+)?(?:huyện|xã|cơ\\s+sở|khu\\s+vực))(?!\\p{L})'
const scope = forFolded(new RegExp(`áp\\s+dụng\\s+(?:đối\\s+với|cho)\\s+(?<list>[^.;\\n]{5,400}?)\\s+${tiers}`, 'iu'))
/** Sectors with branches at every tier; a department of the province has none. */
const branched = /^(?:các\s+)?(?:(?:cơ\s+quan|lực\s+lượng|ngành)\s+)?(?:công\s+an|viện\s+kiểm\s+sát|VKSND|tòa\s+án|TAND|thi\s+hành\s+án|THADS|thuế|kho\s+bạc|KBNN|hải\s+quan|bảo\s+hiểm\s+xã\s+hội|BHXH|quân\s+sự|biên\s+phòng|kiểm\s+lâm|mặt\s+trận|MTTQ|hội\s|thống\s+kê|quản\s+lý\s+thị\s+trường)(?!\p{L})/iu
/** Seen sooner than who stands before it: nearly no paper says so. */
const saysBoth = forFolded(/\shai\s+cấp(?!\p{L})/iu)
const atBoth = forFolded(/(?<who>[^.;:,()\n]{3,80}?)\s+hai\s+cấp(?!\p{L})/giu)
/** "Lực lượng Công an", "cơ quan Công an": the same sector. */
const sector = /^(?:các\s+)?(?:cơ\s+quan|lực\s+lượng|ngành)\s+(?=công\s+an|kiểm\s+lâm)/iu
export const sectorOf = (name: string): string => name.replace(sector, '')

const applies = forFolded(/(?:quy\s+chế|quy\s+định|chương\s+trình|kế\s+hoạch|thông\s+tư|nghị\s+quyết|thỏa\s+thuận)(?:\s+\p{L}+){0,6}\s+(?<!không\s+)áp\s+dụng\s+(?:đối\s+với|cho)\s+(?<list>[^.\n]{5,700})/giu)
/** "áp dụng đối với Công an, VKSND tỉnh; Công an, VKSND các huyện": sectors listed at the tier of the paper and again at one below. */
function onesApplied(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { groups } of allMatches(text, applies)) {
    const levels = new Map<string, Set<PartyLevel>>()
    for (const { head, tiers: at, office } of findParties(groups?.list ?? '')) {
      if (office === undefined && branched.test(head)) for (const { level } of at) levels.set(sectorOf(head), (levels.get(sectorOf(head)) ?? new Set()).add(level))
    }
    for (const [name, at] of levels) if (at.has('province') && (at.has('district') || at.has('commune'))) found.add(name)
  }
  return found
}

/**
 * Sectors a paper of a province binds at its own tier and below: "áp dụng đối với Viện kiểm sát, Tòa án, Công an cấp tỉnh và cấp huyện", "Tòa án hai cấp", or one after the other at each. By their
 * bare name they are a class at every tier; the office of the province is named with its tier. Only sectors with branches. In: the whole text. Out: names as printed, police and foresters without "cơ quan".
 */
export function boundAtTiers(text: string): readonly string[] {
  const list = scope.exec(text)?.groups?.list
  const listed = onesApplied(text)
  const both = saysBoth.test(text) ? allMatches(text, atBoth).flatMap(({ groups }) => findParties(groups?.who ?? '').filter(({ end }) => end === groups?.who?.length)) : []
  const bare = [...list === undefined ? [] : findParties(list), ...both].filter(({ head, tiers: own, office }) => own.length === 0 && office === undefined && branched.test(head))
  return [...new Set([...bare.map(({ head }) => sectorOf(head)), ...listed])]
}

/** The name of such a sector at all tiers: as the text prints it, "Tòa án hai cấp", else with "các cấp". In: its bare name, all spellings of it at all tiers. */
export const nameAtTiers = (name: string, spelled: readonly string[]): string => spelled.find((other) => /\s(?:hai|các)\scấp$/u.test(other)) ?? `${name} các cấp`

const reachesFurther = forFolded(/(?<!\p{L})(?:cấp|các|những|mỗi|thuộc|liên\s+quan|địa\s+phương|huyện|xã(?!\s+hội)|phường|phòng|đơn\s+vị)(?!\p{L})/iu)
/** The tier of a class a joint paper defines, "Sở Tài chính, Cục Thuế, Kho bạc tỉnh (sau đây gọi chung là các cơ quan phối hợp)": that of the paper, unless it takes in others. In: the words before the bracket. */
export const levelOfClass = (of: string, own: PartyLevel | null, joint: boolean): PartyLevel | null =>
  joint && own !== null && own !== 'central' && !reachesFurther.test(of.slice(Math.max(0, of.search(/(?:giữa|đối với|của|gồm)\s/u)))) && findParties(of).length > 1 ? own : 'all'
