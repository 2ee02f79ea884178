import type { vi } from './words.vi.ts'

const several = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

export const en: typeof vi = {
  title: 'Published programmes', lead: 'What agencies promised each other in writing, and how far they have come. For everybody, without signing in.',
  empty: 'No programme is published yet. It appears here when its standing body publishes it.', lastOn: (on) => `last published ${on}`,
  signed: 'signed', term: 'term', signing: 'Signed by', joining: 'Together with', publishedOn: (on) => `published ${on}`,
  done: 'What was done', promised: 'What was promised', parts: 'Parts of the text', duty: 'duties', all: 'All programmes',
  noFigures: 'The standing body has not published figures of any period yet.', caption: (period) => `Duties that fell due in ${period}, by tier`, measure: 'Duties', total: 'Total', measures: { owed: 'To be done', 'on-time': 'Done on time', late: 'Done late', missing: 'Not done' },
  rate: (percent) => `${percent} % done on time`, below: 'under 5', hidden: 'withheld',
  explained: 'A count under 5, 0 included, is only called “under 5”. “Withheld” is a count of 5 or more that is not printed, so that nobody can work out a small one from the others.',
  counted: 'Only duties that fell due and have a body to do them. Waived duties and those that wait for another are not counted.',
  source: (by, on, asOf) => `Published by ${by} on ${on}. Source: what the bodies recorded until ${asOf}.`,
  replaced: (on) => `These figures were replaced by those published on ${on}.`, newest: 'See the latest', csv: 'Download the figures (.csv)',
  periods: 'Published periods', earlier: 'Earlier, replaced', earlierPledges: (days) => `Earlier texts of the promise were published on ${days}.`,
  how: { each: (names) => names, jointly: (names) => `${names} together`, turn: (names) => `${names} in turn` },
  every: { month: 'every month', quarter: 'every quarter', 'half-year': 'every half-year', 'nine-months': 'the first nine months of every year', year: 'every year' },
  afterYears: (years, from) => `after ${years} years, counted from ${from}`, yearlyOn: (days) => `every year on ${days}`, after: (title) => `after each “${title}”`, once: 'once', onDemand: 'on demand', always: 'standing duty',
  unstated: 'the text states no deadline', by: (day) => `by ${day}`, before: (day) => `before ${day}`,
  days: { periodEnd: 'the last day of the period', periodStart: 'the first day of the period', done: 'the day the one before is done', planned: 'the planned day', theDay: 'that very day', on: (day) => day, lastMonth: (day) => `day ${day} of the period’s last month`, monthAfter: (day) => `day ${day} of the month after` },
  offset: { days: (count) => several(count, 'day'), workingDays: (count) => several(count, 'working day'), months: (count) => several(count, 'month'), after: (length, day) => `${length} after ${day}`, before: (length, day) => `${length} before ${day}` },

  publish: 'Show to the public', publishLead: 'The public reads without signing in, and sees only what is published here. What is published is neither changed nor taken back: a later one takes its place, and the earlier stays to be read.',
  publicPage: 'See the page as the public does', pledge: 'The promise', pledgeFresh: 'This programme is not public yet.', pledgeSame: (on) => `Published on ${on}; the text has not changed since.`, pledgeChanged: (on) => `The text has changed since it was published on ${on}.`,
  pledgeWhat: 'Parties, term, clauses and duties. No name of who signed.', look: 'Preview', publishPledge: 'Publish the promise',
  figures: 'Figures', figuresWhat: 'Counts by tier only: no body, no place, no person. What is struck out is the real count, for standing bodies only; beside it stands what the public sees.', period: 'Period', show: 'Show', noPeriod: 'No quarter, half-year or year is over yet.', tooFew: 'This period cannot be published: nothing or too little fell due in it.',
  publishFigures: (period) => `Publish the figures of ${period}`, again: (on) => `This period was published on ${on}. To publish it again is a correction: the new figures take the place of the old, which stay to be read.`,
  history: 'Published', said: { pledge: 'The promise is published.', figures: 'The figures are published.' },
  columns: { document: 'Document', period: 'Period', from: 'From', to: 'To', tier: 'Tier', asOf: 'As of', publishedOn: 'Published on', by: 'Published by', seq: 'Number', replacedOn: 'Replaced on' },
}
