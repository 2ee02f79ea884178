// Table: lead-ins that order one thing, told, shown or looked at, of which what stands below them is only said.
import { forFolded } from '../../source/index.ts'

const row = (source: string, examples: readonly string[], counterExamples: readonly string[]) => ({ pattern: forFolded(new RegExp(source.replaceAll(' ', '\\s+'), 'iu')), examples, counterExamples })
const tells = '(?:công khai|niêm yết|công bố|đăng tải|đăng|phổ biến|thông báo|thông tin|trao đổi|cung cấp|báo cáo|gửi|chuyển|giải trình|giới thiệu|chia sẻ|bàn giao)'
const things = '(?:nội dung|thông tin|vấn đề|số liệu|tài liệu|loại (?:tài liệu|thông tin|giấy tờ|hồ sơ)|giấy tờ|hồ sơ|dữ liệu|mục|chỉ tiêu|danh sách)'
/** What the listed things are told to do with them is work: "thực hiện các nội dung sau". */
const noWork = '(?:(?! (?:thực hiện|triển khai|làm|tổ chức|phối hợp|tiến hành|hoàn thành|tham mưu|chỉ đạo|giải quyết|xử lý) )[^.;:])'
const following = '(?:sau(?: đây)?|dưới đây)\\s*:\\s*$'

export const thingsLeadIns = [
  row(`(?:^|[ ,])${tells}(?= )${noWork}{0,160}? (?:các|những) ${things}${noWork}{0,60} ${following}`, ['Chủ bến phải công khai những nội dung sau:', 'Công an xã niêm yết tại bến các nội dung sau đây:', 'Trạm bến phổ biến cho chủ phà những vấn đề dưới đây:'], ['Trao đổi, phối hợp thực hiện các nội dung sau:', 'Công an xã chỉ đạo các thôn thực hiện các nội dung sau:', 'Công an xã có trách nhiệm:']),
  row(`(?:^|[ ,])(?:kiểm tra|giám sát|thanh tra|khảo sát|đánh giá|thống kê|rà soát)(?= )${noWork}{0,200}? (?:theo|về|với|trên)(?: (?:các|những|một số))? (?:nội dung|vấn đề|tiêu chí|mặt|chỉ tiêu)${noWork}{0,40} ${following}`, ['Đoàn kiểm tra bến phà theo nội dung sau:', 'Trạm bến giám sát việc giữ phao với những nội dung dưới đây:'], ['Công an xã kiểm tra và thực hiện các nội dung sau:', 'Nội dung kiểm tra như sau:']),
] as const

/** Lead-ins below which nothing is work, whatever words it begins with. */
export const partsLeadIns = [
  row(`(?:lựa chọn|chọn|một trong(?: số)?|một hoặc nhiều|một hoặc một số)(?: (?:số|trong số|trong))?(?: (?:các|những))? (?:hình thức|phương thức|cách thức|cách|biện pháp|phương tiện)[^.;:]{0,60} ${following}`, ['Chủ bến lựa chọn trong số các hình thức công khai dưới đây:', 'Trạm bến báo tin bằng một trong các hình thức sau:'], ['Công an xã tuyên truyền thông qua các hình thức sau đây:', 'Công an xã lựa chọn bến làm điểm với các việc sau:']),
  row('^(?:\\d{1,2}\\. |[a-zđ]\\) )?(?:(?:các|những|mọi) )?(?:loại )?(?:thông tin|tài liệu|hồ sơ|số liệu|dữ liệu|giấy tờ|báo cáo|văn bản)(?:(?:,| và) (?:thông tin|tài liệu|hồ sơ|số liệu|dữ liệu|giấy tờ))* (?:mà )?[^.;:]{3,120} (?:(?:có|chịu) trách nhiệm|phải|có nhiệm vụ) [^.;:]{3,200}?,? (?:(?:bao )?gồm(?: (?:có|các loại|những loại))?|như sau|sau đây|là)\\s*:\\s*$', ['Các loại thông tin, tài liệu mà Công an xã có trách nhiệm gửi cho Trạm bến, gồm:', 'Những tài liệu Trạm bến phải cung cấp cho Công an xã bao gồm:'], ['Thông tin gồm:', 'Công an xã có trách nhiệm cung cấp tài liệu, gồm:', 'Các việc Trạm bến phải làm gồm:']),
] as const

const ends = /:\s*$/u
/** Whether a lead-in tells of listed things: what is below is part of it unless it is mostly work. */
export const tellsThings = (leadIn: string) => ends.test(leadIn) && thingsLeadIns.some(({ pattern }) => pattern.test(leadIn))
/** Whether a lead-in offers ways to choose from, or things a body owes: all below is part of it. */
export const onlyOffers = (leadIn: string) => ends.test(leadIn) && partsLeadIns.some(({ pattern }) => pattern.test(leadIn.trimStart()))
