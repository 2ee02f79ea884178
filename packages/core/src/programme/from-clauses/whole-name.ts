import { forFolded } from '../../source/index.ts'
import { nameEnd } from './acting-name.ts'
import { opensWithVerb } from './duty-verbs.ts'

/** A word in small letters that such a name goes on with: none that opens a relation, a time, a tier or a deed. */
const goesOn = forFolded(/^\s(?!(?:và|với|cùng|của|để|trong|tại|nơi|là|được|phải|sẽ|về|qua|theo|khi|đã|đang|đối|cho|từ|đến|do|hoặc|hay|sau|trước|nếu|thì|bằng|như|hằng|hàng|không|này|đó|ở|vào|nêu|khác|còn|cũng|nhằm|giai(?=\s+đoạn)|thống(?=\s+nhất)|đều|mà|những|các|một|hai|bị|trên|dưới|có|thuộc|trực|căn|chịu|tỉnh|huyện|xã|phường|quận|thành|cấp|cơ|ngành|tham|họp|mở|gửi|lập|nhận|ra|lên|giúp|việc|trừ|ngoài|xem|ký|kết(?=\s+quả)|số(?=\s+lượng)|danh(?=\s+sách)|tình(?=\s+hình)|ý(?=\s+kiến)|tài(?=\s+liệu)|xuất(?=\s+bản))(?!\p{L}))\p{Ll}+(?!\p{L})/u)

/** "Vụ An toàn giao thông", "Cục Công nghệ thông tin": these begin like verbs and are none in a name. */
const nounInName = forFolded(/^\s(?:giao\s+thông|thông\s+tin(?!\s+(?:cho|về|với|đến|tới|kịp|trao)\s))(?!\p{L})/iu)

/** Schools, companies and associations: their names tell a field in small letters and a place or another field in capitals behind it. */
const longNamed = /^(?:Báo|Nhà xuất bản|Tạp chí|Trường|Học viện|Phân hiệu|Công ty|Tổng [Cc]ông ty|Tập đoàn|Hiệp hội|Liên hiệp|Liên đoàn|Hội)(?:\s|$)/u
/** Bodies whose names tell a field in small letters. */
const ofField = /^(?:Cục|Vụ|Tổng cục|Chi cục|Phòng|Trung tâm|Viện|Ban (?:Quản|Chính|Tuyên|Gia)$|Ban\s.*(?:,|\s[-–])\s\p{Lu}\p{Ll}*$)(?:\s|$)/u
/** A capital that goes on with such a name on the same line: none that begins a body or a heading. */
const capitalOn = /^ (?!(?:Tập đoàn|Sở|Bộ|Ủy|UBND|HĐND|Hội|Ban|Cục|Vụ|Công an|Văn phòng|Trung tâm|Viện|Tổng|Phòng|Chi|Đoàn|Tòa|Mặt|Liên|Trường|Đài|Báo|Tổ|Trạm|Đội|Các|Hai|Điều|Khoản|Chủ|Phối|Giai|Về)(?!\p{L}))\p{Lu}\p{L}*(?!\p{L})/u
/** The second syllable of "Trung cấp", "Sơ cấp"; no grant and no tier. */
const ofSchool = /^Trường (?:Trung|Sơ|Cao)$/u
/** "Công ty Cổ phần xây dựng bến": what a company does is its name. */
const legalForm = /\s(?:[Cc]ổ phần|TNHH|[Hh]ữu hạn|MTV|[Mm]ột thành viên|[Dd]ịch vụ)$/u

/** "Cục Người có công", "Hội Người cao tuổi": whom a body is for, in its name. */
const ofPersons = forFolded(/^\s(?:có\s+công|khuyết\s+tật|cao\s+tuổi)(?!\p{L})/u)

const endsInLetters = /\s\p{Lu}{2,6}$/u
/** "Phòng VH-XH", "Sở LĐ-TB&XH": a field by its first letters goes on behind a hyphen. */
const moreLetters = /^(?:[-–&]\p{Lu}{2,6}){1,3}(?![\p{L}\d])/u
const atTier = /^\scấp (?:tỉnh|huyện|xã)(?!\p{L})/u

/**
 * How far a name goes on past the capitals it opens with: "Cục Quản lý bến bãi kiểm tra" up to its verb, as whoever acts does;
 * "Trường Đại học Bến bãi miền Trung cử", schools, companies and associations, past further capitals too. In: the text, where the name begins, what is known of it, where the next known body begins. Out: the name as printed.
 */
export function wholeName(text: string, start: number, short: string, before: number): string {
  const letters = endsInLetters.test(short) ? moreLetters.exec(text.slice(start + short.length, start + short.length + 24))?.[0] : undefined
  if (letters) return short + letters + (atTier.exec(text.slice(start + short.length + letters.length, start + short.length + letters.length + 12))?.[0] ?? '')
  const half = (short.endsWith(' Trung') ? /^ ương(?: (?:Hội|Đoàn)(?!\p{L}))?/u : /\s(?:Tỉnh|Thành|Huyện|Quận)$/u.test(short) ? /^ (?:đoàn|ủy)(?!\p{L})/u : undefined)?.exec(text.slice(start + short.length, start + short.length + 12))?.[0]
  if (half) return short + half
  if (short.endsWith(' Việt Nam')) return short
  if (!longNamed.test(short)) return ofField.test(short) ? text.slice(start, start + nameEnd(text.slice(start, Math.min(before, start + 240)).replace(/\s/gu, ' '), short.length, false)) : short
  let end = start + short.length
  for (let n = 0; n < 12; n++) {
    const [name, rest] = [text.slice(start, end), text.slice(end, end + 60)]
    if (name.endsWith(' Việt Nam')) break
    const capital = capitalOn.exec(rest)?.[0]
    const word = capital ?? (/\sNgười$/u.test(name) ? ofPersons.exec(rest)?.[0] : undefined) ?? goesOn.exec(rest)?.[0] ?? (ofSchool.test(name) ? /^ cấp(?!\p{L})/u.exec(rest)?.[0] : undefined)
    if (word === undefined || end + word.length > before) break
    const compound = /\s\p{Lu}\p{Ll}*$/u.test(name) && opensWithVerb(text.slice(start + name.lastIndexOf(' ') + 1, end + word.length))
    if (capital === undefined && !nounInName.test(rest) && opensWithVerb(rest) && !compound && !ofSchool.test(name) && !legalForm.test(name)) break
    end += word.length
  }
  return text.slice(start, end)
}
