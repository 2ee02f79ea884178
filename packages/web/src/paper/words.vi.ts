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
  said: { agree: 'Đã ghi: cơ quan đồng ý với nội dung.', sign: 'Đã ghi nhận chữ ký.', issue: 'Đã cấp số và ban hành.' } as Readonly<Record<string, string>>,
  to: 'Kính gửi', recipients: 'Nơi nhận', archive: 'Lưu',
}
