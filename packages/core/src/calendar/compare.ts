import type { CalendarDate } from './types.ts'

/** For `sort`: negative when `a` is earlier, 0 for the same day, positive when it is later. */
export const compare = (a: CalendarDate, b: CalendarDate): number => (a < b ? -1 : a > b ? 1 : 0)
