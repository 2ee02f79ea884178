import { allMatches } from './all-matches.ts'
import type { Fragment } from './fragments.ts'
import { nameIn } from './name-in.ts'
import { oneLine } from './one-line.ts'
import { opensRecipients, opensSignature } from './opens-tail.ts'
import type { Recipient, Span } from './types.ts'

const closed = /[;.]$/
const bullet = /^[-+•]/
const kept = /^[-+•]?\s*Lưu(?!\p{L})/u
const stamp = /^(?:Ký bởi|Người ký|Thời gian ký|Email|Cơ quan:|\(?(?:đã ký|ký tên|đã ký và đóng dấu)\)?$)/iu
const tidy = (text: string) => oneLine(text).replace(/[\s;.,]+$/, '').replace(/^[-+•]\s*/, '').trim()

/** Another column's line: an office, a name, a seal's words; never an item of the list. */
const isForeign = ({ text, right }: Fragment, open: boolean) =>
  opensSignature(text) || stamp.test(text) || (!bullet.test(text) && ((nameIn(text) && (right || !open)) || (text === text.toUpperCase() && /\p{Lu}{2,}\s\p{Lu}{2,}/u.test(text))))

/** The pieces of one item: a column beside the list may stand between them. */
type Item = Span[]

/** Items printed on the line of the heading itself: "Nơi nhận: - Như Điều 3; - Lưu: VT." */
function inlineItems(head: Fragment): Item[] {
  const colon = head.text.indexOf(':')
  const rest = colon < 0 ? '' : head.text.slice(colon + 1).trim()
  const from = head.end - rest.length
  return allMatches(rest, /(?:^|[;.]\s*)(-?\s*\S[^;]*?)(?=[;.]\s*-|;|$)/gu).flatMap((item) => {
    const start = from + item.index + item[0].length - (item[1] ?? '').length
    return opensSignature(item[1] ?? '') ? [] : [[{ start, end: start + (item[1] ?? '').length }]]
  })
}

/** A list whose dashes were lost: each line is an item until the copy kept or another column, unless it goes on in small letters. */
function plainItems(fragments: readonly Fragment[], words: (span: Span) => string): Item[] {
  const found: Item[] = []
  for (const fragment of fragments) {
    const { start, end, text, right } = fragment
    if (right) continue
    if (isForeign(fragment, false)) { if (found.length > 0) break; continue }
    const last = found.at(-1)
    if (last && /^[\p{Ll}(]/u.test(text) && !/[;,.]$/.test(words(last.at(-1)!))) last.push({ start, end })
    else if (last && /^\([^()]{1,30}\)[;.,]?$/.test(text)) last.push({ start, end })
    else found.push([{ start, end }])
    if (kept.test(text)) break
  }
  return found
}

/** The items of the list "Nơi nhận", leading dash and last mark removed. In: the fragments of the tail. */
export function recipientsOf(fragments: readonly Fragment[], words: (span: Span) => string): readonly Recipient[] {
  const head = fragments.findIndex(({ text }) => opensRecipients(text))
  if (head < 0) return []
  const inline = inlineItems(fragments[head]!)
  const below = fragments.slice(head + 1)
  const dashed = inline.length > 0 || below.slice(0, 60).some(({ text }) => bullet.test(text))
  const found = dashed ? inline : plainItems(below, words)
  const wordsOf = (item: Item | undefined) => (item ?? []).map(words).join(' ')
  let open = found.length > 0 && !closed.test(fragments[head]!.text)
  for (const fragment of dashed ? below : []) {
    const { start, end, text, afterBlank, right } = fragment
    const last = found.at(-1)
    const lastKept = kept.test(wordsOf(last))
    if (isForeign(fragment, open && !lastKept)) continue
    const begins = bullet.test(text) || (!right && (!last || kept.test(text)))
    const goesOn = last && !right && (/^\([^()]{1,30}\)[;.,]?$/.test(text) || (open && !afterBlank && !lastKept))
    if (!begins && goesOn) last.push({ start, end })
    else if (begins || (!right && text.endsWith(';') && !afterBlank)) found.push([{ start, end }])
    else { open = false; continue }
    open = !closed.test(text)
    if (kept.test(text) && closed.test(text)) break
  }
  return found.map((item) => ({ start: item[0]!.start, end: item.at(-1)!.end, text: tidy(wordsOf(item)) })).filter(({ text }) => text !== '')
}
