import type { CalendarDate, Days } from '../calendar/index.ts'
import type { Dated } from './types.ts'

/** Whether that day is one of them, both ends included. */
export const isOn = (days: Days, on: CalendarDate): boolean => days.from <= on && (days.to === undefined || on <= days.to)

/** The value in force on a day, if one is. */
export const valueOn = <T>(dated: readonly Dated<T>[], on: CalendarDate): T | undefined => dated.find((one) => isOn(one, on))?.value
