import type { CommitmentActName } from '@phoihop/services/commitment'

export const vi = {
  list: 'Việc giao theo kết luận giao ban', one: 'Việc giao', mine: 'Việc giao cho cơ quan', toAccept: 'Việc giao chờ chấp nhận', all: 'Xem mọi việc giao',
  states: { open: 'Chưa đến hạn', 'due-soon': 'Sắp đến hạn', late: 'Trễ', done: 'Đã báo cáo', accepted: 'Đã chấp nhận', returned: 'Trả lại', withdrawn: 'Đã rút' },
  lateBy: (days: number) => `Trễ ${days} ngày`, doneLate: (days: number) => `trễ ${days} ngày`,
  what: 'Nội dung', owner: 'Cơ quan thực hiện', due: 'Hạn', standing: 'Tình trạng', from: 'Theo kết luận', judges: 'Cơ quan chấp nhận', extendedFrom: (day: string) => `hạn ban đầu ${day}`,
  rates: 'Tỷ lệ hoàn thành', byBody: 'Theo cơ quan', byPlace: 'Theo địa bàn', raised: 'Được giao', closed: 'Đã xong', stillOpen: 'Còn mở', late: 'Trong đó trễ', percent: 'Tỷ lệ', withdrawn: (count: number) => `${count} việc đã rút, không tính vào tỷ lệ.`,
  total: 'Cộng', none: 'Chưa có việc giao nào. Việc giao hiện ở đây khi một cuộc giao ban ghi kết luận.', noMatch: 'Không có việc giao nào khớp.',
  year: 'Năm', everyYear: 'Mọi năm', state: 'Tình trạng', everyState: 'Mọi tình trạng', show: 'Xem', onlyOf: (name: string) => `Chỉ xem: ${name}`, whole: 'Xem tất cả',
  act: { report: 'Báo cáo đã xong', accept: 'Chấp nhận', return: 'Trả lại', extend: 'Gia hạn', withdraw: 'Rút việc giao', assign: 'Giao cho cơ quan tiếp nhận' } satisfies Record<CommitmentActName, string> as Readonly<Record<CommitmentActName, string>>,
  said: { report: 'Đã báo cáo xong.', accept: 'Đã chấp nhận báo cáo.', return: 'Đã trả lại báo cáo.', extend: 'Đã gia hạn.', withdraw: 'Đã rút việc giao.', assign: 'Đã giao cho cơ quan tiếp nhận.' } as Readonly<Record<string, string>>,
  field: { on: 'Ngày xong', number: 'Số, ký hiệu văn bản (nếu có)', because: 'Lý do', to: 'Hạn mới', document: 'Căn cứ: số, ký hiệu văn bản', documentOn: 'Ngày văn bản', body: 'Cơ quan tiếp nhận' },
  becauseHint: 'Tối đa 300 ký tự, không ghi thông tin về người dân.',
  did: { raise: 'giao việc, hạn', report: 'báo cáo xong ngày', accept: 'chấp nhận báo cáo', return: 'trả lại báo cáo', extend: 'gia hạn đến', withdraw: 'rút việc giao', assign: 'giao cho' }, withConclusion: 'cùng với kết luận', basis: (document: string, day: string) => `theo ${document} ngày ${day}`,
  byCarrier: 'Theo cơ quan hiện nay', carriedBy: (name: string) => `nay là ${name}`, nobody: 'chưa rõ cơ quan tiếp nhận', now: 'Hiện do',
  toAssign: 'Việc giao chưa rõ cơ quan tiếp nhận', toAssignHint: 'Cơ quan được giao đã kết thúc hoạt động hoặc chia tách: cơ quan thường trực mở từng việc và giao cho một cơ quan, theo văn bản.',
  allToAssign: (count: number) => `Xem cả ${count} việc chưa rõ cơ quan tiếp nhận`,
  open: 'Mở', back: 'Về danh sách việc giao',
}
