import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  list: 'Commitments from meetings', one: 'Commitment', mine: 'Commitments of my body', toAccept: 'Commitments to accept', all: 'See all commitments',
  states: { open: 'Not due yet', 'due-soon': 'Due soon', late: 'Late', done: 'Reported', accepted: 'Accepted', returned: 'Returned', withdrawn: 'Withdrawn' },
  lateBy: (days) => `${days} days late`, doneLate: (days) => `${days} days late`,
  what: 'What', owner: 'Owed by', due: 'Due', standing: 'Standing', from: 'Concluded by', judges: 'Accepted by', extendedFrom: (day) => `first due ${day}`,
  rates: 'Closing rate', byBody: 'By body', byPlace: 'By place', raised: 'Raised', closed: 'Done', stillOpen: 'Open', late: 'Late among them', percent: 'Rate', withdrawn: (count) => `${count} withdrawn, counted in neither part.`,
  total: 'Total', none: 'There is no commitment yet. They appear here when a meeting concludes something.', noMatch: 'No commitment matches.',
  year: 'Year', everyYear: 'Every year', state: 'Standing', everyState: 'Any standing', show: 'Show', onlyOf: (name) => `Only: ${name}`, whole: 'Show all',
  act: { report: 'Report it done', accept: 'Accept', return: 'Return', extend: 'Extend', withdraw: 'Withdraw', assign: 'Give it to a body' },
  said: { report: 'Reported done.', accept: 'Report accepted.', return: 'Report returned.', extend: 'Extended.', withdraw: 'Withdrawn.', assign: 'Given to the body.' },
  field: { on: 'Done on', number: 'Number and symbol of the paper (if there is one)', because: 'Reason', to: 'New day due', document: 'Basis: number and symbol of the document', documentOn: 'Date of the document', body: 'Body that goes on with it' },
  becauseHint: 'At most 300 characters; nothing about citizens.',
  did: { raise: 'charged, due', report: 'reported done on', accept: 'accepted the report', return: 'returned the report', extend: 'extended to', withdraw: 'withdrew it', assign: 'gave it to' }, withConclusion: 'with its conclusion', basis: (document, day) => `by ${document} of ${day}`,
  byCarrier: 'By body of today', carriedBy: (name) => `now ${name}`, nobody: 'nobody carries it yet', now: 'Carried by',
  toAssign: 'Commitments nobody carries', toAssignHint: 'The body charged has ended or was split: a standing body opens each and gives it to one, on a document.',
  allToAssign: (count) => `See all ${count} that nobody carries`,
  open: 'Open', back: 'Back to the commitments',
}
