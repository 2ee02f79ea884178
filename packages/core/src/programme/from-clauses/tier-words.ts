import { forFolded } from '../../source/index.ts'
import type { PartyLevel } from './types.ts'

/** Words of tier after a body's name. `more`: another tier may follow after a comma. */
export const tierWords: readonly { level: PartyLevel; pattern: RegExp; examples: readonly string[] }[] = [
  { level: 'all', pattern: /^\s+(?:ở\s+)?(?:các\s+cấp|cùng\s+cấp|hai\s+cấp|cấp\s+(?:dưới|trên|mình)|(?:cấp\s+)?cơ\s+sở)(?!\p{L})/iu, examples: [' các cấp', ' cùng cấp', ' hai cấp', ' cấp cơ sở'] },
  { level: 'region', pattern: /^\s+(?:cấp\s+(?:quân\s+khu|khu\s+vực|vùng)|(?:vùng|khu\s+vực)\s+(?:\d{1,2}|[IVX]{1,4})|vùng(?=\s*(?:[.,;:()\n]|$)|\s+(?:có|và)\s))(?!\p{L})/iu, examples: [' cấp quân khu', ' vùng 3', ' khu vực IV'] },
  { level: 'central', pattern: /^\s+(?:cấp\s+)?(?:trung\s+ương|việt\s+nam)(?!\p{L}|\s+(?:Đoàn|Hội)(?!\p{L}|\s+(?:nghị|đồng|kết)))/iu, examples: [' Trung ương', ' Việt Nam'] },
  { level: 'province', pattern: /^\s+(?:cấp\s+|các\s+(?=tỉnh))?(?:tỉnh,\s+thành\s+phố(?:\s+trực\s+thuộc\s+trung\s+ương)?|tỉnh\s+thành\s+phố\s+trực\s+thuộc\s+trung\s+ương|tỉnh|thành\s+phố(?!\s+thuộc))(?!\s*ủy|\s+đoàn(?!\s+(?:kết|thể|viên))|\p{L})/iu, examples: [' tỉnh', ' cấp tỉnh', ' Thành phố', ' các tỉnh thành phố trực thuộc Trung ương'] },
  { level: 'commune', pattern: /^\s+(?:các\s+|cấp\s+|mỗi\s+|từng\s+)?(?:xã|phường|thị\s+trấn|đặc\s+khu|thôn|khu\s+dân\s+cư|khu\s+phố|khóm|ấp|tổ\s+dân\s+phố)(?:(?:,|\/|\s+và)\s*(?:xã|phường|thị\s+trấn|đặc\s+khu|thôn|bản|khu\s+phố|khóm|ấp|tổ\s+dân\s+phố)(?!\p{L}|\s+đoàn))*(?!\p{L}|\s+đoàn|\s+hội\s+(?:chủ|hóa|khác))/iu, examples: [' cấp xã', ' các xã, phường', ' xã, phường, đặc khu', ' các thôn'] },
  { level: 'district', pattern: /^\s+(?:các\s+|cấp\s+)?(?:huyện|quận|thị\s+xã)(?:(?:,|\/|\s+và)\s*(?:(?:huyện|quận|thị\s+xã|thành\s+phố(?:\s+(?:trực\s+)?thuộc\s+tỉnh)?)(?!\p{L}|\s+(?:đoàn|ủy)(?!\p{L}))|thành(?!\p{L}|\s+(?:phố|viên|lập|phần|tích|niên|công|đoàn|ủy|uỷ|hội|thạo|đội|kính|thật|khẩn|quả|tựu|đạt|danh|hình)(?!\p{L}))|thị(?!\p{L}|\s+(?:xã|trấn|trường|sự|hiếu|đoàn|ủy|uỷ|sát|thực|lực|hành|uy)(?!\p{L}))))*(?!\p{L}|\s+ủy(?!\p{L}))/iu, examples: [' cấp huyện', ' các huyện, thành, thị', ' các huyện, thị xã, thành phố', ' các quận, huyện, thị xã, thành phố trực thuộc tỉnh'] },
]

export const properName = forFolded(/^\s+(?!Trung|Chủ|Phối|Tổ\s|Sau|Khi|Và|Hằng|Hàng|Nhân|Trên\s|Trong|Theo|Căn|Nếu|Đề\s|Các\s|Chỉ\s|Xây\s+dựng|Thực\s|Kịp|Tham\s|Hướng\s+dẫn|Tiếp\s|Định\s+kỳ|Báo\s+cáo|Tổng\s+hợp)\p{Lu}\p{Ll}+(?:\s(?!(?:Do|Đại\s+diện|Địa\s+chỉ|Trụ\s+sở|Người)(?!\p{L}))\p{Lu}\p{Ll}+){0,3}/u)
