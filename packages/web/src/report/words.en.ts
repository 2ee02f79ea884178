import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  title: 'Reports', lead: 'A report on progress of the programme, drafted in the layout of Decree 30/2020 with two issuing bodies.', period: 'Period', show: 'Preview', download: 'Download the report (.docx)', onlyStanding: 'Reports on progress are made by the standing bodies.',
  clause: 'Content', owed: 'Owed', verdicts: { 'on-time': 'On time', late: 'Done late', overdue: 'Overdue', waived: 'Waived', 'not-yet-due': 'Not yet due', open: 'Not recorded', awaiting: 'Waits for another' }, onTime: 'On-time rate', noRate: 'nothing to rate', total: 'Total', gaps: 'Missing', gap: (owners, since, days) => `${owners} – since ${since}${days > 0 ? `, ${days} days late` : ''}`, moreGaps: (count) => `and ${count} more, all in the .docx`, noGaps: 'Nothing is missing in this period.', questions: (count) => `${count} questions about duties without an owner`,
  reviews: 'Interim and final reviews',
  publish: 'Show the promise and the figures to the public', feed: 'Calendar of your body (.ics)', feedLead: 'Subscribe to it in a calendar application to see the days asked for. The address is a secret; a new one ends the old one.', makeFeed: 'Make the address', yourFeed: 'Address of the calendar (shown once)',
}
