import { dayOfMonth, monthOf, yearOf, type CalendarDate, type Period } from '../calendar/index.ts'

/** `05/02/2024`, `30/6/2024`: a leading 0 for days below 10 and for months 1 and 2 only (Decree 30/2020, annex I). */
export const printDay = (on: CalendarDate): string => `${printDayNumber(dayOfMonth(on))}/${printMonthNumber(monthOf(on))}/${yearOf(on)}`
/** `ngày 05 tháng 02 năm 2024`, as it stands beside the place. */
export const printLongDay = (on: CalendarDate): string => `ngày ${printDayNumber(dayOfMonth(on))} tháng ${printMonthNumber(monthOf(on))} năm ${yearOf(on)}`
export const printDayNumber = (day: number): string => String(day).padStart(2, '0')
export const printMonthNumber = (month: number): string => (month <= 2 ? `0${month}` : `${month}`)

/** `07:30` → `07 giờ 30`. */
export const printTime = (at: string): string => at.replace(':', ' giờ ')

/** `05`: a number below 10 with its zero (Decree 30/2020, annex I). */
export const printNumber = (number: number): string => String(number).padStart(2, '0')

/** `2.508`: a dot between thousands. */
export const printCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')
/** `91,3%`. */
export const printPercent = (percent: number): string => `${String(percent).replace('.', ',')}%`

const QUARTERS = ['I', 'II', 'III', 'IV']

/** `tháng 02 năm 2024`, `quý III năm 2024`, `6 tháng đầu năm 2024`, `giai đoạn 2024 - 2026`, `ngày 19/8/2024`. */
export function printPeriod({ key, from }: Pick<Period, 'key' | 'from'>): string {
  const { part, year } = partOf(key)
  if (part === '') return `năm ${year}`
  if (key.length === 10) return `ngày ${printDay(from)}`
  if (/^\d{4}$/.test(part)) return `giai đoạn ${year} - ${part}`
  return `${namePart(part)} năm ${year}`
}

/** Periods of one rule in a few words: `tháng 01, 02, 3 năm 2024`. */
export function printPeriods(periods: readonly Period[]): string {
  const months = periods.filter(({ key }) => /^\d{4}-\d{2}$/.test(key))
  const others = periods.filter((period) => !months.includes(period)).map(printPeriod)
  const years = [...Map.groupBy(months, ({ key }) => key.slice(0, 4))].map(([year, ofYear]) =>
    `tháng ${ofYear.map(({ key }) => printMonthNumber(Number(key.slice(5)))).join(', ')} năm ${year}`)
  return [...new Set([...years, ...others])].join('; ')
}

const partOf = (key: string): { year: string; part: string } => ({ year: key.slice(0, 4), part: key.slice(5) })

function namePart(part: string): string {
  if (part.startsWith('Q')) return `quý ${QUARTERS[Number(part.slice(1)) - 1]}`
  if (part === 'H1') return '6 tháng đầu'
  if (part === 'H2') return '6 tháng cuối'
  return part === '9M' ? '9 tháng' : `tháng ${printMonthNumber(Number(part))}`
}
