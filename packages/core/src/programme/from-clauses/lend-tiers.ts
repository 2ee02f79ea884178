import { forFolded } from '../../source/index.ts'
import { tierInName } from './level-of-head.ts'
import type { Mention } from './find-parties.ts'
import { regionalOffice } from './tiers-of-classes.ts'

/** "Khi có đề nghị của Tòa án, Công an xã …": a condition ends at the comma, and what follows begins no list with it. */
const told = forFolded(/(?:^|[.;:]\s+)(?:(?:ngay\s+)?(?:sau\s+)?khi|nếu|trường\s+hợp|theo|trên\s+cơ\s+sở|căn\s+cứ)\s[^,;.:]*\s(?:của|từ)\s+$/iu)

/** "Công an, nhà trường, Hội Phụ nữ các xã": schools take no tier, and break no list that does. */
const school = /^(?:các )?(?:nhà trường|trường học|trường)$/iu

/** "HND, Hội LHPN các xã": a name of the text's own, by its first letters, of a body with branches. */
const lettersOnly = /^(?!HTX)(?:H\p{Lu}{1,5}|CCB|LHPN|TAND|VKSND|MTTQ|LĐLĐ|ĐTN|CHQS|BCHQS|THADS)$/u
/** "Ủy ban Dân số, Liên đoàn Lao động các tỉnh": a committee for one field, with its like in every province. */
const committeeOfField = /^ủy ban (?!nhân dân|mặt trận|MTTQ)\p{L}/iu
const withBranches = /^(?:công an|ủy ban|UB|UBND|hội|MTTQ|mặt|thường|các tổ|tổ chức|tòa án|viện kiểm sát|thanh tra|kho bạc|hải quan|bảo hiểm|thi hành án|chi cục (?:thuế|thi hành án|thống kê)|hạt kiểm lâm|ban (?:an toàn giao thông|ATGT)|liên đoàn|LĐLĐ|BHXH|đoàn thanh niên|cơ quan|bộ chỉ huy|ban chỉ huy|ban CHQS|đoàn TN|trạm y tế|trung tâm y tế|phòng (?:GD|LĐ|VH|TN|NN|TC|NV|YT|KT(?!\p{L}))|phòng (?:lao động|tư pháp|giáo dục|nội vụ|tài nguyên|văn hóa|y tế|kinh tế|tài chính)|HĐND)/iu
/** Whether a body without a tier takes that of its neighbours: it has its like at every tier. */
const takesTier = (head: string) => (withBranches.test(head) || lettersOnly.test(head)) && !regionalOffice.test(head)

const tierFirst = forFolded(/(?:^|[.;:\n(]\s*)(?:ở|tại)\s+(?<tier>cấp\s+(?:xã|huyện|tỉnh)),?\s+(?:các\s+)?$/iu)
const atTier = forFolded(/(?:ở|tại)\s+cấp\s/iu)
/** "Ở cấp xã, Ban CHQS và Hội Nông dân giao ban": the tier stands first, and holds for those listed behind it. */
function lendTierFirst(text: string, mentions: Mention[]): void {
  let lent: { to: Mention; tiers: Mention['tiers'] } | undefined
  for (const [i, one] of mentions.entries()) {
    const tier = tierFirst.exec(text.slice(Math.max(0, one.start - 30), one.start))?.groups?.tier?.toLowerCase()
    const level = tier === undefined ? undefined : tierInName(tier)
    const tiers = tier !== undefined && level !== undefined ? [{ level, text: tier }] : lent && /^(?:,|\s+(?:và|với))\s+$/u.test(text.slice(lent.to.end, one.start)) ? lent.tiers : undefined
    if (!tiers?.[0] || one.tiers.length > 0 || one.office || !takesTier(one.head)) { lent = undefined; continue }
    mentions[i] = { ...one, tiers, level: tiers[0].level }
    lent = { to: one, tiers }
  }
}

/**
 * Gives bodies named without a tier that of the list they stand in: printed behind the last of them, "Công an và Ủy ban MTTQ cấp huyện", or before the first, "Ở cấp xã, …".
 * In: the text, the bodies found in it in order; they are changed in place.
 */
export function lendTiers(text: string, mentions: Mention[]): void {
  if (atTier.test(text)) lendTierFirst(text, mentions)
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [one, after] = [mentions[i]!, mentions[i + 1]!]
    const further = mentions[i + 2]
    const next = after.tiers.length === 0 && school.test(after.head) && further && /^(?:,|\s+và)\s+$/u.test(text.slice(after.end, further.start)) ? { ...further, start: after.start } : after
    if (one.tiers.length === 0 && (one.level === null || one.level === 'all' && (lettersOnly.test(one.head) || committeeOfField.test(one.head))) && next.tiers.length > 0 && !(text[one.end] === ',' && told.test(text.slice(0, one.start))) && /^(?:,|\s+(?:và|với|hoặc))?\s+$/.test(text.slice(one.end, next.start)) && takesTier(one.head)) {
      // A branch office stands there by its name already.
      mentions[i] = { ...one, ...(/^(?:chi|hạt)\s/iu.test(one.head) ? {} : { tiers: next.tiers }), level: next.level }
    }
  }
}
