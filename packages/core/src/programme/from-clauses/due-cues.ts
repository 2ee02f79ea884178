// Table: by what day, month, quarter or year, in the words of official papers, with the rule each gives.
import { dayList, dayMonthly, dueCue as due, fullDate, monthDay, monthList, quarterOf, quarterly, two, window, yearMonth, yearQuarter } from './due-rule.ts'
import type { DueCue, Groups } from './due-rule.ts'

const day = '(?<d>[0-3]?\\d) ?(?:/|-|\\.| tháng ) ?(?<m>[01]?\\d)'
const full = '(?:(?<fd>[0-3]?\\d) ?[/.\\-] ?(?<fm>[01]?\\d) ?[/.\\-] ?(?<fy>\\d{4})|(?<FD>[0-3]?\\d) tháng (?<FM>[01]?\\d),? ?năm (?<FY>\\d{4}))'
const isoOf = (g: Groups, by = '') => fullDate(g[`${by}fy`] ?? g[`${by}FY`], g[`${by}fm`] ?? g[`${by}FM`], g[`${by}fd`] ?? g[`${by}FD`])
const named = (source: string, by: string) => source.replaceAll('?<', `?<${by}`)
const month = '(?<m>[01]?\\d)(?: ?[/-] ?| năm )(?<y>\\d{4})'
const roman = '(?<q>IV|III|II|I|[1-4])'
const quarter = `${roman} ?(?:[/,\\-]|năm)? ?(?:năm )?(?<y>\\d{4})`
const each = '(?:hằng|hàng|mỗi|từng)'
const hour = '(?:\\d{1,2} ?(?:h|g|giờ) ?(?:\\d{1,2})?(?: phút)?,? (?:ngày )?)?'
const before = `(?:(?:hoàn thành |thực hiện |gửi )?xong trước|hoàn thành trước|(?<!ngay )trước|(?:chậm|muộn) nhất(?: là)?(?: vào| trước| đến| trong)?|không (?:muộn|chậm) hơn|(?:thời )?hạn cuối(?: cùng)?(?: là)?|không quá)`
const done = '(?:hoàn thành|thực hiện xong|kết thúc|xong)(?: việc)?'
const listedDay = (more: string) => `[0-3]?\\d ?(?:/|-|\\.| tháng ) ?[01]?\\d${more}(?![/\\d])`
const another = (more: string) => `(?:(?: ${each} năm)?\\))?(?: ?\\([^)]{0,60}\\))? ?(?:,|;? và|;)(?: [^.;:()]{0,60}?[ (])? ?(?:(?:trước|chậm nhất|vào) )?(?:ngày )?${listedDay(more)}`
const listed = (more = '') => `(?<list>${listedDay(more)}(?:${another(more)}){1,5})(?: (?:${each} năm|của năm))?(?![/\\d])`
const withYear = '(?: ?[/.\\-] ?| năm )\\d{4}'

/** Days known by what happens on them, where no date is printed. */
const namedDay = 'ngày (?:bầu cử|bỏ phiếu|khai mạc|bế mạc|khai giảng)(?! ?[(,]? ?(?:ngày )?\\d)'
const nameOfDay = (words: string) => (/bầu|phiếu/iu.test(words) ? 'election day' : /khai\s+mạc/iu.test(words) ? 'opening day' : /giảng/iu.test(words) ? 'first day of school' : 'closing day')

