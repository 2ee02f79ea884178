export { withGuest } from './with-guest.ts'
export { writeDocx, type DocxOptions } from './write-docx.ts'
export { writePdf } from './write-pdf.ts'
export { writeIcs, writeInvitationIcs, type DutyCalendar, type DutyEvent, type MeetingEvent } from './write-ics.ts'
