// Table: what a template of each paper may print. A name with a list is filled once for each of its items.
import type { Run } from './types.ts'

const common = { programme: 'text', document: 'text', signed_on: 'text', place: 'text', year: 'text', chair: 'text', today: 'text' } as const
const task = { what: 'text', who: 'text', due: 'text' } as const
const name = { name: 'text' } as const
const meeting = { meeting: 'text', on: 'text', at: 'text', where: 'text', agenda: { title: 'text', by: 'text' } } as const
const tally = { owed: 'text', on_time: 'text', late: 'text', overdue: 'text', waived: 'text', rate: 'text' } as const
const review = {
  period: 'text', ...tally, opening: 'text', left: 'text', provisional: 'text', models: 'text', commendations: 'text', gaps_annexed: 'text',
  tiers: { tier: 'text', ...tally }, years: { year: 'text', ...tally }, clauses: { clause: 'text', title: 'text', ...tally },
  figures: { title: 'text', value: 'text' }, meetings: { tier: 'text', owed: 'text', held: 'text', raised: 'text', closed: 'text', rate: 'text' },
  plans: { year: 'text', tier: 'text', owed: 'text', approved: 'text', initiatives: 'text' }, initiatives: { title: 'text', where: 'text' }, open: task, gaps: { who: 'text', what: 'text', due: 'text' }, gap_kinds: { kind: 'text', count: 'text' },
  merged: { now: 'text', was: 'text' }, questions: { what: 'text' }, assessment: { text: 'text' }, lessons: { text: 'text' }, direction: { text: 'text' },
} as const

export const PAPER_FIELDS = {
  'plan': { ...common, duties: task, initiatives: task },
  'invitation': { ...common, ...meeting, members: name },
  'minutes': { ...common, ...meeting, attended: name, absent: name, commitments: task },
  'conclusion-notice': { ...common, ...meeting, attended: name, commitments: task },
  'follow-up-letter': { ...common, addressee: 'text', answer_by: 'text', late: { what: 'text', clause: 'text', who: 'text', due: 'text', days: 'text' } },
  'interim-review': { ...common, ...review },
  'final-review': { ...common, ...review },
  'handover-minutes': {
    ...common, from: 'text', to: 'text', on: 'text', taken_on: 'text', open: task, plans: { title: 'text', state: 'text' }, initiatives: { what: 'text', due: 'text' },
    meetings: { title: 'text', owed: 'text', held: 'text' }, numbers: { series: 'text', last: 'text' }, files: name,
    questions: { what: 'text', why: 'text', count: 'text' }, reservations: { who: 'text', text: 'text' },
  },
} as const

export type PaperKind = keyof typeof PAPER_FIELDS
export const PAPER_KINDS = Object.keys(PAPER_FIELDS) as readonly PaperKind[]

type Printed<Fields> = { readonly [Name in keyof Fields]: Fields[Name] extends 'text' ? string | Run : readonly Printed<Fields[Name]>[] }
/** What is printed on a paper of that kind: texts as they stand on paper (or a number that opens to its source), and lists of them. */
export type FactsOf<Kind extends PaperKind> = Printed<(typeof PAPER_FIELDS)[Kind]>
