import { plusDays, type Days } from '../calendar/index.ts'

/** Days as a sentence shows them. */
export const shown = ({ from, to }: Days): string => `${from} – ${to ?? 'nay'}`

/** Whether the first days lie within the second, both ends included. */
export const lieIn = (inner: Days, outer: Days): boolean =>
  inner.from >= outer.from && (outer.to === undefined || (inner.to !== undefined && inner.to <= outer.to))

const overlap = (a: Days, b: Days): boolean => (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to)

/** What is wrong with one stretch of days. */
export const wrongDays = (days: Days): string | undefined =>
  days.to !== undefined && days.to < days.from ? `ngày cuối đứng trước ngày đầu (${shown(days)})` : undefined

/** What is wrong with a list of dated facts that may have gaps: each in itself, out of order, or two on the same day. */
export function wrongOrder(list: readonly Days[]): string | undefined {
  for (const [at, days] of list.entries()) {
    const wrong = wrongDays(days)
    if (wrong) return wrong
    const before = list[at - 1]
    if (before && overlap(before, days)) return `hai mục trùng ngày (${shown(before)} và ${shown(days)})`
    if (before && before.from > days.from) return `các mục không theo thứ tự ngày (${shown(before)} rồi ${shown(days)})`
  }
  return undefined
}

/** What keeps a list of dated facts from covering a life exactly: each day once, none before, none after. */
export function wrongCover(list: readonly Days[], life: Days): string | undefined {
  const wrong = wrongOrder(list)
  if (wrong) return wrong
  const [first, last] = [list[0], list.at(-1)]
  if (!first || !last || first.from !== life.from || last.to !== life.to) return `các mục không phủ đúng thời gian tồn tại (${shown(life)})`
  for (const [at, days] of list.entries()) {
    const before = list[at - 1]
    if (before?.to !== undefined && plusDays(before.to, 1) !== days.from) return `hở giữa ${before.to} và ${days.from}`
  }
  return undefined
}
