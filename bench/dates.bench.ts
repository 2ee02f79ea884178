import { join } from 'node:path'
import rrule from 'rrule'
import { day, type CalendarDate, type Deadline, type MonthDay, type PeriodUnit, type WorkingCalendar } from '@phoihop/core/calendar'
import type { Obligation, ObligationId, ProgrammeVersion } from '@phoihop/core/programme'
import { indexRegister, territory, type PlaceId, type Register, type RegisterIndex, type TierId } from '@phoihop/core/register'
import { deriveSchedule } from '@phoihop/core/schedule'
import { readRegister, readWorkingCalendar } from '@phoihop/documents/register'
import { tenRules } from '../registers/bac-giang-bac-ninh/ten-rules.fixture.ts'
import { inventedCountry } from './invented-country.ts'

const { RRule } = rrule
const LEAST_RATIO = 5
const MOST_GROWTH = 15
const ROUNDS = 7
/** Communes of a province, and how many times as many. */
const PLACES = 209
const TIMES = 10
const WINDOW = { from: day('2024-01-15'), to: day('2033-12-31') }
const registers = join(import.meta.dirname, '../registers')

type Options = Partial<ConstructorParameters<typeof RRule>[0]> & object
type Rule = { id: string; unit: PeriodUnit; due: Deadline; peer: Options }

const due = (anchor: Deadline['anchor'], bound: Deadline['bound'] = 'by'): Deadline => ({ anchor, bound, onDayOff: 'stays', stated: true })

/** The rules of a commune in both languages. The peer gives bare dates: no owners, no working days, no questions. */
const RULES: readonly Rule[] = [
  { id: 'meeting', unit: 'month', due: due('period-end'), peer: { freq: RRule.MONTHLY, bymonthday: -1 } },
  { id: 'exchange', unit: 'month', due: due({ day: 20, of: 'last-month' }, 'before'), peer: { freq: RRule.MONTHLY, bymonthday: 19 } },
  { id: 'bulletin', unit: 'quarter', due: due('period-end'), peer: { freq: RRule.MONTHLY, interval: 3, bymonthday: -1 } },
  { id: 'report', unit: 'half-year', due: due('period-end'), peer: { freq: RRule.YEARLY, bymonth: [6, 12], bymonthday: -1 } },
  { id: 'plan', unit: 'year', due: due({ monthDay: '01-30' as MonthDay }, 'before'), peer: { freq: RRule.YEARLY, bymonth: 1, bymonthday: 29 } },
  { id: 'review', unit: 'year', due: due('period-end'), peer: { freq: RRule.YEARLY, bymonth: 12, bymonthday: 31 } },
]

function communeRules(root: string): ProgrammeVersion {
  const model = tenRules.obligations[0] as Obligation
  const obligations = RULES.map(({ id, unit, due }) => ({ ...model, id: id as ObligationId, recurs: { every: unit }, due }))
  return { ...tenRules, obligations, appliesIn: [{ value: root as PlaceId, from: WINDOW.from, basis: { document: '01/CTrPH' } }] }
}

/** Dates per second of a whole decade against `rrule`, and how the time grows with ten times the places. */
export async function run(): Promise<void> {
  const [register, calendar] = await Promise.all([
    readRegister(join(registers, 'bac-giang-bac-ninh')), readWorkingCalendar(join(registers, 'working-days')),
  ])
  if (!register.ok || !calendar.ok) throw new Error(JSON.stringify([register, calendar]).slice(0, 500))
  againstPeer(register.value, calendar.value)
  growth(calendar.value)
}

