import { impossible, type Refusal } from '@phoihop/core/outcome'
import { formatDay } from './format.ts'

const IDENTIFIERS = { 'citizen-id': 'số căn cước', phone: 'số điện thoại', email: 'địa chỉ thư điện tử', plate: 'biển số xe', 'account-number': 'số tài khoản' } as const
const FIELDS: Readonly<Record<string, string>> = { file: 'tên tệp', because: 'lý do', number: 'số, ký hiệu văn bản', document: 'số, ký hiệu văn bản làm căn cứ', name: 'tên đăng nhập', title: 'chức danh' }
const field = (name: string): string => FIELDS[name] ?? name
const list = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : 'chưa có')

/** What happened, why, and what to do: one sentence or two, in Vietnamese. */
export function refusalVi(refusal: Refusal): string {
  switch (refusal.code) {
    case 'not-a-date': return `"${refusal.text}" không phải là ngày: hãy ghi theo dạng năm-tháng-ngày, ví dụ 2026-10-30.`
    case 'not-a-period': return `"${refusal.text}" không phải là kỳ: hãy ghi ví dụ 2026-10, 2026-Q3, 2026-H1, 2026-9M hoặc 2026.`
    case 'file-missing': return `Không có tệp "${refusal.file}": hãy kiểm tra tên và thư mục rồi thử lại.`
    case 'file-unreadable': return `Không đọc được "${refusal.file}": ${refusal.because}. Tệp gốc vẫn còn nguyên.`
    case 'file-kind-unknown': return `Chưa nhận loại tệp của "${refusal.file}" (${refusal.kind}): hãy dùng loại tệp được nêu bên cạnh ô chọn.`
    case 'file-empty': return `Tệp "${refusal.file}" trống, không có gì để đọc: hãy chọn lại tệp.`
    case 'file-too-large': return `Tệp "${refusal.file}" lớn ${Math.ceil(refusal.bytes / 2 ** 20)} MB, quá mức ${Math.floor(refusal.limit / 2 ** 20)} MB: hãy tách hoặc nén tệp rồi gửi lại.`
    case 'file-too-heavy': return `Tệp "${refusal.file}" nặng quá mức ${refusal.most.toLocaleString('vi-VN')} ${{ seconds: 'giây', megabytes: 'MB bộ nhớ', characters: 'ký tự' }[refusal.of]} cho một lần đọc: hãy tách văn bản rồi gửi từng phần.`
    case 'unknown-place': return `Không có địa bàn "${refusal.name}" trong danh bạ. Tên gần giống: ${list(refusal.near)}.`
    case 'unknown-tier': return `Không có cấp "${refusal.tier}". Các cấp: ${list(refusal.known)}.`
    case 'unknown-body': return `Không có cơ quan "${refusal.body}" trong danh bạ: hãy chọn trong danh sách.`
    case 'register-unsound': return `Danh bạ có chỗ chưa khớp tại ${refusal.where}: ${refusal.because}. Hãy sửa tệp danh bạ rồi chạy lại.`
    case 'unknown-programme': return `Không có chương trình "${refusal.slug}". Các chương trình: ${list(refusal.known)}.`
    case 'definition-unreadable': return `Không đọc được ${refusal.file}${refusal.line ? `, dòng ${refusal.line}` : ''}: ${refusal.because}. Hãy sửa dòng đó rồi chạy lại.`
    case 'cue-not-in-source': return `Đầu việc ${refusal.obligation}: không thấy cụm từ "${refusal.cue}" tại khoản ${refusal.clause} của văn bản; hãy chép lại đúng chữ trong văn bản.`
    case 'cue-disagrees': return `Đầu việc ${refusal.obligation}: quy tắc (${refusal.rule}) không khớp với chữ in ở khoản ${refusal.clause}, "${refusal.cue}"; hãy sửa quy tắc theo văn bản.`
    case 'unknown-clause': return `Đầu việc ${refusal.obligation} nêu khoản "${refusal.clause}" không có trong mục lục văn bản.`
    case 'unknown-party': return `Đầu việc ${refusal.obligation} nêu bên "${refusal.party}" không có trong chương trình.`
    case 'unknown-rotation': return `Đầu việc ${refusal.obligation} nêu cách luân phiên "${refusal.rotation}" không có trong chương trình.`
    case 'unknown-obligation': return `${refusal.namedBy} nêu đầu việc "${refusal.obligation}" không có trong chương trình.`
    case 'obligation-twice': return `Mã đầu việc "${refusal.obligation}" dùng hai lần: mỗi đầu việc cần một mã riêng.`
    case 'feeds-in-a-circle': return `Các đầu việc nối nhau thành vòng: ${refusal.through.join(' → ')}.`
    case 'due-before-cutoff': return `Đầu việc ${refusal.obligation}: hạn ${formatDay(refusal.due)} phải sau ngày chốt số liệu ${formatDay(refusal.cutoff)} ít nhất 01 ngày làm việc (Nghị định 09/2019, điều 8).`
    case 'feeds-too-late': return `Đầu việc ${refusal.obligation} đến hạn sau đầu việc ${refusal.feeds} mà nó phải cung cấp số liệu.`
    case 'unstated-without-reading': return `Đầu việc ${refusal.obligation} không có hạn trong văn bản thì phải ghi cách hiểu.`
    case 'example-fails': return `Ví dụ ${refusal.example} không đúng: mong ${refusal.want}, nhận ${refusal.got}.`
    case 'unknown-occurrence': return `Không có đầu việc "${refusal.occurrence}" trong phạm vi của ông/bà: hãy mở lại từ Bàn làm việc.`
    case 'not-yours': return `Việc này do ${list(refusal.owners)} thực hiện, tài khoản đang dùng không làm thay được.`
    case 'already-reported': return `Việc này đã được báo cáo ngày ${formatDay(refusal.on)}: nếu cần sửa, hãy dùng "Đính chính".`
    case 'already-accepted': return 'Báo cáo này đã được chấp nhận, không cần làm gì thêm; nếu cần sửa, hãy đề nghị cơ quan thường trực trả lại.'
    case 'nothing-to-accept': return 'Chưa có báo cáo nào để xem xét.'
    case 'nothing-to-correct': return 'Chưa có báo cáo nào để đính chính: hãy dùng "Báo cáo".'
    case 'day-in-the-future': return `Ngày ${formatDay(refusal.day)} chưa đến (hôm nay ${formatDay(refusal.today)}): hãy ghi ngày việc đã thực sự diễn ra.`
    case 'day-before-period': return `Ngày ${formatDay(refusal.day)} đứng trước kỳ (bắt đầu ${formatDay(refusal.from)}): hãy kiểm tra lại ngày hoặc chọn đúng kỳ.`
    case 'field-missing': return `Còn thiếu ${field(refusal.field)}: hãy điền rồi gửi lại.`
    case 'figure-not-a-count': return `"${refusal.text}" không phải là số đếm: hãy ghi số nguyên từ 0 trở lên hoặc để trống nếu chưa có số liệu.`
    case 'postponed-backwards': return `Hạn mới ${formatDay(refusal.to)} không sau hạn đang có ${formatDay(refusal.due)}: gia hạn phải là một ngày muộn hơn.`
    case 'text-too-long': return `Mục ${field(refusal.field)} dài quá ${refusal.limit} ký tự: hãy viết ngắn lại.`
    case 'names-a-person': return `Mục ${field(refusal.field)} có ${IDENTIFIERS[refusal.found]} ("${refusal.text}"): hệ thống không lưu thông tin về người dân, hãy bỏ phần đó rồi gửi lại.`
    case 'orphan-already-answered': return 'Câu hỏi này đã có người trả lời: hãy tải lại trang Câu hỏi.'
    case 'sign-in-failed': return 'Tên đăng nhập hoặc mật khẩu chưa đúng: hãy kiểm tra bộ gõ tiếng Việt rồi thử lại.'
    case 'too-many-tries': return `Đã thử sai quá nhiều lần: hãy đợi ${refusal.minutes} phút rồi thử lại, hoặc nhờ quản trị viên cấp liên kết mới.`
    case 'not-signed-in': return 'Phiên làm việc đã hết: hãy đăng nhập lại.'
    case 'may-not': return 'Tài khoản đang dùng không được làm việc này: hãy đổi vai hoặc hỏi cơ quan thường trực.'
    case 'link-spent': return 'Liên kết này đã dùng hoặc hết hạn: hãy xin liên kết mới.'
    case 'password-too-short': return `Mật khẩu cần ít nhất ${refusal.least} ký tự.`
    case 'account-name-taken': return `Tên đăng nhập "${refusal.name}" đã có người dùng: hãy chọn tên khác.`
    case 'data-folder-in-use': return `Thư mục dữ liệu ${refusal.folder} đang được một tiến trình khác dùng (số ${refusal.pid}): hãy dừng tiến trình đó, hoặc đặt PHOIHOP_DATA sang thư mục khác.`
    case 'port-in-use': return `Cổng ${refusal.port} tại ${refusal.host} đang có chương trình khác dùng: hãy dừng chương trình đó, hoặc đặt PORT sang số khác.`
    case 'disk-full': return `Đĩa đã đầy (${refusal.where}), thao tác vừa rồi chưa được ghi: hãy giải phóng dung lượng rồi làm lại.`
    case 'database-gone': return 'Mất kết nối với cơ sở dữ liệu, thao tác vừa rồi chưa chắc đã được ghi: hãy đợi một phút, mở lại đầu việc để kiểm tra rồi làm lại nếu cần.'
    case 'database-unreachable': return `Không vào được cơ sở dữ liệu (${refusal.because}): hãy kiểm tra DATABASE_URL, máy chủ PostgreSQL và mật khẩu rồi chạy lại.`
    case 'database-too-old': return `PostgreSQL ${refusal.version} quá cũ: cần bản ${refusal.least} trở lên.`
    case 'wrong-usage': return `Lệnh chưa đúng: ${refusal.because}. Xem cách dùng: phoihop --help`
    default: return impossible(refusal)
  }
}
