import { allMatches, escaped, oneLine } from '../../source/index.ts'
import { acrossLines } from './cue-pattern.ts'

const setUp = acrossLines(/(?<!\p{L})(?:thành lập|kiện toàn|ra mắt|củng cố) (?:(?:mới|ngay|thêm) )?(?:(?:\d{1,3}|một|các|ít nhất \d{1,3}) )?(?<name>(?:Tổ|Đội|Nhóm|Trạm|Câu lạc bộ|Ban|Đoàn|Hội đồng) \p{Ll}[\p{L} ]{2,50}?)(?=[,;.:]|$| (?:gồm|do|để|tại|ở|trước|trong|theo|với|có|cấp|của|trên|ngay|tỉnh|huyện|xã|và|từ|mỗi)(?!\p{L}))/giu)

/** Texts and the bodies they set up and speak of again. */
export const bodiesSetUpExamples: readonly (readonly [string, readonly string[]])[] = [
  ['Công an xã thành lập 01 Tổ giữ phao, gồm 05 người.\nTổ giữ phao đến từng bến kiểm tra.', ['Tổ giữ phao']], ['Thành lập Đội giữ bến để trực đêm. Khi nước lên, Đội giữ bến báo ngay cho trạm.', ['Đội giữ bến']],
  ['Thành lập 01 Tổ giữ phao, gồm 05 người.', []], ['Thành lập tổ giữ phao; mỗi tổ giữ phao có 05 người.', []],
]

/** Bodies a text sets up under a name it begins with a capital, where it names them again: they act by that name. In: the masked text. Out: each once, as printed. */
export function bodiesSetUp(masked: string): readonly string[] {
  const names = allMatches(masked, setUp).map(({ groups }) => oneLine(groups?.name ?? '').trim()).filter((name) => /^\p{Lu}/u.test(name))
  return [...new Set(names)].filter((name) => allMatches(masked, new RegExp(`(?<!\\p{L})${escaped(name).replaceAll(' ', '\\s+')}(?!\\p{L})`, 'gu')).length > 1)
}
