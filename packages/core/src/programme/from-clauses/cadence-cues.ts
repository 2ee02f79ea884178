// Table: how often, and what sets a duty off, in the words of official papers.
import { cue } from './cue-pattern.ts'
import type { Cue } from './cue-pattern.ts'
import type { CadenceKind } from './types.ts'

const each = '(?:hằng|hàng|mỗi|từng)'
const one = '(?:0?1|một)'
const times = (n: string, unit: string) =>
  `(?:định kỳ )?${n} ${unit} ?(?:/ ?|(?:tổ chức |họp |báo cáo |tiến hành )?(?:ít nhất )?)${one} lần|${n} ${unit}/lần`
const least = '(?:(?:ít nhất|tối thiểu|không dưới)(?: là)? )?'
/** "01 lần/quý", "mỗi quý họp ít nhất một lần": n times in one unit. */
const perUnit = (unit: string, n = one) => `${n} lần ?(?:/|mỗi |trong |trên )(?: ?${one} )? ?${unit}|(?:${each}|${one}) ${unit}(?: (?:tổ chức|họp|tiến hành|giao ban|kiểm tra)){0,2} ${least}${n} lần`
/** "Định kỳ hằng tháng, quý, 6 tháng, năm": a word of a list of periods. */
const inList = (unit: string) => `(?<=(?:định kỳ|hằng|hàng|báo cáo)[ (]{1,3}(?:(?:tuần|tháng|qu[ýí]|0?6 tháng|sáu tháng|0?9 tháng|chín tháng)(?:,? và |, ?)){1,4})${unit}(?![\\p{L}\\d]| \\d{4}| (?:I|II|III|IV)(?!\\p{L}))|(?<=(?:định kỳ|báo cáo) ?\\(?)${unit}(?=(?:,| và) (?:0?6 tháng|sáu tháng|qu[ýí]|năm))`

