import { plusDays, type CalendarDate, type Period } from '../calendar/index.ts'

const KINDS = /^\d{4}(-(Q[1-4]|H[12]))?$/

/** Whether figures of a period may be published on a day: a quarter, a half-year or a year that is over. */
export const isPublishable = ({ key, to }: Period, today: CalendarDate): boolean => KINDS.test(key) && plusDays(to, 1) <= today

/**
 * The published period that shares days with this one and is another: a quarter and the half-year it lies in printed side by side would
 * give the other quarter by subtraction, small counts and all. The same period again is a correction.
 */
export const overlapWith = (period: Period, published: readonly Period[]): Period | undefined =>
  published.find(({ key, from, to }) => key !== period.key && from <= period.to && to >= period.from)
