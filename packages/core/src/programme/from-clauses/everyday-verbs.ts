import { firstMatch, forFolded } from '../../source/index.ts'
import { spaced } from './cue-pattern.ts'
import { openingVerb } from './duty-verbs.ts'

/**
 * Verbs of everyday work right behind the name of a body, each with what it must stand before (`before`) where it may as well be a word of the name:
 * "Hạt Kiểm lâm trồng 200 cây", "Tổ trồng rừng". They open no sentence by themselves; verbs of duty are listed elsewhere.
 */
export const everydayVerbs: readonly { verbs: string; before?: string; examples: readonly string[]; counterExamples: readonly string[] }[] = [
  { verbs: 'trông giữ|trông coi|đảm nhận|kiểm đếm|chuyển giao|thụ lý|khởi kiện|đối soát|rút dự toán|rút tiền|nghiệm thu|trục vớt|dẹp bỏ|giải tỏa|phân luồng|mật phục|bắt giữ|gặp gỡ|gặp mặt|truy tố|xét xử|kháng nghị|trưng cầu|xử phạt|soi chiếu|đỡ đầu|ra quân|đứng ra|xét tặng|cấp phát|nuôi dưỡng|công khai|trao tặng|đón tiếp|đồng chủ trì|thay phiên|gọi hỏi|nói chuyện|cho vay|cho mượn|ứng trước|kêu gọi|ủng hộ|cảnh giới|chốt trực|túc trực|đối ứng|bàn bạc|dàn dựng|biểu diễn|nhắn tin|dạy nghề|lan tỏa|biên dịch|trích nộp|hậu kiểm|bình chọn|suy tôn|khuyên bảo|bào chữa|chi viện|cô lập|vinh danh|tiêm phòng|khuyến nghị|khấu trừ|phúc tra|lên lịch|phát tin|gia cố|nạo vét|khoanh vùng|khoanh nợ|dập dịch|giải đáp|sao lục|thăm hỏi|thăm khám', examples: ['thụ lý đơn của khách', 'ra quân dọn bến', 'cho vay vốn mua phao'], counterExamples: ['thụ động', 'cho vừa'] },
  { verbs: 'đến', before: ' (?=(?:từng|tận|ghi|đo|kiểm tra|khảo sát|hướng dẫn|hỗ trợ|lấy|thu|làm việc|nắm)(?!\\p{L}))', examples: ['đến từng bến đếm phao', 'đến ghi lời kể'], counterExamples: ['đến năm 2031', 'đến Trạm bến'] },
  { verbs: 'không tự ý', before: ' (?=\\p{Ll}[^.;:]{3,60} (?:và|mà) \\p{Ll})', examples: ['không tự ý rời bến và báo ngay cho trạm'], counterExamples: ['không tự ý rời bến'] },
  { verbs: 'quy hoạch', before: ' (?=(?:xong|lại|chi tiết|các|hệ thống|mạng lưới)(?!\\p{L}))', examples: ['quy hoạch xong các bến'], counterExamples: ['quy hoạch sử dụng đất'] },
  { verbs: 'liên kết|hợp tác|đồng hành', before: ' (?=(?:với|cùng|chặt chẽ)(?!\\p{L}))', examples: ['liên kết với trường nghề'], counterExamples: ['hợp tác xã bến'] },
  { verbs: 'tài trợ|truyền dạy|xuống', before: ' (?=(?:từng|các|cơ sở|cho|kinh phí|địa bàn|hát|nghề|thôn|bản)(?!\\p{L}))', examples: ['xuống từng bến', 'tài trợ kinh phí mua phao'], counterExamples: ['xuống cấp'] },
  { verbs: 'cử', before: ' (?=(?:người|cán bộ|đại diện|thành viên|lãnh đạo|công chức|lực lượng|đoàn|chuyên gia|bác sĩ|báo cáo viên|đại biểu)(?!\\p{L}))', examples: ['cử thành viên cùng đi'], counterExamples: ['cử tri', 'cử nhân'] },
  { verbs: 'duyệt', before: '(?=,| (?:cấp|chi|dự|kế|các|kinh|danh|và|cho|phương|bố)(?!\\p{L}))', examples: ['duyệt, cấp kinh phí mua phao'], counterExamples: ['duyệt binh'] },
  { verbs: 'cưỡng chế', before: '(?= (?:thu|tháo|thi|thực|đối với|các|theo|di dời|\\d)|\\s*(?:[.;,]|$))', examples: ['cưỡng chế thu hồi bến'], counterExamples: ['cưỡng chế báo cáo phương án'] },
  { verbs: 'quyên góp|gây quỹ|bảo lãnh|vận chuyển|chi trả|huấn luyện|chỉ định|thông quan|tiêm chủng|cách ly|kiểm dịch|cảnh báo|thi công|thiết kế|quay phim|viếng|đặc xá|cai nghiện|kiểm sát|tuyển quân|khám tuyển|hiến máu|ủy thác', before: '(?! (?:tình nguyện|sớm|tập trung|bắt buộc|viên|ma túy(?! cho)|động vật (?:tỉnh|huyện)|và (?:vận|huấn)))', examples: ['vận chuyển phao về bến', 'viếng nghĩa trang'], counterExamples: ['hiến máu tình nguyện xã', 'cai nghiện ma túy tỉnh'] },
  { verbs: 'chọn|mở|in|trích|dành|treo|trao|tặng|thu|phát|đặt|nhận|mời|vẽ|làm|trồng|khám|cấp|cắm|sơn|tuyển|đóng|mua|trả|nuôi|dựng|xây|sửa|lắp|thả|quay|chụp|tu sửa|lắp dựng|chuyển|đưa|cử|giữ|lập|ký|dạy|bán|sắm|may|phun|thay|góp|xóa', before: ' (?:thêm )?(?=\\d|(?:ít nhất|tối thiểu|mỗi|một|hai|ba|bốn|năm|các|những|toàn bộ|một số)(?!\\p{L}))', examples: ['trồng 200 cây ven bến', 'chọn một bến làm điểm', 'mở các lớp dạy bơi'], counterExamples: ['trồng rừng Ba Cầu', 'mở rộng'] },
  { verbs: 'chuyển', before: ' (?=(?:hồ sơ|đơn|thư|vụ|tang|vật chứng|tin|kết quả|danh sách|số liệu|tài liệu|ngay|cho|người|tiền|kinh phí|văn bản|bản|đến|sang|đầy đủ|chứng từ|dữ liệu|phiếu|giấy)(?!\\p{L}))', examples: ['chuyển hồ sơ cho Trạm bến', 'chuyển tiền vào quỹ'], counterExamples: ['chuyển đổi số'] },
  { verbs: 'mở', before: ' (?=(?:lớp|đợt|chuyên (?:mục|trang)|sổ|tài khoản|cửa|gian|điểm|hội nghị|đường dây|hộp|hòm|cuộc)(?!\\p{L}))', examples: ['mở lớp dạy bơi', 'mở sổ trực'], counterExamples: ['mở rộng'] },
  { verbs: 'in|phát|dán|sao|gửi', before: ' (?=(?:ấn|tờ|tài liệu|sổ|pa nô|băng|biểu|áp phích|và phát|thư|phiếu|giấy|quà|thẻ|giấy mời|thông báo|lịch|danh)(?!\\p{L}))', examples: ['in tờ rơi', 'phát thư mời', 'dán áp phích'], counterExamples: ['phát thanh', 'phát triển'] },
  { verbs: 'xuất bản', before: '(?: (?=(?:sách|tài liệu|bản tin|bản đồ|cẩm nang|ấn phẩm|tập|tờ|cuốn|các|sổ|tạp|định kỳ|hằng|hàng|mỗi|\\d)(?!\\p{L}))|(?=, ))', examples: ['xuất bản sách về bến', 'xuất bản, tặng sách'], counterExamples: ['xuất bản phẩm'] },
  { verbs: 'trích|dành|cân đối|ứng', before: ' (?=(?:kinh phí|quỹ|ngân sách|một phần|từ|thời (?:lượng|gian)|nguồn|chuyên|tiền|ưu tiên|vốn)(?!\\p{L}))', examples: ['trích kinh phí mua phao', 'dành thời lượng phát sóng'], counterExamples: ['ứng dụng'] },
  { verbs: 'treo|lắp|cắm|sơn|kẻ|vẽ|trồng|đặt|dựng|gắn|quét|dọn|phát quang|khơi thông|đào|đắp|san|lát', before: ' (?=(?:băng|pa nô|khẩu|cờ|biển|áp|mốc|chốt|vạch|sửa|tranh|cây|hoa|hòm|thùng|camera|điểm|máy|hộp|rào|vệ sinh|dẹp|rác|cống|mương|rãnh|đường|lại|cổng)(?!\\p{L}))', examples: ['treo băng rôn', 'vẽ tranh ở bến', 'đặt hòm thư'], counterExamples: ['trồng trọt', 'đặt hàng'] },
  { verbs: 'trao|tặng|phát', before: ' (?=(?:quà|học bổng|giải|thưởng|giấy|bằng|tiền|nhà|xe|sách|áo|bò|thẻ|suất|hỗ trợ)(?!\\p{L}))', examples: ['trao quà cho chủ phà', 'tặng sách'], counterExamples: ['trao đổi'] },
  { verbs: 'ký', before: ' (?=(?:cam kết|kết|hợp đồng|biên bản|quy chế|văn bản|chương trình|thỏa thuận|giao ước|nhận|xác nhận|duyệt|ban hành|sổ|với)(?!\\p{L}))', examples: ['ký cam kết với chủ phà'], counterExamples: ['ký túc xá'] },
  { verbs: 'thu|nộp|đóng|mua', before: ' (?=(?:phí|tiền|nợ|quỹ|bảo hiểm|thuế|đủ|góp|sắm|thẻ|vật|trang|lệ phí|hộ)(?!\\p{L}))', examples: ['thu phí qua phà', 'mua bảo hiểm cho khách'], counterExamples: ['thu nhập'] },
  { verbs: 'nhận|giữ|đón|tiếp', before: ' (?=(?:đỡ đầu|phụng dưỡng|chăm sóc|khoán|ủy thác|bàn giao|nuôi|bí mật|nguyên|liên lạc|gìn|vững|mối|khách|đoàn|người|công dân|hồ sơ|đơn|tin|lại)(?!\\p{L}))', examples: ['nhận đỡ đầu hai em', 'giữ bí mật nguồn tin', 'đón khách ở bến'], counterExamples: ['tiếp cận', 'nhận thức'] },
  { verbs: 'tiếp nhận|thu nhận', before: ' (?=(?:đơn|hồ sơ|tin|ý kiến|văn bản|báo cáo|tang vật|đối tượng|người|số liệu|và giải quyết)(?!\\p{L}))', examples: ['tiếp nhận đơn của khách'], counterExamples: ['tiếp nhận và trả kết quả'] },
  { verbs: 'mời|triệu tập', before: ' (?=(?:đại diện|các|báo cáo viên|chuyên gia|lãnh đạo|họp|thêm|cán bộ|người)(?!\\p{L}))', examples: ['mời đại diện dự họp'], counterExamples: ['mời chào'] },
  { verbs: 'làm', before: ' (?=(?:đường|vệ sinh|sạch|cổng|hàng rào|nhà|đầu mối|thường trực|mới|thủ tục|việc với|rõ|văn bản|thư ký|nòng cốt)(?!\\p{L}))', examples: ['làm đường hoa', 'làm việc với Trạm bến'], counterExamples: ['làm vườn', 'làm giàu'] },
  { verbs: 'truyền|sao lưu|đồng bộ|khóa', before: ' (?=(?:dữ liệu|số liệu|thông tin|tin|dạy|tệp|sổ)(?!\\p{L}))', examples: ['truyền dữ liệu hằng ngày'], counterExamples: ['truyền thanh', 'truyền hình'] },
  { verbs: 'khám|cấp|phun|tiêm|phát', before: ' (?=(?:bệnh|sức khỏe|sàng lọc|chữa|nghiệm|thuốc|khử|hóa chất|kinh phí|giấy|thẻ|sổ|phép|mã|tài khoản|bản sao|miễn phí|tiền|học bổng|đổi|lại|cho)(?!\\p{L}))(?!bệnh(?:,| và) chữa)', examples: ['khám bệnh cho chủ phà', 'cấp giấy qua bến', 'phun thuốc khử trùng'], counterExamples: ['cấp xã', 'khám phá', 'khám bệnh, chữa bệnh'] },
  { verbs: 'lập', before: ' (?=(?:danh sách|biên bản|hồ sơ|sổ|kế hoạch|dự toán|báo cáo|bảng|đoàn|tổ|đường dây|nhóm|chốt|phương án|bản|thủ tục|biểu|đề cương|phiếu|chứng từ)(?!\\p{L}))', examples: ['lập danh sách phao'], counterExamples: ['lập trình', 'lập nghiệp'] },
  { verbs: 'trực', before: ' (?=(?:\\d|ban(?! (?:đơn vị|các|công|của|phòng|trạm))|gác|chốt|canh|đêm|tại|cùng|ngày|xuyên|trong))', examples: ['trực 24/24 giờ', 'trực tại bến', 'trực ban hằng ngày'], counterExamples: ['trực thuộc', 'trực tiếp', 'trực tuyến', 'trực ban đơn vị'] },
  { verbs: 'thường trực', before: ' (?=(?:sẵn sàng|\\d|chiến đấu)(?!\\p{L}))', examples: ['thường trực sẵn sàng cứu hộ'], counterExamples: ['thường trực Hội'] },
  { verbs: 'báo', before: ' (?=(?:ngay|cho|kịp thời|tin|về|với)(?!\\p{L}))', examples: ['báo ngay Trạm bến', 'báo cho gia đình'], counterExamples: ['báo cáo', 'báo chí'] },
  { verbs: 'trả|dừng|hoãn|hủy|từ chối|tạm dừng', before: ' (?=(?:kết quả|lời|hồ sơ|lại|tiền|giao dịch|việc|hoạt động|cấp|phiên|yêu cầu|giải quyết|tiếp nhận)(?!\\p{L}))', examples: ['trả kết quả', 'từ chối hồ sơ', 'dừng giao dịch'], counterExamples: ['hủy hoại'] },
  { verbs: 'thi hành', before: ' (?=(?:bản án|quyết định|án(?= đối với| xong|[.;,]|$))(?!\\p{L}))', examples: ['thi hành bản án', 'thi hành án'], counterExamples: ['thi hành án hình sự', 'thi hành án dân sự'] },
  { verbs: 'có', before: ' (?=(?:mặt|báo cáo|văn bản|ý kiến|công văn|kế hoạch|giấy mời|phiếu)(?!\\p{L}))', examples: ['có mặt tại bến', 'có báo cáo gửi Trạm bến'], counterExamples: ['có nhu cầu', 'có liên quan'] },
]