/** How often, in the words of official papers: hằng and hàng, numerals in figures and in words. */
export const cadenceCues: readonly Cue<CadenceKind>[] = [
  cue('daily', `${each} ngày|${perUnit('ngày')}`, ['báo cáo hằng ngày', 'hàng ngày'], ['ngày 15', 'sinh hoạt ngày']),
  cue('weekly', `${each} tuần|${perUnit('tuần')}`, ['Hàng tuần, gửi', '01 lần/tuần'], ['tuần tra']),
  cue('monthly', `${each} tháng|${times(one, 'tháng')}|${perUnit('tháng')}|${inList('tháng')}`, ['Hằng tháng, trao đổi', '01 tháng 01 lần', '01 lần/tháng'], ['06 tháng 01 lần', 'tháng 3']),
  cue('quarterly', `${each} qu[ýí]|${times('(?:0?3|ba)', 'tháng')}|${perUnit('qu[ýí]')}|${times(one, 'qu[ýí]')}|${inList('qu[ýí]')}|${perUnit('năm', '(?:0?4|bốn)')}|(?:cuối|đầu) qu[ýí](?! [IV\\d])`, ['Hằng quý', '03 tháng 01 lần', 'mỗi quý một lần', 'định kỳ hằng tháng, quý, năm', '04 lần/năm', 'Mỗi quý họp ít nhất một lần'], ['quý IV', 'quý vị']),
  cue('halfyear', `${inList('(?:0?6|sáu) tháng')}|${times('(?:0?6|sáu)', 'tháng')}|định kỳ (?:0?6|sáu) tháng|${perUnit('năm', '(?:0?2|hai)')}|(?:0?6|sáu) tháng(?=, (?:09 tháng, )?(?:(?:cuối |một |01 |cả |hằng |hàng )?năm))|(?:0?6|sáu) tháng(?: đầu năm)?(?= và (?:${one} |cả |cuối |hằng |hàng )?năm)|(?:sơ kết|báo cáo|đánh giá) (?:kết quả |định kỳ ){0,2}(?:0?6|sáu) tháng(?: đầu năm)?(?! đầu năm \\d)|giữa năm`,
    ['06 tháng 01 lần', 'Định kỳ 6 tháng lãnh đạo các bên họp', '6 tháng, năm', '02 lần/năm', 'báo cáo 6 tháng'], ['trong 06 tháng kể từ ngày', '03 tháng 01 lần']),
  cue('yearly', `${each} năm|${times(one, 'năm')}|${perUnit('năm')}|${inList('năm')}|(?<=(?:0?6|sáu|0?9|chín) tháng(?: đầu năm)?,? (?:và )?)(?:${one} |cả |cuối |hằng |hàng )?năm(?! \\d)|(?<=(?:0?6|sáu) tháng(?: đầu năm)?,? (?:và )?)(?:báo cáo|tổng kết|sơ kết)(?: tổng kết)? (?:cả )?năm(?! \\d)|(?:vào )?cuối năm(?! \\d)`, ['Hằng năm', 'hàng năm', 'một lần mỗi năm', '6 tháng, một năm'], ['năm 2024', '06 tháng đầu năm 2025']),
  cue('3y', `${times('(?:0?3|ba)', 'năm')}|(?<=(?:sơ kết|tổng kết) )(?:0?3|ba) năm(?! (?:thực hiện|đầu|qua|\\d))|(?:0?3|ba) năm(?= (?:tổ chức )?(?:sơ kết|tổng kết))|(?<=năm, )0?3 năm(?=,| và)`, ['Hàng năm, 3 năm, 5 năm', '03 năm một lần'], ['trong 3 năm']),
  cue('5y', `${times('(?:0?5|năm)', 'năm')}|(?<=(?:sơ kết|tổng kết) )(?:0?5|năm) năm(?! (?:thực hiện|đầu|qua|\\d))|(?:0?5|năm) năm(?= (?:tổ chức )?(?:sơ kết|tổng kết))|(?<=năm,? (?:và )?)0?5 năm(?!\\s+\\d)`, ['3 năm, 5 năm, 10 năm', '05 năm 01 lần'], ['trong 5 năm']),
  cue('10y', `${times('(?:10|mười)', 'năm')}|(?:10|mười) năm(?= (?:tổ chức )?(?:sơ kết|tổng kết))|(?<=năm,? (?:và )?)10 năm(?!\\s+\\d)`, ['5 năm, 10 năm', '10 năm một lần', '10 năm tổ chức tổng kết'], ['sau 10 năm']),
  cue('ongoing', '(?<!giáo dục )(?<!chi )(?<!thu )(?<!công tác )(?<!khám )(?:duy trì )?thường xuyên(?:, liên tục)?(?! (?:sự|mối|các mối|cho |trong đầu))|liên tục',
    ['thường xuyên phối hợp', 'Thực hiện thường xuyên', 'duy trì thường xuyên'], ['giáo dục thường xuyên', 'chi thường xuyên', 'thường trực', 'duy trì thường xuyên sự phối hợp']),
  cue('periodic', `${times('(?:0?[24]|hai|bốn)', 'năm')}|${times('(?:0?[2459]|hai|bốn)', 'tháng')}|định kỳ(?! \\(?(?:hằng|hàng|mỗi|\\d|sáu|ba|một|06|03|trước|vào|tháng|quý|năm))`, ['định kỳ tổng hợp, báo cáo', 'báo cáo định kỳ, đột xuất', '02 năm một lần'], ['định kỳ 6 tháng', 'định kỳ hằng năm']),
  cue('event', 'đột xuất(?: khi (?:có yêu cầu|cần thiết|cần))?', ['định kỳ và đột xuất', 'đột xuất khi có yêu cầu'], ['xuất sắc']),
]