/** By what day, month, quarter or year. Earlier entries win where they overlap. */
export const dueCues: readonly DueCue[] = [
  due('between', `(?:trong (?:khoảng )?thời gian )?từ (?:ngày )?${named(full, 'a')} (?:đến|-) ?(?:hết )?(?:ngày )?${named(full, 'b')}`, (g) => window(isoOf(g, 'a'), isoOf(g, 'b')),
    [['từ ngày 01/3/2026 đến ngày 15/3/2026', '2026-03-01/2026-03-15'], ['trong khoảng thời gian từ ngày 02/02/2026 đến hết ngày 08/02/2026', '2026-02-02/2026-02-08']]),
  due('between', `từ (?:ngày )?(?<d0>[0-3]?\\d)(?: ?[/.] ?(?<m0>[01]?\\d))? (?:đến|-) (?:hết )?(?:ngày )?${full}`,
    (g) => window(fullDate(g.fy ?? g.FY, g.m0 ?? g.fm ?? g.FM, g.d0), isoOf(g)), [['từ ngày 01 đến ngày 15/3/2026', '2026-03-01/2026-03-15'], ['từ 20/02 đến 05/3/2026', '2026-02-20/2026-03-05']]),
  due('between', `từ (?:ngày )?${named(full, 'a')} (?:cho )?đến (?:hết |trước )?(?:ngày |khi )?[^,.;:()\\d]{2,50} ?[(,]? ?(?:ngày )?${named(full, 'b')}`, (g) => window(isoOf(g, 'a'), isoOf(g, 'b')), [['từ ngày 01/12/2025 đến ngày hội (15/3/2026)', '2025-12-01/2026-03-15'], ['từ ngày 01/12/2025 đến khi kết thúc mùa lũ, ngày 15/3/2026', '2025-12-01/2026-03-15']]),
  due('between', `từ (?:ngày )?${full} (?:cho )?đến (?:hết |khi )?(?<named>${namedDay})`, (g) => window(isoOf(g), nameOfDay(g.named ?? '')), [['Từ ngày 01/3/2026 đến ngày bầu cử', '2026-03-01/election day']], ['từ ngày 01/3/2026 đến ngày bầu cử 15/3/2026']),
  due('between', `từ (?:nay|ngày ký|ngày ban hành|khi ban hành)[^,.;:()\\d]{0,30} đến (?:hết |trước )?(?:ngày )?${full}`, (g) => window('..', isoOf(g)), [['từ nay đến ngày 31/12/2026', '../2026-12-31'], ['từ ngày ký đến hết ngày 30/6/2026', '../2026-06-30']]),
  due('between', `từ (?:nay|ngày ký|ngày ban hành|khi ban hành)[^,.;:()\\d]{0,30} đến (?:hết |cuối )?tháng ${month}`, (g) => window('..', yearMonth(g.y, g.m)), [['Từ nay đến hết tháng 6/2026', '../2026-06']]),
  due('between', 'từ (?:nay|ngày ký|ngày ban hành|khi ban hành)[^,.;:()\\d]{0,30} đến (?:hết |cuối )?năm (?<y>\\d{4})', (g) => `../${g.y}`, [['Từ nay đến năm 2002 tập trung', '../2002'], ['từ nay đến cuối năm 2027', '../2027']]),
  due('between', `từ tháng (?<m0>[01]?\\d)(?![/\\d]) đến (?:hết )?ngày (?:\\p{L}+ ){0,3}${full}`, (g) => window(yearMonth(g.fy ?? g.FY, g.m0), isoOf(g)), [['Từ tháng 01 đến ngày hội bến 15/3/2031', '2031-01/2031-03-15']]),
  due('from', `sau ngày (?:\\p{L}+ ){0,3}${full}`, (g) => isoOf(g), [['Sau ngày hội bến 15/3/2031', '2031-03-15']]),
  due('between', `từ (?:nay|ngày ký|ngày ban hành|khi ban hành) (?:cho )?đến (?:hết |cuối |trước )?(?:tháng ${month}|qu[ýí] ${named(quarter, 'a')}|năm (?<Y>\\d{4}))`, (g) => window('..', g.m ? yearMonth(g.y, g.m) : g.aq ? yearQuarter(g.ay, g.aq) : g.Y), [['từ nay đến hết tháng 6/2026', '../2026-06'], ['Từ nay đến cuối năm 2026', '../2026'], ['từ ngày ký đến hết quý II/2026', '../2026-Q2']]),
  due('between', `từ tháng ${named(month, 'a')} đến (?:hết )?tháng ${named(month, 'b')}`, (g) => window(yearMonth(g.ay, g.am), yearMonth(g.by, g.bm)), [['từ tháng 12/2025 đến tháng 3/2026', '2025-12/2026-03']]),
  due('between', `(?:từ )?tháng (?<m0>[01]?\\d) ?(?:đến|-) ?(?:hết )?(?:tháng )?${month}`, (g) => window(yearMonth(g.y, g.m0), yearMonth(g.y, g.m)), [['từ tháng 3 đến tháng 5/2026', '2026-03/2026-05'], ['Tháng 3 - 4/2026', '2026-03/2026-04']]),
  due('between', `(?:(?:trong|vào) )?(?:các )?tháng (?<m0>[01]?\\d)(?: ?, ?(?:tháng )?[01]?\\d){0,3} và (?:tháng )?${month}`, (g) => window(yearMonth(g.y, g.m0), yearMonth(g.y, g.m)), [['kiểm tra trong tháng 01 và tháng 02/2026', '2026-01/2026-02'], ['các tháng 3, 4 và 5 năm 2026', '2026-03/2026-05']], ['tháng 6 và tháng 12 hằng năm']),
  due('between', `(?:từ )?qu[ýí] ${named(quarter, 'a')} (?:đến|-) ?(?:hết )?qu[ýí] ${named(quarter, 'b')}`, (g) => window(yearQuarter(g.ay, g.aq), yearQuarter(g.by, g.bq)), [['từ quý IV/2025 đến hết quý II/2026', '2025-Q4/2026-Q2']]),
  due('between', `(?:từ )?qu[ýí] (?<q0>IV|III|II|I|[1-4]) ?(?:đến|-|,|và) ?(?:hết )?(?:qu[ýí] )?${quarter}`, (g) => window(yearQuarter(g.y, g.q0), yearQuarter(g.y, g.q)), [['Quý II - III/2026', '2026-Q2/2026-Q3'], ['từ quý I đến quý III năm 2026', '2026-Q1/2026-Q3']]),
  due('between', 'trong (?:0?6|sáu) tháng (?<half>đầu|cuối) năm (?<y>\\d{4})(?=,|[.;)]|$| (?:tổ chức|hoàn thành))', (g) => (/đầu/iu.test(g.half ?? '') ? `${g.y}-01/${g.y}-06` : `${g.y}-07/${g.y}-12`), [['trong 06 tháng đầu năm 2026, tổ chức', '2026-01/2026-06']], ['kết quả 06 tháng đầu năm 2026.']),
  due('between', '(?<=\\( ?(?:xuyên suốt |giai đoạn |từ )?(?:năm )?)(?<y>20\\d{2}) ?[-–] ?(?<y2>20\\d{2})(?= ?\\))', (g) => `${g.y}/${g.y2}`, [['số hóa sổ bến phà (2031 - 2033)', '2031/2033'], ['đào tạo (xuyên suốt 2031 - 2035)', '2031/2035']]),
  due('from', '(?<=\\( ?(?:từ )?(?:năm )?)(?<y>20\\d{2}) trở đi(?= ?\\))', (g) => g.y, [['vận hành hệ thống (2032 trở đi)', '2032']]),
  due('between', 'từ năm (?<y>\\d{4}) đến (?:hết )?(?:năm )?(?<y2>\\d{4})', (g) => `${g.y}/${g.y2}`, [['từ năm 2025 đến năm 2027', '2025/2027']]),
  due('before', `${before} ${hour}(?:ngày )?${listed(withYear)}`, (g) => dayList(g.list ?? ''), [['trước ngày 15/6/2026 và 15/12/2026', '2026-06-15; 2026-12-15']], ['trước ngày 15/6/2026 của năm']),
  due('before', `${before} (?:ngày )?${listed()}`, (g) => dayList(g.list ?? ''),
    [['trước ngày 01/6 và 15/11 hằng năm', '06-01 yearly; 11-15 yearly'], ['trước ngày 15/3, 15/6, 15/9 và 15/12', '03-15 yearly; 06-15 yearly; 09-15 yearly; 12-15 yearly'], ['trước ngày 10/6, báo cáo năm trước ngày 10/12 hằng năm', '06-10 yearly; 12-10 yearly'], ['(trước ngày 15/6) và báo cáo năm (trước ngày 15/12)', '06-15 yearly; 12-15 yearly'], ['trước ngày 15 tháng 6 và trước ngày 01 tháng 12', '06-15 yearly; 12-01 yearly'], ['(trước ngày 20 tháng 6 hằng năm) và 01 năm (trước ngày 15 tháng 11 hằng năm)', '06-20 yearly; 11-15 yearly']], ['trước ngày 01/6/2025 và 15/11/2025']),
  due('before', `${before} ${hour}(?:ngày )?${full}`, (g) => isoOf(g), [['trước 25/01/2024', '2024-01-25'], ['chậm nhất là ngày 15 tháng 3 năm 2026', '2026-03-15'], ['trước 17h00 ngày 20/3/2026', '2026-03-20'], ['trước 11 giờ 30 phút, ngày 20/3/2026', '2026-03-20']], ['trước 30/01 hằng năm']),
  due('before', `${before} (?:ngày )?(?<d>[0-3]?\\d) (?:của )?tháng cuối (?:của )?(?:${each} )?qu[ýí]`, (g) => quarterly(g.d, [3, 6, 9, 12]), [['trước ngày 20 tháng cuối quý', '03-20 yearly; 06-20 yearly; 09-20 yearly; 12-20 yearly']]),
  due('before', `${before} (?:ngày )?(?<d>[0-3]?\\d) (?:của )?tháng đầu (?:của |tiên )?(?:${each} )?(?:qu[ýí](?: (?:sau|tiếp theo|kế tiếp|liền kề))?)`, (g) => quarterly(g.d, [1, 4, 7, 10]), [['chậm nhất ngày 05 của tháng đầu quý sau', '01-05 yearly; 04-05 yearly; 07-05 yearly; 10-05 yearly']]),
  due('text', `${before} (?:ngày )?[0-3]?\\d (?:của )?tháng (?:đầu|cuối)(?: tiên)? (?:của )?(?:kỳ|năm)[^,.;:()]{0,20}`, () => 'as stated', [['trước ngày 25 của tháng cuối kỳ báo cáo', 'as stated']]),
  due('before', `${before} (?:ngày )?(?<d>[0-3]?\\d) (?:(?:của )?${each}|của) tháng(?! \\d| cuối| đầu)`, (g) => dayMonthly(g.d), [['trước ngày 20 hằng tháng', '20 monthly'], ['trước ngày 05 hằng tháng', '05 monthly'], ['chậm nhất ngày 25 của mỗi tháng', '25 monthly']], ['trước ngày 15 tháng 6']),
  due('before', `(?<=(?:(?:hằng|hàng|mỗi) tháng|báo cáo tháng)(?:,? (?:[^.;:\\d]{0,60} )?| ?\\( ?))${before} ngày (?<d>[0-3]?\\d)(?! ?[/\\-.\\d]| (?:tháng|hằng|hàng|của|mỗi))`, (g) => dayMonthly(g.d), [['Hằng tháng, trước ngày 25, gửi số liệu', '25 monthly'], ['báo cáo tháng (trước ngày 20)', '20 monthly']], ['hằng tháng, trước ngày 15/3']),
  due('on', `(?<=(?:hằng|hàng|mỗi) tháng,? (?:[^.;:\\d]{0,60} )?)vào ngày (?<d>[0-3]?\\d)(?! ?[/\\-.\\d]| (?:tháng|hằng|hàng|của|mỗi|và))`, (g) => dayMonthly(g.d), [['Hằng tháng, vào ngày 15, hai bên họp', '15 monthly']], ['hằng tháng, vào ngày 15/3']),
  due('before', `${before} (?:ngày )?(?<d>[0-3]?\\d) (?:của )?tháng (?:sau|tiếp theo|kế tiếp|liền kề)(?: liền kề)?`, (g) => dayMonthly(g.d), [['trước ngày 05 tháng sau', '05 monthly']]),
  due('before', `${before} (?:ngày )?${day}(?: (?:${each} năm|của năm(?: (?:sau|tiếp theo|kế tiếp|đó))?|năm sau|năm kế tiếp))?(?![/\\d]|\\.\\d| năm \\d)`, (g) => monthDay(g.m, g.d), [['sơ kết trước ngày 20/11.', '11-20 yearly'], ['xong trước 30/01 hằng năm', '01-30 yearly'], ['trước ngày 15 tháng 11 hằng năm', '11-15 yearly'], ['trước ngày 31 tháng 01 năm sau', '01-31 yearly']], ['trước 25/01/2024', 'ngay trước 15/13']),
  due('before', `${before} (?:cuối |hết )?tháng (?<m>[01]?\\d) ${each} năm`, (g) => `${two(g.m)} yearly`, [['trước tháng 12 hằng năm', '12 yearly']]),
  due('before', `${before} (?:cuối |hết )?tháng ${month}`, (g) => yearMonth(g.y, g.m), [['trước tháng 6/2026', '2026-06'], ['chậm nhất trong tháng 6 năm 2026', '2026-06']]),
  due('before', `${before} (?:cuối |hết )?qu[ýí] ${quarter}`, (g) => yearQuarter(g.y, g.q), [['chậm nhất quý II/2026', '2026-Q2']]),
  due('before', `${before} (?:cuối |hết )?năm (?<y>\\d{4})`, (g) => g.y, [['trước năm 2028', '2028'], ['chậm nhất hết năm 2026', '2026']]),
  due('by', `(?<!tính )(?:${done} )?đến (?:hết |trước |cuối )?(?:ngày )?${full}|${done} (?:vào|trong) (?:ngày )?${named(full, 'b')}`, (g) => isoOf(g) ?? isoOf(g, 'b'), [['hoàn thành đến ngày 30/6/2026', '2026-06-30'], ['xong trong ngày 05/02/2026', '2026-02-05'], ['đến hết ngày 31/12/2026', '2026-12-31']], ['họp vào ngày 05/02/2026', 'số liệu tính đến ngày 05/02/2026']),
  due('by', `(?:${done} )?(?:(?:đến|vào) (?:hết|cuối)|(?<=^|[,(] ?)cuối|${done} (?:đến|vào)) năm (?<y>\\d{4})`, (g) => g.y, [['đến hết năm 2030', '2030'], ['Cuối năm 2028, đánh giá lại', '2028'], ['hoàn thành vào năm 2027', '2027']], ['tầm nhìn đến năm 2045']),
  due('by', `(?:${done} )?(?:đến (?:hết |cuối )?|vào (?:hết|cuối) |${done} vào )tháng ${month}`, (g) => yearMonth(g.y, g.m), [['đến hết tháng 12/2025', '2025-12'], ['vào cuối tháng 3/2026', '2026-03']]),
  due('by', `(?:${done} )?(?:đến (?:hết |cuối )?|vào (?:hết|cuối) )qu[ýí] ${quarter}`, (g) => yearQuarter(g.y, g.q), [['đến hết quý III/2026', '2026-Q3']]),
  due('from', '(?:(?:^|(?<=[(:;] ?|định kỳ ))(?:thực hiện )?(?:(?:từ|trong) )?|(?:thực hiện|triển khai|tổ chức|bắt đầu) (?:(?:từ|trong) )?|từ )năm (?<y>\\d{4}) và (?:các|những) năm (?:tiếp theo|sau|kế tiếp)', (g) => g.y, [['Năm 2025 và các năm tiếp theo', '2025'], ['thực hiện từ năm 2026 và những năm tiếp theo', '2026']], ['chấm điểm chỉ số năm 2025 và các năm tiếp theo']),
  due('from', `(?:từ |trong )?qu[ýí] ${quarter} (?:và|trở đi|đến) (?:các|những) (?:năm|quý|giai đoạn) (?:tiếp theo|sau|kế tiếp)`, (g) => yearQuarter(g.y, g.q), [['Quý II năm 2026 và các năm tiếp theo', '2026-Q2'], ['từ quý III/2026 và những quý sau', '2026-Q3']], ['Quý II năm 2026']),
  due('from', `(?:từ |trong )?tháng ${month} và (?:các|những) (?:năm|tháng) (?:tiếp theo|sau|kế tiếp)`, (g) => yearMonth(g.y, g.m), [['Tháng 6/2026 và các tháng tiếp theo', '2026-06']], ['tháng 6/2026 và tháng 7']),
  due('from', `(?:kể )?từ (?:qu[ýí] ${named(quarter, 'a')}|tháng ${named(month, 'b')}|(?:ngày )?${named(full, 'c')}|năm (?<y>\\d{4})) trở đi`, (g) => (g.aq ? yearQuarter(g.ay, g.aq) : g.bm ? yearMonth(g.by, g.bm) : isoOf(g, 'c') ?? g.y), [['từ quý III/2026 trở đi', '2026-Q3'], ['từ tháng 7/2026 trở đi', '2026-07'], ['Từ năm 2027 trở đi', '2027'], ['kể từ ngày 01/7/2026 trở đi', '2026-07-01']]),
  due('from', '(?:bắt đầu |thực hiện |áp dụng )?(?:kể )?từ năm (?<y>\\d{4})(?! đến| -)', (g) => g.y, [['thực hiện từ năm 2026', '2026']]),
  due('from', `(?:bắt đầu|thực hiện|áp dụng|triển khai) (?:kể )?từ (?:ngày )?${full}`, (g) => isoOf(g), [['áp dụng từ ngày 01/7/2026', '2026-07-01']], ['có hiệu lực từ ngày 01/7/2026']),
  due('from', `(?:bắt đầu|thực hiện|áp dụng|triển khai) (?:kể )?từ tháng ${month}`, (g) => yearMonth(g.y, g.m), [['triển khai từ tháng 6/2026', '2026-06']]),
  due('from', `(?:bắt đầu|thực hiện|áp dụng|triển khai) (?:kể )?từ qu[ýí] ${quarter}`, (g) => yearQuarter(g.y, g.q), [['thực hiện từ quý I/2026', '2026-Q1']]),
  due('in', `(?<!từ )(?:${done} )?(?:trong |vào )?(?:đầu |cuối )?qu[ýí] ${quarter}`, (g) => yearQuarter(g.y, g.q), [['Quí IV-2025', '2025-Q4'], ['trong quý I năm 2026', '2026-Q1'], ['Quý III/2025', '2025-Q3']]),
  due('in', `${each} năm(?: (?:0?1|một|\\d) lần)?,? (?:vào |trong )(?:đầu |cuối )?qu[ýí] ${roman}(?! ?[/\\-]| năm)`, (g) => `Q${quarterOf(g.q)} yearly`, [['Hằng năm, vào quý IV', 'Q4 yearly']], ['hằng năm vào quý IV/2026']),
  due('in', `${each} năm(?: (?:0?1|một|\\d) lần)?,? (?:vào |trong )(?:đầu |cuối )?tháng (?<m>[01]?\\d)(?! ?[/\\-,\\d]| năm| và)`, (g) => (Number(g.m) >= 1 && Number(g.m) <= 12 ? `${two(g.m)} yearly` : undefined), [['Hằng năm, vào tháng 12', '12 yearly']], ['hằng năm vào tháng 12/2026']),
  due('in', `(?:(?:trong|vào) )?(?:các )?qu[ýí] (?<q>IV|III|II|I)(?: ?,| và) (?:qu[ýí] )?(?<q2>IV|III|II|I) (?:${each} năm|của năm)`, (g) => `Q${quarterOf(g.q)} yearly; Q${quarterOf(g.q2)} yearly`, [['vào quý II và quý IV hằng năm', 'Q2 yearly; Q4 yearly']], ['quý II và quý IV năm 2026']),
  due('in', `(?:(?:trong|vào) )?(?:đầu |cuối )?qu[ýí] ${roman} (?:${each} năm|của năm)`, (g) => `Q${quarterOf(g.q)} yearly`, [['trong quý I hằng năm', 'Q1 yearly'], ['Quý IV hằng năm, kế hoạch được ban hành', 'Q4 yearly']]),
  due('in', `(?:(?:trong|vào) )?(?:các )?tháng (?<list>[01]?\\d(?: ?(?:,|và) ?(?:tháng )?[01]?\\d){1,4}) (?:${each} năm|của năm)`, (g) => monthList(g.list ?? ''), [['vào tháng 6 và tháng 12 hằng năm', '06 yearly; 12 yearly'], ['Tháng 3, 6, 9, 12 hằng năm', '03 yearly; 06 yearly; 09 yearly; 12 yearly']], ['tháng 6, 13 hằng năm']),
  due('in', `(?:(?:trong|vào) )?(?:đầu |cuối )?tháng (?<m>[01]?\\d) (?:${each} năm|của năm)`, (g) => (Number(g.m) >= 1 && Number(g.m) <= 12 ? `${two(g.m)} yearly` : undefined), [['vào tháng 12 hằng năm', '12 yearly'], ['Tháng 11 hằng năm, xây dựng', '11 yearly']], ['tháng 13 hằng năm']),
  due('in', `(?:${done} )?(?:trong|vào)(?: đầu| cuối)? tháng ${month}|(?<=^)tháng ${named(month, 'b')}(?=,| (?:tổ chức|tiến hành|ban hành|hoàn thành))`, (g) => yearMonth(g.y ?? g.by, g.m ?? g.bm), [['trong tháng 12/2025', '2025-12'], ['xong trong tháng 3/2026', '2026-03'], ['Tháng 5/2026, tổ chức hội nghị', '2026-05']], ['tháng 13/2025', 'báo cáo tháng 5/2026 cho thấy']),
  due('in', `(?:${done} |thực hiện |ngay )?trong (?:thời gian )?(?:đầu |cuối )?năm (?<y>\\d{4})(?! - ?\\d| đến)|${done} năm (?<y1>\\d{4})`, (g) => g.y ?? g.y1, [['Hoàn thành trong năm 2025', '2025'], ['ngay trong năm 2026', '2026'], ['hoàn thành năm 2027', '2027']], ['đã giao năm 2025']),
  due('in', '(?<=^)(?:kết thúc )?năm (?<y>\\d{4})(?=,| (?:tổ chức|tiến hành|sơ kết|tổng kết))', (g) => g.y, [['Năm 2028 tổ chức sơ kết', '2028'], ['Kết thúc năm 2026, tổ chức tổng kết', '2026']]),
  due('in', '(?<=\\( ?|^)năm (?<y>\\d{4})(?= do )', (g) => g.y, [['(năm 2024 do Công an tỉnh chủ trì)', '2024']]),
  due('in', `(?:${done} )?(?:trong|vào) (?:các )?tháng (?<list>[01]?\\d(?: ?(?:,|và) ?(?:tháng )?[01]?\\d){1,4})(?! ?[/\\-]| năm \\d)`, (g) => monthList(g.list ?? ''), [['họp vào tháng 6 và tháng 12', '06 yearly; 12 yearly']], ['vào tháng 6 và tháng 12/2026']),
  due('in', `${done}(?: [^,.;:()\\d]{1,40})? trong tháng (?<m>[01]?\\d)(?! ?[/\\-,\\d]| năm \\d| và)`, (g) => (Number(g.m) >= 1 && Number(g.m) <= 12 ? `${two(g.m)} yearly` : undefined), [['hoàn thành việc ký kết trong tháng 6.', '06 yearly']], ['hoàn thành trong tháng 6/2026']),
  due('in', 'vào năm (?<y>20\\d{2})', (g) => g.y, [['sơ kết vào năm 2028', '2028']]),
  due('in', `(?:${done} )?trong qu[ýí] (?<q>IV|III|II|I)(?![/\\-]| năm)`, (g) => `Q${quarterOf(g.q)} yearly`, [['hoàn thành trong quý I', 'Q1 yearly']], ['trong quý I/2026']),
  due('on', `(?:vào )?(?:ngày|các ngày|dịp) ${listed()}`, (g) => dayList(g.list ?? ''), [['vào ngày 10/6 và 10/12', '06-10 yearly; 12-10 yearly']], ['ngày 10/6/2025 và 10/12/2025']),
  due('on', '(?<=\\( ?)(?:ngày )?(?<d>[0-3]?\\d)/(?<m>[01]?\\d)(?= ?\\))', (g) => monthDay(g.m, g.d), [['Ngày hội toàn dân (19/8)', '08-19 yearly']], ['(2/30)', '(19/8/2020)']),
  due('on', `(?<!(?:đến|đến hết) )(?:vào )?(?:ngày|dịp) (?:ngày )?${day} ${each} năm`, (g) => monthDay(g.m, g.d), [['vào ngày 18/11 hằng năm', '11-18 yearly']], ['số liệu lấy đến ngày 31/10 hằng năm']),
  due('on', `(?:vào|nhân) (?:dịp )?(?:ngày )?(?<d>[0-3]?\\d)/(?<m>[01]?\\d)(?![/\\d])`, (g) => monthDay(g.m, g.d), [['gặp mặt vào dịp 18/11', '11-18 yearly'], ['nhân ngày 19/8', '08-19 yearly']], ['vào ngày 18/11/2025']),
  due('on', `(?:vào )?ngày (?<d>[0-3]?\\d) (?:tháng cuối|của tháng cuối) (?:${each} )?qu[ýí]`, (g) => quarterly(g.d, [3, 6, 9, 12]), [['vào ngày 15 tháng cuối quý', '03-15 yearly; 06-15 yearly; 09-15 yearly; 12-15 yearly']]),
  due('on', `(?:vào )?(?:các )?ngày (?<d>[0-3]?\\d)(?: ?,| và) (?:ngày )?(?<d2>[0-3]?\\d) (?:của )?${each} tháng`, (g) => (dayMonthly(g.d) && dayMonthly(g.d2) ? `${dayMonthly(g.d)}; ${dayMonthly(g.d2)}` : undefined), [['Ngày 10 và 25 hằng tháng, tiếp công dân', '10 monthly; 25 monthly']], ['ngày 10/6 và 10/12 hằng năm']),
  due('on', `(?:vào )?ngày (?<d>[0-3]?\\d) (?:(?:của )?${each} tháng|(?:của )?tháng (?:sau|tiếp theo|kế tiếp|liền kề))`, (g) => dayMonthly(g.d), [['vào ngày 25 hằng tháng', '25 monthly'], ['gửi vào ngày 20 của tháng tiếp theo', '20 monthly']], ['ngày 20 tháng 6']),
  due('on', `(?<!(?:sau|trước|đến|từ|cho|kỷ niệm|về) )(?:trong|vào|đúng) (?:sáng |các )?(?<named>${namedDay})`, (g) => nameOfDay(g.named ?? ''), [['trực bến trong ngày bầu cử', 'election day'], ['vào ngày khai mạc', 'opening day']], ['trước ngày bầu cử', 'vào ngày bầu cử 15/3/2026']),
  due('before', `(?:chậm|muộn) nhất [^,.;:()\\d]{3,110} (?:vào |trước )?(?:ngày )?${full}`, (g) => isoOf(g), [['Thời gian chậm nhất gửi báo cáo về Công an xã ngày 23/3/2026', '2026-03-23']]),
  due('on', `(?<!(?:xong|hoàn thành|kết thúc)(?: việc)? )trong (?:sáng |chiều )?ngày ${full}`, (g) => isoOf(g), [['báo cáo nhanh trong ngày 15/3/2026', '2026-03-15']], ['hoàn thành trong ngày 15/3/2026']),
  due('on', `vào (?:${hour})?ngày ${full}`, (g) => isoOf(g), [['vào ngày 18/11/2025', '2025-11-18']]),
]
