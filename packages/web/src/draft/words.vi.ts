import type { Gap, Rejection } from '@phoihop/core/draft'
import type { Deadline } from '@phoihop/core/calendar'
import type { ObligationKind, Recurrence } from '@phoihop/core/programme'
import type { WarningCode } from '@phoihop/core/source'
import type { UnderWay } from '@phoihop/services/draft'
import { formatDay } from '../words/format.ts'
import { monthDayText } from './day-text.ts'

const every = { month: 'hằng tháng', quarter: 'hằng quý', 'half-year': '06 tháng một lần', 'nine-months': '09 tháng', year: 'hằng năm' } as const
const kinds: Record<ObligationKind, string> = {
  plan: 'Kế hoạch', meeting: 'Họp giao ban', notice: 'Thông báo', exchange: 'Trao đổi thông tin', report: 'Báo cáo', review: 'Sơ kết, tổng kết', handover: 'Bàn giao',
  training: 'Tập huấn', inspection: 'Kiểm tra', campaign: 'Đợt cao điểm, ngày hội', commendation: 'Khen thưởng', bulletin: 'Bản tin, tài liệu', outreach: 'Tuyên truyền', task: 'Việc khác',
}
const rejections: Record<Rejection, string> = { 'no-duty': 'không phải đầu việc', 'said-elsewhere': 'đã có ở khoản khác', 'not-followed': 'không theo dõi' }
const gaps: Record<Gap, string> = { by: 'đơn vị thực hiện', tiers: 'cấp thực hiện', recurs: 'định kỳ', due: 'hạn', title: 'tên việc', cue: 'từ ngữ trích đúng với quy tắc', reading: 'cách hiểu' }

const units = { days: 'ngày', workingDays: 'ngày làm việc', months: 'tháng' }

