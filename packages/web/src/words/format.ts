import type { Language } from './language.ts'

const COUNT = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') }
const WEEKDAYS = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

const MOMENT = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })

export const formatCount = (count: number, language: Language): string => COUNT[language].format(count)
/** `2026-10-30` → `30/10/2026`, in both languages: papers are dated so. */
export const formatDay = (on: string): string => `${on.slice(8, 10)}/${on.slice(5, 7)}/${on.slice(0, 4)}`
/** A moment (ISO 8601) as the clock in Vietnam showed it: `30/10/2026 14:05:09`. */
export const formatMoment = (at: string): string => MOMENT.format(new Date(at)).replace(', ', ' ')
/** Weekday 1 (Monday) to 7. */
export const formatWeekday = (weekday: number, language: Language): string => WEEKDAYS[language][weekday - 1] ?? ''

/** `2026-10` → `tháng 10/2026`; `2026-Q3`, `2026-H1`, `2026-9M`, `2026`, `2024-2026`, a day. */
export function formatPeriod(key: string, language: Language): string {
  const vi = language === 'vi'
  const [year = '', part = ''] = [key.slice(0, 4), key.slice(5)]
  if (/^\d{4}-\d{2}-\d{2}$/.test(key)) return formatDay(key)
  if (/^\d{4}-\d{4}$/.test(key)) return `${year}–${part}`
  if (/^\d{2}$/.test(part)) return vi ? `tháng ${part}/${year}` : `${part}/${year}`
  if (part.startsWith('Q')) return vi ? `quý ${['I', 'II', 'III', 'IV'][Number(part[1]) - 1]}/${year}` : `${part} ${year}`
  if (part === 'H1' || part === 'H2') return vi ? `6 tháng ${part === 'H1' ? 'đầu' : 'cuối'} năm ${year}` : `${part === 'H1' ? 'first' : 'second'} half of ${year}`
  if (part === '9M') return vi ? `9 tháng năm ${year}` : `nine months of ${year}`
  return /^\d{4}$/.test(key) ? (vi ? `năm ${year}` : year) : key
}
