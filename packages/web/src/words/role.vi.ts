import type { Role } from '@phoihop/core/account'

/** What a role is called. */
export const rolesVi: Readonly<Record<Role, string>> = { officer: 'Cán bộ báo cáo', head: 'Thủ trưởng đơn vị', standing: 'Cơ quan thường trực', leader: 'Lãnh đạo (xem)', auditor: 'Người xem nhật ký', administrator: 'Quản trị viên' }