export const vi = {
  documents: 'Văn bản tiếp nhận', documentsLead: 'Tải văn bản đã ký lên: máy đọc và đề xuất đầu việc, cán bộ xác nhận từng việc, rồi công bố thành chương trình có hạn cụ thể.',
  takeIn: 'Tiếp nhận văn bản', takenIn: 'Đã tiếp nhận', file: 'Tệp văn bản', fileHint: '.docx, .pdf, .txt hoặc bản quét; tối đa 20 MB. Tệp gốc được giữ nguyên.', amends: 'Sửa đổi, bổ sung cho', amendsNone: 'Chương trình mới',
  reading: 'Máy đọc ngay khi gửi; văn bản quét mất vài phút, có thể rời trang trong lúc chờ.', readingTitle: 'Đọc văn bản',
  readingStep: ({ isAlive, done, pages }: UnderWay) => !isAlive ? 'Chưa đọc xong' : done === undefined || pages === undefined ? 'Đang chờ đến lượt đọc' : done < pages ? `Đang nhận dạng trang ${done + 1}/${pages}` : `Đã đọc ${pages} trang, đang tìm đầu việc`,
  readingOn: 'Tệp gốc đã được giữ. Có thể rời trang này: máy đọc tiếp, đọc xong thì văn bản nằm trong danh sách chờ xác nhận.', reloading: 'Trang tự cập nhật.', reloadsNot: 'Dừng tự cập nhật', reloads: 'Tự cập nhật tiếp',
  interrupted: 'Việc đọc bị ngắt giữa chừng vì hệ thống đã dừng hoặc khởi động lại. Tệp gốc vẫn còn nguyên: bấm Đọc lại để máy đọc từ đầu.', readAgain: 'Đọc lại',
  none: 'Chưa có văn bản nào. Chọn tệp ở trên để bắt đầu.',
  taken: (on: string, by: string) => `nhận ${on}, ${by}`, open: (n: number) => `${n} chờ xác nhận`, confirmed: (n: number) => `${n} đã xác nhận`, rejected: (n: number) => `${n} đã bỏ`,
  published: 'Đã công bố', version: (n: number) => `phiên bản ${n}`, unreadable: 'Không đọc được', original: 'Tệp gốc', goOn: 'Xác nhận tiếp', look: 'Xem',
  steps: { setup: 'Văn bản và các bên', items: 'Đầu việc', preview: 'Xem trước, công bố' }, stepsLabel: 'Các bước',
  title: 'Xác nhận đầu việc', sourceText: 'Văn bản', itemsList: 'Đầu việc đề xuất', scanned: 'Chữ do máy nhận dạng từ bản quét: đối chiếu bản giấy trước khi xác nhận.',
  show: 'Hiện', showAll: 'Tất cả', showOpen: 'Chờ xác nhận', showGaps: 'Còn thiếu', showWarnings: 'Cảnh báo', nothingToShow: 'Không có việc nào ở mục này.', noWarnings: 'Không có cảnh báo nào.',
  bulk: (n: number, least: string) => `${least} (${n} việc)`, bulkLead: 'Xác nhận cùng lúc các việc chắc từ',
  clause: 'Khoản', inText: 'Xem trong văn bản', toItem: 'Đến đầu việc', because: 'Vì sao máy đề xuất', sure: (percent: string) => `chắc ${percent}`, added: 'Người thêm', corrected: 'Đã sửa',
  by: 'Đơn vị thực hiện', with: 'Phối hợp với', how: { each: 'mỗi đơn vị tự thực hiện', jointly: 'cùng thực hiện', turn: 'luân phiên theo năm' }, when: 'Thời hạn', firstDue: 'Hạn đầu tiên', noDate: 'không tự đến hạn', nobody: 'chưa rõ', asks: (n: number) => `ít nhất ${String(n).padStart(2, '0')}`,
  missing: 'Còn thiếu', gaps, touches: 'Có nhắc đến người dân: chỉ theo dõi cơ quan đã thực hiện hay chưa, có đúng hạn không, kèm số đếm gộp.',
  confirm: 'Xác nhận', reject: 'Bỏ', why: 'Lý do bỏ', rejections, reopen: 'Mở lại', edit: 'Sửa', split: 'Tách', merge: 'Gộp với việc sau', add: 'Thêm việc ở khoản này', cancel: 'Hủy', save: 'Lưu', cutHere: 'Tách tại đây', splitLead: 'Chọn chỗ tách câu này thành hai việc:',
  state: { open: 'Chờ xác nhận', confirmed: 'Đã xác nhận', rejected: 'Đã bỏ' },
  shares: 'Cách thực hiện', kind: 'Loại việc', kinds, name: 'Tên việc', tiers: 'Cấp', recurs: 'Định kỳ', due: 'Hạn', dueDay: 'Ngày', offset: 'Cách mốc (số âm là trước mốc)', offsetUnit: 'Đơn vị tính', bound: 'Cách tính', bounds: { by: 'chậm nhất ngày đó', before: 'trước ngày đó (không tính ngày đó)' }, extends: 'Trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo', stated: 'Văn bản nêu rõ hạn này (quá hạn là trễ)',
  quantity: 'Số lượng tối thiểu', of: 'Tính theo', things: { initiative: 'nội dung mới', 'community-model': 'mô hình', session: 'buổi, lớp' },
  cue: 'Từ ngữ trong văn bản', cueHint: 'Chép đúng như in trong khoản.', says: 'Cách hiểu', saysHint: 'Khi câu chưa rõ hoặc văn bản không nêu hạn: ghi cách hiểu để mọi người cùng thấy. Không ghi tên, thông tin về người dân.', replaces: 'Thay thế việc', replacesNone: 'Việc mới', touchesPersons: 'Có nhắc đến người dân',
  recurrences: { month: 'Hằng tháng', quarter: 'Hằng quý', 'half-year': '06 tháng', 'nine-months': '09 tháng', year: 'Hằng năm', yearlyOn: 'Ngày cố định hằng năm', afterYears: 'Sau số năm', after: 'Sau một việc khác', once: 'Một lần', always: 'Thường xuyên', onDemand: 'Khi có yêu cầu, sự việc' },
  yearlyOn: 'Các ngày (19/8, 18/11)', afterYears: 'Số năm (3, 5, 10)', countedFrom: 'Tính từ năm', after: 'Sau việc', afterDuty: (title: string) => `sau việc “${title}”`,
  dues: { none: 'Không có hạn', 'period-end': 'Cuối kỳ', 'period-start': 'Đầu kỳ', monthDay: 'Ngày hằng năm (30/01)', on: 'Một ngày (25/01/2024)', 'last-month': 'Ngày của tháng cuối kỳ', 'month-after': 'Ngày của tháng sau kỳ', 'the-day': 'Đúng ngày đó', planned: 'Ngày dự kiến của việc trước', done: 'Ngày làm xong việc trước' },
  offsets: units,
  recurrence: (recurs: Recurrence): string => {
    if ('every' in recurs) return every[recurs.every]
    if ('yearlyOn' in recurs) return `ngày ${recurs.yearlyOn.map(monthDayText).join(' và ')} hằng năm`
    if ('afterYears' in recurs) return `sau ${recurs.afterYears.join(', ')} năm kể từ ${recurs.countedFrom}`
    if ('once' in recurs) return 'một lần'
    if ('always' in recurs) return 'thường xuyên'
    return 'after' in recurs ? 'sau việc trước' : 'khi có yêu cầu, sự việc'
  },
  deadline: ({ anchor, offset, bound, stated }: Deadline): string => {
    const word = bound === 'before' ? 'trước' : 'chậm nhất'
    const day = typeof anchor === 'string' ? { 'period-end': 'cuối kỳ', 'period-start': 'đầu kỳ', 'the-day': 'đúng ngày đó', planned: 'ngày dự kiến', done: 'ngày làm xong việc trước' }[anchor]
      : 'on' in anchor ? formatDay(anchor.on) : 'monthDay' in anchor ? `${monthDayText(anchor.monthDay)} hằng năm` : `ngày ${anchor.day} tháng ${anchor.of === 'last-month' ? 'cuối kỳ' : 'sau kỳ'}`
    const [unit, length = 0] = Object.entries(offset ?? {})[0] ?? []
    const distance = unit ? `${Math.abs(length)} ${units[unit as keyof typeof units]} ${length < 0 ? 'trước' : 'sau'} ` : ''
    return `${word} ${distance}${day}${stated ? '' : ' (để nhắc, không tính trễ)'}`
  },
  setupTitle: 'Văn bản và các bên', head: 'Văn bản', headLead: 'Máy đọc được như dưới đây; đề nghị sửa chỗ chưa đúng rồi lưu.', slug: 'Mã chương trình', slugHint: 'Chữ thường không dấu, nối bằng gạch ngang; không đổi được sau khi công bố.', programmeTitle: 'Tên chương trình', number: 'Số, ký hiệu', signedOn: 'Ngày ký', from: 'Từ ngày', to: 'Đến ngày', inForceFrom: 'Có hiệu lực từ', territory: 'Địa bàn áp dụng', territoryHint: 'Chọn địa bàn của cấp ký cao nhất; các địa bàn trực thuộc tự áp dụng theo. Giữ Ctrl để chọn nhiều. Chưa có trong danh sách thì thêm ở mục Cấp và địa bàn bên dưới.', until: (on: string) => `đến ${on}`,
  parties: 'Các bên', partiesLead: 'Mỗi bên là một ngành dọc, có một cơ quan ở mỗi địa bàn thuộc các cấp được chọn.', partyTitle: 'Tên đầy đủ', partyShort: 'Tên ngắn', signs: 'Ký văn bản', standing: 'Đơn vị thường trực', standingHint: 'Bộ phận theo dõi, đôn đốc; để trống nếu không có. Ít nhất một bên phải có.', bodies: 'Tên cơ quan ở từng địa bàn', bodiesHint: '{place} là tên địa bàn, ví dụ: Trạm Y tế {place}', addParty: 'Thêm bên', dropParty: 'Bỏ bên này', knownParty: 'Đã có trong danh bạ', newParty: 'Bên mới',
  names: 'Tên trong văn bản', namesLead: 'Mỗi tên máy gặp trong văn bản là bên nào? Tên chỉ nhiều bên ("các bên", "các tổ chức thành viên") thì chọn nhiều.', times: (n: number) => `${n} lần`, guessed: 'máy đề xuất', nobodyFollowed: 'không theo dõi', levels: 'Cấp',
  places: 'Cấp và địa bàn', placesLead: 'Thiếu cấp hay địa bàn thì thêm ở đây; chúng chỉ thuộc chương trình này.', addTier: 'Thêm cấp', tierName: 'Tên cấp', rank: 'Thứ bậc (1 là cao nhất)', addPlace: 'Thêm địa bàn', placeName: 'Tên địa bàn', placeTier: 'Cấp', within: 'Thuộc', withinNone: 'Không thuộc địa bàn nào', existsFrom: 'Có từ ngày', addedHere: 'Chương trình này thêm',
  rotation: 'Luân phiên chủ trì', rotationLead: 'Thứ tự các bên chủ trì, mỗi bên một năm; để trống nếu không luân phiên.', order: 'Bên thứ', startsAt: 'Bắt đầu từ năm', rotationClause: 'Khoản', rotationCue: 'Từ ngữ trong văn bản',
  readingsTitle: 'Cách hiểu chung', readingsLead: 'Câu chưa rõ áp dụng cho cả chương trình: ghi cách hiểu để mọi người cùng thấy. Không ghi tên, thông tin về người dân.', addReading: 'Ghi cách hiểu', changed: 'Đã lưu.', toItems: 'Sang bước xác nhận đầu việc',
  previewTitle: 'Xem trước và công bố', publishes: (duties: string, dates: string, year: number) => `Công bố sẽ tạo ${duties} đầu việc, ${dates} lần đến hạn tới ${year}.`, standingWork: (n: string) => `${n} việc thường xuyên hoặc khi có yêu cầu, không tự đến hạn.`, first: 'Đến hạn đầu tiên', orphans: (n: string) => `${n} lần chưa có cơ quan nào thực hiện: sẽ thành câu hỏi.`, ofTier: 'Theo cấp', duties: 'Đầu việc', dates: 'Lần đến hạn',
  stands: 'Chưa công bố được:', publish: 'Công bố', publishedDone: 'Đã công bố. Các cơ quan đã thấy việc của mình.', openProgramme: 'Mở chương trình', invite: 'Mời người dùng', difference: 'So với phiên bản đang áp dụng', kept: 'Giữ nguyên', addedDates: 'Thêm', withdrawn: 'Bãi bỏ', moved: 'Đổi hạn hoặc đổi đơn vị', past: 'Các lần đến hạn trước ngày có hiệu lực giữ nguyên.', obligationsKept: 'Việc đang áp dụng', withdraw: 'Bãi bỏ việc này', keep: 'Giữ lại', replacedBy: 'đã có việc thay thế',
  reasonWords: (said: string) => said, warningWords: (_code: WarningCode, said: string) => said,
  warnings: 'Cảnh báo', wholeDocument: 'Cả văn bản',
}
