import { calendarDate, monthDay, periodNamed } from '@phoihop/core/calendar'
import { RUNG_ROLES, wrongRungs } from '@phoihop/core/reminder'
import type { Rung } from '@phoihop/core/programme'
import { byKey, count, either, fields, flag, list, oneOf, text, textThat, whole, yes, type Shape } from '../yaml/index.ts'

const day = textThat((written) => calendarDate(written).ok, 'ngày viết năm-tháng-ngày (2024-01-25)')
const dayOfYear = textThat((written) => monthDay(written).ok, 'ngày hằng năm viết tháng-ngày (01-30)')
const periodKey = textThat((written) => periodNamed(written).ok, 'kỳ (2024, 2024-Q3, 2024-H1, 2024-01, 2023-2033)')
const slug = textThat((written) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(written), 'mã viết thường không dấu, nối bằng gạch ngang')
const slugs = list(slug, 1)
const code = textThat((written) => /^\d{1,8}$/.test(written), 'mã số, tối đa 8 chữ số')
const words = fields({ vi: text }, { en: text })
const days = fields({ from: day }, { to: day })
/** `document`: where it is not that of the programme, as in what an amendment brought. */
const basis = fields({ clause: text, cue: text }, { document: text })
const reading = { says: words, decidedBy: text, on: day }

const anchor: Shape = either(
  oneOf('period-start', 'period-end', 'the-day', 'planned', 'done'),
  (value) => typeof value !== 'object',
  byKey({ on: fields({ on: day }), monthDay: fields({ monthDay: dayOfYear }), day: fields({ day: count, of: oneOf('last-month', 'month-after') }) }),
)
const offset = byKey({ days: fields({ days: whole }), workingDays: fields({ workingDays: whole }), months: fields({ months: whole }) })
const due = fields({ anchor, bound: oneOf('by', 'before'), onDayOff: oneOf('extends', 'stays'), stated: flag }, { offset, aim: fields({ anchor, bound: oneOf('by', 'before') }) })

const recurs = byKey({
  every: fields({ every: oneOf('month', 'quarter', 'half-year', 'nine-months', 'year') }, { cutoffDay: count }),
  afterYears: fields({ afterYears: list(count, 1), countedFrom: count }),
  yearlyOn: fields({ yearlyOn: list(dayOfYear, 1) }),
  after: fields({ after: slug }),
  once: fields({ once: yes }),
  onDemand: fields({ onDemand: yes }),
  always: fields({ always: yes }),
})

const kind = oneOf(
  'plan', 'meeting', 'notice', 'exchange', 'report', 'review', 'handover',
  'training', 'inspection', 'campaign', 'commendation', 'bulletin', 'outreach', 'task',
)

const obligation = fields(
  { id: slug, kind, title: words, tier: slug, by: byKey({ each: fields({ each: slugs }), jointly: fields({ jointly: slugs }), turn: fields({ turn: slug }) }), recurs, basis },
  {
    with: slugs, to: slug, due, notBefore: dayOfYear, figures: list(slug), feeds: slug, reading: fields(reading), touchesPersons: yes,
    asks: fields({ atLeast: count, of: oneOf('initiative', 'community-model', 'session') }, { cue: text }),
    reminders: list(fields({ offset, when: oneOf('before', 'after'), to: oneOf('owner', 'standing-unit', 'superior') })),
  },
)

const party = fields({ id: slug, title: words, short: words, signs: flag }, { standingUnit: words, head: words, headBelow: words, superior: words })
const rotation = fields(
  { id: slug, order: slugs, startsAt: periodKey, basis },
  { exceptions: list(fields({ period: periodKey, place: slug, party: slug, basis })) },
)
const published = fields({ document: text }, { clause: text })
const dated = (value: Shape): Shape => fields({ value, from: day, basis: published }, { to: day })
const tierOwn = fields({ id: slug, title: words, rank: count, exists: days }, { basis: published })
const placeOwn = fields({ id: slug, tier: slug, exists: days, successors: list(slug), names: list(dated(words), 1), within: list(dated(slug)), codes: list(dated(code)) })
const bodyOwn = fields({ id: text, party: slug, place: slug, title: list(dated(words), 1), exists: days, successors: list(text) })
const appliesIn = fields({ value: slug, from: day, basis: fields({ document: text }, { clause: text }) }, { to: day })

const told = (when: string): Shape => fields({ tell: oneOf(...RUNG_ROLES), [when]: when === 'onTheDay' ? yes : count })
const rung = byKey({ before: told('before'), onTheDay: told('onTheDay'), after: told('after') })
const rungList = list(rung, 1)
/** Rungs each of which is sound by itself, in order of days and of who is told. */
const rungs: Shape = (value, path) => {
  const faults = rungList(value, path)
  if (faults.length > 0) return faults
  return wrongRungs(value as readonly Rung[]).map(({ at, because }) => ({ path: [...path, at], because: `nấc ${at + 1} ${WRONG[because]}` }))
}
const WRONG = { day: 'phải muộn hơn nấc trước nó', role: `phải báo cho người ở xa hơn nấc trước nó, theo thứ tự: ${RUNG_ROLES.join(', ')}` } as const

/** The files of a programme, each with the shape of what it says. */
export const SHAPES = {
  programme: fields({
    programme: slug, version: count, title: words, document: text, signedOn: day, term: fields({ key: periodKey, from: day, to: day }),
    inForce: days, appliesIn: list(appliesIn, 1), parties: list(party, 1), rotations: list(rotation),
  }),
  outline: list(fields({ path: text, label: text, title: words }, { parent: text }), 1),
  obligations: list(obligation),
  readings: list(fields({ id: slug, ...reading }, { clause: text })),
  ladder: fields({ basis, rungs, answerWithin: count }, { reading: fields(reading) }),
  tiers: list(tierOwn),
  places: list(placeOwn),
  bodies: list(bodyOwn),
  examples: list(fields(
    { name: text, obligation: slug, place: text, period: either(oneOf('once'), (value) => value === 'once', periodKey) },
    { due: either(oneOf('awaiting'), (value) => value === 'awaiting', day), target: either(oneOf('awaiting'), (value) => value === 'awaiting', day), owners: list(text, 1), orphan: oneOf('no-tier', 'no-place', 'no-body') },
  )),
} as const
