import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  title: 'Interim and final reviews', one: 'Review', lead: (done, total, late) => `${done} of ${total} done${late > 0 ? `, ${late} overdue` : ''}.`, none: 'No review of this year is in your sight.',
  doneOf: (done, total) => `${done} of ${total} done`, year: 'Year', show: 'Show', back: 'All reviews', backToReview: 'Back to the review', place: 'Place', what: 'Review', period: 'Period', due: 'Due', standing: 'State', written: 'Texts', paper: 'Paper', scroll: 'Table, scrolls sideways',
  named: (years, isFinal) => (isFinal ? `Final review of ${years} years` : years === 1 ? 'Yearly review' : `Review of ${years} years`), fromTo: (from, to) => `from ${from} to ${to}`, clause: 'Clause',
  stages: { drafted: 'Drafted', agreed: 'Agreed by all', signed: 'Signed by all', issued: 'Issued' },
  onTime: 'On-time rate', closing: 'Commitments done', owed: 'duties owed', overdue: 'overdue', left: 'left open', plansMissing: 'plans missing', unheld: 'meetings not held', asOf: (day) => `As of ${day}. Every number opens to its list.`,
  equation: (opening, fresh, closed, left) => `Carried in ${opening} + owed ${fresh} – closed ${closed} = left ${left}.`,
  nothing: 'Nothing to rate yet', all: (count) => `All ${count} rows`, more: (count) => `and ${count} more`, first: 'Name', ofMany: (count) => `with ${count} earlier ones`, of: 'with',
  tables: { total: 'Altogether', tier: 'By tier', year: 'By year', kind: 'By kind of duty', clause: 'By clause', line: 'By obligation', 'as-now': 'By place as it is now', 'as-then': 'By place as it was then', body: 'By body as it was then', 'body-now': 'By body as it is now', plan: 'Plans and initiatives', meeting: 'Meetings and commitments', figure: 'Figures', gap: 'Missing' },
  columns: {
    opening: 'Carried in', owed: 'Owed', 'on-time': 'On time', late: 'Done after it was due', overdue: 'Overdue', waived: 'Waived', 'not-yet-due': 'Not yet due', open: 'Not recorded', awaiting: 'Waits for another', closed: 'Closed', left: 'Left',
    'charged-before': 'Commitments carried in', charged: 'Commitments', 'charged-done': 'Commitments done', 'charged-left': 'Commitments left', approved: 'There', missing: 'Missing', initiatives: 'Initiatives', held: 'Held', total: 'In the period',
  },
  gaps: { plan: 'Plans missing', meeting: 'Meetings not held', report: 'Reports missing', other: 'Other duties not reported' },
  texts: 'What the bodies write', textsLead: 'The figures are compiled; those who sign write these three parts.', blocks: { assessment: 'Assessment', lessons: 'Lessons', direction: 'Direction' }, writtenOn: (day) => `written on ${day}`, notWritten: 'not written', blockHint: 'At most 4,000 characters; nothing about citizens.', save: 'Save this part',
  changed: 'Somebody else has just changed this part. What is kept stands above, your words are still in the field below: put them together and save.',
  draw: 'Draw up the paper', drawLead: (isFinal) => `Draws up the ${isFinal ? 'final' : 'interim'} review in its layout from the figures as they are and the texts as written; then both agree, sign and issue it. Issued, it reports this duty.`, papers: 'Papers drawn up', drawn: (day) => `drawn up on ${day}`,
  questions: 'To be asked', split: (place, into, count) => `${place} split into ${into}: ${count} duties cannot be divided and stay where they were.`, gone: (place, count) => `${place} ended, and it is not known who succeeds it: ${count} duties stay where they were.`, parted: (place, into) => `${place} split into ${into}: what it did before is not divided between them and not counted here.`,
  orphans: (count) => `${count} duties without an owner in the period`, provisional: (count) => `${count} duties whose day is provisional: the holidays of that year are not announced.`,
  noGaps: 'Nothing is missing.', gap: (owners, since, days) => `${owners} – since ${since}${days > 0 ? `, ${days} days` : ''}`, openCharged: 'Commitments left open', charged: (owner, due, days) => `${owner} – by ${due}${days > 0 ? `, ${days} days over` : ''}`,
  models: 'Models and commendations', noModels: 'No model is recorded.', noPraise: 'No commendation is recorded.', praised: (count) => `${count} commendations.`, missing: (count) => `${count} bodies without a figure`, unknown: 'no figure yet', 
  initiatives: 'Initiatives in the plans', asThen: 'As it was then', asNow: 'As it is now',
  list: (count) => `List of ${count}`, listLead: (shown, total) => (shown < total ? `${shown} of ${total} shown.` : ''), duty: 'Duty', owners: 'Bodies', emptyList: 'There is none.', whoMisses: 'Without a figure',
  said: { write: 'The text is saved.' },
}
