import { forFolded } from '../../source/index.ts'
import { spaced } from './cue-pattern.ts'
import { PASSED } from './flat-phrase.ts'

const opens = '(?:trừ|kể cả|không kể|ngoài|trong (?:thời hạn|vòng|phạm vi|quý|tháng|năm|dịp|\\d)|chậm nhất|không quá|tùy|tuỳ theo|dưới sự|ở (?:(?:những|các) )?nơi|tại những|trên cơ sở|căn cứ|nếu|khi|sau khi|sau mỗi|trước khi|vào (?:dịp|ngày|tháng|quý)|theo (?:đề nghị|chức năng|thẩm quyền|phân công|quy định|nhiệm vụ)|kèm theo|cùng với|kể từ|thông qua|nhân dịp|nhất là|trước hết|đối với)'
const inserted = forFolded(new RegExp(spaced(`(?:,\\s(?=${opens}(?!\\p{L}))[^,;:.${PASSED}]{3,150})+,\\s(?=\\p{L}|${PASSED})`), 'giu'))

/** Predicates with what is inserted between commas, and what is left without it. */
export const insertedExamples: readonly (readonly [string, string])[] = [
  [`chỉ đạo ${PASSED}, ngoài việc trực bến, tổ chức ngày hội`, `chỉ đạo ${PASSED} tổ chức ngày hội`], ['lập danh sách phao, không kể phao hỏng, chuyển trạm bến', 'lập danh sách phao, chuyển trạm bến'],
  ['phối hợp, tùy theo khả năng, tổ chức chương trình', 'phối hợp tổ chức chương trình'], ['và, nếu bố trí được kinh phí, mở thêm 01 lớp', 'và mở thêm 01 lớp'], ['phối hợp, nếu có kinh phí, khi cần thiết, tổ chức lớp', 'phối hợp tổ chức lớp'], [`chỉ đạo ${PASSED}, ở nơi đông khách, gửi báo cáo`, `chỉ đạo ${PASSED} gửi báo cáo`], ['kiểm tra phao, ghi sổ', 'kiểm tra phao, ghi sổ'],
]

/**
 * A predicate without the times, conditions and exceptions inserted between two commas: what stands behind goes on with a body or the first
 * two words before, and stands beside longer work as its next part. In and out: the flat words.
 */
export const withoutInsertions = (text: string): string => (text.includes(',') ? text.replace(inserted, (all: string, at: number) => {
  const before = text.slice(0, at)
  return before.endsWith(PASSED) || before.split(' ', 3).length < 3 ? ' ' : ', '
}) : text)
