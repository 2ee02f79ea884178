// Table: how often, in the words of official papers.
import { cue } from './cue-pattern.ts'
import type { Cue } from './cue-pattern.ts'
import type { CadenceKind } from './types.ts'

const each = '(?:hằng|hàng|mỗi|từng)'
const one = '(?:0?1|một)'
const times = (n: string, unit: string) =>
  `cứ (?:mỗi )?${n} ${unit}|(?:định kỳ )?${n} ${unit} ?(?:/ ?|(?:tổ chức |họp |báo cáo |tiến hành )?(?:ít nhất )?)${one} lần|${n} ${unit}/lần`
const least = '(?:(?:ít nhất|tối thiểu|không dưới)(?: là)? )?'
/** "01 lần/quý", "mỗi quý họp ít nhất một lần": n times in one unit. */
const perUnit = (unit: string, n = one) => `${n} lần ?(?:/|mỗi |trong |trên )(?: ?${one} )? ?${unit}|(?:${each}|${one}) ${unit}(?: (?:tổ chức|họp|tiến hành|giao ban|kiểm tra)){0,2} ${least}${n} lần`
/** More than once in a day, week or month counts as that period: no shorter one has a name. */
const often = '(?:0?1|một|0?[2-9]|[12]\\d|hai|ba|bốn|năm)'
/** "02 buổi/tháng": so many things in each unit. */
const things = (unit: string) => `\\d{1,2} (?:buổi|cuộc|kỳ|phiên|đợt|hội nghị|tin,? bài|tin|bài|số|chuyên mục|phóng sự) ?/ ?(?:${one} )?${unit}`
/** "Định kỳ hằng tháng, quý, 6 tháng, năm": a word of a list of periods. */
const inList = (unit: string) => `(?<=(?:định kỳ|hằng|hàng|báo cáo|theo)[ (]{1,3}(?:(?:tuần|tháng|qu[ýí]|0?6 tháng|sáu tháng|0?9 tháng|chín tháng)(?:,? và |, ?)){1,4}(?:cả |cuối )?)${unit}(?![\\p{L}\\d]| \\d{4}| (?:I|II|III|IV)(?!\\p{L}))|(?<=(?:định kỳ|báo cáo|theo) ?\\(?)${unit}(?=(?:,| và) (?:tháng|0?6 tháng|sáu tháng|qu[ýí]|năm))`

/** "Báo cáo tháng, báo cáo quý": a report named by its period. */
const report = (unit: string) => `(?<=báo cáo (?:định kỳ )?(?:theo )?)${unit}(?! ?(?:\\d|(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?!\\p{L})|và ngày|học|tới|sau|nay|này|thứ|đầu|cuối|một|kể|trở))`
/** Not the year of a plan the duty only rests on: "căn cứ kế hoạch phối hợp hằng năm". */
const notBasis = '(?<!(?:căn cứ|theo|trên cơ sở) (?:[^.;:]{0,80}, )?(?:kế hoạch|chương trình|dự toán|lịch|nghị quyết|chỉ tiêu)(?: [^,.;:]{0,40})? )(?<!(?:từ|bằng|thuộc|được (?:bố trí|cấp|cân đối|bảo đảm|đảm bảo|ghi|giao)(?: trong| vào)) (?:[^.;:,]{0,60} )?(?:ngân sách|kinh phí|dự toán|chi thường xuyên)(?: [^,.;:]{0,40})? )'

/** "Tiêu chí đánh giá thi đua hằng năm", "số liệu lấy đến ngày 31/10 hằng năm": what is rated or counted each year, not how often work is done. */
const notRated = '(?<!(?:tiêu chí|cơ sở|căn cứ|để) (?:[^.;:]{0,100} )?(?:thi đua|khen thưởng|xếp hạng|xếp loại|đánh giá|cải cách hành chính|hoàn thành nhiệm vụ)(?: [^,.;:]{0,40})? )(?<!số liệu (?:[^.;:]{0,80} )?ngày \\d{1,2}/\\d{1,2} )'

