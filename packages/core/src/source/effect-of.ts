import { isCalendarDate, plusDays } from '../calendar/index.ts'
import { dateSource, isoOf } from './printed-date.ts'

const kind = String.raw`(?:luật|pháp\s+lệnh|nghị\s+định|nghị\s+quyết|quyết\s+định|thông\s+tư|quy\s+chế|quy\s+định|quy\s+trình|chương\s+trình|kế\s+hoạch|hướng\s+dẫn|thỏa\s+thuận|bản\s+ghi\s+nhớ|văn\s+bản)(?:\s+(?:liên\s+tịch|liên\s+ngành|phối\s+hợp))?`
const force = new RegExp(String.raw`(?<!\p{L})${kind}\s+này\s+(?:bắt\s+đầu\s+)?có\s+(?:giá\s+trị|hiệu\s+lực)(?:\s+(?:thi\s+hành|thực\s+hiện|áp\s+dụng)){0,2}\s*,?\s+(?:sau\s+(?<days>\d{1,3})(?:\s*\([^()\n]{2,24}\))?\s+ngày\s*,?\s+)?(?:kể\s+)?từ\s+(?:ngày\s+(?:(?:được\s+)?(?<signed>ký|ban\s+hành)(?!\p{L})|${dateSource}))`, 'iu')

/**
 * The first day a paper is in force, as it says itself (Law on the promulgation of legal documents: a paper states when it takes effect): on a day,
 * on the day it is signed, or so many days after (Civil Code 2015, art. 147.2). In: the whole text, the day of signing. Undefined where it
 * says nothing, or counts from an event whose day it does not print.
 */
export function effectOf(text: string, signed: string | undefined): string | undefined {
  const groups = force.exec(text)?.groups
  if (!groups) return undefined
  const from = groups.signed ? signed : isoOf(groups)
  if (from === undefined || !groups.days) return from
  return isCalendarDate(from) ? plusDays(from, Number(groups.days)) : undefined
}

/** Sentences on the force of a paper signed on 10/3/2026, and the day each names; none where it counts from elsewhere or ends something. */
export const effectExamples: readonly (readonly [string, string | undefined])[] = [
  ['Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 4 năm 2026.', '2026-04-01'], ['Quy chế này có hiệu lực từ ngày 15/5/2026', '2026-05-15'], ['Chương trình phối hợp này có hiệu lực kể từ ngày ký.', '2026-03-10'],
  ['Thông tư liên tịch này có hiệu lực thi hành sau 45 ngày, kể từ ngày ký ban hành.', '2026-04-24'], ['Nghị quyết liên tịch này có hiệu lực sau 15 (mười lăm) ngày kể từ ngày ban hành', '2026-03-25'], ['Quy chế này có giá trị thực hiện\nkể từ ngày được ký', '2026-03-10'],
  ['Các quyết định sau hết hiệu lực thi hành kể từ ngày 01 tháng 4 năm 2026', undefined], ['Kế hoạch này có hiệu lực sau 15 ngày kể từ ngày đăng Công báo', undefined], ['Quyết định số 4/QĐ-UBND có hiệu lực từ ngày 01/4/2020', undefined],
]
