import type { ObligationKind } from '@phoihop/core/programme'

const done: Readonly<Partial<Record<ObligationKind, string>>> = { meeting: 'Báo cáo đã họp', plan: 'Báo cáo đã ban hành', notice: 'Báo cáo đã ban hành', report: 'Báo cáo đã gửi', exchange: 'Báo cáo đã trao đổi', bulletin: 'Báo cáo đã phát hành' }
const said: Readonly<Partial<Record<ObligationKind, string>>> = { meeting: 'Đã báo cáo họp', plan: 'Đã báo cáo ban hành', notice: 'Đã báo cáo ban hành', report: 'Đã báo cáo gửi', exchange: 'Đã báo cáo trao đổi', bulletin: 'Đã báo cáo phát hành' }

export const vi = {
  desk: 'Bàn làm việc',
  late: 'Đã trễ', returned: 'Bị trả lại, cần đính chính', thisWeek: 'Đến hạn trong 7 ngày', next: 'Tiếp theo', done: 'Đã làm gần đây', toAccept: 'Chờ chấp nhận',
  nothingLate: 'Không có việc nào trễ.', nothingThisWeek: 'Không có việc nào đến hạn trong 7 ngày tới.', nothingNext: 'Không có việc nào sắp tới trong 100 ngày.', nothingDone: 'Việc đã báo cáo sẽ hiện ở đây.', nothingToAccept: 'Không có báo cáo nào chờ.',
  waitsForCorrection: 'Đã trả lại, chờ đính chính', doneOn: 'xong ngày', places: (count: number) => `${count} nơi`, times: (count: number) => `${count} lần`,
  glance: { late: 'việc trễ', returned: 'việc bị trả lại', toAccept: 'báo cáo chờ chấp nhận', thisWeek: 'việc đến hạn trong 7 ngày', questions: 'câu hỏi chưa trả lời' },
  allOf: (total: number) => `Xem cả ${total} việc`,
  report: (kind: ObligationKind) => done[kind] ?? 'Báo cáo đã làm',
  saidDone: (kind: ObligationKind, day: string) => `${said[kind] ?? 'Đã báo cáo'} ngày ${day}`,
  correct: 'Đính chính', accept: 'Chấp nhận', return: 'Trả lại', postpone: 'Gia hạn', waive: 'Miễn', open: 'Mở', judge: 'Xem báo cáo',
  said: { accept: 'Đã chấp nhận báo cáo.', return: 'Đã trả lại báo cáo.', postpone: 'Đã gia hạn.', waive: 'Đã miễn.' } as Readonly<Record<string, string>>,
  due: 'Hạn', target: 'nên xong', period: 'Kỳ', who: 'Cơ quan thực hiện', where: 'Địa bàn', clause: 'Khoản', why: 'Vì sao ngày này', text: 'Văn bản', reading: 'Cách hiểu', awaiting: 'chờ việc trước',
  left: (days: number) => (days > 0 ? `còn ${days} ngày làm việc` : days === 0 ? 'hôm nay' : ''),
  field: { on: { hold: 'Ngày tổ chức', issue: 'Ngày ban hành', send: 'Ngày gửi' }, number: 'Số, ký hiệu', file: 'Văn bản kèm theo (.pdf hoặc .docx, tối đa 10 MB, không bắt buộc)', because: 'Lý do', document: 'Căn cứ: số, ký hiệu văn bản', documentOn: 'Ngày văn bản', to: 'Hạn mới' },
  blank: 'Để trống nếu chưa có số liệu. Chỉ ghi con số tổng hợp, không ghi thông tin về người dân.',
  becauseHint: 'Tối đa 300 ký tự, không ghi thông tin về người dân.',
  suggested: (day: string) => `Gợi ý: ${day}. Sửa nếu ngày khác.`,
  atLeast: (count: number) => `Yêu cầu ít nhất ${String(count).padStart(2, '0')}`,
  did: { hold: 'tổ chức ngày', issue: 'ban hành ngày', send: 'gửi ngày', correct: 'đính chính', accept: 'chấp nhận báo cáo', return: 'trả lại báo cáo', postpone: 'gia hạn đến', waive: 'miễn' },
  basis: (document: string, day: string) => `theo ${document} ngày ${day}`, attached: 'Văn bản kèm theo',
  list: 'Danh sách việc', total: (shown: number, total: number) => (shown < total ? `${shown} trong ${total} việc, việc cần xử lý đứng trước` : `${total} việc`), empty: 'Không có việc nào khớp.',
  duty: 'Việc', standing: 'Tình trạng', persons: 'Chỉ theo dõi việc cơ quan có làm, đúng hạn; nội dung trao đổi không lưu tại đây.',
  back: 'Về Bàn làm việc', openPlan: 'Mở kế hoạch năm', openHandover: 'Mở bàn giao', openVisits: 'Mở các cuộc kiểm tra',
}