/** What somebody is paid each month says nothing of how often work is done. */
const notPaid = '(?<!(?:trợ cấp|phụ cấp|tiền lương|sinh hoạt phí|học bổng|mức lương|thù lao)(?: [^,.;:()]{0,30})? )'

/** How often, in the words of official papers: hằng and hàng, numerals in figures and in words. */
export const cadenceCues: readonly Cue<CadenceKind>[] = [
  cue('daily', `${each} ngày|${perUnit('ngày', often)}`, ['báo cáo hằng ngày', 'hàng ngày', 'đo mực nước 02 lần/ngày'], ['ngày 15', 'sinh hoạt ngày']),
  cue('weekly', `(?<!ngày nghỉ )${each} tuần|(?<=giao ban )tuần|${perUnit('tuần', often)}|${report('tuần')}|${things('tuần')}|${inList('tuần')}`, ['Hàng tuần, gửi', '01 lần/tuần', 'hai lần trong tuần', 'gửi báo cáo tuần,', 'báo cáo tuần, tháng, năm'], ['tuần tra']),
  cue('monthly', `${notPaid}${each} tháng|định kỳ ${one} tháng(?! \\d)|(?<=giao ban )tháng(?! \\d)|${times(one, 'tháng')}|${perUnit('tháng', often)}|${report('tháng')}|${things('tháng')}|${inList('tháng')}`, ['Hằng tháng, trao đổi', '01 tháng 01 lần', '01 lần/tháng', 'lấy mẫu nước 2 lần/tháng', 'Cứ 01 tháng, họp', 'gửi báo cáo tháng trước'], ['báo cáo tháng 3', '06 tháng 01 lần', 'tháng 3', 'chi trả trợ cấp hằng tháng']),
  cue('quarterly', `${one} lần ?(?:/|trong |mỗi ) ?(?:0?3|ba) tháng|${each} qu[ýí]|(?<=giao ban )qu[ýí](?! [IV\\d])|${times('(?:0?3|ba)', 'tháng')}|định kỳ (?:0?3|ba) tháng|${perUnit('qu[ýí]')}|${report('qu[ýí]')}|${things('qu[ýí]')}|${times(one, 'qu[ýí]')}|${inList('qu[ýí]')}|${perUnit('năm', '(?:0?4|bốn)')}|(?:cuối|đầu) qu[ýí](?! [IV\\d])`, ['Hằng quý', '03 tháng 01 lần', 'Định kỳ 03 tháng hoặc khi cần', 'mỗi quý một lần', 'định kỳ hằng tháng, quý, năm', '04 lần/năm', 'Mỗi quý họp ít nhất một lần', 'Cứ 3 tháng', 'báo cáo quý và'], ['báo cáo quý I', 'quý IV', 'quý vị']),
  cue('halfyear', `${one} lần ?(?:/|trong |mỗi ) ?(?:0?6|sáu) tháng|${inList('(?:0?6|sáu) tháng')}|${times('(?:0?6|sáu)', 'tháng')}|định kỳ (?:0?6|sáu) tháng|${perUnit('năm', '(?:0?2|hai)')}|${each} năm (?:tổ chức |họp )?(?:0?2|hai) (?:kỳ|lần|đợt)|(?:0?6|sáu) tháng(?=, (?:09 tháng, )?(?:(?:cuối |một |01 |cả |hằng |hàng )?năm))|(?:0?6|sáu) tháng(?: đầu năm)?(?=(?: và|,) (?:(?:${one} |cả |cuối |hằng |hàng )?năm|12 tháng))|(?<=(?:sơ kết|báo cáo|đánh giá) (?:kết quả |định kỳ ){0,2})(?:0?6|sáu) tháng(?: (?:đầu|cuối) năm(?! \\d))?(?! (?:đầu|cuối) năm)|giữa năm(?! \\d)|${each} học kỳ|${perUnit('học kỳ')}|(?<=(?:báo cáo|sơ kết|họp|kiểm tra|tổng hợp) (?:[^.;:]{0,60} )?)(?:0?2|hai) lần(?=: ?lần (?:1|một|thứ nhất|đầu))`,
    ['06 tháng 01 lần', 'Định kỳ 6 tháng lãnh đạo các bên họp', '6 tháng, năm', '02 lần/năm', 'báo cáo 6 tháng', 'họp 1 lần/6 tháng', 'họp tối thiểu 01 lần/học kỳ', 'Việc báo cáo được làm 02 lần: lần 1 trước mùa lũ'], ['học kỳ I', 'trong 06 tháng kể từ ngày', '03 tháng 01 lần']),
  cue('yearly', `${notBasis}${notRated}${each} năm|${times(one, 'năm')}|định kỳ ${one} năm(?! \\d)|${perUnit('năm')}|${report('năm')}|${things('năm')}|${inList('năm')}|(?<=(?:0?6|sáu|0?9|chín) tháng(?: đầu năm)?(?: ?\\([^()]{1,60}\\))?,? (?:và )?)(?:(?:${one} |cả |cuối |hằng |hàng )?năm(?! \\d)|(?:12|mười hai) tháng)|(?<=(?:0?6|sáu) tháng(?: đầu năm)?,? (?:và )?(?:báo cáo |tổng kết |sơ kết ){1,2})(?:cả )?năm(?! \\d)|(?:một|0?1) năm(?= (?:tổ chức )?(?:sơ kết|tổng kết))|(?:vào )?cuối năm(?! \\d)|(?<=^|[,;(] ?)(?:vào |ngay từ )?đầu (?:mỗi )?năm(?=,| (?:hai|các|đơn vị|xây dựng))`, ['Hằng năm', 'hàng năm', 'bố trí kinh phí trong dự toán ngân sách hằng năm', 'một lần mỗi năm', '6 tháng, một năm', 'xây dựng kế hoạch phối hợp hằng năm', 'gửi báo cáo năm trước ngày', 'một năm sơ kết, năm năm tổng kết', 'báo cáo 6 tháng và 12 tháng', 'định kỳ 6 tháng (trước 20/6) và 01 năm (trước 15/11)'], ['trong 12 tháng', 'theo nghị quyết hằng năm của Hội đồng', 'báo cáo năm 2025', 'năm 2024', '06 tháng đầu năm 2025', 'căn cứ Thông tư này, kế hoạch phối hợp hằng năm để triển khai', 'theo kế hoạch hằng năm', 'được bố trí trong dự toán ngân sách hằng năm', 'đưa việc giữ bến vào tiêu chí đánh giá thi đua, khen thưởng hằng năm của các thôn', 'gồm số liệu từ ngày 01/01 đến ngày 31/10 hằng năm']),
  cue('3y', `${times('(?:0?3|ba)', 'năm')}|(?<=(?:sơ kết|tổng kết) )(?:0?3|ba) năm(?! (?:thực hiện|đầu|qua|\\d))|(?:0?3|ba) năm(?= (?:tổ chức )?(?:sơ kết|tổng kết))|(?<=năm, )0?3 năm(?=,| và)`, ['Hàng năm, 3 năm, 5 năm', '03 năm một lần'], ['trong 3 năm']),
  cue('5y', `${times('(?:0?5|năm)', 'năm')}|(?<=(?:sơ kết|tổng kết) )(?:0?5|năm) năm(?! (?:thực hiện|đầu|qua|\\d))|(?:0?5|năm) năm(?= (?:tổ chức )?(?:sơ kết|tổng kết))|(?<=năm,? (?:và )?)0?5 năm(?!\\s+\\d)`, ['3 năm, 5 năm, 10 năm', '05 năm 01 lần'], ['trong 5 năm']),
  cue('10y', `${times('(?:10|mười)', 'năm')}|(?:10|mười) năm(?= (?:tổ chức )?(?:sơ kết|tổng kết))|(?<=năm,? (?:và )?)10 năm(?!\\s+\\d)`, ['5 năm, 10 năm', '10 năm một lần', '10 năm tổ chức tổng kết'], ['sau 10 năm']),
  cue('ongoing', '(?<!người (?:(?:trực tiếp|đang|làm việc)(?:,| và)? )?)(?<!giáo dục )(?<!kinh phí )(?<!chi )(?<!thu )(?<!công tác )(?<!công việc )(?<!nhiệm vụ )(?<!khám )(?<!để )(?<!nhằm )(?:duy trì )?thường xuyên(?:, liên tục)?(?! (?:sự|mối|các mối|cho |trong đầu))|(?<!\\d (?:ngày|giờ|tháng) )(?<!(?:bảo đảm|đảm bảo) )(?<!(?:để|nhằm) (?:[^.;:]{0,80} )?)liên tục',
    ['thường xuyên phối hợp', 'Thực hiện thường xuyên', 'duy trì thường xuyên'], ['giáo dục thường xuyên', 'chi thường xuyên', 'trong 07 ngày liên tục', 'kiểm tra máy để phà chạy thông suốt, liên tục', 'cấp nước cho bến bảo đảm liên tục', 'điều hành công việc thường xuyên của trạm', 'xây dựng quy chế để thường xuyên kiểm tra bến', 'người trực tiếp, thường xuyên giữ bến', 'thường trực', 'duy trì thường xuyên sự phối hợp']),
  cue('periodic', `${times('(?:0?[24]|hai|bốn)', 'năm')}|${perUnit('năm', '(?:0?[356]|ba|năm|sáu)')}|${times('(?:0?[2459]|hai|bốn)', 'tháng')}|định kỳ(?! \\(?(?:(?:theo )?(?:hằng|hàng|mỗi|từng|tháng|quý|quí|năm|tuần)(?!\\p{L})|\\d|sáu|ba|một|06|03|trước|vào|cuối|đầu|giữa)| (?:nói|nêu) trên| của (?:lãnh đạo|chủ tịch|bộ trưởng|thủ trưởng|người đứng đầu))|(?<!(?:tại|trong|phục vụ|của|cho) (?:các |mỗi )?(?:phiên|cuộc|kỳ) họp )thường kỳ(?! (?:hằng|hàng|mỗi|\\d|cuối|đầu))`, ['định kỳ tổng hợp, báo cáo', 'báo cáo định kỳ, đột xuất', '02 năm một lần', 'họp thường kỳ', '03 lần/năm'], ['định kỳ 6 tháng', 'định kỳ hằng năm', 'tổng hợp định kỳ theo từng tháng', 'định kỳ cuối mỗi tháng', 'họp thường kỳ hằng quý', 'ngoài lịch tiếp dân định kỳ nói trên', 'báo cáo tại phiên họp thường kỳ']),
  cue('event', '(?<!(?:tình huống|vụ việc|việc|công tác|sự cố) )đột xuất(?: khi (?:có yêu cầu|cần thiết|cần))?|(?<=(?:thường kỳ|định kỳ)(?:,| và| hoặc) )bất thường|(?<=(?:hằng|hàng|mỗi|định kỳ|trước ngày) [^.;:]{1,90} )hoặc (?:khi có|theo) (?:yêu cầu|đề nghị)(?! (?:nhiệm vụ|công việc|công tác|vị trí|thực tế))',
    ['định kỳ và đột xuất', 'đột xuất khi có yêu cầu', 'họp thường kỳ, bất thường', 'gửi trước ngày 15/11 hằng năm hoặc theo đề nghị của trạm'], ['xuất sắc', 'hằng năm hoặc theo yêu cầu nhiệm vụ', 'không để xảy ra tình huống đột xuất']),
]
