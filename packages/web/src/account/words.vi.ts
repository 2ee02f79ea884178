import type { Role } from '@phoihop/core/account'

const roles: Readonly<Record<Role, string>> = { officer: 'Cán bộ báo cáo', standing: 'Cơ quan thường trực', leader: 'Lãnh đạo (xem)', administrator: 'Quản trị viên' }

export const vi = {
  signIn: 'Đăng nhập', name: 'Tên đăng nhập', password: 'Mật khẩu', tagline: 'Theo dõi chương trình phối hợp đã ký: ai làm gì, trước ngày nào, đã làm chưa.',
  demonstration: 'Tài khoản trình diễn', demonstrationLead: 'Bấm một tài khoản để vào xem. Mọi số liệu đều là giả định.', enterAs: 'Vào với vai',
  link: 'Đặt mật khẩu', linkLead: (title: string) => `Tài khoản: ${title}. Liên kết này chỉ dùng một lần.`, spent: 'Liên kết này đã dùng hoặc hết hạn: hãy xin liên kết mới.', newPassword: 'Mật khẩu mới (ít nhất 10 ký tự)', set: 'Đặt mật khẩu và vào',
  people: 'Tài khoản', peopleLead: 'Tài khoản thuộc về cơ quan. Quản trị viên không xem được công việc.', invite: 'Mời một tài khoản', title: 'Chức danh (không ghi tên người)', role: 'Vai', roles, body: 'Cơ quan', noBody: 'Không (quản trị viên)', make: 'Tạo liên kết mời', made: 'Gửi liên kết này cho người dùng (chỉ hiện một lần)', lastSignIn: 'Đăng nhập gần nhất', waiting: 'chưa đặt mật khẩu', never: 'chưa',
}
