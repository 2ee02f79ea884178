import { bodyOf } from '../stage/moved-stage.ts'

export { idOf, issues, signs, signsToo, type Papers } from './papers.ts'

export const PROVINCE = 'tinh-bac-giang'
export const DISTRICT = 'huyen-hiep-hoa'
/** Whose turn it is in 2024, and in 2025, at the province and at the district. */
export const [POLICE, FRONT] = [bodyOf('police', PROVINCE), bodyOf('front', PROVINCE)]
export const [DISTRICT_POLICE, DISTRICT_FRONT] = [bodyOf('police', DISTRICT), bodyOf('front', DISTRICT)]
export const WOMEN = bodyOf('women', PROVINCE)
/** Whoever has to agree to what the chair drafts and is asked in a browser. */
export const MEMBERS = ['front', 'women'] as const
export const INITIATIVES = ['Bến đò tự quản an toàn', 'Cổng an ninh thôn số'] as const
/** What the province charges the district with, and what the district makes of it for its communes. */
export const CHARGE = { what: 'Rà soát, cảnh báo nguy hiểm ở các bến đò trên sông Cầu', due: '2024-12-31', printed: '31/12/2024' } as const
export const SHARE = { what: 'Lắp biển cảnh báo tại bến đò của xã', due: '2024-08-15', printed: '15/8/2024' } as const
/** Of the province itself. */
export const SECOND = { what: 'Rà soát mô hình tự quản của hội viên', due: '2024-07-31', printed: '31/7/2024' } as const
/** Charged at the district's meeting; the last two are late. */
export const COMMUNES = [
  ['xa-huong-lam', 'Công an xã Hương Lâm'], ['xa-mai-dinh', 'Công an xã Mai Đình'], ['xa-chau-minh', 'Công an xã Châu Minh'],
  ['xa-hop-thinh', 'Công an xã Hợp Thịnh'], ['xa-dong-lo', 'Công an xã Đông Lỗ'],
] as const
export const LATE = COMMUNES.slice(3)
export const OF_DISTRICT = 'Công an huyện Hiệp Hòa'

export const [H1, H2] = [`meeting-province/2024-H1/${PROVINCE}`, `meeting-province/2024-H2/${PROVINCE}`]
export const [Q3, Q4] = [`meeting-district/2024-Q3/${DISTRICT}`, `meeting-district/2024-Q4/${DISTRICT}`]
export const ofCommune = (month: string, place: string): string => `meeting-commune/${month}/${place}`
