// Table: by when, in the words of official papers, with the rule each gives.
import { wholeWords } from './cue-pattern.ts'
import type { DueOp } from './types.ts'

export type DueCue = { op: DueOp; pattern: RegExp; rule: (groups: Record<string, string | undefined>) => string | undefined; examples: readonly (readonly [string, string])[]; counterExamples: readonly string[] }

const two = (text: string | undefined) => (text ?? '').padStart(2, '0')
const quarters: Record<string, string> = { I: '1', II: '2', III: '3', IV: '4', i: '1', ii: '2', iii: '3', iv: '4' }
const words: Record<string, number> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }

const day = '(?<d>[0-3]?\\d) ?(?:/|-|\\.| tháng ) ?(?<m>[01]?\\d)'
const full = '(?:(?<fd>[0-3]?\\d) ?[/.\\-] ?(?<fm>[01]?\\d) ?[/.\\-] ?(?<fy>\\d{4})|(?<FD>[0-3]?\\d) tháng (?<FM>[01]?\\d) năm (?<FY>\\d{4}))'
const each = '(?:hằng|hàng|mỗi)'
const before = '(?:xong trước|hoàn thành trước|trước|chậm nhất(?: là)?(?: vào| trước| đến)?|muộn nhất(?: là)?(?: vào)?|không muộn hơn)'
const another = `(?: ?\\([^)]{0,60}\\))?(?: ?, ?|;? và |; ?)(?:[^,.;:()]{0,30} )?(?:(?:trước|chậm nhất|vào) )?(?:ngày )?[0-3]?\\d ?(?:/|-|\\.| tháng ) ?[01]?\\d(?![/\\d])`
const listed = `(?<list>[0-3]?\\d ?(?:/|-|\\.| tháng ) ?[01]?\\d(?![/\\d])(?:${another}){1,3})(?: ${each} năm)?(?![/\\d])`


type Groups = Record<string, string | undefined>
const isoFull = (g: Groups) => `${g.fy ?? g.FY}-${two(g.fm ?? g.FM)}-${two(g.fd ?? g.FD)}`
const validDay = (d: string | undefined, m: string | undefined) => Number(d) >= 1 && Number(d) <= 31 && Number(m) >= 1 && Number(m) <= 12
const yearly = (g: Groups) => {
  if (!validDay(g.d, g.m)) return undefined
  const first = `${two(g.m)}-${two(g.d)} yearly`
  return g.d2 ? (validDay(g.d2, g.m2) ? `${first}; ${two(g.m2)}-${two(g.d2)} yearly` : undefined) : first
}
/** "15/3, 15/6 và 15/12": every day of a list, once each, in printed order. */
const yearlyList = (text: string) => {
  const days = [...text.matchAll(/([0-3]?\d)\s*(?:\/|-|\.|\s+tháng\s+)\s*([01]?\d)(?!\d)/giu)]
  if (days.length < 2 || days.length > 4 || !days.every(([, d, m]) => validDay(d, m))) return undefined
  return [...new Set(days.map(([, d, m]) => `${two(m)}-${two(d)} yearly`))].join('; ')
}
/** A day of the first or last month of every quarter. */
const quarterly = (d: string | undefined, months: readonly number[]) => (Number(d) >= 1 && Number(d) <= 31 ? months.map((m) => `${two(String(m))}-${two(d)} yearly`).join('; ') : undefined)
const count = (text: string | undefined) => words[(text ?? '').toLowerCase()] ?? Number(text)
const length = (g: Groups) => {
  const unit = (g.unit ?? '').toLowerCase().replace(/\s+/g, ' ')
  const one = (n: number) => unit.startsWith('giờ') ? `PT${n}H` : unit === 'ngày làm việc' ? `P${n}WD` : unit === 'tuần' ? `P${n}W` : unit === 'tháng' ? `P${n}M` : unit === 'năm' ? `P${n}Y` : `P${n}D`
  const n = count(g.n)
  if (!Number.isFinite(n) || n === 0) return undefined
  const range = g.to ? `${one(n)}..${one(Number(g.to))}` : one(n)
  return `${range} ${g.before ? 'before' : 'after'} ${(g.anchor ?? 'event').replace(/\s+/g, ' ').trim()}`
}

