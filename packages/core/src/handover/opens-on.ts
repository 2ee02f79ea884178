import { monthDayIn, plusDays, yearOf, type CalendarDate, type Period } from '../calendar/index.ts'
import type { Obligation } from '../programme/index.ts'

/** Where the definition names no day: the last month of the period. */
const LAST_DAYS = 30

/** The first day a handover may take place: the one the definition names, else 30 days before its period ends. What is handed over earlier misses the year's end. */
export const opensOn = ({ notBefore }: Pick<Obligation, 'notBefore'>, { to }: Pick<Period, 'to'>): CalendarDate => (notBefore ? monthDayIn(yearOf(to), notBefore) : plusDays(to, -LAST_DAYS))
