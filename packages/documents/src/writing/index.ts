export { writeDocx, type DocxOptions } from './write-docx.ts'
export { writePdf } from './write-pdf.ts'
export { writeIcs, type DutyCalendar, type DutyEvent } from './write-ics.ts'
