import type { RungRole } from '@phoihop/core/programme'

const told: Readonly<Record<RungRole, string>> = { officer: 'đã nhắc cán bộ', head: 'đã chuyển thủ trưởng đơn vị', standing: 'đã chuyển cơ quan thường trực', signers: 'đã chuyển lãnh đạo hai bên ký' }
const roles: Readonly<Record<RungRole, string>> = { officer: 'Cán bộ', head: 'Thủ trưởng', standing: 'Thường trực', signers: 'Lãnh đạo hai bên' }

export const vi = {
  title: 'Nấc đôn đốc', lead: 'Việc chưa xong đang ở nấc nào. Xong việc là rời nấc. Theo', clause: (path: string) => `mục ${path}`, house: 'cách làm chung của hệ thống',
  roles, before: (days: number) => `trước hạn ${days} ngày`, onTheDay: 'từ ngày đến hạn', after: (days: number) => `quá hạn ${days} ngày`, workingDays: 'Số ngày trên các nấc là ngày làm việc.',
  late: (days: number) => `quá hạn ${days} ngày làm việc`, left: (days: number) => `còn ${days} ngày làm việc`, due: 'đến hạn', told,
  fact: 'Đôn đốc', letter: (day: string) => `công văn đôn đốc soạn ngày ${day}`, letters: 'Công văn đôn đốc chờ ký', numbered: (number: number) => `số ${String(number).padStart(2, '0')}`,
  stages: { drafted: 'dự thảo', agreed: 'các bên đã đồng ý', signed: 'đã ký đủ, chờ ban hành', issued: 'đã ban hành' },
  openOf: (open: number, matters: number) => (open === matters ? `${matters} việc` : `${matters} việc, nay còn ${open}`), noLetters: 'Không có công văn đôn đốc nào chờ ký.', more: (count: number) => `và ${count} công văn nữa`,
  groupText: 'Văn bản để dán vào nhóm Zalo của địa bàn', groupHint: 'Chép và dán vào nhóm. Không có tên người, không có nội dung kết luận giao ban; hệ thống không tự gửi.',
  byBody: 'Theo cơ quan', body: 'Cơ quan', total: 'Cộng', moreBodies: (count: number) => `và ${count} cơ quan nữa: hãy chọn một địa bàn.`, list: 'Các việc',
  place: 'Địa bàn', everyPlace: 'Mọi địa bàn', rung: 'Nấc', everyRung: 'Mọi nấc', show: 'Xem', onlyOf: (name: string) => `Chỉ xem: ${name}`, whole: 'Xem tất cả',
  none: 'Không có việc nào ở nấc nào: mọi việc đến hạn đều đã xong.', noMatch: 'Không có việc nào khớp.', day: 'hạn', open: 'Xem mọi nấc đôn đốc',
}
