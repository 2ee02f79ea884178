import { allMatches, forFolded, oneLine } from '../../source/index.ts'
import { adverbs, openingVerb, opensWithVerb } from './duty-verbs.ts'
import type { Mention } from './find-parties.ts'
import { beginsName, namesInList, properName } from './open-bodies.ts'
import { pastFronting } from './party-places.ts'

/** Verbs that, right after a bare noun, only say which body is meant: "cơ quan chủ trì", "người thực hiện trợ giúp". */
const bare = /^(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|bên|người|cán\s+bộ|công\s+chức|bộ\s+phận|đoàn|tổ|đội|lực\s+lượng|doanh\s+nghiệp|cơ\s+sở|ban|phòng|trạm|nhóm|các\s+(?:tổ\s+chức|tổ|đội|đoàn|ban|trạm|nhóm|phòng|bộ\s+phận)|đại\s+diện|thành\s+viên|trưởng|phó)$/iu
const modal = /\s(?:(?:có|chịu)\s+trách\s+nhiệm|có\s+nhiệm\s+vụ|phải|cần|sẽ)\s/iu
const adverb = forFolded(new RegExp(`(?:[\\s,]+(?:${adverbs.map((word) => word.replaceAll(' ', '\\s+')).join('|')}))+$`, 'iu'))

/** Phrases and whom their first words name as acting, where no table knows the name. */
export const openSubjectExamples: readonly (readonly [string, readonly string[]])[] = [
  ['Kế toán, cán bộ bến lập dự toán', ['Kế toán', 'cán bộ bến']], ['Hội nghị thảo luận phương án', ['Hội nghị']], ['Hội nghị có mặt đủ thành phần', []],
  ['cán bộ tiếp nhận ghi chép vào sổ', ['cán bộ tiếp nhận']], ['cơ quan phối hợp trả lời bằng văn bản', ['cơ quan phối hợp']], ['các đơn vị phản ánh về bến', ['đơn vị']],
  ['Khi phà hỏng, người lái phà thông báo cho bến', ['người lái phà']], ['Các tổ cứu hộ bến phà kiểm tra phao', ['tổ cứu hộ bến phà']],
  ['Kiểm tra phao bến', []], ['Việc kiểm tra phao do trạm thực hiện', []], ['Tổ chức kiểm tra phao', []],
]

/** Who stands before the verb of a phrase, whatever their names; none where the words before it are no name. */
export function openSubject(phrase: string, known: (words: string) => readonly Mention[] = () => []): readonly string[] {
  const text = oneLine(phrase.slice(pastFronting(phrase))).replace(/^(?:đề nghị|yêu cầu|giao)\s/iu, '').slice(0, 260)
  const meeting = /^(?:hội nghị|cuộc họp|đại hội)(?=\s(?:thảo luận|bàn|quyết định|thông qua|cử|bầu|biểu quyết|thống nhất|nghe|giới thiệu|lấy phiếu|lựa chọn|lập|tiến hành)\s)/iu.exec(text)?.[0]
  if (meeting) return [meeting]
  if (!beginsName(text) || /^lãnh đạo(?:,|\s(?:việc|công tác|thực hiện|tổ chức|xây dựng|triển khai|quán triệt))(?!\p{L})/iu.test(text) || /^tổ chức\s(?!chính trị|xã hội|quốc tế|thực hiện|hành nghề|tham gia|được)/iu.test(text)) return []
  for (const { index } of allMatches(text, /(?<=\s)\p{L}/gu)) {
    const [left, rest] = [text.slice(0, index).trimEnd().replace(adverb, ''), text.slice(index)]
    if (/[;:.()]/u.test(left)) return []
    if (!opensWithVerb(rest) && !modal.test(` ${rest.slice(0, 18)}`) || bare.test(left) && !modal.test(` ${rest.slice(0, 18)}`)) continue
    if (!/\s/u.test(openingVerb(rest) ?? 'có trách nhiệm') && !/^(?:gửi|lập|họp|nộp|cử|báo|trình|phải|cần|sẽ)\s/iu.test(rest)) continue
    const names = namesInList(left.replace(/(?:\skhác)?\s(?:ở|tại)\s(?:trung ương(?:\s(?:và|hoặc)\s(?:các\s)?địa phương)?|địa phương)$|\skhác$/iu, ''), known)
    if (names.every((name) => (name.includes(' ') || /^kế toán$/iu.test(name)) && name.split(' ').length <= 12 && (properName(name, true) || /^(?:cơ quan|đơn vị|bên) phối hợp$/iu.test(name) || /^(?:các|những)\s\p{L}+\s\p{L}+$/iu.test(left)))) return names
  }
  return []
}
