import type { CalendarDate } from '@phoihop/core/calendar'
import type { Instant } from '@phoihop/core/work'
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator'

type EventText = { uid: string; day: CalendarDate; title: string; description: string; url?: string; cancelled?: boolean; sequence?: number }
/** One duty on its target day. `uid` never changes for a duty; `sequence` grows when it is moved. Nothing about a person. */
export type DutyEvent = EventText & { at?: never }
/** One meeting at its time, hours and minutes in Vietnam, and its place; how long it takes nobody says. `body`: who calls it, by title. */
export type MeetingEvent = EventText & { at: string; where: string; body: string }
export type DutyCalendar = { name: string; body: string; events: readonly (DutyEvent | MeetingEvent)[]; now: Instant }

const REFRESH_EVERY_SECONDS = 6 * 60 * 60
const PRODUCT = { company: 'phoihop', product: 'phoihop', language: 'VI' }
/** An organiser has to have an address; a body's is not known here, and this one reaches nobody (RFC 2606). */
const NOBODY = 'khong-tra-loi@phoihop.invalid'

/** A body's duties as an iCalendar text (RFC 5545) to subscribe to: whole days that leave the day free, and meetings at their time. The same input gives the same text. */
export function writeIcs({ name, body, events, now }: DutyCalendar): string {
  const stamp = new Date(now)
  const calendar = ical({ name: name.normalize('NFC'), description: body.normalize('NFC'), prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH, ttl: REFRESH_EVERY_SECONDS })
  for (const event of events) calendar.createEvent(eventOf(event, stamp))
  return calendar.toString()
}

/** The invitation to one meeting (RFC 5546): sent again with a higher `sequence` it moves the one before, and takes it back where it is cancelled. */
export function writeInvitationIcs(event: MeetingEvent, now: Instant): string {
  const calendar = ical({ prodId: PRODUCT, method: event.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST })
  calendar.createEvent(eventOf(event, new Date(now)))
  return calendar.toString()
}

function eventOf(event: DutyEvent | MeetingEvent, stamp: Date): ICalEventData {
  const { uid, day, title, description, url, cancelled = false, sequence } = event
  const when = event.at === undefined
    ? { start: dayAsDate(day), allDay: true, transparency: ICalEventTransparency.TRANSPARENT }
    : { start: timeAsDate(day, event.at), location: event.where.normalize('NFC'), organizer: { name: event.body.normalize('NFC'), email: NOBODY }, transparency: ICalEventTransparency.OPAQUE }
  return {
    id: uid, sequence: sequence ?? (cancelled ? 1 : 0), stamp, lastModified: stamp, ...when,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: title.normalize('NFC'), description: description.normalize('NFC'), ...(url ? { url } : {}),
  }
}

/** The library prints the day in UTC, whatever the zone of the machine. */
const dayAsDate = (day: CalendarDate): Date => new Date(`${day}T12:00:00Z`)
/** Vietnam keeps one time all year, seven hours before UTC; printed in UTC no calendar needs to know the zone. */
const timeAsDate = (day: CalendarDate, at: string): Date => new Date(`${day}T${at}:00+07:00`)
