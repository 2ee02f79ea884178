export type * from './types.ts'
export { paperFromProgress, type ProgressPaperOptions } from './paper-from-progress.ts'
export { printDay, printDayNumber, printMonthNumber, printPeriod, printPeriods } from './print.ts'
