export { readRegister } from './read-register.ts'
export { readWorkingCalendar, readWorkingYears } from './read-working-calendar.ts'
export type { Swap, WorkingYear } from './working-year.ts'
