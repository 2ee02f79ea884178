// Table: what words say by when only in a cell or label of time, where nothing else says what they are: "Năm 2026", "6/2025".
import { dueCue as due, fullDate, inARow, monthDay, monthList, monthsApart, quarterList, quarterOf, two, window, yearMonth, yearQuarter } from './due-rule.ts'
import type { DueCue } from './due-rule.ts'

const stated = () => 'as stated'

/** Only in a cell or label of time. Tried after the tables that hold everywhere. */
export const timeCellCues: readonly DueCue[] = [
  due('between', '(?:từ )?(?<m>[01]?\\d)/(?<y>\\d{4}) ?(?:-|–|đến) ?(?<m2>[01]?\\d)/(?<y2>\\d{4})', (g) => window(yearMonth(g.y, g.m), yearMonth(g.y2, g.m2)), [['12/2025 - 3/2026', '2025-12/2026-03']]),
  due('between', '(?<m>[01]?\\d) ?(?:-|–|đến) ?(?<m2>[01]?\\d)/(?<y>\\d{4})', (g) => window(yearMonth(g.y, g.m), yearMonth(g.y, g.m2)), [['3 - 5/2026', '2026-03/2026-05']]),
  due('between', '(?:tháng )?(?<list>[01]?\\d(?: ?(?:,|và) ?(?:tháng )?[01]?\\d){1,5}) ?(?:[/\\-]|năm) ?(?<y>\\d{4})', (g) => inARow(g.y, g.list ?? ''), [['Tháng 5, 6/2026', '2026-05/2026-06']], ['Tháng 6, tháng 12/2026']),
  due('in', '(?:tháng )?(?<list>[01]?\\d(?: ?(?:,|và) ?(?:tháng )?[01]?\\d){1,5}) ?(?:[/\\-]|năm) ?(?<y>\\d{4})', (g) => monthsApart(g.y, g.list ?? ''), [['Tháng 6, tháng 12/2026', '2026-06; 2026-12'], ['3, 6, 9/2026', '2026-03; 2026-06; 2026-09']], ['Tháng 5, 6/2026']),
  due('between', '(?<q>IV|III|II|I) ?(?:-|–|,) ?(?<q2>IV|III|II|I)/(?<y>\\d{4})', (g) => window(yearQuarter(g.y, g.q), yearQuarter(g.y, g.q2)), [['II-III/2026', '2026-Q2/2026-Q3']]),
  due('between', '(?:từ )(?:tháng )?(?<m0>[01]?\\d)(?:/(?<y0>\\d{4}))? đến (?:hết )?(?:ngày )?(?:[^,.;:()\\d]{2,30} )?(?<d>[0-3]?\\d)/(?<m>[01]?\\d)/(?<y>\\d{4})', (g) => window(yearMonth(g.y0 ?? g.y, g.m0), fullDate(g.y, g.m, g.d)), [['Từ tháng 01 đến ngày hội 15/3/2026', '2026-01/2026-03-15'], ['Từ tháng 12/2025 đến ngày 15/3/2026', '2025-12/2026-03-15']]),
  due('from', 'sau (?:ngày )?(?:[^,.;:()\\d]{2,30} )?(?<d>[0-3]?\\d)/(?<m>[01]?\\d)/(?<y>\\d{4})', (g) => fullDate(g.y, g.m, g.d), [['Sau ngày hội 15/3/2026', '2026-03-15'], ['Sau 15/3/2026', '2026-03-15']]),
  due('from', '(?:từ )?(?:(?:giai đoạn|năm) )?(?<y>20\\d{2}) ?(?:-|–|đến) ?20\\d{2} và (?:các|những) (?:năm|giai đoạn) (?:tiếp theo|sau|kế tiếp)', (g) => g.y, [['Giai đoạn 2031-2035 và những năm tiếp theo', '2031']]),
  due('from', '(?:từ )?(?:năm )?(?<y>\\d{4}) (?:và|-|trở) (?:(?:các|những) năm (?:tiếp theo|sau|kế tiếp)|đi)', (g) => g.y, [['2025 và các năm tiếp theo', '2025'], ['Từ năm 2026 trở đi', '2026']]),
  due('from', '(?:bắt đầu )?từ (?:tháng )?(?<m>[01]?\\d)(?: ?/ ?| năm )(?<y>\\d{4})(?:(?! ?(?:đến|-|–))| (?:cho )?đến (?:khi|lúc) [^,.;:()\\d]{2,60})', (g) => yearMonth(g.y, g.m), [['Từ tháng 6/2025', '2025-06'], ['Từ tháng 6/2025 đến khi nước rút', '2025-06']], ['Từ tháng 6/2025 đến tháng 9/2025']),
  due('from', '(?:bắt đầu )?từ (?:ngày )?(?<d>[0-3]?\\d)/(?<m>[01]?\\d)/(?<y>\\d{4})(?! ?(?:đến|-|–))', (g) => fullDate(g.y, g.m, g.d), [['Từ 01/7/2025', '2025-07-01']], ['Từ 01/7/2025 đến khi nước rút']),
  due('from', '(?:bắt đầu )?từ qu[ýí] (?<q>IV|III|II|I|[1-4]) ?(?:/|năm) ?(?<y>\\d{4})(?! ?(?:đến|-|–))', (g) => yearQuarter(g.y, g.q), [['Từ quý I/2026', '2026-Q1']]),
  due('on', '(?:ngày )?(?:(?<d>[0-3]?\\d) ?[/.\\-] ?(?<m>[01]?\\d) ?[/.\\-] ?(?<y>\\d{4})|(?<d1>[0-3]?\\d) tháng (?<m1>[01]?\\d) năm (?<y1>\\d{4}))', (g) => fullDate(g.y ?? g.y1, g.m ?? g.m1, g.d ?? g.d1), [['18/11/2025', '2025-11-18']]),
  due('in', '(?:(?:trong|hoàn thành|xong) ){0,2}(?:tháng )?(?<m>[01]?\\d) ?(?:[/\\-]|năm) ?(?<y>\\d{4})', (g) => yearMonth(g.y, g.m), [['Tháng 12/2025', '2025-12'], ['6/2025', '2025-06'], ['01/2025', '2025-01'], ['Tháng 02 năm 2026', '2026-02']], ['15/2025']),
  due('in', '(?:qu[ýí] )?(?<q>IV|III|II|I) ?[/\\-] ?(?<y>\\d{4})', (g) => `${g.y}-Q${quarterOf(g.q)}`, [['IV/2025', '2025-Q4']]),
  due('between', '(?:(?:từ|trong)? ?(?:giai đoạn|năm) )?(?<y>20\\d{2}) ?(?:-|–|đến)(?: năm)? ?(?<y2>20\\d{2})', (g) => `${g.y}/${g.y2}`, [['2025 - 2027', '2025/2027'], ['Năm 2025-2026', '2025/2026'], ['Giai đoạn 2026 - 2030', '2026/2030']]),
  due('in', '(?:(?:trong|hoàn thành|xong) ){0,2}(?:năm )?(?<y>20\\d{2})', (g) => g.y, [['Năm 2026', '2026'], ['2025', '2025'], ['Hoàn thành năm 2026', '2026']], ['1999/QĐ']),
  due('in', '(?:các )?tháng (?<list>[01]?\\d(?: ?(?:,|và) ?(?:tháng )?[01]?\\d){1,5})(?! ?[/\\-]| năm \\d)', (g) => monthList(g.list ?? ''), [['Tháng 5, tháng 8, tháng 11.', '05 yearly; 08 yearly; 11 yearly'], ['Tháng 6 và tháng 12', '06 yearly; 12 yearly']], ['Tháng 6, tháng 13']),
  due('in', '(?:trong |vào )?(?:đầu |giữa |cuối )?tháng (?<m>[01]?\\d)(?! ?[/\\-] ?\\d| năm \\d| ?(?:đến|-|–))', (g) => (Number(g.m) >= 1 && Number(g.m) <= 12 ? `${two(g.m)} yearly` : undefined), [['Tháng 9', '09 yearly'], ['Đầu tháng 3', '03 yearly']], ['Tháng hành động vì bến sạch', 'Tháng 9 - 10']),
  due('in', '(?:trong |vào )?(?:đầu |cuối )?(?:các )?qu[ýí] (?<list>(?:IV|III|II|I)(?: ?(?:,|và) ?(?:qu[ýí] )?(?:IV|III|II|I)){0,3})(?! ?[/\\-] ?(?:\\d|[IV])| năm \\d| đến)', (g) => quarterList(g.list ?? ''), [['Quý II, III', 'Q2 yearly; Q3 yearly'], ['Quý IV', 'Q4 yearly']], ['Quý I - III']),
  due('between', '(?:từ )?(?:ngày )?(?<d0>[0-3]?\\d)/(?<m0>[01]?\\d) ?(?:-|–|đến) ?(?:hết )?(?:ngày )?(?<d>[0-3]?\\d)/(?<m>[01]?\\d)(?![/\\d])', (g) => (monthDay(g.m0, g.d0) && monthDay(g.m, g.d) ? `${two(g.m0)}-${two(g.d0)}/${monthDay(g.m, g.d)}` : undefined), [['15/4 - 15/5', '04-15/05-15 yearly'], ['Từ ngày 01/9 đến ngày 30/9', '09-01/09-30 yearly']], ['15/4 - 15/5/2026']),
  due('on', '(?<!(?:[-–]|đến|hết) ?(?:ngày )?)(?:ngày )?(?<d>[0-3]?\\d)/(?<m>[01]?\\d)(?! ?(?:[/\\d\\-–]|đến))', (g) => monthDay(g.m, g.d), [['Ngày 15/4', '04-15 yearly'], ['18/11', '11-18 yearly']], ['15/4/2026', '15/4 - 15/5', '24/24 giờ']),
  due('text', '(?:theo|đúng) (?:đúng )?(?:lộ trình|lịch trình|tiến độ|kế hoạch|chương trình công tác|thời hạn)(?:, (?:tiến độ|hướng dẫn))?(?: (?:của|được|đã|do) [^,.;]{2,40})?|theo yêu cầu (?:của )?(?!nhiệm vụ|công việc|thực tế)[^,.;]{2,40}|(?:từ|trước|đến) (?:khi |ngày )?\\p{L}[^.;]{6,120}', stated, [['Triển khai đảm bảo theo lộ trình', 'as stated'], ['Theo kế hoạch', 'as stated'], ['Theo chương trình công tác hằng quý của trạm', 'as stated'], ['Trước lễ khai mạc', 'as stated']], ['thực hiện kế hoạch', 'Thường xuyên, theo yêu cầu nhiệm vụ']),
]
