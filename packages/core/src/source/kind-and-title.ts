import { adoptingAuthority } from './adopting-authority.ts'
import { ownNumberIn } from './attached-head.ts'
import { kindNamed } from './document-kinds.ts'
import { inCapitals } from './in-capitals.ts'
import type { Line } from './lines.ts'
import { opensSignature } from './opens-tail.ts'
import type { Span } from './types.ts'

const stamp = /^(?:VP|VĂN PHÒNG|ĐẾN|CÔNG VĂN ĐẾN|Chuyển|Chuyên|Số\s*:|Ngày\s*:|Giờ|Ký bởi|Người ký|Thời gian ký)/u
/** "CÔNG VĂN", then "ĐẾN": the stamp of whoever received the paper, over two lines or side by side with its number. */
const stampBegins = (lines: readonly Line[], at: number): boolean => /^CÔNG VĂN(?:\s|$)/u.test(lines[at]?.text ?? '') && lines.slice(at, at + 3).some(({ text }) => /(?:^|\s)(?:ĐẾN|Đến)(?:\s|$)/u.test(text))
const opensPreamble = /^(?:-\s*)?(?:Căn cứ|Thực hiện|Thi hành|Triển khai (?:thực hiện )?(?:Nghị|Chỉ|Kế|Quyết|Kết|Luật)|Nhằm|Để|Do|Xét|Theo|Trong|Năm|Hôm nay|Sau khi|Trên cơ sở|Tiếp tục|Phát huy|Kính gửi|Chúng tôi|(?:Hai|Ba|Bốn|Các) bên)(?!\p{L})/u
const placeAndDay = /^\p{Lu}[\p{L}\s.-]{1,40},\s{1,3}ngày[\s.…\d]/u
/** A paper copied without its letterhead: its first line says what it is, in small letters. */
const namesItself = /^(?:Thông tư|Nghị quyết|Quy chế|Quy định|Chương trình|Kế hoạch|Hướng dẫn|Quyết định|Phương án|Thỏa thuận)(?!\p{L}|\s+này|\s+(?:liên\s+tịch\s+)?(?:số|ngày)\s)[^.;:]{8,}$/u
/** A day at the head of a line tells what happened then: "Ngày 02/3/2026, Tổ phao họp"; "Ngày hội" does not. */
const opensWithDay = /^(?:(?:Vào|Từ|Sáng|Chiều|Tối)\s+)?[Nn]gày\s+\d|^(?:Hôm|Sáng|Chiều)\s+nay(?!\p{L})|^Thời\s+gian\s+qua(?!\p{L})/u
/** Who makes an agreement: "BÊN A: …", "TRẠM BẾN (sau đây gọi là Bên A)". */
const opensWithSide = /^(?:(?:\d{1,2}\.|[IVX]+\.|-)\s*)?(?:(?:ĐẠI DIỆN|Đại diện)\s+)?(?:BÊN|Bên)\s+(?:[A-D](?!\p{L})|THỨ|thứ)|\s\((?:sau đây\s+)?(?:được\s+)?gọi\s+(?:tắt\s+)?là\s/u
/** One sentence ends inside a paragraph and another begins; "TP. Suối Giấy" is none. */
const sentenceInside = /(?:\p{Ll}{2}|\d|[)”"])\.\s+\p{Lu}\p{Ll}*\s/u
/** "Ba Cầu, ngày 05 tháng 3 năm 2026", the day in figures too, alone on its line. */
const placeAlone = /^\(?(?:Tại\s+)?\p{Lu}[\p{L}.\s-]{1,40}[,.]\s+ngày\s[\d\s.…\/-]*(?:tháng[\d\s.…]*năm[\d\s.…]*)?\)?$/u
/** A line of a subject that is printed over several is shorter. */
const SHORTEST_WRAPPED = 50
/** How a paragraph ends; a subject has no mark at its end. */
const finished = /[.:;]\s*$/u
const about = /^V\/v|^(?:Về việc|về việc)\s/u
/** The subject of a letter under its number, where Decree 30/2020, annex I, has "V/v" before it; offices leave that out. */
const belowNumber = /^Về\s/u
/** The subject of a letter stands in a narrow column: its lines go on in small letters. */
const goesOn = /^["“(]?[\p{Ll}\d]/u
const MOST_WRAPS = 5

/** "Thực hiện Nghị quyết số … về bến phà", "Tiếp tục giữ bến": a subject may begin like a reason, which ends in a mark before the next blank line. */
const subjectVerb = /^(?:Thực hiện|Thi hành|Triển khai|Tiếp tục|Phát huy)(?!\p{L})/u
function isSubject(lines: readonly Line[]): boolean {
  const next = lines.findIndex((line, i) => i > 0 && line.afterBlank)
  const paragraph = lines.slice(0, next < 0 ? lines.length : next).map((line) => line.text).join(' ')
  return subjectVerb.test(paragraph) && paragraph.length < 300 && !/[:;,]\s*$/u.test(paragraph) && !/\s(?:như\s+sau|ban\s+hành\s+(?:Kế|Chương|Quy)|xây\s+dựng\s+(?:Kế|Chương|Quy))/u.test(paragraph)
}

/** "Trong công tác …" right below the heading is its subject where a preamble or a blank line follows, not the preamble itself. */
const isField = ([line, next]: readonly Line[]): boolean =>
  /^Trong\s(?!những|thời|năm|quá|bối|các\s+năm)/u.test(line?.text ?? '') && (line?.text ?? '').length < 300 && !/[.;:]$/.test(line?.text ?? '') && next !== undefined && (next.afterBlank || opensPreamble.test(next.text))

/** "Năm học 2030 - 2031", "(Giai đoạn 2031 - 2035)": a line of a heading that only tells its years. */
const onlyTerm = /^\(?(?:Giai đoạn|Năm học|Nhiệm kỳ|Niên khóa|Năm)\s+\d{4}(?:\s*[-–]\s*\d{4})?\)?\.?$/iu

/**
 * Whether the text begins at a line below a heading: by its first words, or by a paragraph that is a sentence. In: the lines below the heading, which of them, whether the heading names the kind alone and no subject yet.
 * A paragraph goes on in lines that begin small, a wrapped one to the next blank line; the first may be the subject, a full stop or not.
 */
function beginsText(lines: readonly Line[], at: number, alone: boolean): boolean {
  const { text = '', afterBlank } = lines[at] ?? {}
  if (onlyTerm.test(text)) return false
  if (opensPreamble.test(text) && !(at === 0 && alone && (isSubject(lines) || isField(lines))) || opensWithDay.test(text) || placeAndDay.test(text) || opensWithSide.test(text) || opensSignature(text) || at > 0 && text.length > 300) return true
  if (text === text.toUpperCase() || !/^["“]?\p{Lu}/u.test(text)) return false
  const wrapped = at > 0 && afterBlank === true && text.length > SHORTEST_WRAPPED
  const next = lines.findIndex((line, i) => i > at && (line.afterBlank || !wrapped && /^(?:\p{Lu}|\()/u.test(line.text)))
  const paragraph = lines.slice(at, next < 0 ? at + 8 : next).map((line) => line.text).join(' ')
  return sentenceInside.test(paragraph) || at > 0 && (afterBlank === true || lines.slice(0, at).every((line) => inCapitals(line.text))) && finished.test(paragraph)
}

/** The heading that names the document and the lines of its subject, and who adopts a decision. A letter has no heading: "V/v …" or "Kính gửi" tells it. */
export function kindAndTitle(lines: readonly Line[], symbol: string, words: (span: Span) => string): { kind?: string; title?: string; adoptedBy?: string } {
  for (const [at, line] of lines.entries()) {
    if (line.text.length > 400 || !/^\p{Lu}{2}/u.test(line.text) || stampBegins(lines, at)) continue
    const following = lines.slice(at + 1, at + 20).filter(({ text }) => !stamp.test(text) && !placeAlone.test(text) && !ownNumberIn(text))
    const kind = kindNamed(line.text, following[0]?.text ?? '', symbol)
    if (!kind) continue
    const until = following.findIndex((_, i) => beginsText(following, i, inCapitals(line.text)))
    const told = [line, ...following.slice(0, until < 0 ? 6 : until)]
    // "CHỦ TỊCH …" opens a signature elsewhere, so that the subject may have ended above it.
    const { subject, by } = [told, [line, ...following.slice(0, until + 1)]].map((above) => adoptingAuthority(kind, above)).find((each) => each.by) ?? { subject: told }
    return { kind, title: subject.map(words).join(' '), ...(by ? { adoptedBy: by } : {}) }
  }
  const plain = lines.slice(0, 3).find(({ text }) => text.length < 400 && namesItself.test(text))
  const named = plain && kindNamed(plain.text, '', symbol)
  if (plain && named) return { kind: named, title: words(plain) }
  const at = lines.findIndex(({ text }, i) => about.test(text) || belowNumber.test(text) && /^(?:Số|SỐ)\s*:/u.test(lines[i - 1]?.text ?? ''))
  const isLetter = at >= 0 || lines.some(({ text }) => /^Kính gửi\s*:/u.test(text))
  if (at < 0) return isLetter ? { kind: 'công văn' } : {}
  const past = lines.findIndex(({ text, afterBlank }, i) => i > at && (afterBlank || i > at + MOST_WRAPS || !goesOn.test(text)))
  return { kind: 'công văn', title: lines.slice(at, past < 0 ? at + 1 : past).map(words).join(' ') }
}