/** What sets a duty off when the text states it: "khi …", "nếu …", "sau giao ban". */
export const triggerCues: readonly Cue<'event'>[] = [
  cue('event', 'nếu (?:có|phát sinh|gặp|cần|xảy ra)(?: những| các)? [^.;:()]{0,40}?(?:vướng mắc|phát sinh|khó khăn|bất cập|vấn đề|yêu cầu|sự cố|thay đổi|tình huống)(?:,? ?(?:khó khăn|vướng mắc|bất cập))?',
    ['Trong quá trình thực hiện nếu có khó khăn, vướng mắc đề nghị', 'nếu phát sinh vấn đề mới'], ['nếu không']),
  cue('event', '(?:ngay )?(?:sau )?khi (?:phát hiện|phát sinh|xuất hiện|xảy ra|có yêu cầu|cần thiết|cần|có thay đổi|có tình huống|có vụ|có vấn đề|có thông tin|có sự cố|nhận được|nhận bàn giao|nhận thông báo|tiếp nhận|nước rút|kết thúc|hoàn thành|được yêu cầu|có đề nghị|có văn bản|có dấu hiệu|có đơn|có tin|Chính phủ|Bộ|Trung ương|cấp trên|các cơ quan|cơ quan)[^,.;:()\\n]{0,100}?(?=[,.;:)\\n]|$| để | thì | có trách nhiệm| phải )',
    ['báo cáo ngay khi phát sinh vụ việc phức tạp tại thôn.', 'trao đổi thông tin khi có yêu cầu;'], ['khi kết nối, đồng bộ', 'trong khi đó']),
  cue('event', 'khi có [^,.;:()\\n]{3,60}?(?=[,.;:)\\n]|$| để | thì | theo | chủ động )|trong (?:các )?trường hợp [^,.;:()\\n]{4,120}?(?=[,.;:)\\n]|$)', ['bàn giao khi có đủ hồ sơ theo quy định', 'Phối hợp xử lý trong trường hợp phát sinh sự cố.'], ['trong khi đó']),
  cue('event', '(?:sau|trước) (?:mỗi )?(?:giao ban|hội nghị|cuộc họp|phiên họp|đợt kiểm tra|đợt cao điểm|sơ kết|tổng kết)(?= có| phải| tổ chức|,| ban hành| thông báo)', ['Sau giao ban có Thông báo kết luận'], ['sau hội nghị trung ương']),
  cue('event', '(?:những |các )?(?:khó khăn, vướng mắc|vướng mắc, khó khăn|vấn đề phát sinh|khó khăn, bất cập)(?=[^.;]{0,60}(?:để|xem xét|\\(nếu có\\)))', ['kịp thời báo cáo những khó khăn, vướng mắc để xem xét'], ['tháo gỡ khó khăn']),
  cue('event', 'trong các (?:thời điểm|dịp|đợt) cao điểm|trong (?:các |những )?dịp (?:lễ|Tết)|nhân dịp [^,.;]{3,40}', ['trực trong các thời điểm cao điểm'], []),
]

/** The same, at the head of a sentence, up to the comma or colon that ends the condition. */
export const openingTriggers: readonly Cue<'event'>[] = [
  cue('event', '^(?:ngay )?(?:sau )?khi [^,;:.\\n]{3,160}?(?=,|:| thì )', ['Khi xuất hiện ca bệnh bất thường, báo cáo'], ['Sau đó, báo cáo']),
  cue('event', '^(?:ngay )?(?:sau khi )?kết thúc (?!năm|qu[ýí]|tháng)[^,;:.\\n]{3,80}?(?=,)', ['Kết thúc đợt kiểm tra, Ban Quản lý tổng hợp'], ['Kết thúc năm 2026, tổng kết']),
  cue('event', '(?:^|(?<=thực hiện[^,;.]{0,60}, ))(?:trong )?trường hợp [^,;:.\\n]{3,160}?(?=,|:| thì )', ['Trường hợp vượt thẩm quyền, Sở tổng hợp'], []),
  cue('event', '(?:^|(?<=thực hiện[^,;.]{0,60}, ))nếu [^;:.\\n]{3,120}?(?=,|:| đề nghị| thì)', ['Nếu liên quan đến tiêu chuẩn: chuyển'], []),
  cue('event', '^đối với (?:những |các )?(?:đơn|khiếu nại|tố cáo|kiến nghị|vụ việc|vụ án|trường hợp|tin báo|sự cố|thông tin|phản ánh|hồ sơ)[^;:\\n]{0,160}?(?=:|,| thì )', ['Đối với đơn thư tố cáo: chuyển'], ['Đối với Công an xã:']),
]
