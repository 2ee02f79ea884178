import type { Deed, DeedGroup } from '@phoihop/core/audit'

const did: Readonly<Record<Deed, string>> = {
  'sign-in': 'Đăng nhập', 'sign-out': 'Đăng xuất',
  'read-work': 'Xem việc của đơn vị khác', 'read-overview': 'Xem tổng hợp nhiều đơn vị',
  hold: 'Báo cáo đã họp, đã tổ chức', issue: 'Báo cáo đã ban hành', send: 'Báo cáo đã gửi', correct: 'Đính chính', return: 'Trả lại', accept: 'Chấp nhận', postpone: 'Gia hạn', waive: 'Miễn',
  'answer-question': 'Trả lời câu hỏi',
  'act-on-plan': 'Ghi vào kế hoạch năm', 'act-on-meeting': 'Ghi vào giao ban', 'act-on-commitment': 'Ghi vào kết luận được giao', 'act-on-visit': 'Ghi vào kiểm tra, hướng dẫn',
  'act-on-review': 'Ghi vào sơ kết, tổng kết', 'act-on-handover': 'Ghi vào bàn giao', 'act-on-paper': 'Ghi vào văn bản', 'number-paper': 'Cấp số văn bản',
  'take-in-document': 'Tiếp nhận văn bản', 'read-document-again': 'Đọc lại văn bản', 'decide-on-document': 'Quyết định xác nhận', 'publish-document': 'Công bố từ văn bản', 'publish-programme': 'Công bố chương trình', 'publish-pledge': 'Công khai cam kết', 'publish-figures': 'Công khai số liệu', 'import-programme': 'Nạp chương trình',
  'load-register': 'Nạp danh bạ', 'load-working-calendar': 'Nạp lịch làm việc', 'load-demonstration': 'Nạp dữ liệu trình diễn',
  'refuse-access': 'Bị từ chối: không đúng quyền', 'refuse-sign-in': 'Đăng nhập bị từ chối', 'throttle-sign-in': 'Đăng nhập bị tạm khóa', 'ask-second-factor': 'Hỏi bước xác thực thứ hai', 'enrol-totp': 'Bật mã xác thực', 'remove-totp': 'Tắt mã xác thực',
  'spend-recovery-code': 'Dùng mã dự phòng', 'renew-recovery-codes': 'Tạo lại mã dự phòng', 'add-passkey': 'Thêm khóa truy cập', 'remove-passkey': 'Gỡ khóa truy cập', 'tie-provider': 'Liên kết cổng đăng nhập',
  'untie-provider': 'Bỏ liên kết cổng đăng nhập', 'reseal-secrets': 'Niêm phong lại bằng khóa mới', 'change-password': 'Đổi mật khẩu', 'prove-again': 'Xác nhận lại mật khẩu', 'end-session': 'Kết thúc một phiên', 'sign-out-everywhere': 'Đăng xuất khỏi mọi nơi',
  'choose-seat': 'Chuyển vai', 'give-seat': 'Giao thêm vai', 'end-seat': 'Kết thúc vai', 'forget-closed': 'Xóa tên tài khoản đã đóng', 'close-account': 'Đóng tài khoản', 'reset-account': 'Đặt lại cách đăng nhập', 'set-mail': 'Đổi địa chỉ thư', 'choose-daily-mail': 'Bật, tắt thư nhắc hằng ngày', 'choose-meeting-mail': 'Bật, tắt giấy mời giao ban qua thư', 'switch-push-on': 'Bật thông báo trên một thiết bị', 'switch-push-off': 'Tắt thông báo trên một thiết bị',
  'download-report': 'Tải báo cáo', 'download-file': 'Tải tệp', 'export-programme': 'Xuất chương trình', 'export-trail': 'Xuất nhật ký', 'make-feed': 'Tạo địa chỉ lịch',
  invite: 'Mời tài khoản', 'set-password': 'Đặt mật khẩu',
}
const groups: Readonly<Record<DeedGroup, string>> = { access: 'Ra vào', refusal: 'Bị từ chối', reading: 'Xem', work: 'Ghi nhận', answer: 'Trả lời', year: 'Năm phối hợp', publication: 'Công bố', export: 'Xuất ra', account: 'Tài khoản' }

export const vi = {
  title: 'Nhật ký', lead: 'Ai đã làm gì, lúc nào, thay mặt đơn vị nào. Việc xem được ghi mỗi ngày một lần cho từng tài khoản và từng đơn vị được xem; việc bị từ chối vì không đúng quyền, mỗi ngày một lần cho từng tài khoản và từng việc.',
  from: 'Từ ngày', to: 'Đến ngày', account: 'Tài khoản', body: 'Đơn vị', deeds: 'Việc', all: 'Tất cả', show: 'Lọc', download: 'Tải .csv',
  time: 'Lúc', deed: 'Đã làm', on: 'Với', of: 'Việc của',
  did, groups, installation: 'Phần mềm',
  empty: 'Không có dòng nào khớp.', older: 'Cũ hơn', newest: 'Mới nhất',
  chain: 'Chuỗi băm', chainLead: (links: string) => `${links} mắt xích giữ cho nhật ký và mọi ghi nhận không thể bị sửa mà không ai biết. Mắt xích cuối:`,
  check: 'Kiểm tra các mắt xích cuối', fits: (links: string) => `${links} mắt xích cuối đều khớp với dữ liệu. Kiểm tra toàn bộ bằng lệnh phoihop audit verify.`,
  wrong: (found: string, links: string) => `${found} sai lệch trong ${links} mắt xích cuối. Hãy báo ngay và giữ nguyên máy chủ.`,
}