function againstPeer(register: Register, calendar: WorkingCalendar): void {
  const programme = communeRules('tinh-bac-giang')
  const index = indexRegister(register)
  const lives = livesIn(index, programme)
  const ours = fastest(() => derive(programme, index, calendar))
  const first = fastest(() => derive({ ...programme }, indexRegister(register), calendar))
  const peer = fastest(() => peerDates(lives), 3)
  const ratio = ours.perSecond / peer.perSecond
  console.log(`deriveSchedule: ${ours.dates} dates, ${millions(ours.perSecond)} a second (${millions(first.perSecond)} when nothing is remembered)`)
  console.log(`rrule, same rules and places: ${peer.dates} dates, ${millions(peer.perSecond)} a second`)
  console.log(`ratio ${ratio.toFixed(1)} (at least ${LEAST_RATIO}); ${(first.perSecond / peer.perSecond).toFixed(1)} when nothing is remembered`)
  if (ours.dates !== peer.dates || ratio < LEAST_RATIO) process.exitCode = 1
}

/** The same number of rows is made and kept both times, so that what grows is the work and not the garbage collector's share of it. */
function growth(calendar: WorkingCalendar): void {
  const [small, large] = ([[PLACES, TIMES], [PLACES * TIMES, 1]] as const).map(([places, times]) => {
    const programme = communeRules('tinh-0')
    const index = indexRegister(inventedCountry(places))
    const taken = fastest(() => deriveAndKeep(times, programme, index, calendar))
    const seconds = taken.seconds / times
    console.log(`${places} communes: ${taken.dates / times} dates in ${seconds.toFixed(4)} s, ${millions(taken.perSecond)} a second`)
    return seconds
  })
  const factor = (large ?? 0) / (small ?? 1)
  console.log(`${TIMES} times the places take ${factor.toFixed(1)} times as long (at most ${MOST_GROWTH}; ${TIMES} is linear)`)
  if (factor > MOST_GROWTH) process.exitCode = 1
}

function deriveAndKeep(times: number, programme: ProgrammeVersion, index: RegisterIndex, calendar: WorkingCalendar): number {
  const kept = Array.from({ length: times }, () => deriveSchedule({ programme, index, calendar, window: WINDOW }))
  return kept.reduce((sum, schedule) => sum + schedule.occurrences.length, 0)
}

const derive = (programme: ProgrammeVersion, index: RegisterIndex, calendar: WorkingCalendar): number =>
  deriveSchedule({ programme, index, calendar, window: WINDOW }).occurrences.length

/** The stretch of days on which each commune owes, worked out beforehand: the peer has no places. */
function livesIn(index: RegisterIndex, { appliesIn }: ProgrammeVersion): readonly { from: CalendarDate; to: CalendarDate }[] {
  return index.register.places.flatMap(({ id, tier, exists }) => {
    const from = exists.from > WINDOW.from ? exists.from : WINDOW.from
    const to = exists.to !== undefined && exists.to < WINDOW.to ? exists.to : WINDOW.to
    return tier === ('commune' as TierId) && from <= to && territory(index, appliesIn, from).has(id) ? [{ from, to }] : []
  })
}

function peerDates(lives: ReturnType<typeof livesIn>): number {
  let dates = 0
  for (const { from, to } of lives) {
    for (const { peer } of RULES) {
      const quarterly = peer.interval === 3 ? { dtstart: at(quarterEnd(from)) } : { dtstart: at(from) }
      dates += new RRule({ ...peer, ...quarterly, until: at(to) }).all().length
    }
  }
  return dates
}

const at = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`)
const quarterEnd = (date: CalendarDate): CalendarDate => day(`${date.slice(0, 4)}-${['03-31', '06-30', '09-30', '12-31'][Math.floor((Number(date.slice(5, 7)) - 1) / 3)]}`)

type Taken = { dates: number; seconds: number; perSecond: number }

/** The fastest of some rounds, after one that warms up. */
function fastest(work: () => number, rounds = ROUNDS): Taken {
  const dates = work()
  let seconds = Infinity
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    work()
    seconds = Math.min(seconds, (performance.now() - started) / 1000)
  }
  return { dates, seconds, perSecond: dates / seconds }
}

const millions = (count: number): string => `${(count / 1e6).toFixed(2)} million`
