import { forFolded } from '../../source/index.ts'
import type { Clause } from '../../source/index.ts'

const develops = /^\s*Phối hợp(?!\p{L})/u
const divides = /^\s*Trách nhiệm(?!\p{L})/u
const content = /^\s*\**\s*(?:Các\s+|Những\s+)?Nội\s+dung(?!\p{L})/iu
/** More than a topic: a second work behind a semicolon, a name of its own, a rhythm, what sets it off. */
const moreThanTopic = forFolded(/;\s|[“”"]|(?:hằng|hàng|mỗi)\s+(?:năm|quý|tháng|tuần)|(?<!\p{L})(?:khi|định\s+kỳ|chậm\s+nhất|hoàn\s+thành|trước\s+(?:ngày|tháng))\s/iu)
const article = /^(?:.*\/)?Điều \d+[a-zđ]?/u

/**
 * Which articles only list topics of coordination that later articles develop, by name or word for word in their titles: those are scope, no duties. Where the later articles only
 * share responsibilities out, an article of content whose items are worked out, below them or each in itself, states the work itself.
 * In: the clauses and their text. Out: a question about a clause inside such an article.
 */
export function developedTopics(text: string, clauses: readonly Clause[]): (path: string) => boolean {
  const articles = clauses.filter(({ kind }) => kind === 'dieu')
  const heads = (pattern: RegExp) => articles.some(({ body, end }) => pattern.test(text.slice(body, end)))
  if (heads(develops)) return () => true
  const opening = (clause: Clause) => (text.slice(clause.body, clause.end).toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, 3).join(' ')
  const titles = (after: number) => articles.filter(({ start }) => start > after).map(({ body, end }) => ((text.slice(body, end).trimStart().split('\n', 1)[0] ?? '').toLowerCase().match(/\p{L}+/gu) ?? []).join(' '))
  /** Most items stand again in the titles of later articles, which say who does what. */
  const taken = new Set(articles.filter((each) => {
    const items = content.test(text.slice(each.body, each.end)) ? clauses.filter(({ parent }) => parent === each.path) : []
    const later = items.length > 1 ? titles(each.start) : []
    return items.filter((item) => opening(item) !== '' && later.some((title) => title.includes(opening(item)))).length * 2 > items.length
  }).map(({ path }) => path))
  const of = (path: string) => article.exec(path)?.[0] ?? ''
  if (!heads(divides)) return (path) => taken.has(of(path))
  const parents = new Set(clauses.map(({ parent }) => parent))
  const inDetail = (path: string) => { const items = clauses.filter(({ parent }) => parent === path); return items.length > 1 && items.filter(({ body, end }) => moreThanTopic.test(text.slice(body, end).trimEnd())).length * 2 > items.length }
  const workedOut = new Set(articles.filter(({ path, body, end }) => content.test(text.slice(body, end)) && (clauses.some((item) => item.parent === path && parents.has(item.path)) || inDetail(path))).map(({ path }) => path))
  return (path) => taken.has(of(path)) || !workedOut.has(of(path))
}
