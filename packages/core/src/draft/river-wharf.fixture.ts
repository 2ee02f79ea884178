import { day, type WorkingCalendar } from '../calendar/index.ts'
import { readingOf } from '../programme/index.ts'
import { expandBodies, type PartyId, type Place, type PlaceId, type Register, type TierId } from '../register/index.ts'
import type { DraftGround } from './types.ts'

const basis = { document: '01/NQ-BC' }
const from = day('2020-01-01')
const place = (id: string, tier: string, name: string, within?: string): Place => ({
  id: id as PlaceId, tier: tier as TierId, exists: { from }, successors: [], names: [{ value: { vi: name }, from, basis }], codes: [],
  within: within === undefined ? [] : [{ value: within as PlaceId, from, basis }],
})
const places = [place('tinh-ba-cau', 'province', 'Tỉnh Ba Cầu'), place('xa-ba-cau', 'commune', 'Xã Ba Cầu', 'tinh-ba-cau'), place('xa-suoi-giay', 'commune', 'Xã Suối Giấy', 'tinh-ba-cau')]
const tiers = ['province', 'commune'] as TierId[]

export const register: Register = {
  tiers: [
    { id: 'province' as TierId, title: { vi: 'cấp tỉnh' }, rank: 1, exists: { from } },
    { id: 'district' as TierId, title: { vi: 'cấp huyện' }, rank: 2, exists: { from, to: day('2025-06-30') } },
    { id: 'commune' as TierId, title: { vi: 'cấp xã' }, rank: 3, exists: { from } },
  ],
  places,
  bodies: expandBodies([
    { party: 'police' as PartyId, tiers, title: { vi: 'Công an {place}' }, days: {}, basis },
    { party: 'front' as PartyId, tiers, title: { vi: 'Ủy ban MTTQ Việt Nam {place}' }, days: {}, basis },
    { party: 'youth' as PartyId, tiers, title: { vi: 'Đoàn TNCS Hồ Chí Minh {place}' }, days: {}, basis },
  ], places),
}
export const calendar: WorkingCalendar = { published: new Set([2026, 2027]), holidays: new Set(), swappedIn: new Set() }

/** A document whose articles say the given sentences, one article each. */
export const saying = (...sentences: readonly string[]): string => `CÔNG AN TỈNH BA CẦU
ỦY BAN MTTQ VIỆT NAM TỈNH BA CẦU
-------
Số: 12/QCPH-CAT-MTTQ

Ba Cầu, ngày 10 tháng 02 năm 2026

QUY CHẾ PHỐI HỢP

Giữa Công an tỉnh với Ủy ban MTTQ Việt Nam tỉnh Ba Cầu về giữ gìn bến sông giai đoạn 2026 - 2035

${sentences.map((sentence, at) => `Điều ${at + 1}. Nội dung thứ ${'nhất hai ba tư năm sáu bảy tám chín mười'.split(' ')[at % 10]}\n\n1. ${sentence}`).join('\n\n')}
`

export const groundOf = (text: string, more: Partial<DraftGround> = {}): DraftGround => ({ text, reading: readingOf(text), register, known: [], taken: [], today: day('2026-03-02'), ...more })

/** A regulation with every way of saying when, and duties for each kind of name. */
export const riverWharf = saying(
  'Hằng tháng, Công an các cấp trao đổi thông tin về an toàn bến sông với Ủy ban MTTQ cùng cấp.',
  'Công an tỉnh xây dựng kế hoạch tuần tra, trong đó có ít nhất 02 nội dung mới, xong trước 20/01 hằng năm.',
  'Công an tỉnh và Ủy ban MTTQ tỉnh luân phiên chủ trì họp giao ban 03 tháng 01 lần. Sau giao ban có Thông báo kết luận trong 05 ngày làm việc.',
  'Hai bên tổ chức “Ngày hội bến sông” (19/8).',
  'Đoàn Thanh niên các xã thường xuyên tuyên truyền, vận động đoàn viên mặc áo phao.',
  'Hàng năm, 3 năm, 5 năm, Công an tỉnh chủ trì tổ chức sơ kết, tổng kết.',
)
