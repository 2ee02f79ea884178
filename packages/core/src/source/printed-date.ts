const two = (text: string | undefined) => (text ?? '').padStart(2, '0')
const isDay = (day: number, month: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31

/** "22/01/2019", "17.01.2024", "ngày 27 tháng 8 năm 2025": a source to build patterns from. Groups: d m y or D M Y. */
export const dateSource =
  String.raw`(?<d>\d{1,2})\s{0,2}[\/.\-]\s{0,2}(?<m>\d{1,2})\s{0,2}[\/.\-]\s{0,2}(?<y>\d{4})|(?<D>\d{1,2})\s{1,3}tháng\s{1,3}(?<M>\d{1,2})\s{1,3}năm\s{1,3}(?<Y>\d{4})`

/** Groups of `dateSource` as YYYY-MM-DD; undefined when it is no day. */
export function isoOf(groups: Record<string, string | undefined> | undefined): string | undefined {
  const [day, month, year] = [groups?.d ?? groups?.D, groups?.m ?? groups?.M, groups?.y ?? groups?.Y]
  if (!day || !month || !year || !isDay(Number(day), Number(month))) return undefined
  return `${year}-${two(month)}-${two(day)}`
}
