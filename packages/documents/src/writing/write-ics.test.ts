import { day } from '@phoihop/core/calendar'
import type { Instant } from '@phoihop/core/work'
import ical from 'node-ical'
import { afterAll, describe, expect, it } from 'vitest'
import { withGuest } from './with-guest.ts'
import { writeIcs, writeInvitationIcs, type DutyCalendar, type DutyEvent, type MeetingEvent } from './write-ics.ts'

const meeting: DutyEvent = {
  uid: 'meeting/2024-01/xa-ba-cau@phoihop', day: day('2024-01-31'), url: 'https://phoihop.example/duties/meeting',
  title: 'Giao ban công tác phối hợp cấp xã, gắn với hội nghị giao ban của Đảng ủy; tháng 01 năm 2024', description: 'Hạn: 31/01/2024; khoản IV.4.2\nCông an xã Ba Cầu',
}
const calendar: DutyCalendar = { name: 'Phối Hợp – Công an xã Ba Cầu', body: 'Công an xã Ba Cầu', now: '2024-01-02T03:04:05.000Z' as Instant, events: [meeting] }
const read = (text: string) => Object.values(ical.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT')

describe('the calendar of a body, read back', () => {
  it('holds each duty on its day with its title, text and address', () => {
    const [event] = read(writeIcs(calendar))
    expect(event).toMatchObject({ uid: meeting.uid, summary: meeting.title, description: meeting.description, datetype: 'date', status: 'CONFIRMED', transparency: 'TRANSPARENT' })
    expect(JSON.stringify(event)).toContain(meeting.url)
  })

  it('names no person: neither organiser nor guest nor alarm', () => expect(writeIcs(calendar)).not.toMatch(/ORGANIZER|ATTENDEE|VALARM/u))

  it('ends lines with CR LF and folds them at 75 octets', () => {
    const text = writeIcs(calendar)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('gives the same text for the same input', () => expect(writeIcs(calendar)).toBe(writeIcs({ ...calendar })))

  it('takes back a waived duty under the same uid, with a later sequence', () => {
    const [event] = read(writeIcs({ ...calendar, events: [{ ...meeting, cancelled: true }] }))
    expect(event).toMatchObject({ uid: meeting.uid, status: 'CANCELLED', sequence: 1 })
  })

  it('writes a calendar without duties', () => expect(read(writeIcs({ ...calendar, events: [] }))).toEqual([]))
})

describe('the day is the day in every zone', () => {
  const home = process.env['TZ']
  afterAll(() => {
    if (home === undefined) delete process.env['TZ']
    else process.env['TZ'] = home
  })
  it.each(['UTC', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])('%s', (zone) => {
    process.env['TZ'] = zone
    expect(writeIcs(calendar)).toContain('DTSTART;VALUE=DATE:20240131')
  })
})

describe('the invitation to a meeting, read back', () => {
  const called: MeetingEvent = { uid: 'meeting/2024-01/xa-ba-cau/meeting@phoihop', day: day('2024-01-30'), at: '07:30', where: 'Phòng họp số 1, UBND xã Ba Cầu', body: 'Công an xã Ba Cầu', title: 'Giao ban tháng 01 năm 2024', description: 'Đã thống nhất: Công an xã Ba Cầu', sequence: 0 }
  const now = calendar.now

  it('is at its time in Vietnam, at its place, called by a body', () => {
    const [event] = read(writeInvitationIcs(called, now)) as unknown as readonly [{ start: Date }]
    expect(event).toMatchObject({ uid: called.uid, summary: called.title, location: called.where, status: 'CONFIRMED', transparency: 'OPAQUE', sequence: 0, datetype: 'date-time', organizer: { params: { CN: called.body } } })
    expect(event.start.toISOString()).toBe('2024-01-30T00:30:00.000Z')
  })
  it('asks, and moves under the same uid with a higher sequence', () => {
    const moved = writeInvitationIcs({ ...called, day: day('2024-01-31'), at: '14:00', sequence: 1 }, now)
    expect(moved).toContain('METHOD:REQUEST\r\n')
    expect(read(moved)[0]).toMatchObject({ uid: called.uid, sequence: 1, start: new Date('2024-01-31T07:00:00Z') })
  })
  it('takes itself back', () => {
    const gone = writeInvitationIcs({ ...called, cancelled: true, sequence: 2 }, now)
    expect(gone).toContain('METHOD:CANCEL\r\n')
    expect(read(gone)[0]).toMatchObject({ uid: called.uid, sequence: 2, status: 'CANCELLED' })
  })
  it('names no guest, and stands in the calendar of a body beside its duties', () => {
    expect(writeInvitationIcs(called, now)).not.toMatch(/ATTENDEE|VALARM/u)
    expect(read(writeIcs({ ...calendar, events: [meeting, called] })).map((event) => event && 'uid' in event && event.uid)).toEqual([meeting.uid, called.uid])
  })
  it('goes to one mailbox, which is its one guest, in folded lines', () => {
    const mail = `${'van-thu.'.repeat(20)}@xa-ba-cau.example`
    const text = withGuest(writeInvitationIcs(called, now), mail)
    expect(text.match(/ATTENDEE/g)).toHaveLength(1)
    expect(read(text)[0]).toMatchObject({ uid: called.uid, attendee: { params: { ROLE: 'REQ-PARTICIPANT', PARTSTAT: 'NEEDS-ACTION' }, val: `mailto:${mail}` } })
    expect(text).toContain('RSVP=FALSE')
    expect(text).not.toContain('CN=van')
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})
