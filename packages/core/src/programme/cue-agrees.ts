import type { MonthDay, Offset } from '../calendar/index.ts'
import { foldCue } from './fold-cue.ts'
import { AT_LEAST, BEFORE, CADENCES, CALENDAR_YEAR, DAY, DAY_OF_MONTH, LENGTH, YEARS } from './cue-patterns.ts'
import type { Obligation, Rotation } from './types.ts'

type PrintedDay = { text: string; before: boolean }
/** A value of a rule that its own printed words do not give. */
export type Disagreement = { cue: string; rule: string }

/**
 * What in a rule its cue does not say: a day, a month, a cadence, a number of years or the least quantity, and days, cadences and
 * quantities of the cue that the rule leaves out. Values the text does not state (`stated: false`, or a cadence under a reading) are not
 * looked at. Empty: they agree.
 */
export function cueDisagreements(rule: Obligation): readonly Disagreement[] {
  const cue = foldCue(rule.basis.cue)
  const wrong = [...recurrence(rule, cue), ...deadline(rule, cue), ...daysLeftOut(rule, cue)].map((text) => ({ cue: rule.basis.cue, rule: text }))
  return [...wrong, ...quantity(rule)]
}

/** A rotation's first year, where its cue prints a year. */
export function rotationDisagreements({ basis, startsAt }: Rotation): readonly Disagreement[] {
  const years = numbersIn(foldCue(basis.cue), CALENDAR_YEAR)
  return years.length === 0 || years.includes(Number(startsAt)) ? [] : [{ cue: basis.cue, rule: `startsAt ${startsAt}` }]
}

function recurrence({ recurs, reading }: Obligation, cue: string): readonly string[] {
  const cadences = CADENCES.filter(([, pattern]) => pattern.test(cue)).map(([unit]) => unit)
  if ('every' in recurs) {
    const isRead = reading !== undefined && cadences.length === 0
    return isRead || cadences.includes(recurs.every) ? [] : [`every ${recurs.every}`]
  }
  if ('afterYears' in recurs) return same(recurs.afterYears, numbersIn(cue, YEARS)) ? [] : [`afterYears ${recurs.afterYears.join(', ')}`]
  if ('yearlyOn' in recurs) return same(recurs.yearlyOn, daysIn(cue).map((day) => monthDayOf(day.text))) ? [] : [`yearlyOn ${recurs.yearlyOn.join(', ')}`]
  return cadences.length > 0 && !reading && !('after' in recurs) ? [`recurs ${Object.keys(recurs).join()}`] : []
}

function deadline({ due }: Obligation, cue: string): readonly string[] {
  if (!due?.stated) return []
  const { anchor, offset, bound } = due
  const wrong = offset && !lengthsIn(cue).includes(nameOf(offset)) ? [`offset ${nameOf(offset)}`] : []
  if (typeof anchor === 'string') return wrong
  if ('day' in anchor) return numbersIn(cue, DAY_OF_MONTH).includes(anchor.day) ? wrong : [...wrong, `due day ${anchor.day}`]
  const wanted: string = 'on' in anchor ? anchor.on : anchor.monthDay
  const printed = daysIn(cue).filter((day) => day.text === wanted)
  if (printed.length === 0) return [...wrong, `due ${wanted}`]
  return printed.some((day) => day.before === (bound === 'before')) ? wrong : [...wrong, `${bound} ${wanted}`]
}

/** Days the cue prints that stand nowhere in the rule. */
function daysLeftOut({ recurs, due }: Obligation, cue: string): readonly string[] {
  const anchor = typeof due?.anchor === 'object' ? due.anchor : undefined
  const held: readonly string[] = [
    ...('yearlyOn' in recurs ? recurs.yearlyOn : []),
    ...(anchor && 'on' in anchor ? [anchor.on] : []),
    ...(anchor && 'monthDay' in anchor ? [anchor.monthDay] : []),
  ]
  return daysIn(cue).filter((day) => !held.includes(day.text)).map((day) => `without ${day.text}`)
}

function quantity({ asks, basis }: Obligation): readonly Disagreement[] {
  const cue = asks?.cue ?? basis.cue
  const printed = numbersIn(foldCue(cue), AT_LEAST)
  if (!asks) return printed.length === 0 ? [] : [{ cue, rule: 'asks nothing' }]
  return printed.includes(asks.atLeast) ? [] : [{ cue, rule: `atLeast ${asks.atLeast}` }]
}

/** `YYYY-MM-DD` or `MM-DD`, in printed order. */
function daysIn(cue: string): readonly PrintedDay[] {
  return [...cue.matchAll(DAY)].map(({ groups, index }) => {
    const { day, month, year, inWords, ofMonth, ofYear } = groups ?? {}
    const text = [year ?? ofYear, two(month ?? ofMonth), two(day ?? inWords)].filter((part) => part !== undefined).join('-')
    return { text, before: BEFORE.test(cue.slice(0, index)) }
  })
}

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0')
const monthDayOf = (text: string): MonthDay => text.slice(-5) as MonthDay
const numbersIn = (cue: string, pattern: RegExp): readonly number[] => [...cue.matchAll(pattern)].map(([, digits]) => Number(digits))
const lengthsIn = (cue: string): readonly string[] => [...cue.matchAll(LENGTH)].map(({ groups }) => `${Number(groups?.['n'])} ${groups?.['unit']}`)
const same = <T>(rule: readonly T[], printed: readonly T[]): boolean => rule.every((value) => printed.includes(value)) && printed.every((value) => rule.includes(value))

function nameOf(offset: Offset): string {
  if ('workingDays' in offset) return `${Math.abs(offset.workingDays)} ngày làm việc`
  return 'days' in offset ? `${Math.abs(offset.days)} ngày` : `${Math.abs(offset.months)} tháng`
}
