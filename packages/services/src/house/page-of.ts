/** One page of a long list. `page` and `pages` from 1; `first`: the number of the first line shown, from 1, or 0 of an empty list. */
export type Page<T> = { shown: readonly T[]; total: number; page: number; pages: number; first: number }

/** The page asked for, `size` lines each; without one the first, beyond the end the last. */
export function pageOf<T>(lines: readonly T[], asked: number | undefined, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(lines.length / size))
  const page = asked !== undefined && Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1
  const before = (page - 1) * size
  return { shown: lines.slice(before, before + size), total: lines.length, page, pages, first: lines.length === 0 ? 0 : before + 1 }
}
