export { writeDocx, type DocxOptions } from './write-docx.ts'
export { writeIcs, type DutyCalendar, type DutyEvent } from './write-ics.ts'
