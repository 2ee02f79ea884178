import { allMatches, forFolded } from '../../source/index.ts'
import { findParties } from './find-parties.ts'
import type { PartyLevel } from './types.ts'

const tiers = '(?:ở\\s+)?(?:hai\\s+cấp|các\\s+cấp|(?:cấp\\s+)?tỉnh(?:,|\\s+và)\\s+(?:cấp\\s+)?(?:huyện|xã|cơ\\s+sở|khu\\s+vực))(?!\\p{L})'
const scope = forFolded(new RegExp(`áp\\s+dụng\\s+(?:đối\\s+với|cho)\\s+(?<list>[^.;\\n]{5,400}?)\\s+${tiers}`, 'iu'))
/** Sectors with branches at every tier; a department of the province has none. */
const branched = /^(?:các\s+)?(?:(?:cơ\s+quan|lực\s+lượng|ngành)\s+)?(?:công\s+an|viện\s+kiểm\s+sát|VKSND|tòa\s+án|TAND|thi\s+hành\s+án|THADS|thuế|kho\s+bạc|KBNN|hải\s+quan|bảo\s+hiểm\s+xã\s+hội|BHXH|quân\s+sự|biên\s+phòng|kiểm\s+lâm|mặt\s+trận|MTTQ|hội\s|thống\s+kê|quản\s+lý\s+thị\s+trường)(?!\p{L})/iu
const atBoth = forFolded(/(?<who>[^.;:,()\n]{3,80}?)\s+hai\s+cấp(?!\p{L})/giu)
/** "Lực lượng Công an", "cơ quan Công an": the same sector. */
const sector = /^(?:các\s+)?(?:cơ\s+quan|lực\s+lượng|ngành)\s+(?=công\s+an|kiểm\s+lâm)/iu
export const sectorOf = (name: string): string => name.replace(sector, '')

/**
 * Sectors a paper of a province binds at its own tier and below: "áp dụng đối với Viện kiểm sát, Tòa án, Công an cấp tỉnh và cấp huyện", "Tòa án hai cấp". By their
 * bare name they are a class at every tier; the office of the province is named with its tier. Only sectors with branches. In: the whole text. Out: names as printed, police and foresters without "cơ quan".
 */
export function boundAtTiers(text: string): readonly string[] {
  const list = scope.exec(text)?.groups?.list
  const both = allMatches(text, atBoth).flatMap(({ groups }) => findParties(groups?.who ?? '').filter(({ end }) => end === groups?.who?.length))
  const bare = [...list === undefined ? [] : findParties(list), ...both].filter(({ head, tiers: own, office }) => own.length === 0 && office === undefined && branched.test(head))
  return [...new Set(bare.map(({ head }) => sectorOf(head)))]
}

/** The name of such a sector, printed first as "VKSND cùng cấp": as the text prints it of all tiers, else with "các cấp". In: the name, all its spellings. */
export const nameAtTiers = (name: string, spelled: readonly string[]): string =>
  /\scùng\scấp$/u.test(name) ? spelled.find((other) => /\s(?:hai|các)\scấp$/u.test(other)) ?? name.replace(/\scùng\scấp$/u, ' các cấp') : name

const reachesFurther = forFolded(/(?<!\p{L})(?:cấp|các|những|mỗi|thuộc|liên\s+quan|địa\s+phương|huyện|xã(?!\s+hội)|phường|phòng|đơn\s+vị)(?!\p{L})/iu)
/** The tier of a class a joint paper defines, "Sở Tài chính, Cục Thuế, Kho bạc tỉnh (sau đây gọi chung là các cơ quan phối hợp)": that of the paper, unless it takes in others. In: the words before the bracket. */
export const levelOfClass = (of: string, own: PartyLevel | null, joint: boolean): PartyLevel | null =>
  joint && own !== null && own !== 'central' && !reachesFurther.test(of.slice(Math.max(0, of.search(/(?:giữa|đối với|của|gồm)\s/u)))) && findParties(of).length > 1 ? own : 'all'
