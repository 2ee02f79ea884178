export { idOf, issues, signs, signsToo, type Papers } from './papers.ts'

export const PROVINCE = 'tinh-bac-ninh-2025'
export const POLICE = `police@${PROVINCE}`
export const FRONT = `front@${PROVINCE}`
/** Whoever has to agree to what the chair drafts and is asked in a browser. */
export const MEMBERS = ['front', 'women'] as const
export const INITIATIVES = ['Bến đò tự quản an toàn', 'Cổng an ninh thôn số'] as const
/** Charged at the province's meeting; the last two are late. */
export const COMMUNES = [
  ['phuong-viet-yen', 'Công an phường Việt Yên'], ['phuong-van-ha', 'Công an phường Vân Hà'], ['xa-tam-tien-2025', 'Công an xã Tam Tiến'],
  ['phuong-nenh', 'Công an phường Nếnh'], ['xa-yen-the', 'Công an xã Yên Thế'],
] as const
export const LATE = COMMUNES.slice(3)
export const CHARGE = 'Lắp biển cảnh báo tại bến đò'
export const H1 = `meeting-province/2026-H1/${PROVINCE}`
export const H2 = `meeting-province/2026-H2/${PROVINCE}`
