import type { Span } from '../source/index.ts'

/** Words of a stretch of the document's text as it prints them: composed letters, blanks as one, no emphasis marks. */
export const printed = (text: string, { start, end }: Span): string =>
  text.slice(start, end).normalize('NFC').replace(/[*`\\]/g, '').replace(/\s+/g, ' ').trim()

/** At most so many signs, cut at a word; nothing is added. */
export function shortened(words: string, limit: number): string {
  if (words.length <= limit) return words
  const cut = words.slice(0, limit + 1)
  const at = cut.lastIndexOf(' ')
  return cut.slice(0, at > limit / 2 ? at : limit).replace(/[\s,;:.(“"–-]+$/u, '')
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
/** Small letters without marks, words apart by one blank. */
export const folded = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()

/** An id out of words: at most so many of them, joined by hyphens. Empty when there is no letter in them. */
export const slugOf = (words: string, most = 6): string => folded(words).split(' ').filter(Boolean).slice(0, most).join('-').slice(0, 60).replace(/-$/, '')

/** The first of `name`, `name-2`, `name-3` … that is not taken. */
export function free(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${name}-${n}`
    if (!taken.has(candidate)) return candidate
  }
}

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const union = (spans: readonly Span[]): Span => ({ start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) })
export const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]
