import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  product: 'Phối Hợp',
  skip: 'Skip to the content',
  nav: { desk: 'My desk', programme: 'Programme', matrix: 'Matrix', calendar: 'Calendar', meetings: 'Meetings', reports: 'Reports', questions: 'Questions', people: 'Accounts', documents: 'Documents', trail: 'Audit trail', more: 'More', label: 'Main navigation' },
  today: 'Today',
  demonstration: 'Demonstration: figures and accounts are invented; they are no body’s real results.',
  account: 'My account',
  signOut: 'Sign out',
  seat: 'Acting for',
  programme: 'Programme',
  changeSeat: 'Change',
  language: 'Tiếng Việt',
  pages: 'Pages', pageOf: (first, last, total) => `Lines ${first}–${last} of ${total}.`, pageBefore: 'Previous page', pageAfter: 'Next page', pageFirst: 'First page', pageLast: 'Last page',
  legend: 'Legend',
  history: 'What happened', noHistory: 'Nothing is recorded yet.', recorded: 'recorded',
  states: {
    'not-yet-due': 'Not yet due', 'due-soon': 'Due soon', late: 'Late', open: 'Not recorded', awaiting: 'Waits for another', done: 'Reported',
    accepted: 'Accepted', returned: 'Returned', waived: 'Waived', question: 'No owner',
  },
  lateBy: (days) => `${days} days late`,
  doneLate: (days) => `${days} days late`,
  missing: { title: 'There is no such page', what: 'The address is wrong or the page has moved.', back: 'Back to My desk' },
  broken: { title: 'This page has a fault', what: 'The fault has been recorded. Nothing you sent before is lost. Try again in a minute.' },
  draftShortcuts: 'Confirming duties: j next · k previous · y confirm · n leave out · e correct · t split · g join · v see in the document',
  shortcuts: 'Keys: b My desk · c Programme · m Matrix · l Calendar · g Meetings · r Reports · arrows: move in a table · ? open or close this',
}
