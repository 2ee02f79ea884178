import type { Clause } from '../../source/index.ts'

const develops = /^\s*Phối hợp(?!\p{L})/u
const divides = /^\s*Trách nhiệm(?!\p{L})/u
const content = /^\s*\**\s*(?:Các\s+|Những\s+)?Nội\s+dung(?!\p{L})/iu
const article = /^(?:.*\/)?Điều \d+[a-zđ]?/u

/**
 * Which articles only list topics of coordination that later articles develop: those are scope, no duties. Where the later articles only
 * share responsibilities out, an article of content whose items are worked out below them in items of their own states the work itself.
 * In: the clauses and their text. Out: a question about a clause inside such an article.
 */
export function developedTopics(text: string, clauses: readonly Clause[]): (path: string) => boolean {
  const articles = clauses.filter(({ kind }) => kind === 'dieu')
  const heads = (pattern: RegExp) => articles.some(({ body, end }) => pattern.test(text.slice(body, end)))
  if (heads(develops)) return () => true
  if (!heads(divides)) return () => false
  const parents = new Set(clauses.map(({ parent }) => parent))
  const workedOut = new Set(articles.filter(({ path, body, end }) => content.test(text.slice(body, end)) && clauses.some((item) => item.parent === path && parents.has(item.path))).map(({ path }) => path))
  return (path) => !workedOut.has(article.exec(path)?.[0] ?? '')
}
