import { weekday, type CalendarDate } from '../calendar/index.ts'
import { printDay, printTime } from '../paper/index.ts'

/** first: nothing went out before · again: it replaces what went out · off: it takes it back. */
export type InvitationTurn = 'first' | 'again' | 'off'
/** `chair` and `members` by their titles, `meeting` with its period and place. `address`: where the meeting is read and answered. */
export type InvitationFacts = { turn: InvitationTurn; chair: string; meeting: string; on: CalendarDate; at: string; where: string; members: readonly string[]; address: string }

const SUBJECT_LIMIT = 200
const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']
const SUBJECTS: Readonly<Record<InvitationTurn, string>> = { first: 'Mời giao ban', again: 'Đổi thời gian, địa điểm giao ban', off: 'Thu hồi giấy mời giao ban' }
const SAYS: Readonly<Record<InvitationTurn, string>> = {
  first: 'trân trọng mời các cơ quan dự họp.',
  again: 'đổi thời gian, địa điểm họp; thư này thay giấy mời đã gửi. Các cơ quan thống nhất lại từ đầu.',
  off: 'không họp kỳ này nữa, vì kỳ này đã được miễn; thư này thu hồi giấy mời đã gửi.',
}
const CALENDAR: Readonly<Record<InvitationTurn, string>> = {
  first: 'Kèm theo là mục lịch (.ics): mở bằng ứng dụng lịch để ghi; khi đổi giờ, thư sau tự sửa mục ấy.',
  again: 'Kèm theo là mục lịch (.ics) thay cho mục đã gửi.',
  off: 'Kèm theo là tệp lịch (.ics) để xóa mục đã gửi.',
}
const FOOT = 'Thư tự động, trả lời trên hệ thống, không trả lời thư này. Không muốn nhận: mở bàn làm việc, vào Tài khoản của tôi.'

/** The mail that goes with the calendar entry of a meeting: bodies, time and place, and nobody's name. */
export function invitationMail({ turn, chair, meeting, on, at, where, members, address }: InvitationFacts): { subject: string; content: string } {
  const subject = `${SUBJECTS[turn]}: ${printTime(at)}, ${printDay(on)}, ${meeting}`
  const time = `${printTime(at)}, ${WEEKDAYS[weekday(on) - 1]} ngày ${printDay(on)}`
  return {
    subject: subject.length > SUBJECT_LIMIT ? `${subject.slice(0, SUBJECT_LIMIT - 1)}…` : subject,
    content: [
      `${meeting}\n${chair} ${SAYS[turn]}`,
      `${turn === 'off' ? 'Thời gian đã báo' : 'Thời gian'}: ${time}\nĐịa điểm: ${where}\nCơ quan dự họp: ${members.join('; ')}`,
      `${turn === 'off' ? 'Xem' : 'Trả lời và xem chương trình họp'}: ${address}`,
      CALENDAR[turn], FOOT,
    ].join('\n\n') + '\n',
  }
}
