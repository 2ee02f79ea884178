import type { CalendarDate } from '../calendar/index.ts'
import { printCount, printDay } from '../paper/index.ts'
import { whenText } from './climbed-text.ts'
import { REMINDER_RULES } from './reminder-rules.ts'
import type { ClimbedDuty } from './types.ts'

/**
 * What is not done at a place, as a text for whoever pastes it into the group of its bodies: duties, bodies and days, and nobody. `desk`: where it is
 * reported. Undefined where there is nothing to say.
 */
export function groupText(place: string, climbed: readonly ClimbedDuty[], today: CalendarDate, desk: string, most: number = REMINDER_RULES.mostLines): string | undefined {
  if (climbed.length === 0) return undefined
  const lines = climbed.slice(0, most).map(({ title, owners, at }, nth) => `${nth + 1}. ${title}, ${owners}: ${whenText(at)}`)
  const more = climbed.length > most ? [`Và ${printCount(climbed.length - most)} việc khác.`] : []
  return [`${place}, ngày ${printDay(today)}: ${printCount(climbed.length)} việc cần làm`, ...lines, ...more, `Báo cáo tại: ${desk}`].join('\n')
}
