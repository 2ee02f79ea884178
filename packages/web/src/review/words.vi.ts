import type { ReviewBlock } from '@phoihop/core/review'

const blocks: Readonly<Record<ReviewBlock, string>> = { assessment: 'Đánh giá', lessons: 'Bài học', direction: 'Phương hướng' }
const columns: Readonly<Record<string, string>> = {
  opening: 'Kỳ trước', owed: 'Phải làm', 'on-time': 'Đúng hạn', late: 'Làm trễ', overdue: 'Quá hạn', waived: 'Miễn', 'not-yet-due': 'Chưa đến hạn', open: 'Chưa ghi nhận', awaiting: 'Chờ việc trước', closed: 'Đã xong', left: 'Còn lại',
  'charged-before': 'Việc giao kỳ trước', charged: 'Việc giao', 'charged-done': 'Việc giao đã xong', 'charged-left': 'Việc giao còn lại', approved: 'Đã có', missing: 'Còn thiếu', initiatives: 'Nội dung mới', held: 'Đã họp', total: 'Cộng trong kỳ',
}
const gaps: Readonly<Record<string, string>> = { plan: 'Kế hoạch chưa có', meeting: 'Giao ban chưa họp', report: 'Báo cáo chưa gửi', other: 'Việc khác chưa báo cáo' }
const tables: Readonly<Record<string, string>> = {
  total: 'Toàn bộ', tier: 'Theo cấp', year: 'Theo năm', kind: 'Theo loại việc', clause: 'Theo nội dung của Chương trình', line: 'Theo nhiệm vụ', 'as-now': 'Theo địa bàn hiện nay', 'as-then': 'Theo địa bàn tại thời điểm thực hiện', body: 'Theo cơ quan tại thời điểm thực hiện', 'body-now': 'Theo cơ quan hiện nay',
  plan: 'Kế hoạch và nội dung mới', meeting: 'Giao ban và việc giao', figure: 'Số liệu tổng hợp', gap: 'Còn thiếu',
}

