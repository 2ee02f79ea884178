import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  desk: 'My desk',
  late: 'Late', returned: 'Returned, to correct', thisWeek: 'Due within 7 days', next: 'Next', done: 'Done lately', toAccept: 'To accept',
  nothingLate: 'Nothing is late.', nothingThisWeek: 'Nothing falls due in the next 7 days.', nothingNext: 'Nothing is coming in the next 100 days.', nothingDone: 'What you report will appear here.', nothingToAccept: 'No report is waiting.',
  allOf: (total) => `See all ${total}`,
  questions: (count) => `${count} open questions: duties no body owns`,
  report: (kind) => (kind === 'meeting' ? 'Report the meeting held' : 'Report it done'),
  saidDone: (kind, day) => (kind === 'meeting' ? `Meeting of ${day} reported` : `Reported as done on ${day}`),
  correct: 'Correct', accept: 'Accept', return: 'Return', postpone: 'Postpone', waive: 'Waive', open: 'Open', judge: 'See the report',
  said: { accept: 'Report accepted.', return: 'Report returned.', postpone: 'Postponed.', waive: 'Waived.' },
  due: 'Due', target: 'aim for', period: 'Period', who: 'Owed by', where: 'Place', clause: 'Clause', why: 'Why this day', history: 'What happened', noHistory: 'Nothing is recorded yet.', text: 'The text', reading: 'Reading', awaiting: 'waits for another',
  left: (days) => (days > 0 ? `${days} working days left` : days === 0 ? 'today' : ''),
  field: { on: { hold: 'Held on', issue: 'Issued on', send: 'Sent on' }, number: 'Number and symbol', file: 'Paper (.pdf or .docx, at most 10 MB, optional)', because: 'Reason', document: 'Basis: number and symbol of the document', documentOn: 'Date of the document', to: 'New day due' },
  blank: 'Leave blank when there is no figure. Totals only; nothing about citizens.',
  becauseHint: 'At most 300 characters; nothing about citizens.',
  atLeast: (count) => `At least ${count} asked for`,
  did: { hold: 'held on', issue: 'issued on', send: 'sent on', correct: 'corrected', accept: 'accepted the report', return: 'returned the report', postpone: 'postponed to', waive: 'waived' },
  recorded: 'recorded', basis: (document, day) => `by ${document} of ${day}`, attached: 'Paper',
  list: 'Duties', total: (shown, total) => (shown < total ? `${shown} of ${total}, what needs an answer first` : `${total} duties`), empty: 'No duty matches.',
  duty: 'Duty', standing: 'Standing', persons: 'Only whether the agency did it, and when; what was exchanged is not kept here.',
  back: 'Back to My desk',
}
