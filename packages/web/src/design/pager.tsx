import type { Page } from '@phoihop/services/house'
import { formatCount } from '../words/format.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Which lines of a long list are shown, and the pages beside this one; nothing where all of it is. `query`: what the list was narrowed to, kept on every page. */
export function Pager({ of, at, query, to = 'list' }: { of: Page<unknown>; at: string; query: Readonly<Record<string, string | number | undefined>>; to?: string }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const { shown, total, page, pages, first } = of
  if (pages === 1) return null
  const href = (wanted: number): string => {
    const asked = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])))
    if (wanted > 1) asked.set('page', String(wanted))
    return `${at}?${asked}#${to}`
  }
  const count = (number: number) => formatCount(number, language)
  return (
    <nav className="pager" aria-label={words.pages}>
      <p>{words.pageOf(count(first), count(first + shown.length - 1), count(total))}</p>
      <p className="steps">
        {page > 1 && <a className="button quiet" rel="prev" href={href(page - 1)}>{words.pageBefore}</a>}
        {page < pages && <a className="button quiet" rel="next" href={href(page + 1)}>{words.pageAfter}</a>}
        {page > 2 && <a className="button quiet" href={href(1)}>{words.pageFirst}</a>}
        {page < pages - 1 && <a className="button quiet" href={href(pages)}>{words.pageLast}</a>}
      </p>
    </nav>
  )
}

/** The page asked for in an address; undefined where it asks for none. */
export function pageIn(asked: URLSearchParams): number | undefined {
  const page = Number(asked.get('page'))
  return Number.isInteger(page) && page > 0 ? page : undefined
}
