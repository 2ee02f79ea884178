import type { Fragment } from './fragments.ts'
import { nameIn } from './name-in.ts'
import { opensRecipients, opensSignature } from './opens-tail.ts'
import type { Recipient, Span } from './types.ts'

const closed = /[;.]$/
const bullet = /^[-+•]/
const kept = /^[-+•]?\s*Lưu(?!\p{L})/u
const stamp = /^(?:Ký bởi|Người ký|Thời gian ký|Email|Cơ quan:|\(?(?:đã ký|ký tên|đã ký và đóng dấu)\)?$)/iu
const tidy = (text: string) => text.replace(/\s+/g, ' ').replace(/[\s;.,]+$/, '').replace(/^[-+•]\s*/, '').trim()

/** Another column's line: an office, a name, a seal's words; never an item of the list. */
const isForeign = ({ text, right }: Fragment, open: boolean) =>
  opensSignature(text) || stamp.test(text) || (!bullet.test(text) && ((nameIn(text) && (right || !open)) || (text === text.toUpperCase() && /\p{Lu}{2,}\s\p{Lu}{2,}/u.test(text))))

/** Items printed on the line of the heading itself: "Nơi nhận: - Như Điều 3; - Lưu: VT." */
function inlineItems(head: Fragment): Span[] {
  const colon = head.text.indexOf(':')
  const rest = colon < 0 ? '' : head.text.slice(colon + 1).trim()
  const from = head.end - rest.length
  return [...rest.matchAll(/(?:^|[;.]\s*)(-?\s*\S[^;]*?)(?=[;.]\s*-|;|$)/gu)].flatMap((item) => {
    const start = from + item.index + item[0].length - (item[1] ?? '').length
    return opensSignature(item[1] ?? '') ? [] : [{ start, end: start + (item[1] ?? '').length }]
  })
}

/** The items of the list "Nơi nhận", leading dash and last mark removed. In: the fragments of the tail. */
export function recipientsOf(fragments: readonly Fragment[], words: (span: Span) => string): readonly Recipient[] {
  const head = fragments.findIndex(({ text }) => opensRecipients(text))
  if (head < 0) return []
  const found = inlineItems(fragments[head]!)
  let open = found.length > 0 && !closed.test(fragments[head]!.text)
  for (const fragment of fragments.slice(head + 1)) {
    const { start, end, text, afterBlank, right } = fragment
    const last = found.at(-1)
    const lastKept = last !== undefined && kept.test(words(last))
    if (isForeign(fragment, open && !lastKept)) continue
    if (bullet.test(text)) { found.push({ start, end }); open = !closed.test(text) }
    else if (last && !right && /^\([^()]{1,30}\)[;.,]?$/.test(text)) last.end = end
    else if (open && last && !afterBlank && !right && !lastKept) { last.end = end; open = !closed.test(text) }
    else if (!right && (!last || kept.test(text) || (text.endsWith(';') && !afterBlank))) { found.push({ start, end }); open = !closed.test(text) }
    else open = false
    if (kept.test(text) && closed.test(text)) break
  }
  return found.map((span) => ({ ...span, text: tidy(words(span)) })).filter(({ text }) => text !== '')
}
