import { inCapitals } from './in-capitals.ts'

/** Who heads a body, in whose name it adopts. */
const office = /^(?:(?:PHÓ\s+)?(?:CHỦ TỊCH|CHỦ NHIỆM|(?:TỔNG )?GIÁM ĐỐC|BỘ TRƯỞNG|VIỆN TRƯỞNG|CHÁNH ÁN|TỔNG THANH TRA|TỔNG KIỂM TOÁN|THỐNG ĐỐC|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG BAN|THỦ TRƯỞNG|CHÁNH VĂN PHÒNG),?\s+)+(?=\p{Lu})/u
const body = /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|BỘ|SỞ|CỤC|CHI CỤC|TỔNG CỤC|BAN|CHÍNH PHỦ|THỦ TƯỚNG|TỔNG LIÊN ĐOÀN|LIÊN ĐOÀN|HỘI|CÔNG AN|TÒA ÁN|VIỆN|THANH TRA|NGÂN HÀNG|BẢO HIỂM|THUẾ|KHO BẠC|TRƯỜNG|TRUNG TÂM)(?!\p{L})/u
/** A subject goes on in the next line: "… CỦA", "… CHỦ TỊCH". */
const goesOn = /(?:[,–-]|(?:^|\s)(?:VÀ|VỚI|GIỮA|CỦA|DO|TẠI|CHO|THUỘC|GỒM|CÁC|TỊCH|ĐỐC|TRƯỞNG|ÁN))$/u
/** Kinds that name who adopts them above their grounds, as published papers print it. */
const adopted = /^(?:quyết định|nghị quyết|thông tư|chỉ thị|nghị định)$/u

/**
 * The line between the subject of a decision and its grounds that tells who adopts it: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH". In: the kind of paper, the lines from its name to its grounds.
 * Out: the lines without it, and the body in capitals as printed, its office left out.
 */
export function adoptingAuthority<T extends { text: string }>(kind: string, lines: readonly T[]): { subject: readonly T[]; by?: string } {
  const last = lines.at(-1)
  const before = lines.at(-2)?.text ?? ''
  if (lines.length < 2 || !last || !adopted.test(kind) || !inCapitals(last.text) || goesOn.test(before)) return { subject: lines }
  const by = last.text.replace(office, '')
  return body.test(by) ? { subject: lines.slice(0, -1), by } : { subject: lines }
}
