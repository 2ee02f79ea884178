import { dayNumber, fromDayNumber, plusDays, type CalendarDate } from '@phoihop/core/calendar'
import type { Obligation } from '@phoihop/core/programme'
import type { BodyId } from '@phoihop/core/register'
import type { Occurrence } from '@phoihop/core/schedule'
import { figuresOf, reportAs, type Act, type Done, type EntryId, type Instant, type WorkEntry } from '@phoihop/core/work'
import { between, chance } from './chance.ts'

type Entry = Omit<WorkEntry, 'seq'>
type Stage = { account: string; followers: readonly BodyId[]; today: CalendarDate }

const RETURN_REASONS = ['Thiếu số đại biểu dự họp', 'Ngày họp nằm ngoài kỳ, đề nghị kiểm tra lại', 'Chưa kèm thông báo kết luận']
const MISSING = 0.04
const LATE = 0.07
const RETURNED = 0.02
const RECENT_DAYS = 45

/** What bodies might have recorded about one occurrence that fell before today: mostly done on time and accepted, some late, returned or missing. Repeatable. */
export function invent(occurrence: Occurrence, obligation: Obligation, stage: Stage): readonly Entry[] {
  const { key, falls, owners } = occurrence
  const draw = chance(key)
  const recent = dayNumber(stage.today) - dayNumber(falls) <= RECENT_DAYS
  if (draw < (recent ? MISSING * 3 : MISSING / 4) || owners[0] === undefined) return []
  const late = draw > 1 - LATE
  const on = dayOfDoing(occurrence, late)
  if (on > stage.today) return []
  const done = inventDone(obligation, key, on)
  const reported = entry(key, owners[0], stage.account, plusDays(on, between(`${key} recorded`, 0, 2)), done, 1)
  if (recent && draw < 0.3) return [reported].filter((each) => each.recordedOn <= stage.today)
  const follower = stage.followers.find((body) => body !== owners[0])
  if (!follower) return [reported]
  const verdict: Act = recent && draw < 0.3 + RETURNED * 4
    ? { did: 'return', entry: reported.id, because: RETURN_REASONS[between(`${key} why`, 0, 2)] as string }
    : { did: 'accept', entry: reported.id }
  return [reported, entry(key, follower, stage.account, plusDays(reported.recordedOn, between(`${key} looked`, 1, 5)), verdict, 2)].filter((each) => each.recordedOn <= stage.today)
}

function dayOfDoing({ key, falls, period, target }: Occurrence, late: boolean): CalendarDate {
  if (late) return plusDays(falls, between(`${key} late`, 1, 12))
  const last = dayNumber(target === 'awaiting' ? falls : target)
  const first = Math.min(last, Math.max(dayNumber(period.from), last - 12))
  return weekdayOnOrBefore(fromDayNumber(between(`${key} day`, first, last)), fromDayNumber(first))
}

/** 1970-01-01 was a Thursday: day numbers 2 and 3 of each seven are the weekend. */
function weekdayOnOrBefore(on: CalendarDate, first: CalendarDate): CalendarDate {
  const inWeek = ((dayNumber(on) % 7) + 7) % 7
  const back = inWeek === 2 ? 1 : inWeek === 3 ? 2 : 0
  const moved = plusDays(on, -back)
  return moved < first ? on : moved
}

function inventDone(obligation: Obligation, key: string, on: CalendarDate): Done {
  const figures = Object.fromEntries(figuresOf(obligation).map(({ id }) => [id, id === 'initiatives' ? between(`${key} ${id}`, 2, 4) : between(`${key} ${id}`, id === 'attended' ? 12 : 0, id === 'attended' ? 40 : 9)]))
  const did = reportAs(obligation.kind)
  return did === 'issue' ? { did, on, number: `${between(`${key} number`, 5, 180)}/${obligation.kind === 'plan' ? 'KH' : 'TB'}-TD`, figures } : { did, on, figures }
}

function entry(key: Occurrence['key'], body: BodyId, account: string, recordedOn: CalendarDate, act: Act, nth: number): Entry {
  return { id: stableId(`${key} ${nth}`) as EntryId, occurrence: key, body, account, recordedOn, recordedAt: `${recordedOn}T0${nth + 1}:00:00.000Z` as Instant, act }
}

/** A UUID (version 8: own making) that depends only on the text. */
function stableId(text: string): string {
  const hex = Array.from({ length: 4 }, (_, part) => Math.floor(chance(`${part} ${text}`) * 2 ** 32).toString(16).padStart(8, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
