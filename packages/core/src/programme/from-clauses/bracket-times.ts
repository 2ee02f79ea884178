// Table: by when, in a bracket that holds nothing else and closes what is said: "mở 02 lớp (quý II và quý III)".
import { dueCue as due, monthOrList, quarterList, yearsListed } from './due-rule.ts'
import type { DueCue } from './due-rule.ts'

const joined = '(?:(?:dự kiến )?(?:(?:vào|trong) )?(?:các )?)'
/** What is told of such a time, not done in it. */
const told = '(?:kết quả|báo cáo|số liệu|biên bản|nội dung|tài liệu|tình hình|kế hoạch|đã)'
const opens = `(?<=\\( ?${joined})(?<!(?<!\\p{L})${told}(?: [^.;:()]{0,140})? \\( ?${joined})`
const closes = '(?= ?\\) ?[.;]? ?$)'
const counted = '(?<=(?:\\d{1,3}|một|hai) (?!ngày|năm|tháng|quý)\\p{Ll}+(?: [^.;:()]{0,160})? \\( ?(?:(?:vào|trong) )?)'
const names = '(?:IV|III|II|I)'

export const bracketCues: readonly DueCue[] = [
  due('in', `${opens}qu[ýí] (?<list>${names}(?: ?(?:,|;|và) ?(?:qu[ýí] )?${names}){1,3})${closes}`, (g) => quarterList(g.list ?? ''), [['mở 02 lớp dạy bơi cho lái phà (quý II và quý III).', 'Q2 yearly; Q3 yearly'], ['ra quân dọn bến (quý I, quý III)', 'Q1 yearly; Q3 yearly']], ['gửi kết quả giữ bến (quý II và quý III)', 'mở lớp (quý II và quý III/2031)', 'mở lớp (quý II và quý III do trạm tổ chức)']),
  due('in', `${opens}${counted}qu[ýí] (?<list>${names})${closes}`, (g) => quarterList(g.list ?? ''), [['mở 01 lớp dạy bơi cho lái phà (quý III)', 'Q3 yearly']], ['dọn bến (quý III)', 'gửi báo cáo về 02 bến (quý III)', 'mở 01 lớp (quý III/2031)']),
  due('in', `${opens}năm (?<list>20\\d{2}(?: ?(?:,|;|và|, và) ?(?:năm )?20\\d{2}){1,5})${closes}`, (g) => yearsListed(g.list ?? ''), [['gặp mặt chủ bến 02 lần trong cả giai đoạn (năm 2028 và năm 2030).', '2028; 2030'], ['diễn tập cứu hộ (các năm 2026, 2028 và 2030)', '2026; 2028; 2030']], ['thu hồi phao đã cấp (năm 2029 và năm 2030)', 'sửa bến (bến Ba Cầu năm 2026 và năm 2027)', 'họp (năm 2031)']),
  due('in', '(?<=(?:/ ?năm|(?:hằng|hàng|mỗi) năm), (?:[^.;:()]{0,80} )?\\( ?(?:(?:vào|trong) )?|(?:vào|nhân|trong) (?:các )?dịp [^.;:(),]{2,60} \\( ?)tháng (?<list>[01]?\\d(?: ?(?:,|và) ?(?:tháng )?[01]?\\d){0,3})(?= ?\\))', (g) => monthOrList(g.list ?? ''), [['đối thoại 01 lần/năm, vào dịp Tháng Sông nước (tháng 5)', '05 yearly'], ['tặng quà nhân dịp ngày hội bến (tháng 11)', '11 yearly'], ['mỗi năm, mở hội đua thuyền (tháng 3, tháng 9)', '03 yearly; 09 yearly']], ['vào dịp hội bến (tháng 5/2031)', 'họp giao ban (tháng 11)']),
]
