import type { Device, SignInWay } from '@phoihop/core/account'
import { rolesVi } from '../words/role.vi.ts'

const devices: Readonly<Record<Device, string>> = { android: 'Điện thoại, máy tính bảng Android', ios: 'iPhone, iPad', windows: 'Máy tính Windows', mac: 'Máy tính Mac', linux: 'Máy tính Linux', other: 'Thiết bị khác' }
const ways: Readonly<Record<SignInWay, string>> = { password: 'bằng mật khẩu', code: 'bằng mật khẩu và mã xác thực', 'recovery-code': 'bằng mật khẩu và mã dự phòng', passkey: 'bằng khóa đăng nhập', provider: 'qua cổng đăng nhập khác', link: 'bằng liên kết một lần' }

export const vi = {
  signIn: 'Đăng nhập', name: 'Tên đăng nhập', password: 'Mật khẩu', tagline: 'Theo dõi chương trình phối hợp đã ký: ai làm gì, trước ngày nào, đã làm chưa.',
  publicWay: 'Không cần đăng nhập: xem các chương trình đã công khai',
  demonstration: 'Tài khoản trình diễn', demonstrationLead: 'Bấm một tài khoản để vào xem. Mọi số liệu đều là giả định.', enterAs: 'Vào với vai',
  byPasskey: 'Đăng nhập bằng khóa đăng nhập', passkeyNeedsScript: 'Đăng nhập bằng khóa cần trình duyệt bật JavaScript; các cách khác thì không.', passkeyNotMade: 'Thiết bị chưa trả lời: hãy thử lại, hoặc dùng cách khác.',
  byProvider: (title: string) => `Đăng nhập qua ${title}`, unreachable: 'Hiện chưa kết nối được: hãy dùng cách khác, hoặc tải lại trang sau ít phút.', away: 'Chuyển sang cổng đăng nhập', goTo: (title: string) => `Đi tiếp tới ${title}`, otherWays: 'Các cách đăng nhập khác',
  link: 'Đặt mật khẩu', linkLead: (title: string) => `Tài khoản: ${title}. Liên kết này chỉ dùng một lần.`, spent: 'Liên kết này đã dùng hoặc hết hạn: hãy xin liên kết mới.', newPassword: 'Mật khẩu mới (ít nhất 10 ký tự)', set: 'Đặt mật khẩu và vào',

  secondFactor: 'Xác thực bước hai', code: 'Mã xác thực hoặc mã dự phòng', codeHint: 'Mã 6 số trong ứng dụng xác thực, đổi 30 giây một lần, mỗi mã dùng một lần. Mất điện thoại thì dùng một mã dự phòng.', goOn: 'Vào', fromTheStart: 'Đăng nhập lại từ đầu', stepEnded: 'Bước đăng nhập này đã hết hạn.',
  required: 'Hệ thống này bắt buộc xác thực bước hai: hãy đăng ký ứng dụng xác thực trên điện thoại.', passkeyInstead: 'Tài khoản này xác thực bằng khóa đăng nhập: hãy dùng khóa, không cần mật khẩu.', setUp: 'Đăng ký ứng dụng xác thực',
  enrolHow: 'Mở ứng dụng xác thực (loại tạo mã 6 số), thêm một tài khoản bằng liên kết hoặc bằng khóa dưới đây, rồi nhập mã ứng dụng đưa ra.', openApp: 'Mở ứng dụng xác thực trên máy này', orType: 'Hoặc nhập khóa:', firstCode: 'Mã 6 số ứng dụng đưa ra', confirmCode: 'Xác nhận mã',
  recoveryCodes: 'Mã dự phòng', recoveryLead: 'Chỉ hiện một lần này. Hãy in hoặc chép lại và cất nơi an toàn; mỗi mã thay cho mã xác thực một lần khi mất điện thoại.', kept: 'Đã cất, đi tiếp',

  own: 'Tài khoản của tôi', prove: 'Để đổi cách đăng nhập, hãy cho biết lại bạn là ai.', proveButton: 'Xác nhận', signInAgain: 'Để đổi cách đăng nhập, hãy đăng xuất rồi đăng nhập lại.',
  totp: 'Ứng dụng xác thực', totpOn: 'Đang dùng: sau mật khẩu, hệ thống hỏi mã 6 số.', totpOff: 'Chưa dùng. Nên dùng: người biết mật khẩu của bạn vẫn không vào được.', recoveryLeft: (left: number) => `Còn ${left} mã dự phòng.`, recoveryNew: 'Tạo mã dự phòng mới', totpRemove: 'Gỡ ứng dụng xác thực',
  passkeys: 'Khóa đăng nhập', passkeysLead: 'Khóa nằm trong điện thoại, máy tính hoặc khóa bảo mật; mở bằng vân tay, khuôn mặt hoặc mã của thiết bị. Vào bằng khóa không cần mật khẩu hay mã.', passkeyOn: (device: string) => `Khóa tạo trên: ${device}`, addedAt: (at: string) => `thêm lúc ${at}`, usedAt: (at: string) => `dùng gần nhất ${at}`, notUsed: 'chưa dùng', remove: 'Gỡ', passkeyAdd: 'Thêm một khóa',
  tied: (title: string) => `Tài khoản đã liên kết với ${title}.`, notTied: (title: string) => `Tài khoản chưa liên kết với ${title}.`, tie: (title: string) => `Liên kết với ${title}`, untie: 'Bỏ liên kết',
  changePassword: 'Đổi mật khẩu', oldPassword: 'Mật khẩu đang dùng', passwordEnds: 'Mọi phiên đăng nhập khác sẽ kết thúc.',
  sessions: 'Đang đăng nhập ở đâu', current: 'phiên này', since: (at: string) => `từ ${at}`, lastSeen: (at: string) => `thấy gần nhất ${at}`, endSession: 'Kết thúc', everywhere: 'Đăng xuất khỏi mọi nơi', devices, ways,
  said: { proved: 'Đã xác nhận.', 'totp-removed': 'Đã gỡ ứng dụng xác thực và các mã dự phòng.', 'passkey-added': 'Đã thêm khóa đăng nhập.', 'passkey-removed': 'Đã gỡ khóa đăng nhập.', tied: 'Đã liên kết.', untied: 'Đã bỏ liên kết.', password: 'Đã đổi mật khẩu; các phiên khác đã kết thúc.', ended: 'Đã kết thúc phiên đó.', everywhere: 'Đã đăng xuất khỏi mọi nơi.', daily: 'Đã ghi lựa chọn về thư nhắc.', meetings: 'Đã ghi lựa chọn về giấy mời giao ban.' },

  mail: 'Thư', mailTo: (address: string) => `Địa chỉ thư công vụ của tài khoản: ${address}. Quản trị viên đặt địa chỉ này.`, noMail: 'Tài khoản chưa có địa chỉ thư: hãy nhờ quản trị viên thêm để nhận thư nhắc.',
  daily: 'Nhận thư nhắc hằng ngày', dailyOn: 'Thư nhắc hằng ngày: đang nhận, mỗi ngày làm việc tối đa một thư, chỉ khi có việc sắp đến hạn, đã chậm hoặc bị trả lại.', dailyOff: 'Thư nhắc hằng ngày: đang tắt.', dailyStop: 'Tắt thư nhắc hằng ngày',
  meetings: 'Nhận giấy mời giao ban', meetingsOn: 'Giấy mời giao ban: đang nhận, kèm mục lịch; mỗi lần đề xuất, đổi thời gian hoặc thu hồi một thư.', meetingsOff: 'Giấy mời giao ban: đang tắt; cuộc họp vẫn hiện trên hệ thống.', meetingsStop: 'Tắt giấy mời giao ban',

  people: 'Tài khoản', peopleLead: 'Tài khoản thuộc về cơ quan. Quản trị viên không xem được công việc.', invite: 'Mời một tài khoản', title: 'Chức danh (không ghi tên người)', role: 'Vai', roles: rolesVi, body: 'Cơ quan', noBody: 'Không (quản trị viên, người xem nhật ký)', make: 'Tạo liên kết mời', made: 'Gửi liên kết này cho người dùng (chỉ hiện một lần)', lastSignIn: 'Đăng nhập gần nhất', waiting: 'chưa đặt mật khẩu', never: 'chưa',
  waysIn: 'Cách đăng nhập thêm', totpShort: 'mã xác thực', passkeyCount: (count: number) => `${count} khóa`, providerShort: 'cổng khác', closed: 'đã đóng', done: 'Đã ghi.',
  endSeat: 'Kết thúc vai này', giveSeat: 'Thêm một vai', reset: 'Cấp liên kết mới', resetLead: 'Dùng khi mất liên kết mời, quên mật khẩu, mất điện thoại hay khóa: mật khẩu, mã xác thực, mã dự phòng, khóa và liên kết cổng của tài khoản đều bị gỡ, các phiên kết thúc; chỉ liên kết mới vào được.',
  address: 'Địa chỉ thư công vụ (không bắt buộc)', addressHint: 'Hộp thư cơ quan cấp để làm việc, không dùng thư riêng. Liên kết một lần, thư nhắc hằng ngày và giấy mời giao ban gửi tới đây; để trống thì không gửi.', changeAddress: 'Đổi địa chỉ thư', madeMailed: 'Liên kết này cũng được gửi tới địa chỉ thư của tài khoản.',
  outbox: 'Thư gửi đi', outboxOff: 'Chưa đặt máy chủ thư (PHOIHOP_SMTP_URL) nên không thư nào được gửi: thư chờ ở đây đến hết hạn của nó.', outboxCount: (waiting: number, sent: number, failed: number, days: number) => `${waiting} thư đang chờ; trong ${days} ngày qua ${sent} thư đã gửi, ${failed} thư không gửi được.`, outboxAnswer: (said: string) => `Lần thử gần nhất của thư đang chờ: ${said}.`, failures: 'Thư không gửi được', failedWhen: 'Lúc', failedWhat: 'Thư', failedTo: 'Tài khoản', failedWhy: 'Vì sao',
  kinds: { link: 'Liên kết một lần', digest: 'Thư nhắc hằng ngày', invitation: 'Giấy mời giao ban' }, answers: { 'no-address': 'tài khoản không còn địa chỉ thư', 'too-late': 'quá giờ có ích, không gửi nữa', unreadable: 'khóa niêm phong đã đổi, không mở được liên kết', 'no-connection': 'không kết nối được máy chủ thư' }, answerCode: (code: string) => `máy chủ thư trả lời ${code}`,
  close: 'Đóng tài khoản', closeLead: 'Tài khoản không vào được nữa và không mở lại được. Việc đã ghi và nhật ký vẫn giữ tên tài khoản.', subject: (title: string) => `Mã người dùng (sub) ở ${title}`, subjectHint: 'Chỉ lưu dạng băm, không đọc lại được.',
}
