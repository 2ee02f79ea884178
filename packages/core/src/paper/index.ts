export type * from './types.ts'
export { paperFromProgress, type ProgressPaperOptions } from './paper-from-progress.ts'
export { printCount, printDay, printDayNumber, printMonthNumber, printPercent, printPeriod, printPeriods } from './print.ts'
