import type { DeclineReason } from '@phoihop/core/meeting'

export const vi = {
  list: 'Giao ban', one: 'Giao ban', year: 'Năm', place: 'Địa bàn', show: 'Xem', none: 'Năm này không có kỳ giao ban nào ở đây.', commitments: 'Việc giao theo kết luận giao ban', visits: 'Kiểm tra, hướng dẫn', handovers: 'Bàn giao',
  next: 'Kỳ tới', before: 'Các kỳ trước', due: 'Chậm nhất', heldOn: (day: string) => `đã họp ngày ${day}`, noTime: 'chưa có thời gian', agreedOf: (agreed: number, of: number) => `${agreed}/${of} cơ quan thống nhất`, conclusionsOf: (count: number) => `${count} kết luận`,
  places: 'Các địa bàn', dueCount: 'Đã đến kỳ', heldCount: 'Đã họp', lateCount: 'Trễ',
  back: 'Về danh sách giao ban', report: 'Mở đầu việc', clause: 'Khoản', chair: 'Đơn vị chủ trì', chairs: 'chủ trì',
  time: 'Thời gian, địa điểm', notProposed: 'Đơn vị chủ trì chưa đề xuất thời gian, địa điểm.', outside: 'Ngày này nằm ngoài kỳ giao ban: kỳ này vẫn tính là trễ nếu họp sau hạn.', invitation: 'Tải thư mời cho lịch (.ics)', calledOff: 'Kỳ này đã được miễn: giao ban không họp; giấy mời và mục lịch đã gửi (nếu có) được thu hồi.',
  answers: { agreed: 'thống nhất', declined: 'không dự được', open: 'chưa trả lời' },
  because: { 'other-work': 'trùng việc khác', 'called-from-above': 'cấp trên triệu tập', 'not-ready': 'chưa chuẩn bị kịp', 'place-unfit': 'địa điểm chưa phù hợp' } satisfies Record<DeclineReason, string> as Readonly<Record<DeclineReason, string>>,
  act: { propose: 'Đề xuất thời gian, địa điểm', again: 'Đổi thời gian, địa điểm', agree: 'Thống nhất thời gian, địa điểm này', decline: 'Không dự được', 'add-item': 'Đưa vào chương trình họp', 'withdraw-item': 'Bỏ', attend: 'Ghi thành phần dự', conclude: 'Ghi kết luận', 'withdraw-conclusion': 'Bỏ kết luận này', hold: 'Ghi đã họp' },
  said: { propose: 'Đã đề xuất. Các cơ quan thống nhất lại từ đầu.', agree: 'Đã thống nhất.', decline: 'Đã báo không dự được.', 'add-item': 'Đã đưa vào chương trình họp.', 'withdraw-item': 'Đã bỏ nội dung.', attend: 'Đã ghi thành phần dự.', conclude: 'Đã ghi kết luận. Việc giao đã đến cơ quan thực hiện; ghi tiếp kết luận sau.', 'withdraw-conclusion': 'Đã bỏ kết luận và rút việc giao.', hold: 'Đã ghi đã họp; đầu việc giao ban đã được báo cáo.' } as Readonly<Record<string, string>>,
  field: { on: 'Ngày họp', at: 'Giờ', where: 'Địa điểm', why: 'Lý do', title: 'Nội dung đề nghị', what: 'Nội dung giao', due: 'Hạn xong', owner: 'Cơ quan thực hiện', body: 'Cơ quan dự họp', heldOn: 'Ngày đã họp' },
  text: 'Tối đa 500 ký tự, không ghi thông tin về người dân.', choose: 'chọn một lý do', here: 'Cùng cấp', below: (party: string, count: number) => `Cấp dưới: ${party} (${count})`,
  agenda: 'Chương trình họp', asOf: (day: string) => `Tự lập theo số liệu đến ngày ${day}.`,
  open: 'Kết luận các kỳ trước chưa xong', noOpen: 'Không còn việc giao nào từ các kỳ trước.', above: 'Việc cấp trên giao chưa xong', overdue: 'Việc quá hạn tại địa bàn', noOverdue: 'Không có việc nào quá hạn.', overdueBelow: 'Việc quá hạn ở cấp dưới', figures: 'Số liệu trong kỳ', noFigures: 'Trong kỳ chưa có số liệu nào phải báo cáo.', items: 'Nội dung các cơ quan đề nghị', noItems: 'Chưa có nội dung nào.',
  notReported: 'chưa có số liệu', missing: (names: string) => `còn thiếu: ${names}`, sources: (count: number) => `${count} báo cáo`, more: (count: number) => `và ${count} việc nữa`, all: 'Xem danh sách', late: (days: number) => `trễ ${days} ngày`,
  attendance: 'Thành phần dự', nobody: 'Chưa ghi thành phần dự.', conclusions: 'Kết luận', noConclusions: 'Chưa có kết luận nào.', conclusionsHint: 'Kết luận ghi được từ ngày họp, sau khi ghi thành phần dự, đến hết ngày ghi đã họp.', withdrawHint: 'Việc giao theo kết luận này được rút cùng.',
  holdHint: 'Ghi đã họp là báo cáo luôn đầu việc giao ban của kỳ này.', blank: 'Để trống nếu chưa có số liệu.',
}
