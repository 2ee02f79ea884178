import type { FactsOf, PaperKind } from '../../packages/core/src/paper/index.ts'

type Facts = { readonly [Kind in PaperKind]: Omit<FactsOf<Kind>, 'programme' | 'document' | 'signed_on' | 'place' | 'year' | 'chair' | 'today'> }
const [POLICE, FRONT, WOMEN] = ['Công an tỉnh Ba Cầu', 'Ủy ban MTTQ Việt Nam tỉnh Ba Cầu', 'Hội Liên hiệp Phụ nữ tỉnh Ba Cầu']
const meeting = {
  meeting: 'giao ban cấp tỉnh 6 tháng cuối năm 2024', on: '05/8/2024', at: '07 giờ 30', where: 'Phòng họp số 1, trụ sở Công an tỉnh Ba Cầu',
  agenda: [{ title: 'Kiểm điểm 06 việc quá hạn tại địa bàn', by: POLICE }, { title: 'Nhân rộng mô hình tự quản ở bến đò Suối Giấy', by: WOMEN }],
}
const commitments = Array.from({ length: 34 }, (_, at) => ({ what: `Lắp biển cảnh báo và phao cứu sinh tại bến đò số ${at + 1} trên sông Ba Cầu`, who: at % 2 ? FRONT : POLICE, due: '30/9/2024' }))
const tally = { owed: '2.508', on_time: '2.100', late: '208', overdue: '150', waived: '50', rate: '91,3%' }
const review = {
  period: 'năm 2024', ...tally, opening: '12', left: '162', provisional: '3', models: '5', commendations: '', gaps_annexed: '',
  tiers: [{ tier: 'cấp tỉnh', ...tally }, { tier: 'cấp xã', ...tally }], years: [{ year: '2023', ...tally }, { year: '2024', ...tally }],
  clauses: [{ clause: 'IV.4.2', title: 'Giao ban định kỳ ở ba cấp, đánh giá tình hình và thống nhất việc phải làm', ...tally }],
  figures: [{ title: 'Số buổi tuyên truyền, vận động', value: '1.232' }, { title: 'Số người được tập huấn', value: 'chưa có số liệu' }],
  meetings: [{ tier: 'cấp tỉnh', owed: '2', held: '2', raised: '14', closed: '9', rate: '64,3%' }, { tier: 'cấp xã', owed: '120', held: '117', raised: '420', closed: '388', rate: '92,4%' }],
  plans: [{ year: '2024', tier: 'cấp tỉnh', owed: '1', approved: '1', initiatives: '3' }, { year: '2024', tier: 'cấp xã', owed: '10', approved: '9', initiatives: '21' }],
  initiatives: [{ title: 'Bến đò tự quản', where: 'Xã Ba Cầu' }], open: commitments.slice(0, 3),
  gaps: [{ who: 'Công an xã Suối Giấy', what: 'Trao đổi thông tin tháng 6 năm 2024', due: '30/6/2024' }], gap_kinds: [{ kind: 'Cuộc họp không tổ chức', count: '3' }],
  merged: [{ now: 'Xã Ba Cầu', was: 'Xã Suối Giấy' }], questions: [{ what: 'Xã Rừng Xa chia thành Xã Rừng Đông và Xã Rừng Tây: 18 đầu việc chưa biết tính về đâu' }],
  assessment: [{ text: 'Phong trào ở bến đò có chuyển biến; giao ban đều.' }], lessons: [{ text: 'Phân công rõ từng cơ quan ngay từ kế hoạch.' }], direction: [{ text: 'Nhân rộng mô hình bến đò tự quản.' }],
}

/** What an office would have to print, of each kind; the notice and the plan are longer than a page. */
export const FACTS: Facts = {
  'plan': { duties: Array.from({ length: 40 }, (_, at) => ({ what: `Trao đổi thông tin hằng tháng giữa các bên, nội dung thứ ${at + 1}`, who: 'Công an, Ủy ban MTTQ', due: '31/12/2024' })), initiatives: [{ what: 'Cổng an ninh xóm Bến', who: 'Công an, Ủy ban MTTQ', due: '30/6/2024' }, { what: 'Bến đò tự quản', who: 'Ủy ban MTTQ', due: '30/9/2024' }] },
  'invitation': { ...meeting, members: [{ name: FRONT }, { name: WOMEN }] },
  'minutes': { ...meeting, attended: [{ name: POLICE }, { name: FRONT }], absent: [{ name: WOMEN }], commitments: commitments.slice(0, 2) },
  'conclusion-notice': { ...meeting, attended: [{ name: POLICE }, { name: FRONT }], commitments },
  'follow-up-letter': { addressee: 'Công an xã Suối Giấy', answer_by: '12/8/2024', late: [{ what: 'Giao ban công tác phối hợp cấp xã', clause: 'IV.4.2', who: 'Công an xã Suối Giấy', due: '31/7/2024', days: '5' }] },
  'interim-review': review,
  'final-review': { ...review, period: 'giai đoạn 2023 - 2033' },
  'handover-minutes': {
    from: POLICE, to: FRONT, on: '31/12/2024', taken_on: '03/01/2025', open: commitments.slice(0, 3), plans: [{ title: 'Kế hoạch năm 2024', state: 'đã ban hành số 05/KH-CAT-MTTQ' }], numbers: [{ series: POLICE, last: '77' }], files: [{ name: 'Thông báo kết luận giao ban tháng 6 năm 2024' }],
    initiatives: [{ what: 'Bến đò tự quản', due: '30/9/2024' }], meetings: [{ title: 'Giao ban cấp tỉnh', owed: '2', held: '2' }], questions: [{ what: 'Giao ban cấp huyện', why: 'Cấp này không còn', count: '12' }],
    reservations: [{ who: FRONT, text: 'Còn thiếu sổ văn bản của quý IV' }],
  },
}
