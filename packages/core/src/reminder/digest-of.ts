import type { CalendarDate } from '../calendar/index.ts'
import { printCount, printDay } from '../paper/index.ts'
import { REMINDER_RULES } from './reminder-rules.ts'
import type { OwedDuty, OwedShare } from './types.ts'

export type DigestMail = { subject: string; content: string }

/** In this order: what was sent back waits for its body alone. */
const PARTS: readonly (readonly [OwedDuty['state'], string])[] = [['returned', 'Bị trả lại, cần đính chính'], ['late', 'Đã chậm'], ['due-soon', 'Sắp đến hạn']]

/**
 * The mail of one day about what is owed: undefined where there is nothing to say. `desk`: where it is done. It names duties, places and days,
 * and nobody.
 */
export function digestOf(shares: readonly OwedShare[], today: CalendarDate, desk: string, most: number = REMINDER_RULES.mostLines): DigestMail | undefined {
  const owed = shares.filter(({ duties }) => duties.length > 0)
  if (owed.length === 0) return undefined
  const all = owed.flatMap(({ duties }) => duties)
  const counts = PARTS.map(([state, title]) => [title.split(',')[0]?.toLowerCase(), all.filter((duty) => duty.state === state).length] as const).filter(([, count]) => count > 0)
  return {
    subject: `Việc cần làm ngày ${printDay(today)}: ${counts.map(([title, count]) => `${printCount(count)} ${title}`).join(', ')}`,
    content: [...owed.map((share) => shareText(share, most)), FOOT, `Bàn làm việc: ${desk}`].join('\n\n') + '\n',
  }
}

const FOOT = 'Thư tự động, mỗi ngày làm việc tối đa một thư, không cần trả lời. Không muốn nhận: mở bàn làm việc, vào Tài khoản của tôi.'

function shareText({ body, programme, duties }: OwedShare, most: number): string {
  const parts = PARTS.flatMap(([state, title]) => {
    const own = duties.filter((duty) => duty.state === state)
    return own.length === 0 ? [] : [[`${title} (${printCount(own.length)}):`, ...own.slice(0, most).map(line), ...(own.length > most ? [`- và ${printCount(own.length - most)} việc khác`] : [])].join('\n')]
  })
  return [`${body}\n${programme}`, ...parts].join('\n\n')
}

function line({ title, place, due, stated, daysLate }: OwedDuty): string {
  const on = due === 'awaiting' ? '' : `, ${stated ? 'hạn' : 'nên xong'} ${printDay(due)}`
  return `- ${title}, ${place}${on}${daysLate > 0 ? ` (chậm ${printCount(daysLate)} ngày)` : ''}`
}