export const vi = {
  title: 'Sơ kết, tổng kết', one: 'Sơ kết, tổng kết', lead: (done: number, total: number, late: number) => `${done} trong ${total} kỳ đã xong${late > 0 ? `, ${late} kỳ quá hạn` : ''}.`, none: 'Năm này không có kỳ sơ kết, tổng kết nào trong phạm vi của ông/bà.',
  doneOf: (done: number, total: number) => `${done}/${total} đã xong`, year: 'Năm', show: 'Xem', back: 'Các kỳ sơ kết, tổng kết', backToReview: 'Về bản sơ kết', place: 'Địa bàn', what: 'Kỳ', period: 'Thời gian', due: 'Hạn', standing: 'Tình trạng', written: 'Phần chữ', paper: 'Văn bản', scroll: 'Bảng cuộn ngang',
  named: (years: number, isFinal: boolean) => (isFinal ? `Tổng kết ${years} năm` : years === 1 ? 'Sơ kết năm' : `Sơ kết ${years} năm`), fromTo: (from: string, to: string) => `từ ${from} đến ${to}`, clause: 'Khoản',
  stages: { drafted: 'Dự thảo', agreed: 'Các bên đã đồng ý', signed: 'Đã ký đủ', issued: 'Đã ban hành' },
  onTime: 'Tỷ lệ đúng hạn', closing: 'Việc giao đã xong', owed: 'đầu việc phải làm', overdue: 'quá hạn', left: 'chưa xong', plansMissing: 'kế hoạch còn thiếu', unheld: 'giao ban chưa họp', asOf: (day: string) => `Số liệu đến hết ngày ${day}. Bấm vào một số để xem danh sách.`,
  equation: (opening: string, fresh: string, closed: string, left: string) => `Kỳ trước chuyển sang ${opening} + phải làm ${fresh} – đã xong ${closed} = còn lại ${left}.`,
  nothing: 'Chưa có gì để tính', all: (count: number) => `Xem cả ${count} dòng`, more: (count: number) => `và ${count} nữa`, first: 'Tên', ofMany: (count: number) => `gồm ${count} đơn vị cũ`, of: 'gồm', tables, columns, gaps,
  texts: 'Phần các cơ quan viết', textsLead: 'Số liệu do hệ thống tổng hợp; cơ quan ký viết ba phần này.', blocks, writtenOn: (day: string) => `viết ngày ${day}`, notWritten: 'chưa viết', blockHint: 'Tối đa 4.000 ký tự, không ghi thông tin về người dân.', save: 'Lưu phần này',
  changed: 'Phần này vừa có người khác sửa. Bản đang lưu ở trên, chữ của ông/bà còn nguyên trong ô dưới: hãy gộp lại rồi lưu.',
  draw: 'Soạn văn bản', drawLead: (isFinal: boolean) => `Soạn báo cáo ${isFinal ? 'tổng kết' : 'sơ kết'} theo thể thức từ số liệu hiện tại và phần chữ đã viết, rồi hai bên đồng ý, ký, ban hành. Ban hành xong thì đầu việc này được báo cáo.`, papers: 'Văn bản đã soạn', drawn: (day: string) => `soạn ngày ${day}`,
  questions: 'Cần hỏi', split: (place: string, into: string, count: number) => `${place} chia thành ${into}: ${count} đầu việc chưa phân bổ, vẫn ghi theo đơn vị cũ.`, gone: (place: string, count: number) => `${place} đã kết thúc, chưa rõ đơn vị kế thừa: ${count} đầu việc vẫn ghi theo đơn vị cũ.`, parted: (place: string, into: string) => `${place} chia thành ${into}: kết quả cũ chưa phân bổ cho từng đơn vị, không tính ở đây.`,
  orphans: (count: number) => `${count} đầu việc chưa có chủ trong kỳ`, provisional: (count: number) => `${count} đầu việc có hạn tạm tính vì lịch nghỉ năm đó chưa công bố.`,
  noGaps: 'Không còn gì thiếu.', gap: (owners: string, since: string, days: number) => `${owners} – từ ${since}${days > 0 ? `, trễ ${days} ngày` : ''}`, openCharged: 'Việc giao chưa xong', charged: (owner: string, due: string, days: number) => `${owner} – hạn ${due}${days > 0 ? `, trễ ${days} ngày` : ''}`,
  models: 'Mô hình, biểu dương', noModels: 'Chưa ghi nhận mô hình nào.', noPraise: 'Chưa ghi nhận lần biểu dương, khen thưởng nào.', praised: (count: number) => `Đã biểu dương, khen thưởng ${count} lần.`, missing: (count: number) => `${count} cơ quan chưa có số liệu`, unknown: 'chưa có số liệu',
  initiatives: 'Nội dung mới trong các kế hoạch', asThen: 'Tại thời điểm thực hiện', asNow: 'Quy đổi về đơn vị hiện nay',
  list: (count: number) => `Danh sách ${count} mục`, listLead: (shown: number, total: number) => (shown < total ? `Hiện ${shown} trong ${total} mục.` : ''), duty: 'Đầu việc', owners: 'Cơ quan', emptyList: 'Không có mục nào.', whoMisses: 'Chưa có số liệu',
  answered: (count: number) => `; đã trả lời: ${count}`, choose: 'chọn một đơn vị', settle: 'Trả lời: đơn vị nào chịu trách nhiệm', settleAnew: 'Trả lời lại', settleInto: 'Tính vào đơn vị', document: 'Căn cứ: số, ký hiệu văn bản', documentOn: 'Ngày văn bản', settleRecord: 'Ghi câu trả lời', settledBy: 'Cơ quan thường trực trả lời.',
  settleHint: 'Số liệu quy đổi về đơn vị hiện nay tính vào đơn vị được chọn, ở mọi kỳ sơ kết; số liệu tại thời điểm thực hiện và văn bản đã ban hành giữ nguyên.',
  settledTo: (place: string, parts: string, into: string, document: string, day: string) => `${place} chia thành ${parts}: tính vào ${into} theo ${document} ngày ${day}.`,
  said: { write: 'Đã lưu phần chữ.', settle: 'Đã ghi câu trả lời. Số liệu quy đổi đã tính lại.' } as Readonly<Record<string, string>>,
}
