import { kindNamed } from './document-kinds.ts'
import type { Line } from './lines.ts'
import { opensSignature } from './opens-tail.ts'
import type { Span } from './types.ts'

const stamp = /^(?:VP|VĂN PHÒNG|ĐẾN|CÔNG VĂN ĐẾN|Chuyển|Chuyên|Số\s*:|Ngày\s*:|Giờ|Ký bởi|Người ký|Thời gian ký)/u
const opensPreamble = /^(?:-\s*)?(?:Căn cứ|Thực hiện|Thi hành|Triển khai (?:thực hiện )?(?:Nghị|Chỉ|Kế|Quyết|Kết|Luật)|Nhằm|Để|Do|Xét|Theo|Trong|Năm|Hôm nay|Sau khi|Trên cơ sở|Tiếp tục|Phát huy|Kính gửi|Chúng tôi|(?:Hai|Ba|Bốn|Các) bên)(?!\p{L})/u
/** "Trong công tác …" right below the heading is its subject where a preamble or a blank line follows, not the preamble itself. */
const isSubject = (heading: Line, text: string, next: Line | undefined) =>
  /^Trong\s(?!những|thời|năm|quá|bối|các\s+năm)/u.test(text) && text.length < 300 && !/[.;:]$/.test(text) && /\p{Lu}$/u.test(heading.text) && next !== undefined && (next.afterBlank || opensPreamble.test(next.text))
const placeAndDay = /^\p{Lu}[\p{L}\s.-]{1,40},\s{1,3}ngày[\s.…\d]/u
/** A paper copied without its letterhead: its first line says what it is, in small letters. */
const namesItself = /^(?:Thông tư|Nghị quyết|Quy chế|Quy định|Chương trình|Kế hoạch|Hướng dẫn|Quyết định|Phương án|Thỏa thuận)(?!\p{L}|\s+này|\s+(?:liên\s+tịch\s+)?(?:số|ngày)\s)[^.;:]{8,}$/u
const about = /^V\/v|^(?:Về việc|về việc)\s/u

/** The heading that names the document and the lines of its subject. A letter has no heading: "V/v …" or "Kính gửi" tells it. */
export function kindAndTitle(lines: readonly Line[], symbol: string, words: (span: Span) => string): { kind?: string; title?: string } {
  for (const [at, line] of lines.entries()) {
    if (line.text.length > 400 || !/^\p{Lu}{2}/u.test(line.text)) continue
    const following = lines.slice(at + 1, at + 20).filter(({ text }) => !stamp.test(text))
    const kind = kindNamed(line.text, following[0]?.text ?? '', symbol)
    if (!kind) continue
    const until = following.findIndex(({ text }, i) => opensPreamble.test(text) && !(i === 0 && isSubject(line, text, following[1])) || placeAndDay.test(text) || opensSignature(text) || (i > 0 && text.length > 300))
    return { kind, title: [line, ...following.slice(0, until < 0 ? 6 : until)].map(words).join(' ') }
  }
  const plain = lines.slice(0, 3).find(({ text }) => text.length < 400 && namesItself.test(text))
  const named = plain && kindNamed(plain.text, '', symbol)
  if (plain && named) return { kind: named, title: words(plain) }
  const subject = lines.find(({ text }) => about.test(text))
  const isLetter = subject !== undefined || lines.some(({ text }) => /^Kính gửi\s*:/u.test(text))
  return { ...(isLetter ? { kind: 'công văn' } : {}), ...(subject ? { title: words(subject) } : {}) }
}
