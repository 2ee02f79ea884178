import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  list: 'Meetings', one: 'Meeting', year: 'Year', place: 'Place', show: 'Show', none: 'No meeting falls due here this year.', commitments: 'Commitments from meetings', visits: 'Inspection and guidance', handovers: 'Handovers',
  next: 'Next', before: 'Before', due: 'Not later than', heldOn: (day) => `held on ${day}`, noTime: 'no time yet', agreedOf: (agreed, of) => `${agreed} of ${of} bodies agreed`, conclusionsOf: (count) => (count === 1 ? '1 conclusion' : `${count} conclusions`),
  places: 'Places', dueCount: 'Fell due', heldCount: 'Held', lateCount: 'Late',
  back: 'Back to the meetings', report: 'Open the duty', clause: 'Clause', chair: 'Chair', chairs: 'chairs',
  time: 'Time and place', notProposed: 'The chair has not proposed a time and place yet.', outside: 'This day lies outside the period: the meeting still counts as late when it is held after the day due.', invitation: 'Invitation for a calendar (.ics)', calledOff: 'This meeting was waived: it is not held; an invitation or calendar entry that went out is taken back.',
  answers: { agreed: 'agreed', declined: 'cannot come', open: 'no answer yet' },
  because: { 'other-work': 'other work then', 'called-from-above': 'called from above', 'not-ready': 'not ready by then', 'place-unfit': 'the place does not fit' },
  act: { propose: 'Propose time and place', again: 'Change time and place', agree: 'Agree to this time and place', decline: 'Cannot come', 'add-item': 'Put it on the agenda', 'withdraw-item': 'Take off', attend: 'Record who came', conclude: 'Record the conclusion', 'withdraw-conclusion': 'Take this conclusion back', hold: 'Record it as held' },
  said: { propose: 'Proposed. Everybody is asked anew.', agree: 'Agreed.', decline: 'Noted that you cannot come.', 'add-item': 'Put on the agenda.', 'withdraw-item': 'Taken off the agenda.', attend: 'Attendance recorded.', conclude: 'Conclusion recorded and with who owes it; type the next one.', 'withdraw-conclusion': 'Conclusion taken back and its commitments withdrawn.', hold: 'Recorded as held; the duty is reported.' },
  field: { on: 'Day', at: 'Time', where: 'Place', why: 'Reason', title: 'What you want to bring up', what: 'What is to be done', due: 'Done by', owner: 'Owed by', body: 'Bodies present', heldOn: 'Held on' },
  text: 'At most 500 characters; nothing about citizens.', choose: 'choose a reason', here: 'At this place', below: (party, count) => `Just below: ${party} (${count})`,
  agenda: 'Agenda', asOf: (day) => `Made from what is known on ${day}.`,
  open: 'Left open by earlier meetings', noOpen: 'Nothing is left open by earlier meetings.', above: 'Charged from above, not closed', overdue: 'Overdue at this place', noOverdue: 'Nothing is overdue.', overdueBelow: 'Overdue just below', figures: 'Figures of the period', noFigures: 'No figure was to be reported in the period yet.', items: 'Brought up by bodies', noItems: 'Nothing yet.',
  notReported: 'not reported', missing: (names) => `missing: ${names}`, sources: (count) => (count === 1 ? '1 report' : `${count} reports`), more: (count) => `and ${count} more`, all: 'See the list', late: (days) => `${days} days late`,
  attendance: 'Attendance', nobody: 'Attendance is not recorded yet.', conclusions: 'Conclusions', noConclusions: 'No conclusion yet.', conclusionsHint: 'Conclusions are recorded from the day of the meeting, once attendance is, to the end of the day it is recorded as held.', withdrawHint: 'What it charged bodies with is withdrawn with it.',
  holdHint: 'Recording it as held reports the duty of this period.', blank: 'Leave blank when there is no figure.',
}
