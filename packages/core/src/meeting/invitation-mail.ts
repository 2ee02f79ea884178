import { weekday, type CalendarDate } from '../calendar/index.ts'
import { printDay, printTime } from '../paper/index.ts'
import type { Meeting } from './types.ts'

/** first: nothing went out before · again: it replaces what went out · off: the meeting is called off and still owed · anew: a time after that · waived: it is owed no more. */
export type InvitationTurn = 'first' | 'again' | 'off' | 'anew' | 'waived'
/** `chair` and `members` by their titles, `meeting` with its period and place. `address`: where the meeting is read and answered. */
export type InvitationFacts = { turn: InvitationTurn; chair: string; meeting: string; on: CalendarDate; at: string; where: string; members: readonly string[]; address: string }

const SUBJECT_LIMIT = 200
const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']
const SUBJECTS: Readonly<Record<InvitationTurn, string>> = { first: 'Mời giao ban', again: 'Đổi thời gian, địa điểm giao ban', off: 'Hoãn giao ban', anew: 'Mời lại giao ban', waived: 'Thu hồi giấy mời giao ban' }
const SAYS: Readonly<Record<InvitationTurn, string>> = {
  first: 'trân trọng mời các cơ quan dự họp.',
  again: 'đổi thời gian, địa điểm họp; thư này thay giấy mời đã gửi. Các cơ quan thống nhất lại từ đầu.',
  off: 'hoãn họp; thời gian, địa điểm đã mời không còn hiệu lực. Kỳ này vẫn phải họp: khi có thời gian mới, các cơ quan được mời lại.',
  anew: 'trân trọng mời lại các cơ quan dự họp, sau khi đã hoãn. Các cơ quan thống nhất lại từ đầu.',
  waived: 'không họp kỳ này nữa, vì kỳ này đã được miễn; thư này thu hồi giấy mời đã gửi.',
}
const CALENDAR: Readonly<Record<InvitationTurn, string>> = {
  first: 'Kèm theo là mục lịch (.ics): mở bằng ứng dụng lịch để ghi; khi đổi giờ, thư sau tự sửa mục ấy.',
  again: 'Kèm theo là mục lịch (.ics) thay cho mục đã gửi.',
  off: 'Kèm theo là tệp lịch (.ics) để xóa mục đã gửi.',
  anew: 'Kèm theo là mục lịch (.ics): mở bằng ứng dụng lịch để ghi lại mục đã xóa.',
  waived: 'Kèm theo là tệp lịch (.ics) để xóa mục đã gửi.',
}
const FOOT = 'Thư tự động, trả lời trên hệ thống, không trả lời thư này. Không muốn nhận: mở bàn làm việc, vào Tài khoản của tôi.'

/** As what a time goes out that is set now, by the meeting as it stood before. */
export const turnOf = ({ proposal, calledOff }: Meeting): InvitationTurn => (calledOff ? 'anew' : proposal ? 'again' : 'first')

/** The mail that goes with the calendar entry of a meeting: bodies, time and place, and nobody's name. */
export function invitationMail({ turn, chair, meeting, on, at, where, members, address }: InvitationFacts): { subject: string; content: string } {
  const subject = `${SUBJECTS[turn]}: ${printTime(at)}, ${printDay(on)}, ${meeting}`
  const isOff = turn === 'off' || turn === 'waived'
  const time = `${printTime(at)}, ${WEEKDAYS[weekday(on) - 1]} ngày ${printDay(on)}`
  return {
    subject: subject.length > SUBJECT_LIMIT ? `${subject.slice(0, SUBJECT_LIMIT - 1)}…` : subject,
    content: [
      `${meeting}\n${chair} ${SAYS[turn]}`,
      `${isOff ? 'Thời gian đã báo' : 'Thời gian'}: ${time}\nĐịa điểm: ${where}\nCơ quan dự họp: ${members.join('; ')}`,
      `${isOff ? 'Xem' : 'Trả lời và xem chương trình họp'}: ${address}`,
      CALENDAR[turn], FOOT,
    ].join('\n\n') + '\n',
  }
}
