import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  matrix: 'Matrix', year: 'Year', obligation: 'Duty', show: 'Show', place: 'Place', empty: 'Nothing falls due in this year.', openDuty: 'Open the duty', owedBy: 'Owed by', due: 'Due', awaiting: 'waits for another', close: 'Close', scroll: 'Matrix; use the arrow keys to move between cells',
  calendar: 'Calendar', before: 'Month before', after: 'Month after', off: 'day off', more: (count) => `and ${count} more`, nothing: 'Nothing this month.', weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  questions: 'Questions', lead: 'Duties that fell where no body owned them. Answer once, with the document it rests on; the answer is recorded and holds from the first such day.',
  why: { 'no-tier': 'This tier has ended', 'no-place': 'The place has ended', 'no-body': 'The body has ended' },
  count: (count, places) => `${count} times due in ${places} places`, from: 'from', to: 'to', clause: 'Clause', answer: 'Answer', ended: 'It ended with that unit', assign: 'Give it to', whole: 'Every place', choose: 'Choose a body', document: 'Basis: number and symbol of the document', documentOn: 'Date of the document', record: 'Record the answer', none: 'No question is open.', answered: 'Answered', said: 'The answer is recorded.', assigned: 'given to', byDocument: 'by', on: 'of',
}
