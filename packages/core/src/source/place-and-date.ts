import { isoOf } from './printed-date.ts'

const blank = String.raw`[\s.…_]{0,12}`
const words = String.raw`(?:ngày|Ngày)\s{0,4}(?:(?<D>\d{1,2})|${blank})\s{0,4}tháng\s{0,4}(?:(?<M>\d{1,2})|${blank})\s{0,4}năm\s{0,4}(?<Y>\d{4})`
/** "Hôm nay, ngày …", "Vào ngày …" say when and no place: those words alone, for "Từ Sơn" is one. */
const when = String.raw`(?!(?:(?:Hôm|Sáng|Chiều|Tối|Đêm|Trưa)\s+nay|Hôm|Nay|Vào|Từ|Tới|Đến|Trước|Sau|Trong|Trưa|Sáng|Chiều|Tối|Đêm|Lúc|Hồi|(?:Bắt\s+đầu|Tính|Kể)\s+(?:từ|đến)|Căn\s+cứ)\s{0,3}[,.:]?\s{0,4}(?:ngày|Ngày))`
const atLineStart = new RegExp(String.raw`(?:^|[\n\t|]|\s{3,})\s*(?:Tại\s+)?${when}(?<place>(?:Thành\sphố|Tỉnh|Thị\sxã|Huyện)(?:\s\p{Lu}\p{Ll}+){1,4}|\p{Lu}[\p{L}.\-]*(?:[ \t]\p{L}[\p{L}.\-]*){0,6}?)\s{0,3}[,.]\s{1,3}${words}`, 'u')
/** A cell so narrow that the name breaks: "Ba" over "Cầu, ngày 05". */
const wrapped = new RegExp(String.raw`\|\s*\n(?<place>\p{Lu}\p{Ll}+(?:[ \t]\p{Lu}\p{Ll}+)?\n\p{Lu}\p{Ll}+(?:[ \t]\p{Lu}\p{Ll}+)?)\s{0,3},\s{1,3}${words}`, 'u')
const withoutComma = new RegExp(String.raw`(?:^|[\n\t|])\s*${when}(?<place>\p{Lu}\p{L}*(?:[ \t]\p{Lu}\p{L}*){0,4})\s{1,3}${words}`, 'u')
/** The columns of the head run together: the capitalised words before the comma are the place. */
const inLine = new RegExp(String.raw`(?<![\p{L}.])${when}(?<place>(?:(?:TP|Tp)\.\s?)?\p{Lu}\p{Ll}+(?:[ \t]\p{Lu}\p{Ll}+){0,4})\s{0,3},\s{1,3}${words}`, 'u')
const figures = new RegExp(String.raw`(?:^|[\n\t|]|\s{3,})\s*${when}(?<place>\p{Lu}[\p{L}.]*(?:[ \t]\p{Lu}[\p{L}.]*){0,4})\s{0,3},\s{1,3}ngày\s{1,3}(?<d>\d{1,2})[\/.-](?<m>\d{1,2})[\/.-](?<y>\d{4})\s*(?:$|[\n\t|])`, 'u')
const dateAlone = new RegExp(String.raw`(?:^|[\n\t|])\s*${words}\s*(?:$|[\n\t|])`, 'u')
/** How minutes and agreements open: "Hôm nay, vào hồi 8 giờ 00, ngày 05 tháng 3 năm 2026, tại …". */
const today = new RegExp(String.raw`(?:^|[\n\t|])[\s*-]*(?:Hôm|Sáng|Chiều)\s+nay(?:[,:]?\s[^\n.;]{0,40}?)?[,:]?\s{1,3}(?:${words}|ngày\s{1,3}(?<d>\d{1,2})[\/.-](?<m>\d{1,2})[\/.-](?<y>\d{4}))`, 'u')

/** The line "Ba Cầu, ngày 05 tháng 01 năm 2026" of a head or, in older agreements, of the signatures. A day left blank is no date; "Hôm nay, ngày …" gives a day and no place. */
export function placeAndDate(text: string): { place?: string; date?: string } {
  const pattern = [wrapped, atLineStart, withoutComma, figures, inLine, dateAlone, today].find((each) => each.test(text))
  const groups = pattern?.exec(text)?.groups
  const date = isoOf(groups)
  const place = groups?.place?.replace(/\s+/g, ' ').replace(/(?<!\p{L})([BCDĐGHKLMNPQRSTVX]) (?=\p{Ll})/gu, '$1').replace(/^.*(?:Hạnh phúc|Hạnh Phúc)\s+/u, '')
  return { ...(date ? { date } : {}), ...(place ? { place } : {}) }
}
