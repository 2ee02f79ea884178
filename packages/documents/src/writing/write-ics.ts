import type { CalendarDate } from '@phoihop/core/calendar'
import type { Instant } from '@phoihop/core/work'
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'

/** One duty on its target day. `uid` never changes for a duty; `sequence` grows when it is moved. Nothing about a person. */
export type DutyEvent = { uid: string; day: CalendarDate; title: string; description: string; url?: string; cancelled?: boolean; sequence?: number }
export type DutyCalendar = { name: string; body: string; events: readonly DutyEvent[]; now: Instant }

const REFRESH_EVERY_SECONDS = 6 * 60 * 60

/** A body's duties as an iCalendar text (RFC 5545) to subscribe to: whole days that leave the day free. The same input gives the same text. */
export function writeIcs({ name, body, events, now }: DutyCalendar): string {
  const stamp = new Date(now)
  const calendar = ical({ name: name.normalize('NFC'), description: body.normalize('NFC'), prodId: { company: 'phoihop', product: 'phoihop', language: 'VI' }, method: ICalCalendarMethod.PUBLISH, ttl: REFRESH_EVERY_SECONDS })
  for (const { uid, day, title, description, url, cancelled = false, sequence } of events) {
    calendar.createEvent({
      id: uid, sequence: sequence ?? (cancelled ? 1 : 0), stamp, lastModified: stamp,
      start: dayAsDate(day), allDay: true, transparency: ICalEventTransparency.TRANSPARENT,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary: title.normalize('NFC'), description: description.normalize('NFC'), ...(url ? { url } : {}),
    })
  }
  return calendar.toString()
}

/** The library prints the day in UTC, whatever the zone of the machine. */
const dayAsDate = (day: CalendarDate): Date => new Date(`${day}T12:00:00Z`)
