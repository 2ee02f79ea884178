import { wholeWords } from './cue-pattern.ts'
import type { DueOp } from './types.ts'

export type DueCue = { op: DueOp; pattern: RegExp; rule: (groups: Record<string, string | undefined>) => string | undefined; examples: readonly (readonly [string, string])[]; counterExamples: readonly string[] }

const two = (text: string | undefined) => (text ?? '').padStart(2, '0')
const quarters: Record<string, string> = { I: '1', II: '2', III: '3', IV: '4', i: '1', ii: '2', iii: '3', iv: '4' }
const words: Record<string, number> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }

const day = '(?<d>[0-3]?\\d) ?(?:/|-|\\.| tháng ) ?(?<m>[01]?\\d)'
const full = '(?:(?<fd>[0-3]?\\d) ?[/.\\-] ?(?<fm>[01]?\\d) ?[/.\\-] ?(?<fy>\\d{4})|(?<FD>[0-3]?\\d) tháng (?<FM>[01]?\\d) năm (?<FY>\\d{4}))'
const each = '(?:hằng|hàng|mỗi)'
const before = '(?:xong trước|hoàn thành trước|trước|chậm nhất(?: là)?(?: vào| trước| đến)?|muộn nhất(?: là)?|không muộn hơn)'

type Groups = Record<string, string | undefined>
const isoFull = (g: Groups) => `${g.fy ?? g.FY}-${two(g.fm ?? g.FM)}-${two(g.fd ?? g.FD)}`
const validDay = (d: string | undefined, m: string | undefined) => Number(d) >= 1 && Number(d) <= 31 && Number(m) >= 1 && Number(m) <= 12
const yearly = (g: Groups) => {
  if (!validDay(g.d, g.m)) return undefined
  const first = `${two(g.m)}-${two(g.d)} yearly`
  return g.d2 ? (validDay(g.d2, g.m2) ? `${first}; ${two(g.m2)}-${two(g.d2)} yearly` : undefined) : first
}
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
  due('before', `${before} (?:ngày )?${day} (?:và|, ?) ?(?:(?:trước )?ngày )?${day.replaceAll('?<d>', '?<d2>').replaceAll('?<m>', '?<m2>')}(?: ${each} năm)?(?![/\\d])`, yearly,
    [['trước ngày 01/6 và 15/11 hằng năm', '06-01 yearly; 11-15 yearly']]),
  due('before', `${before} (?:ngày )?${full}`, isoFull, [['trước 25/01/2024', '2024-01-25'], ['chậm nhất là ngày 15 tháng 3 năm 2026', '2026-03-15']], ['trước 30/01 hằng năm']),
  due('before', `${before} ngày (?<d>[0-3]?\\d) (?:${each}|của mỗi|của) tháng|${before} ngày (?<D>[0-3]?\\d) ${each} tháng`, (g) => `${Number(g.d ?? g.D)} monthly`, [['trước ngày 20 hằng tháng', '20 monthly']], ['trước ngày 15 tháng 6']),
  due('before', `${before} ngày (?<d>[0-3]?\\d) (?:của )?tháng cuối (?:của )?(?:${each} )?qu[ýí]`, (g) => `${Number(g.d)} of last month quarterly`, [['trước ngày 20 tháng cuối quý', '20 of last month quarterly']]),
  due('before', `${before} ngày (?<d>[0-3]?\\d) (?:của )?tháng (?:sau|tiếp theo|kế tiếp|liền kề)`, (g) => `${Number(g.d)} of next month`, [['trước ngày 05 tháng sau', '5 of next month']]),
  due('before', `${before} (?:ngày )?${day}(?: ${each} năm)?(?![/\\d]|\\.\\d)`, yearly, [['sơ kết trước ngày 20/11.', '11-20 yearly'], ['xong trước 30/01 hằng năm', '01-30 yearly'], ['trước ngày 15 tháng 11 hằng năm', '11-15 yearly']], ['trước 25/01/2024']),
  due('before', `${before} tháng (?<m>[01]?\\d) ${each} năm`, (g) => `${two(g.m)} yearly`, [['trước tháng 12 hằng năm', '12 yearly']]),
  due('before', `${before} tháng (?<m>[01]?\\d)(?:[/-]| năm )(?<y>\\d{4})`, (g) => `${g.y}-${two(g.m)}`, [['trước tháng 6/2026', '2026-06']]),
  due('by', `(?:hoàn thành |xong )?(?:đến|vào) (?:hết |cuối )?(?:ngày )?${full}`, isoFull, [['hoàn thành đến ngày 30/6/2026', '2026-06-30']]),
  due('by', '(?:hoàn thành )?(?:đến|vào) (?:hết|cuối) năm (?<y>\\d{4})', (g) => g.y, [['đến hết năm 2030', '2030']]),
  due('from', '(?:thực hiện )?(?:từ )?năm (?<y>\\d{4}) và (?:các|những) năm (?:tiếp theo|sau|kế tiếp)', (g) => g.y, [['Năm 2025 và các năm tiếp theo', '2025']]),
  due('from', '(?:bắt đầu )?(?:kể )?từ năm (?<y>\\d{4})(?! đến)', (g) => g.y, [['thực hiện từ năm 2026', '2026']]),
  due('in', '(?:(?:hoàn thành|xong) )?(?:trong )?qu[ýí] (?<q>IV|III|II|I|[1-4]) ?(?:[/,\\-]|năm)? ?(?:năm )?(?<y>\\d{4})', (g) => `${g.y}-Q${quarters[g.q ?? ''] ?? g.q}`, [['Quí IV-2025', '2025-Q4'], ['trong quý I năm 2026', '2026-Q1'], ['Quý III/2025', '2025-Q3']]),
  due('in', '(?:(?:hoàn thành|xong) )?trong tháng (?<m>[01]?\\d) ?(?:[/\\-]|năm) ?(?<y>\\d{4})', (g) => `${g.y}-${two(g.m)}`, [['trong tháng 12/2025', '2025-12']], ['tháng 13/2025']),
  due('in', '(?:hoàn thành |xong |thực hiện )?trong (?:thời gian )?năm (?<y>\\d{4})', (g) => g.y, [['Hoàn thành trong năm 2025', '2025']], ['đã giao năm 2025']),
  due('in', '(?<=\\( ?|^)năm (?<y>\\d{4})(?= do )', (g) => g.y, [['(năm 2024 do Công an tỉnh chủ trì)', '2024']]),
  due('within', '(?:trong |không quá |chậm nhất(?: là)? ?(?:trong |sau )?|sau |tối đa ){1,2}(?:(?:vòng|thời hạn|thời gian) )?(?:không quá |tối đa )?(?<n>\\d{1,3}|một|hai|ba|năm|bảy|mười)(?: ?- ?(?<to>\\d{1,3}))? (?<unit>ngày làm việc|ngày|giờ|tuần|tháng)(?: ?,)?(?: (?:kể )?(?:từ|sau|trước) (?<anchor>(?:ngày|khi|thời điểm|lúc|mỗi|cuộc|hội)[^,.;:()]{2,80}))?',
    length, [['trong thời hạn 05 ngày kể từ ngày nhận đơn', 'P5D after ngày nhận đơn'], ['trong 24-48 giờ sau khi nước rút', 'PT24H..PT48H after khi nước rút'], ['không quá 03 ngày làm việc kể từ khi nhận', 'P3WD after khi nhận']], ['06 tháng 01 lần']),
  due('within', 'trước (?:ngày |khi |thời điểm )?(?:họp|hội nghị|cuộc họp|tổ chức|khai mạc)[^,.;:()]{0,30}? (?:ít nhất |tối thiểu )?(?<n>\\d{1,2}) (?<unit>ngày làm việc|ngày)', (g) => length({ ...g, before: 'x', anchor: 'cuộc họp' }), [['gửi tài liệu trước cuộc họp 03 ngày làm việc', 'P3WD before cuộc họp']]),
  due('on', '(?<=\\( ?)(?:ngày )?(?<d>[0-3]?\\d)/(?<m>[01]?\\d)(?= ?\\))', yearly, [['Ngày hội toàn dân (19/8)', '08-19 yearly']], ['(2/30)', '(19/8/2020)']),
  due('on', `(?:vào )?ngày ${day} ${each} năm`, yearly, [['vào ngày 18/11 hằng năm', '11-18 yearly']]),
  due('on', `vào ngày (?<d>[0-3]?\\d) ${each} tháng`, (g) => `${Number(g.d)} monthly`, [['vào ngày 25 hằng tháng', '25 monthly']]),
  due('on', `vào ngày ${full}`, isoFull, [['vào ngày 18/11/2025', '2025-11-18']]),
  due('text', '(?:theo|đúng) (?:đúng )?(?:lộ trình|lịch trình)(?:, (?:tiến độ|hướng dẫn))?(?: của[^,.;]{2,40})?|đúng (?:thời hạn|thời gian) (?:luật định|quy định)|trong thời hạn (?:luật định|quy định)|theo thời hạn quy định',
    () => 'as stated', [['Triển khai đảm bảo theo lộ trình', 'as stated'], ['đúng thời hạn luật định', 'as stated']], ['theo kế hoạch', 'theo yêu cầu']),
]

/** Only in a cell or label of time, where nothing else says what the words are: "Năm 2026", "Tháng 12/2025". */
export const timeCellCues: readonly DueCue[] = [
  due('in', '(?:trong )?tháng (?<m>[01]?\\d) ?(?:[/\\-]|năm) ?(?<y>\\d{4})', (g) => `${g.y}-${two(g.m)}`, [['Tháng 12/2025', '2025-12']]),
  due('between', '(?:từ )?(?:năm )?(?<y>\\d{4}) ?(?:-|đến)(?: năm)? ?(?<y2>\\d{4})', (g) => `${g.y}/${g.y2}`, [['2025 - 2027', '2025/2027'], ['Năm 2025-2026', '2025/2026']]),
  due('on', `(?:ngày )?${full}`, isoFull, [['18/11/2025', '2025-11-18']]),
  due('in', '(?:trong )?năm (?<y>\\d{4})', (g) => g.y, [['Năm 2026', '2026']]),
]
