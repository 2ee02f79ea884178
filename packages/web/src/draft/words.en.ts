import { formatDay } from '../words/format.ts'
import { monthDayText } from './day-text.ts'
import { reasonEn, warningEn } from './reading-words.en.ts'
import type { vi } from './words.vi.ts'

const every = { month: 'every month', quarter: 'every quarter', 'half-year': 'every six months', 'nine-months': 'nine months', year: 'every year' } as const
const things = (n: number, thing: string) => `${n} ${thing}${n === 1 ? '' : 's'}`

const units = { days: 'days', workingDays: 'working days', months: 'months' }

export const en: typeof vi = {
  documents: 'Documents taken in', documentsLead: 'Put a signed document in: it is read and duties are proposed, a person confirms, then it is published as a programme with dates.',
  takeIn: 'Take in a document', takenIn: 'Taken in', file: 'File', fileHint: '.docx, .pdf, .txt or a scanned picture; 20 MB at most. The original file is kept as it is.', amends: 'Amends', amendsNone: 'A new programme',
  reading: 'It is read as soon as it is sent; a scan takes some minutes, and nobody has to wait on the page.', readingTitle: 'Reading a document',
  readingStep: ({ isAlive, done, pages }) => !isAlive ? 'Not read to the end' : done === undefined || pages === undefined ? 'Waiting for its turn' : done < pages ? `Recognising page ${done + 1} of ${pages}` : `${things(pages, 'page')} read, looking for duties`,
  readingOn: 'The original file is kept. You may leave this page: it is read on, and stands in the list to be confirmed when that is done.', reloading: 'This page updates itself.', reloadsNot: 'Stop updating', reloads: 'Update again',
  interrupted: 'The reading was cut short because the system was stopped or restarted. The original file is untouched: choose Read again to read it from the start.', readAgain: 'Read again',
  none: 'No document yet. Choose a file above to begin.',
  taken: (on, by) => `taken in ${on}, ${by}`, open: (n) => `${n} to confirm`, confirmed: (n) => `${n} confirmed`, rejected: (n) => `${n} left out`,
  published: 'Published', version: (n) => `version ${n}`, unreadable: 'Unreadable', original: 'Original file', goOn: 'Go on confirming', look: 'Look',
  steps: { setup: 'Document and parties', items: 'Duties', preview: 'Preview and publish' }, stepsLabel: 'Steps',
  title: 'Confirm duties', sourceText: 'Document', itemsList: 'Proposed duties', scanned: 'The text was recognised from a scan: compare it with the paper before confirming.',
  show: 'Show', showAll: 'All', showOpen: 'To confirm', showGaps: 'Incomplete', showWarnings: 'Warnings', nothingToShow: 'No duty here.', noWarnings: 'No warning.',
  bulk: (n, least) => `${least} (${n})`, bulkLead: 'Confirm all at once from',
  clause: 'Clause', inText: 'See it in the document', toItem: 'To the duty', because: 'Why it is proposed', sure: (percent) => `${percent} sure`, added: 'Added by a person', corrected: 'Corrected',
  by: 'Owed by', with: 'Together with', how: { each: 'each apart', jointly: 'together', turn: 'in turn, year by year' }, when: 'When', firstDue: 'First due', noDate: 'no date of its own', nobody: 'not known', asks: (n) => `at least ${n}`,
  missing: 'Still missing', gaps: { by: 'who', tiers: 'which tier', recurs: 'how often', due: 'by when', title: 'a name', cue: 'the printed words', reading: 'a reading' }, touches: 'Mentions citizens: only whether the agency did it, and on time, is followed, with aggregate counts.',
  confirm: 'Confirm', reject: 'Leave out', why: 'Reason', rejections: { 'no-duty': 'it is no duty', 'said-elsewhere': 'it is said elsewhere', 'not-followed': 'it is not followed' }, reopen: 'Reopen', edit: 'Correct', split: 'Split', merge: 'Join with the next', add: 'Add a duty of this clause', cancel: 'Cancel', save: 'Save', cutHere: 'Split here', splitLead: 'Choose where this sentence becomes two duties:',
  state: { open: 'To confirm', confirmed: 'Confirmed', rejected: 'Left out' },
  shares: 'How', kind: 'Kind', kinds: { plan: 'Plan', meeting: 'Coordination meeting', notice: 'Notice', exchange: 'Exchange of information', report: 'Report', review: 'Interim or final review', handover: 'Handover', training: 'Training', inspection: 'Inspection', campaign: 'Campaign or festival', commendation: 'Commendation', bulletin: 'Bulletin or material', outreach: 'Outreach', task: 'Other work' },
  name: 'Name of the duty', tiers: 'Tiers', recurs: 'How often', due: 'Deadline', dueDay: 'Day', offset: 'Distance (below zero: before)', offsetUnit: 'Counted in', bound: 'Counting', bounds: { by: 'that day included (at the latest)', before: 'before that day' }, extends: 'On a day off, moves to the next working day', stated: 'The document states this deadline (later is late)',
  quantity: 'At least how many', of: 'Of', things: { initiative: 'new initiatives', 'community-model': 'community models', session: 'sessions' },
  cue: 'Words of the document', cueHint: 'Exactly as the clause prints them.', says: 'Reading', saysHint: 'Where the sentence is unclear or the day is ours: say how it is read; everybody will see it. No names, nothing about citizens.', replaces: 'Takes the place of', replacesNone: 'A new duty', touchesPersons: 'Mentions citizens',
  recurrences: { month: 'Every month', quarter: 'Every quarter', 'half-year': 'Every six months', 'nine-months': 'Nine months', year: 'Every year', yearlyOn: 'Fixed days of every year', afterYears: 'After some years', after: 'After another duty', once: 'Once', always: 'Standing', onDemand: 'On demand or event' },
  yearlyOn: 'Days (19/8, 18/11)', afterYears: 'Years (3, 5, 10)', countedFrom: 'Counted from', after: 'After the duty', afterDuty: (title) => `after “${title}”`,
  dues: { none: 'No deadline', 'period-end': 'End of the period', 'period-start': 'Start of the period', monthDay: 'A day of every year (30/01)', on: 'One day (25/01/2024)', 'last-month': 'A day of the last month of the period', 'month-after': 'A day of the month after', 'the-day': 'That very day', planned: 'The planned day of the duty before', done: 'The day the duty before was done' },
  offsets: units,
  recurrence: (recurs) => {
    if ('every' in recurs) return every[recurs.every]
    if ('yearlyOn' in recurs) return `on ${recurs.yearlyOn.map(monthDayText).join(' and ')} every year`
    if ('afterYears' in recurs) return `${recurs.afterYears.join(', ')} years after ${recurs.countedFrom}`
    if ('once' in recurs) return 'once'
    if ('always' in recurs) return 'standing'
    return 'after' in recurs ? 'after the duty before' : 'on demand or event'
  },
  deadline: ({ anchor, offset, bound, stated }) => {
    const word = bound === 'before' ? 'before' : 'by'
    const day = typeof anchor === 'string' ? { 'period-end': 'the end of the period', 'period-start': 'the start of the period', 'the-day': 'that very day', planned: 'the planned day', done: 'the day the duty before was done' }[anchor]
      : 'on' in anchor ? formatDay(anchor.on) : 'monthDay' in anchor ? `${monthDayText(anchor.monthDay)} every year` : `day ${anchor.day} of ${anchor.of === 'last-month' ? 'the last month of the period' : 'the month after the period'}`
    const [unit, length = 0] = Object.entries(offset ?? {})[0] ?? []
    const distance = unit ? `${Math.abs(length)} ${units[unit as keyof typeof units]} ${length < 0 ? 'before' : 'after'} ` : ''
    return `${word} ${distance}${day}${stated ? '' : ' (a reminder, never late)'}`
  },
  setupTitle: 'Document and parties', head: 'Document', headLead: 'This is what was read; mend what is wrong and save.', slug: 'Code of the programme', slugHint: 'Small letters without marks, joined by hyphens; cannot be changed once published.', programmeTitle: 'Title of the programme', number: 'Number and symbol', signedOn: 'Signed on', from: 'From', to: 'To', inForceFrom: 'In force from', territory: 'Territory', territoryHint: 'Where the highest signatory stands; places below follow. Hold Ctrl to choose several. What is not in the list can be added under Tiers and places below.', until: (on) => `until ${on}`,
  parties: 'Parties', partiesLead: 'A party is a line with one body at each place of the tiers chosen.', partyTitle: 'Full name', partyShort: 'Short name', signs: 'Signs the document', standing: 'Standing unit', standingHint: 'The department that follows and reminds; empty if there is none. At least one party needs one.', bodies: 'Its bodies are called', bodiesHint: '{place} is the name of the place, for example: Trạm Y tế {place}', addParty: 'Add a party', dropParty: 'Drop this party', knownParty: 'In the register', newParty: 'New party',
  names: 'Names in the document', namesLead: 'Which party is each name the document uses? Where a name means several, choose several.', times: (n) => things(n, 'time'), guessed: 'a guess', nobodyFollowed: 'not followed', levels: 'Tiers',
  places: 'Tiers and places', placesLead: 'Add a tier or place that is missing; it belongs to this programme only.', addTier: 'Add a tier', tierName: 'Name of the tier', rank: 'Rank (1 is the highest)', addPlace: 'Add a place', placeName: 'Name of the place', placeTier: 'Tier', within: 'Lies within', withinNone: 'Within no place', existsFrom: 'Exists from', addedHere: 'Added by this programme',
  rotation: 'Rotating chair', rotationLead: 'The order in which the parties chair, a year each; leave empty where there is no rotation.', order: 'Party', startsAt: 'From the year', rotationClause: 'Clause', rotationCue: 'Words of the document',
  readingsTitle: 'General readings', readingsLead: 'How an unclear sentence is read for the whole programme; everybody will see it. No names, nothing about citizens.', addReading: 'Record a reading', changed: 'Saved.', toItems: 'On to the duties',
  previewTitle: 'Preview and publish', publishes: (duties, dates, year) => `Publishing makes ${duties} duties and ${dates} dates to ${year}.`, standingWork: (n) => `${n} standing or on demand, without a date of their own.`, first: 'First due', orphans: (n) => `${n} dates have no body to owe them: they become questions.`, ofTier: 'By tier', duties: 'Duties', dates: 'Dates',
  stands: 'It cannot be published yet:', publish: 'Publish', publishedDone: 'Published. The bodies see their duties from now on.', openProgramme: 'Open the programme', invite: 'Invite accounts', difference: 'Compared with the version in force', kept: 'Kept', addedDates: 'Added', withdrawn: 'Withdrawn', moved: 'Moved to another day or owner', past: 'What fell before it is in force does not change.', obligationsKept: 'Duties in force', withdraw: 'Withdraw it', keep: 'Keep it', replacedBy: 'replaced',
  reasonWords: reasonEn, warningWords: warningEn,
  warnings: 'Warnings', wholeDocument: 'Whole document',
}