const due = (op: DueOp, source: string, rule: DueCue['rule'], examples: DueCue['examples'], counterExamples: readonly string[] = []): DueCue =>
  ({ op, pattern: wholeWords(source), rule, examples, counterExamples })

/** By when, in the words of official papers, with the rule each gives. Earlier entries win where they overlap. */
export const dueCues: readonly DueCue[] = [
  due('between', `từ (?:ngày )?${full.replaceAll('?<', '?<a')} đến (?:hết )?(?:ngày )?${full.replaceAll('?<', '?<b')}`,
    (g) => `${g.afy ?? g.aFY}-${two(g.afm ?? g.aFM)}-${two(g.afd ?? g.aFD)}/${g.bfy ?? g.bFY}-${two(g.bfm ?? g.bFM)}-${two(g.bfd ?? g.bFD)}`,
    [['từ ngày 01/3/2026 đến ngày 15/3/2026', '2026-03-01/2026-03-15']]),
  due('between', 'từ tháng (?<m>[01]?\\d)(?:[/-]| năm )(?<y>\\d{4}) đến (?:hết )?tháng (?<m2>[01]?\\d)(?:[/-]| năm )(?<y2>\\d{4})', (g) => `${g.y}-${two(g.m)}/${g.y2}-${two(g.m2)}`,
    [['từ tháng 12/2025 đến tháng 3/2026', '2025-12/2026-03']]),
  due('between', 'từ nay đến (?:hết |cuối )?năm (?<y>\\d{4})', (g) => `../${g.y}`, [['Từ nay đến năm 2002 tập trung', '../2002']]),
  due('between', 'từ năm (?<y>\\d{4}) đến (?:hết )?năm (?<y2>\\d{4})', (g) => `${g.y}/${g.y2}`, [['từ năm 2025 đến năm 2027', '2025/2027']]),
  due('before', `${before} (?:ngày )?${listed}`, (g) => yearlyList(g.list ?? ''),
    [['trước ngày 01/6 và 15/11 hằng năm', '06-01 yearly; 11-15 yearly'], ['trước ngày 15/3, 15/6, 15/9 và 15/12', '03-15 yearly; 06-15 yearly; 09-15 yearly; 12-15 yearly'], ['trước ngày 10/6, báo cáo năm trước ngày 10/12 hằng năm', '06-10 yearly; 12-10 yearly']], ['trước ngày 01/6/2025 và 15/11/2025']),
  due('before', `${before} (?:ngày )?${full}`, isoFull, [['trước 25/01/2024', '2024-01-25'], ['chậm nhất là ngày 15 tháng 3 năm 2026', '2026-03-15']], ['trước 30/01 hằng năm']),
  due('before', `${before} (?:ngày )?(?<d>[0-3]?\\d) (?:của )?tháng cuối (?:của )?(?:${each} )?qu[ýí]`, (g) => quarterly(g.d, [3, 6, 9, 12]), [['trước ngày 20 tháng cuối quý', '03-20 yearly; 06-20 yearly; 09-20 yearly; 12-20 yearly']]),
  due('before', `${before} (?:ngày )?(?<d>[0-3]?\\d) (?:của )?tháng đầu (?:của |tiên )?(?:${each} )?(?:qu[ýí](?: (?:sau|tiếp theo|kế tiếp|liền kề))?)`, (g) => quarterly(g.d, [1, 4, 7, 10]), [['chậm nhất ngày 05 của tháng đầu quý sau', '01-05 yearly; 04-05 yearly; 07-05 yearly; 10-05 yearly']]),
  due('text', `${before} (?:ngày )?[0-3]?\\d (?:của )?tháng (?:đầu|cuối)(?: tiên)? (?:của )?(?:kỳ|năm)[^,.;:()]{0,20}`, () => 'as stated', [['trước ngày 25 của tháng cuối kỳ báo cáo', 'as stated']]),
  due('before', `${before} (?:ngày )?(?<d>[0-3]?\\d) (?:(?:của )?${each}|của mỗi|của) tháng(?! \\d| cuối| đầu)`, (g) => `${two(g.d)} monthly`, [['trước ngày 20 hằng tháng', '20 monthly'], ['trước ngày 05 hằng tháng', '05 monthly']], ['trước ngày 15 tháng 6']),
  due('before', `${before} (?:ngày )?(?<d>[0-3]?\\d) (?:của )?tháng (?:sau|tiếp theo|kế tiếp|liền kề)(?: liền kề)?`, (g) => `${two(g.d)} monthly`, [['trước ngày 05 tháng sau', '05 monthly']]),
  due('before', `${before} (?:ngày )?${day}(?: ${each} năm)?(?![/\\d]|\\.\\d)`, yearly, [['sơ kết trước ngày 20/11.', '11-20 yearly'], ['xong trước 30/01 hằng năm', '01-30 yearly'], ['trước ngày 15 tháng 11 hằng năm', '11-15 yearly']], ['trước 25/01/2024']),
  due('before', `${before} tháng (?<m>[01]?\\d) ${each} năm`, (g) => `${two(g.m)} yearly`, [['trước tháng 12 hằng năm', '12 yearly']]),
  due('before', `${before} tháng (?<m>[01]?\\d)(?:[/-]| năm )(?<y>\\d{4})`, (g) => `${g.y}-${two(g.m)}`, [['trước tháng 6/2026', '2026-06']]),
  due('by', `(?:hoàn thành |xong )?(?:đến|vào) (?:hết |cuối )?(?:ngày )?${full}`, isoFull, [['hoàn thành đến ngày 30/6/2026', '2026-06-30']]),
  due('by', '(?:hoàn thành )?(?:đến|vào) (?:hết|cuối) năm (?<y>\\d{4})', (g) => g.y, [['đến hết năm 2030', '2030']]),
  due('by', '(?:hoàn thành )?(?:đến|vào) (?:hết |cuối )?tháng (?<m>[01]?\\d)(?:[/-]| năm )(?<y>\\d{4})', (g) => `${g.y}-${two(g.m)}`, [['đến hết tháng 12/2025', '2025-12']]),
  due('from', '(?:thực hiện )?(?:từ )?năm (?<y>\\d{4}) và (?:các|những) năm (?:tiếp theo|sau|kế tiếp)', (g) => g.y, [['Năm 2025 và các năm tiếp theo', '2025']]),
  due('in', '(?:(?:hoàn thành|xong) )?(?:trong )?qu[ýí] (?<q>IV|III|II|I|[1-4]) ?(?:[/,\\-]|năm)? ?(?:năm )?(?<y>\\d{4})', (g) => `${g.y}-Q${quarters[g.q ?? ''] ?? g.q}`, [['Quí IV-2025', '2025-Q4'], ['trong quý I năm 2026', '2026-Q1'], ['Quý III/2025', '2025-Q3']]),
  due('in', `(?:(?:trong|vào) )?qu[ýí] (?<q>IV|III|II|I|[1-4]) (?:${each} năm|của năm)`, (g) => `Q${quarters[g.q ?? ''] ?? g.q} yearly`, [['trong quý I hằng năm', 'Q1 yearly']]),
  due('in', `(?:(?:trong|vào) )?tháng (?<m>[01]?\\d) ${each} năm`, (g) => (Number(g.m) >= 1 && Number(g.m) <= 12 ? `${two(g.m)} yearly` : undefined), [['vào tháng 12 hằng năm', '12 yearly'], ['Tháng 11 hằng năm, xây dựng', '11 yearly']], ['tháng 13 hằng năm']),
  due('in', '(?:(?:hoàn thành|xong) )?trong tháng (?<m>[01]?\\d) ?(?:[/\\-]|năm) ?(?<y>\\d{4})', (g) => `${g.y}-${two(g.m)}`, [['trong tháng 12/2025', '2025-12']], ['tháng 13/2025']),
  due('in', '(?:hoàn thành |xong |thực hiện )?trong (?:thời gian )?năm (?<y>\\d{4})', (g) => g.y, [['Hoàn thành trong năm 2025', '2025']], ['đã giao năm 2025']),
  due('in', '(?<=^)(?:kết thúc )?năm (?<y>\\d{4})(?=,| (?:tổ chức|tiến hành|sơ kết|tổng kết))', (g) => g.y, [['Năm 2028 tổ chức sơ kết', '2028'], ['Kết thúc năm 2026, tổ chức tổng kết', '2026']]),
  due('in', '(?<=\\( ?|^)năm (?<y>\\d{4})(?= do )', (g) => g.y, [['(năm 2024 do Công an tỉnh chủ trì)', '2024']]),
  due('within', '(?:trong |không quá |chậm nhất(?: là)? ?(?:trong |sau )?|sau |tối đa ){1,2}(?:(?:vòng|thời hạn|thời gian) )?(?:không quá |tối đa )?(?<n>\\d{1,3}|một|hai|ba|năm|bảy|mười)(?: ?- ?(?<to>\\d{1,3}))? (?<unit>ngày làm việc|ngày|giờ|tuần|tháng)(?: ?,)?(?: (?:kể )?(?:từ|sau|trước) (?<anchor>(?:ngày|khi|thời điểm|lúc|mỗi|cuộc|hội)[^,.;:()]{2,80}))?',
    length, [['trong thời hạn 05 ngày kể từ ngày nhận đơn', 'P5D after ngày nhận đơn'], ['trong 24-48 giờ sau khi nước rút', 'PT24H..PT48H after khi nước rút'], ['không quá 03 ngày làm việc kể từ khi nhận', 'P3WD after khi nhận']], ['06 tháng 01 lần']),
  due('within', 'trước (?:ngày|khi|thời điểm) [^,.;:()]{3,60}? (?:ít nhất|tối thiểu|không dưới) (?:là )?(?<n>\\d{1,2}) (?<unit>ngày làm việc|ngày)', (g) => length({ ...g, before: 'x', anchor: 'event' }), [['Trước ngày mở cầu ít nhất 03 ngày, thông báo', 'P3D before event']]),
  due('within', 'trước (?:ngày |khi |thời điểm )?(?:họp|hội nghị|cuộc họp|tổ chức|khai mạc)[^,.;:()]{0,30}? (?:ít nhất |tối thiểu )?(?<n>\\d{1,2}) (?<unit>ngày làm việc|ngày)', (g) => length({ ...g, before: 'x', anchor: 'cuộc họp' }), [['gửi tài liệu trước cuộc họp 03 ngày làm việc', 'P3WD before cuộc họp']]),
  due('within', 'trước (?:ít nhất |tối thiểu )?(?<n>\\d{1,2}) (?<unit>ngày làm việc|ngày)(?= (?:trước|so với|khi|diễn ra|họp|tổ chức)|[,.;)]|$)', (g) => length({ ...g, before: 'x', anchor: 'event' }), [['gửi trước 05 ngày làm việc trước ngày họp', 'P5WD before event']], ['trước 05 tháng']),
  due('within', '(?:ít nhất|tối thiểu|chậm nhất(?: là)?) (?<n>\\d{1,2}) (?<unit>ngày làm việc|ngày) trước (?:ngày|khi) [^,.;:()]{2,60}', (g) => length({ ...g, before: 'x', anchor: 'event' }), [['ít nhất 03 ngày trước khi họp', 'P3D before event']]),
  due('on', `(?:vào )?(?:ngày|các ngày|dịp) ${listed}`, (g) => yearlyList(g.list ?? ''), [['vào ngày 10/6 và 10/12', '06-10 yearly; 12-10 yearly']], ['ngày 10/6/2025 và 10/12/2025']),
  due('on', '(?<=\\( ?)(?:ngày )?(?<d>[0-3]?\\d)/(?<m>[01]?\\d)(?= ?\\))', yearly, [['Ngày hội toàn dân (19/8)', '08-19 yearly']], ['(2/30)', '(19/8/2020)']),
  due('on', `(?:vào )?(?:ngày|dịp) (?:ngày )?${day} ${each} năm`, yearly, [['vào ngày 18/11 hằng năm', '11-18 yearly']]),
  due('on', `(?:vào )?ngày (?<d>[0-3]?\\d) ${each} tháng`, (g) => `${two(g.d)} monthly`, [['vào ngày 25 hằng tháng', '25 monthly']]),
  due('on', `vào ngày ${full}`, isoFull, [['vào ngày 18/11/2025', '2025-11-18']]),
  due('text', `(?:vào |trong )(?:tuần|ngày)(?: làm việc)? (?:đầu|cuối|thứ (?:nhất|hai|ba|tư))(?: tiên| cùng)? (?:của )?(?:${each} )?(?:tháng|qu[ýí]|năm)|(?:vào )?(?:đầu|cuối) (?:${each} )(?:tháng|qu[ýí]|năm)`, () => 'as stated', [['họp vào tuần đầu hằng tháng', 'as stated'], ['vào ngày làm việc cuối cùng của tháng', 'as stated']], ['vào tuần tra']),
  due('text', 'đúng (?:thời hạn|thời gian) (?:luật định|quy định)|trong thời hạn (?:luật định|quy định|do pháp luật quy định|theo quy định)|(?:theo|đúng) thời hạn (?:đã )?(?:quy định|được giao|yêu cầu)', () => 'as stated', [['đúng thời hạn luật định', 'as stated']], ['theo kế hoạch']),
]