const anyVerb = `(?:${everydayVerbs.map(({ verbs, before }) => `(?:${spaced(verbs)})(?!\\p{L})${spaced(before ?? '')}`).join('|')})`
const verbAt = forFolded(new RegExp(anyVerb, 'iuy'))
/** The first syllables of them all: most words begin none. */
const firsts = new Set(everydayVerbs.flatMap(({ verbs }) => verbs.split('|').map((verb) => verb.split(' ')[0] ?? '')))
const syllables = forFolded(/(?<=[\p{L}\d]\s)\p{Ll}+/gu)
const opensWith = (words: string, first: string, at: number) => {
  if (!firsts.has(first)) return false
  verbAt.lastIndex = at
  return verbAt.test(words)
}
/** Behind these a verb tells of a thing or a person: "người cho vay", "bộ phận tiếp nhận và trả kết quả"; and behind a kind of body alone, which body is meant. */
const joins = forFolded(/(?:^|\s)(?:và|hoặc|của|về|cho|với|để|các|những|trong|tại|là|được|bị|do|theo|từ|người|hộ|nơi|(?<!giúp )việc|công tác|hoạt động|kết quả|bộ phận|nhân viên|cán bộ)\s*$/iu)
const kindAlone = forFolded(/^\s*(?:(?:các|những|mỗi|từng)\s+)?(?:cơ sở|điểm|đội|tổ|nhóm|trạm|ban|đoàn|quỹ|phòng|trung tâm|câu lạc bộ|chốt|chủ|nhà|đơn vị|cơ quan|bên|doanh nghiệp|công ty|ngân hàng|hợp tác xã|văn phòng|chi cục|cục|viện|trường|hội|lực lượng|thành viên|đại diện)\s*$/iu)
const small = /^\s*\p{Ll}/u
const firstSmall = /^\s*(?<first>\p{Ll}+)/u

/** Whether words go on with everyday work, as those behind a known body do. */
export function opensEveryday(words: string): boolean {
  const match = firstSmall.exec(words)
  const first = match?.groups?.first
  return match !== null && first !== undefined && opensWith(words, first, match[0].length - first.length)
}

/**
 * Where the first verb of everyday work stands in words that begin with a name; undefined where none does. What ends a longer verb begins
 * with it: "thành lập 02 tổ". `within`: whether a place lies in a name that is known, whatever it looks like: "Viện kiểm sát".
 */
export function everydayVerbIn(words: string, within: (at: number) => boolean = () => false): number | undefined {
  const index = firstMatch(words, syllables, ({ index: at, 0: first }) => opensWith(words, first, at) && !within(at) && !joins.test(words.slice(Math.max(0, at - 24), at)) && !kindAlone.test(words.slice(0, at)))?.index
  if (index === undefined) return undefined
  const before = words.lastIndexOf(' ', index - 2) + 1
  return before > 0 && small.test(words.slice(before)) && (openingVerb(words.slice(before))?.length ?? 0) > index - before ? before : index
}
