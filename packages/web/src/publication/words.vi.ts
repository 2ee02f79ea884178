import type { Measure, PublicDuty } from '@phoihop/core/publication'

const measures: Readonly<Record<Measure, string>> = { owed: 'Phải làm', 'on-time': 'Làm đúng hạn', late: 'Làm trễ', missing: 'Chưa làm' }
const how: Readonly<Record<PublicDuty['how'], (names: string) => string>> = { each: (names) => names, jointly: (names) => `${names} cùng làm`, turn: (names) => `${names} luân phiên` }

export const vi = {
  title: 'Chương trình công khai', lead: 'Các cơ quan đã ký cam kết gì với nhau, và đã làm đến đâu. Ai cũng xem được, không cần đăng nhập.',
  empty: 'Chưa có chương trình nào được công khai. Khi cơ quan thường trực công khai, chương trình sẽ hiện ở đây.', lastOn: (on: string) => `công khai gần nhất ${on}`,
  signed: 'ký ngày', term: 'giai đoạn', signing: 'Các bên ký kết', joining: 'Cùng thực hiện', publishedOn: (on: string) => `công khai ngày ${on}`,
  done: 'Đã làm đến đâu', promised: 'Đã cam kết gì', parts: 'Các phần của văn bản', duty: 'việc', all: 'Tất cả chương trình',
  noFigures: 'Cơ quan thường trực chưa công khai số liệu kỳ nào.', caption: (period: string) => `Số việc đến hạn trong ${period}, theo cấp`, measure: 'Việc', total: 'Cộng', measures,
  rate: (percent: string) => `${percent} % làm đúng hạn`, below: 'dưới 5', hidden: 'đã che',
  explained: 'Số dưới 5, kể cả 0, chỉ ghi “dưới 5”. “Đã che” là số từ 5 trở lên không ghi ra, để không ai trừ cộng mà tìm lại được số dưới 5.',
  counted: 'Chỉ tính việc đã đến hạn và có cơ quan phải làm. Không tính việc được miễn và việc còn chờ việc trước.',
  source: (by: string, on: string, asOf: string) => `${by} công khai ngày ${on}. Nguồn: ghi nhận của các cơ quan, tính đến ${asOf}.`,
  replaced: (on: string) => `Bản này đã được thay bằng bản công khai ngày ${on}.`, newest: 'Xem bản mới nhất', csv: 'Tải số liệu (.csv)',
  periods: 'Các kỳ đã công khai', earlier: 'Bản trước, đã được thay', earlierPledges: (days: string) => `Bản cam kết trước đó công khai ngày ${days}.`,
  how,
  every: { month: 'mỗi tháng', quarter: 'mỗi quý', 'half-year': '6 tháng một lần', 'nine-months': '9 tháng đầu mỗi năm', year: 'mỗi năm' },
  afterYears: (years: string, from: number) => `sau ${years} năm, tính từ ${from}`, yearlyOn: (days: string) => `hằng năm, ngày ${days}`, after: (title: string) => `sau mỗi lần “${title}”`, once: 'một lần', onDemand: 'khi có yêu cầu', always: 'thường xuyên',
  unstated: 'văn bản không nêu hạn', by: (day: string) => `chậm nhất ${day}`, before: (day: string) => `trước ${day}`,
  days: { periodEnd: 'ngày cuối kỳ', periodStart: 'ngày đầu kỳ', done: 'ngày làm xong việc trước', planned: 'ngày dự kiến', theDay: 'chính ngày đó', on: (day: string) => `ngày ${day}`, lastMonth: (day: number) => `ngày ${day} tháng cuối kỳ`, monthAfter: (day: number) => `ngày ${day} tháng sau kỳ` },
  offset: { days: (count: number) => `${count} ngày`, workingDays: (count: number) => `${count} ngày làm việc`, months: (count: number) => `${count} tháng`, after: (length: string, day: string) => `${length} sau ${day}`, before: (length: string, day: string) => `${length} trước ${day}` },

  publish: 'Công khai cho người dân', publishLead: 'Người dân xem không cần đăng nhập và chỉ thấy những gì công khai ở đây. Đã công khai thì không sửa, không gỡ: bản sau thay bản trước, bản trước vẫn xem được.',
  publicPage: 'Xem trang người dân thấy', pledge: 'Cam kết', pledgeFresh: 'Chương trình này chưa công khai.', pledgeSame: (on: string) => `Đã công khai ngày ${on}; từ đó đến nay văn bản không đổi.`, pledgeChanged: (on: string) => `Văn bản đã đổi so với bản công khai ngày ${on}.`,
  pledgeWhat: 'Gồm các bên, thời hạn, điều khoản và việc phải làm. Không có tên người ký.', look: 'Xem trước', publishPledge: 'Công khai cam kết',
  figures: 'Số liệu', figuresWhat: 'Chỉ số đếm gộp theo cấp, không có tên cơ quan, địa bàn hay người nào. Số bị gạch ngang là số thật, chỉ cơ quan thường trực thấy; bên cạnh là chữ người dân thấy.', period: 'Kỳ', show: 'Xem', noPeriod: 'Chưa có quý, nửa năm hay năm nào kết thúc.', tooFew: 'Kỳ này không công khai được: không có hoặc có quá ít việc đến hạn.',
  publishFigures: (period: string) => `Công khai số liệu ${period}`, again: (on: string) => `Kỳ này đã công khai ngày ${on}. Công khai lại là đính chính: bản mới thay bản cũ, bản cũ vẫn xem được.`,
  history: 'Đã công khai', said: { pledge: 'Đã công khai cam kết.', figures: 'Đã công khai số liệu.' },
  columns: { document: 'Văn bản', period: 'Kỳ', from: 'Từ ngày', to: 'Đến ngày', tier: 'Cấp', asOf: 'Tính đến ngày', publishedOn: 'Công khai ngày', by: 'Cơ quan công khai', seq: 'Số công khai', replacedOn: 'Được thay ngày' },
}