/** Only in a cell or label of time, where nothing else says what the words are: "Năm 2026", "Tháng 12/2025". */
export const timeCellCues: readonly DueCue[] = [
  due('from', '(?:bắt đầu )?(?:kể )?từ năm (?<y>\\d{4})(?! đến)', (g) => g.y, [['thực hiện từ năm 2026', '2026']]),
  due('in', '(?:trong )?tháng (?<m>[01]?\\d) ?(?:[/\\-]|năm) ?(?<y>\\d{4})', (g) => `${g.y}-${two(g.m)}`, [['Tháng 12/2025', '2025-12']]),
  due('between', '(?:từ )?(?:năm )?(?<y>\\d{4}) ?(?:-|đến)(?: năm)? ?(?<y2>\\d{4})', (g) => `${g.y}/${g.y2}`, [['2025 - 2027', '2025/2027'], ['Năm 2025-2026', '2025/2026']]),
  due('on', `(?:ngày )?${full}`, isoFull, [['18/11/2025', '2025-11-18']]),
  due('in', '(?:trong )?năm (?<y>\\d{4})', (g) => g.y, [['Năm 2026', '2026']]),
  due('text', '(?:theo|đúng) (?:đúng )?(?:lộ trình|lịch trình)(?:, (?:tiến độ|hướng dẫn))?(?: của[^,.;]{2,40})?|theo (?:kế hoạch|tiến độ|yêu cầu) (?:của )?[^,.;]{2,40}|(?:từ|trước|sau|đến) (?:khi |ngày )?\\p{L}[^.;\\n]{6,120}', () => 'as stated', [['Triển khai đảm bảo theo lộ trình', 'as stated']], ['theo kế hoạch']),
]
