import type { PaperKind, PaperStage } from '@phoihop/core/paper'

const kinds: Readonly<Record<PaperKind, string>> = {
  'plan': 'Kế hoạch năm', 'invitation': 'Giấy mời', 'minutes': 'Biên bản', 'conclusion-notice': 'Thông báo kết luận', 'follow-up-letter': 'Công văn đôn đốc',
  'interim-review': 'Báo cáo sơ kết', 'final-review': 'Báo cáo tổng kết', 'handover-minutes': 'Biên bản bàn giao',
}
const stages: Readonly<Record<PaperStage, string>> = { drafted: 'Dự thảo', agreed: 'Các bên đã đồng ý', signed: 'Đã ký đủ', issued: 'Đã ban hành' }

export const vi = {
  title: 'Văn bản', lead: 'Văn bản hệ thống đã soạn, mới nhất trước. Số được cấp khi ban hành, theo sổ của cơ quan chủ trì.',
  none: 'Chưa có văn bản nào trong năm này.',
  year: 'Năm', show: 'Xem', kind: 'Loại', stage: 'Tình trạng', number: 'Số', draftedOn: 'Ngày soạn', drafter: 'Cơ quan soạn', byItself: 'Hệ thống tự soạn', back: 'Các văn bản',
  kinds, stages,
  word: 'Tải Word', pdf: 'Tải PDF', preview: 'Nội dung văn bản',
  signers: 'Cơ quan ký', agreed: 'đã đồng ý', signed: 'đã ký', waiting: 'chưa có ý kiến',
  agree: 'Đồng ý nội dung', sign: 'Ghi nhận đã ký', issue: 'Cấp số và ban hành', on: 'Ngày ban hành',
  issuedAs: (number: number, on: string) => `Số ${String(number).padStart(2, '0')}, ban hành ngày ${on}.`,
  draw: 'Soạn', drawAgain: 'Soạn lại', planPaper: 'văn bản kế hoạch năm', overtaken: 'nội dung đã thay đổi sau khi soạn',
  outdated: 'Nội dung đã thay đổi sau khi soạn văn bản này: soạn lại rồi mới ký và ban hành.', matter: { plan: 'Mở kế hoạch năm', meeting: 'Mở cuộc giao ban' },
  withPlan: 'Cơ quan nào duyệt kế hoạch ở trang kế hoạch thì văn bản này được ghi ký cùng lúc, không phải ghi lại ở đây.', reports: 'Ban hành thì đầu việc được báo cáo luôn với số này, không phải nhập lại.',
  reword: 'Sửa câu chữ', save: 'Lưu đoạn này', block: (nth: number) => `Đoạn ${nth}`, notKept: 'Có người vừa ghi trước: đoạn này chưa được lưu. Câu chữ đã nhập:',
  rewordHint: 'Sửa một đoạn thì ý kiến đồng ý và chữ ký đã ghi không còn hiệu lực. Để trống là bỏ đoạn, xuống dòng là thêm đoạn. Danh sách và bảng lấy từ điều đã ghi trên hệ thống; kế hoạch, cuộc họp thay đổi thì soạn lại. Tối đa 2.000 ký tự, không ghi thông tin về người dân.',
  said: { 'draw-up': 'Đã soạn. Xem lại, sửa câu chữ nếu cần, rồi ký và ban hành.', there: 'Văn bản này đã được soạn và còn đúng với nội dung hiện tại.', revise: 'Đã sửa. Các cơ quan đồng ý và ký lại từ đầu.', agree: 'Đã ghi: cơ quan đồng ý với nội dung.', sign: 'Đã ghi nhận chữ ký.', issue: 'Đã cấp số và ban hành.' } as Readonly<Record<string, string>>,
  to: 'Kính gửi', recipients: 'Nơi nhận', archive: 'Lưu',
}
