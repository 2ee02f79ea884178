import type { Deadline, MonthDay } from '@phoihop/core/calendar'
import type { PublicDuty } from '@phoihop/core/publication'
import { formatDay } from '../words/format.ts'
import { inLanguage, type Language } from '../words/language.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Words = typeof vi
const wordsIn = (language: Language): Words => (language === 'en' ? en : vi)
/** `08-19` → `19/8`. */
const dayAndMonth = (on: MonthDay): string => `${Number(on.slice(3))}/${Number(on.slice(0, 2))}`

/** How often a duty comes back, and by when it is to be done, as one would say it. */
export function rhythmOf({ recurs, after, due }: PublicDuty, language: Language): string {
  const words = wordsIn(language)
  const by = due ? dueWords(due, words) : undefined
  const often = 'every' in recurs ? words.every[recurs.every]
    : 'afterYears' in recurs ? words.afterYears(recurs.afterYears.join(', '), recurs.countedFrom)
    : 'yearlyOn' in recurs ? words.yearlyOn(recurs.yearlyOn.map(dayAndMonth).join(', '))
    : 'after' in recurs ? words.after(after ? inLanguage(after, language) : recurs.after)
    : 'once' in recurs ? words.once : 'onDemand' in recurs ? words.onDemand : words.always
  return by ? `${often}, ${by}` : often
}

/** A planning day of ours is no promise: where the text states no day, that is said. A feast day says itself when. */
function dueWords({ anchor, offset, bound, stated }: Deadline, words: Words): string | undefined {
  if (!stated) return words.unstated
  if (anchor === 'the-day' && !offset) return undefined
  return words[bound](offsetWords(offset, anchorWords(anchor, words), words))
}

function anchorWords(anchor: Deadline['anchor'], { days }: Words): string {
  if (typeof anchor === 'object') {
    if ('on' in anchor) return days.on(formatDay(anchor.on))
    if ('monthDay' in anchor) return days.on(dayAndMonth(anchor.monthDay))
    return anchor.of === 'last-month' ? days.lastMonth(anchor.day) : days.monthAfter(anchor.day)
  }
  return { 'period-start': days.periodStart, 'period-end': days.periodEnd, 'the-day': days.theDay, planned: days.planned, done: days.done }[anchor]
}

function offsetWords(offset: Deadline['offset'], day: string, { offset: words }: Words): string {
  if (!offset) return day
  const [[unit, count]] = Object.entries(offset) as [['days' | 'workingDays' | 'months', number]]
  return words[count < 0 ? 'before' : 'after'](words[unit](Math.abs(count)), day)
}
