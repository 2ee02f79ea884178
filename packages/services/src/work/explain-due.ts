import { dayNumber, isWorkingDay, plusDays, type CalendarDate, type WorkingCalendar } from '@phoihop/core/calendar'
import type { Words } from '@phoihop/core/register'
import type { WorkEntry } from '@phoihop/core/work'
import type { Duty } from './views.ts'

/** Why the due day and the target are what they are, in the order a clerk would explain it on the phone. */
export function explainDue(calendar: WorkingCalendar, duty: Duty, entries: readonly WorkEntry[]): readonly Words[] {
  const { obligation, occurrence, standing } = duty
  const because: Words[] = [{ vi: `Văn bản ghi: “${obligation.basis.cue}”`, en: `The text says: “${obligation.basis.cue}”` }]
  if (occurrence.due === 'awaiting' || occurrence.target === 'awaiting') {
    because.push({ vi: 'Chưa có ngày: chờ việc trước đó được báo cáo đã xong', en: 'No day yet: it waits for the duty before it' })
    return because
  }
  if (!occurrence.stated) because.push({ vi: 'Văn bản không nêu hạn: ngày nên xong do cơ quan thường trực chọn, không tính trễ', en: 'The text states no deadline: a planning day, never counted as late' })
  if (occurrence.stated && obligation.due?.bound === 'before') because.push({ vi: `“Trước …” không kể ngày đó: ngày cuối đúng hạn là ${vn(occurrence.due)}`, en: `“Before” excludes the day itself: the last day on time is ${vn(occurrence.due)}` })
  else if (occurrence.stated) because.push({ vi: `Ngày cuối đúng hạn là ${vn(occurrence.due)}`, en: `The last day on time is ${vn(occurrence.due)}` })
  const aimed = obligation.due?.aim ? occurrence.falls : undefined
  if (aimed) because.push({ vi: `Nên xong chậm nhất ${vn(aimed)}, do nơi đang có vào ngày đó; đến hết hạn mới tính trễ`, en: `Asked for by ${vn(aimed)}, from the place that is there on that day; late only after the last day on time` })
  because.push(...daysOff(calendar, occurrence.target, aimed ?? occurrence.due))
  for (const { act } of entries) {
    if (act.did === 'postpone') because.push({ vi: `Gia hạn đến ${vn(act.to)} theo văn bản ${act.basis.document} ngày ${vn(act.basis.on)}`, en: `Postponed to ${vn(act.to)} by ${act.basis.document} of ${vn(act.basis.on)}` })
    if (act.did === 'waive') because.push({ vi: `Miễn theo văn bản ${act.basis.document} ngày ${vn(act.basis.on)}`, en: `Waived by ${act.basis.document} of ${vn(act.basis.on)}` })
  }
  if (occurrence.provisional && standing.due === occurrence.due) because.push({ vi: 'Tạm tính: lịch nghỉ của năm đó chưa công bố', en: 'Provisional: that year’s notice of days off is not published' })
  return because
}

function daysOff(calendar: WorkingCalendar, target: CalendarDate, due: CalendarDate): readonly Words[] {
  if (target >= due) return []
  const off = Array.from({ length: dayNumber(due) - dayNumber(target) }, (_, after) => plusDays(target, after + 1)).filter((on) => !isWorkingDay(calendar, on))
  const [first, last] = [off[0], off.at(-1)]
  if (!first || !last) return []
  const days = first === last ? vn(first) : `${vn(first)} – ${vn(last)}`
  return [{ vi: `${days} là ngày nghỉ: nên xong ${vn(target)}`, en: `${days} are days off: aim for ${vn(target)}` }]
}

const vn = (on: CalendarDate) => `${on.slice(8)}/${on.slice(5, 7)}/${on.slice(0, 4)}`
