// Table: the words before a body that make it one coordinated with, reported to, advised or directed.
import { forFolded } from '../../source/index.ts'
import { spaced } from './cue-pattern.ts'

/** Matched right before the body's name. */
export type CounterpartPlace = { pattern: RegExp; examples: readonly string[]; counterExamples: readonly string[] }

const before = (source: string, examples: readonly string[], counterExamples: readonly string[] = []): CounterpartPlace =>
  ({ pattern: forFolded(new RegExp(`(?:${spaced(source)})\\s*(?:các\\s+|lãnh\\s+đạo\\s+|đại\\s+diện\\s+)*$`, 'iu')), examples, counterExamples })

export const counterpartPlaces: readonly CounterpartPlace[] = [
  before('phối hợp(?: (?:chặt chẽ|tốt|thường xuyên))?(?: (?:cùng|với))?|cùng|(?<!đối )với|(?:thông )?qua|hỗ trợ|giúp|mời|liên hệ(?: (?:ngay|trực tiếp))?|huy động|(?:phối hợp|trao đổi|đầu mối|liên hệ|ký kết|nhóm (?:zalo|viber)|đường dây nóng|kênh (?:thông tin|liên lạc))[^.;,]{0,70} giữa',
    ['phối hợp với ', 'phối hợp chặt chẽ với các ', 'mời đại diện ', 'báo cáo kết quả (qua ', 'liên hệ ', 'huy động các '], ['đối với ']),
  before('(?:cho|với|(?<!liên quan )(?:đến|tới)) (?:(?:các )?(?:gia đình|phụ huynh|người dân|nhân dân|chủ [^\\s,.;]{1,8}|người [^,.;]{2,24})(?: (?:học sinh|các em|trẻ em))?(?:,| và) )+|báo (?:ngay|tin|kịp thời)(?: (?:cho|về|với|đến))?|chuyển(?: [^,.;:()]{1,90})? sang|cho|gửi|gửi về|về|đến|tới|(?:gửi|báo cáo|trình|chuyển|phản ánh)(?: [^,.;:()]{1,60})? lên|trình|báo cáo(?: (?:ngay|kịp thời|trước|nhanh|khẩn|đột xuất|định kỳ|bằng văn bản|trực tiếp))?|giải trình trước|chuyển(?: đơn)?(?: ngay)?(?: đến)?|bàn giao cho|trả lời|phúc đáp|thông báo|tham mưu(?: (?:với|cho))?|xin (?:ý kiến|phép)|(?:lấy|tham khảo) ý kiến(?: (?:góp ý|thống nhất|bằng văn bản))?|ý kiến của|sự (?:đồng ý|nhất trí|chấp thuận|thống nhất)(?: (?!của )[^.;,]{2,30})? của|(?:lấy|xin|tham khảo|trao đổi|thống nhất|tiếp thu) (?:các )?ý kiến (?:(?!của )[^.;,]){2,40}của',
    ['báo cáo ', 'báo cáo nhanh ', 'báo ngay ', 'chuyển hồ sơ kèm theo văn bản kiến nghị sang ', 'thông báo cho gia đình và ', 'báo cho chủ đò, ', 'cung cấp thông tin cho ', 'trả lời ', 'giải trình trước ', 'lấy ý kiến bằng văn bản của các ', 'xin phép ', 'được sự đồng ý bằng văn bản của ', 'lập danh sách chuyển ', 'gửi lên ', 'gửi báo cáo lên các '], ['chịu trách nhiệm trước ', 'phà đỗ lên ', 'văn bản liên quan đến người dân và ', 'thực hiện ý kiến chỉ đạo của ']),
  before('với sự tham gia(?: [^,.;]{0,24})? của|giấy mời(?: họp)? của|(?:thực hiện|tuân thủ|chấp hành)(?: [^,.;]{0,40})? (?:phân công|mệnh lệnh|điều hành(?: trực tiếp)?|chỉ huy|yêu cầu(?: hợp pháp)?) của|chịu sự (?:(?!của )[^.;]){3,70}của',
    ['họp với sự tham gia của ', 'dự họp theo giấy mời của ', 'chấp hành mệnh lệnh của ', 'chịu sự chỉ huy trực tiếp của '], ['theo sự phân công của ']),
  before('đề nghị|yêu cầu|đề xuất(?: với)?|kiến nghị(?: (?:với|ngay với))?|(?:(?:xem xét|theo|tiếp thu|nhận được|trả lời) (?:(?:các|những) )?kiến nghị|(?<!giải quyết (?:(?:các|những) )?(?:kiến nghị|đề nghị|phản ánh), )(?:yêu cầu|đề nghị))(?:(?!\\s(?:để|của|thuộc)\\s)[^.;,]){0,60} của|trả lời (?:(?:các|những) )?(?:đề nghị|yêu cầu|kiến nghị)(?:(?!\\s(?:để|của|thuộc)\\s)[^.;]){0,120} của',
    ['đề nghị ', 'theo yêu cầu của ', 'xem xét kiến nghị của ', 'thực hiện các yêu cầu của ', 'trả lời đề nghị đóng bến, sửa phao, kiến nghị của '], ['giải quyết các kiến nghị, yêu cầu của ', 'kiến nghị của cử tri của các ', 'giải quyết phản ánh, kiến nghị của các ', 'kiến nghị của cử tri thuộc thẩm quyền của ']),
  before('(?:chỉ đạo|hướng dẫn|yêu cầu|phân công|đôn đốc) (?:các )?(?:cán bộ|công chức|viên chức|chủ|hộ|người|doanh nghiệp|hợp tác xã|cơ sở|đoàn viên|hội viên|thành viên)(?: (?!(?:để|thực hiện|tham gia|lập|xây dựng|kiểm tra|tổ chức|báo cáo)\\s)[^\\s,;.]{1,12}){0,8}(?:,| và)|(?:chỉ đạo|điều phối) (?:sự|việc|công tác) phối hợp(?: hoạt động)? (?:của|giữa)|điều phối (?:các )?hoạt động của|chỉ đạo|hướng dẫn|quán triệt(?: (?:đến|tới))?|đôn đốc|theo dõi|(?:kiểm tra|giám sát|thanh tra) [^.;,]{3,120} đối với|(?<!viện )kiểm sát|kiểm tra|giám sát|định hướng|phân công|điều phối|lực lượng (?:của )?|tạo (?:mọi )?điều kiện(?: thuận lợi)? (?:để|cho)',
    ['chỉ đạo ', 'đôn đốc các ', 'tạo điều kiện để ', 'điều phối hoạt động của ', 'chỉ đạo sự phối hợp giữa các ', 'chỉ đạo công chức văn hóa, ', 'kiểm tra liên ngành việc giữ bến đối với ', 'kiểm sát '], ['theo hướng dẫn của ', 'Viện kiểm sát ']),
  before('(?:,|;|(?<!\\p{L})và) giao(?: cho)?', [', giao ', 'và giao cho các '], ['được giao ', 'bàn giao ']),
]
