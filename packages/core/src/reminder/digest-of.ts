import type { CalendarDate } from '../calendar/index.ts'
import { printCount, printDay } from '../paper/index.ts'
import { climbedText, toldText } from './climbed-text.ts'
import { reaches } from './ladder.ts'
import { REMINDER_RULES } from './reminder-rules.ts'
import type { ClimbedDuty, OwedDuty, OwedShare } from './types.ts'

export type DigestMail = { subject: string; content: string }

/** In this order: what was sent back waits for its body alone. */
const PARTS: readonly (readonly [OwedDuty['state'], string])[] = [['returned', 'Bị trả lại, cần đính chính'], ['late', 'Đã chậm'], ['due-soon', 'Sắp đến hạn']]

const CLIMBED = 'Mới chuyển đến'

/**
 * The mail of one day about what is owed and what climbed since the last: undefined where there is nothing to say. `desk`: where it is done.
 * It names duties, bodies, places and days, and nobody.
 */
export function digestOf(shares: readonly OwedShare[], today: CalendarDate, desk: string, most: number = REMINDER_RULES.mostLines): DigestMail | undefined {
  const owed = shares.filter(({ duties, climbed }) => duties.length > 0 || (climbed?.fresh.length ?? 0) > 0)
  if (owed.length === 0) return undefined
  const all = owed.flatMap(({ duties }) => duties)
  const fresh = owed.reduce((sum, { climbed }) => sum + (climbed?.fresh.length ?? 0), 0)
  const counts = [...PARTS.map(([state, title]) => [title.split(',')[0]?.toLowerCase(), all.filter((duty) => duty.state === state).length] as const), [CLIMBED.toLowerCase(), fresh] as const].filter(([, count]) => count > 0)
  return {
    subject: `Việc cần làm ngày ${printDay(today)}: ${counts.map(([title, count]) => `${printCount(count)} ${title}`).join(', ')}`,
    content: [...owed.map((share) => shareText(share, today, most, desk)), FOOT, `Bàn làm việc: ${desk}`].join('\n\n') + '\n',
  }
}

const FOOT = 'Thư tự động, mỗi ngày làm việc tối đa một thư, không cần trả lời. Không muốn nhận: mở bàn làm việc, vào Tài khoản của tôi.'

function shareText({ body, programme, duties, climbed }: OwedShare, today: CalendarDate, most: number, desk: string): string {
  const parts = PARTS.flatMap(([state, title]) => listed(title, duties.filter((duty) => duty.state === state).map((duty) => line(duty, today)), most))
  const fresh = climbed ? listed(CLIMBED, climbed.fresh.map(climbedLine), most) : []
  const all = climbed && climbed.all > 0 ? [`Đang ở nấc này: ${printCount(climbed.all)} việc, xem ${desk}/ladder`] : []
  return [`${body}\n${programme}`, ...parts, ...fresh, ...all].join('\n\n')
}

const listed = (title: string, lines: readonly string[], most: number): readonly string[] =>
  lines.length === 0 ? [] : [[`${title} (${printCount(lines.length)}):`, ...lines.slice(0, most), ...(lines.length > most ? [`- và ${printCount(lines.length - most)} việc khác`] : [])].join('\n')]

function line({ title, place, due, target = due, stated, daysLate, at }: OwedDuty, today: CalendarDate): string {
  const on = due === 'awaiting' ? '' : `, ${stated ? 'hạn' : 'nên xong'} ${printDay(due)}`
  // A plan asked for in January is late only in the next year: who reads the last day alone lets the year go by.
  const asked = target !== 'awaiting' && target !== due && target >= today ? `, nên xong ${printDay(target)}` : ''
  const stands = [...(daysLate > 0 ? [`chậm ${printCount(daysLate)} ngày`] : []), ...(at && reaches(at.tell, 'standing') ? [toldText(at)] : [])]
  return `- ${title}, ${place}${on}${asked}${stands.length > 0 ? ` (${stands.join('; ')})` : ''}`
}

const climbedLine = ({ title, owners, at }: ClimbedDuty): string => `- ${title}, ${owners}, ${climbedText(at)}`
