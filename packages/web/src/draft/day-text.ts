/** `01-30` as people write it: 30/01. */
export const monthDayText = (monthDay: string): string => monthDay.split('-').reverse().join('/')

/** `30/01`, `30/1` or `01-30` as a day of every year (`01-30`); undefined when it is none. */
export function monthDayFrom(text: string): string | undefined {
  const written = /^\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*$/.exec(text)
  return written ? `${written[2]?.padStart(2, '0')}-${written[1]?.padStart(2, '0')}` : /^\d{2}-\d{2}$/.test(text.trim()) ? text.trim() : undefined
}

/** `25/01/2024` or `25/1/2024` as `2024-01-25`; anything else as it is. */
export const isoDay = (text: string): string => {
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  return written ? `${written[3]}-${written[2]?.padStart(2, '0')}-${written[1]?.padStart(2, '0')}` : text
}
