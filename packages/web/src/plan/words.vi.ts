import type { PlanState } from '@phoihop/core/plan'
import type { PlanActName } from '@phoihop/services/plan'

const did: Readonly<Record<PlanActName, string>> = {
  draft: 'lập dự thảo', 'add-item': 'thêm nội dung', 'change-item': 'sửa nội dung', 'withdraw-item': 'bỏ nội dung', agree: 'đồng ý với nội dung', object: 'góp ý về nội dung',
  submit: 'trình ký', approve: 'duyệt kế hoạch', return: 'trả lại kế hoạch', reopen: 'mở lại kế hoạch',
}
const state: Readonly<Record<PlanState | 'question', string>> = {
  none: 'Chưa dự thảo', drafted: 'Đang dự thảo', submitted: 'Đã trình ký', agreed: 'Các bên đã đồng ý', approved: 'Đã duyệt', returned: 'Bị trả lại', question: 'Không còn ai lập',
}
const two = (count: number): string => String(count).padStart(2, '0')

export const vi = {
  plans: 'Kế hoạch năm', plansOf: (year: number) => `Kế hoạch năm ${year}`, planOf: (year: number, place: string) => `Kế hoạch năm ${year}, ${place}`, year: 'Năm', show: 'Xem', all: 'Các kế hoạch năm',
  lead: (approved: number, total: number, late: number) => `${approved} trong ${total} kế hoạch đã duyệt tại đây${late > 0 ? `, ${late} kế hoạch quá hạn chưa ban hành` : ''}.`, none: 'Năm này không có kế hoạch nào trong phạm vi của ông/bà.',
  place: 'Địa bàn', chair: 'Chủ trì', standing: 'Ban hành', statePlan: 'Kế hoạch', initiatives: 'Nội dung mới', signed: 'Đã ký', objections: (count: number) => `${count} góp ý`,
  chairs: (party: string) => `${party} chủ trì theo lượt`, byDocument: (document: string) => `theo ${document}`, noBody: 'không còn cơ quan tại địa bàn', scroll: 'Bảng kế hoạch năm',
  due: 'Hạn', duty: 'Đầu việc', clause: 'Khoản', back: 'Các kế hoạch năm', draftedBy: 'Lập dự thảo', asked: (there: number, asked: number) => (there < asked ? `${two(there)} trong ít nhất ${two(asked)}, còn thiếu ${two(asked - there)}` : `${two(there)}, ${asked > 0 ? `yêu cầu ít nhất ${two(asked)}` : 'văn bản không nêu số tối thiểu'}`),
  signing: 'Ký duyệt', waits: 'chờ', absent: 'không có cơ quan', items: 'Nội dung', noItems: 'Chưa có nội dung nào.', kinds: { duty: 'Việc theo Chương trình', initiative: 'Nội dung mới' },
  who: 'Cơ quan thực hiện', by: 'Xong chậm nhất', agreed: 'Đồng ý', waiting: 'Chờ ý kiến', objected: 'Góp ý', title: 'Nội dung', kind: 'Loại', titleHint: 'Tối đa 160 ký tự, không ghi thông tin về người dân.',
  near: 'Gần giống nhất', nearHere: 'tại đây', score: (part: number) => `giống ${Math.round(part * 100)} %`, nothingNear: 'Chưa thấy nội dung nào gần giống ở các năm trước và địa bàn lân cận.',
  draft: 'Lập dự thảo', draftLead: 'Chọn những việc đưa vào kế hoạch. Nội dung mới được thêm sau khi lập dự thảo.', fromProgramme: 'Việc của Chương trình trong năm', fromLastYear: 'Kế hoạch năm trước chưa xong', times: (count: number) => (count === 1 ? '1 lần' : `${count} lần`),
  waitsForDraft: 'Đơn vị chủ trì chưa lập dự thảo. Khi có, các bên cho ý kiến từng nội dung tại đây.',
  add: 'Thêm nội dung', change: 'Sửa', withdraw: 'Bỏ nội dung này', agree: 'Đồng ý', object: 'Góp ý', because: 'Lý do', becauseHint: 'Tối đa 300 ký tự, không ghi thông tin về người dân.',
  submit: 'Trình ký', submitLead: 'Khi trình, bản này gửi đến các bên ký. Sửa một nội dung sau đó thì phải trình lại.', missing: (count: number) => `Còn thiếu ${two(count)} nội dung mới.`,
  approve: 'Duyệt kế hoạch', approveLead: (body: string) => `Duyệt thay mặt ${body} đúng bản đang trình.`, issueLead: 'Đây là chữ ký cuối. Nếu văn bản đã có số thì ghi luôn: đầu việc được báo cáo đã ban hành. Để trống thì báo cáo sau.', signsWith: 'Ký cùng lúc văn bản đã soạn:', paper: 'xem văn bản kế hoạch', number: 'Số, ký hiệu', numbered: (number: string) => `số ${number}`, on: 'Ngày ban hành',
  return: 'Trả lại', reopen: 'Mở lại để sửa', document: 'Căn cứ: số, ký hiệu văn bản', documentOn: 'Ngày văn bản', returned: 'trả lại', reopened: (document: string, day: string) => `Mở lại theo ${document} ngày ${day}, các bên ký lại.`,
  number_: 'STT', said: {
    draft: 'Đã lập dự thảo. Hãy thêm nội dung mới rồi trình ký.', 'add-item': 'Đã thêm nội dung.', 'change-item': 'Đã sửa nội dung.', 'withdraw-item': 'Đã bỏ nội dung.', agree: 'Đã ghi: đồng ý.', object: 'Đã ghi góp ý.',
    submit: 'Đã trình ký.', approve: 'Đã duyệt kế hoạch.', return: 'Đã trả lại kế hoạch.', reopen: 'Đã mở lại kế hoạch.',
  } as Readonly<Record<string, string>>,
  did, state, open: 'Mở kế hoạch', question: 'Câu hỏi',
}
