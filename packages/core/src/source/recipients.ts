import type { Line } from './lines.ts'
import { opensRecipients, opensSignature } from './layout.ts'
import { nameIn } from './signatories.ts'
import type { Recipient } from './types.ts'

const closed = /[;.]$/
const tidy = (text: string) => text.replace(/\s+/g, ' ').replace(/[\s;.,]+$/, '').replace(/^[-+•]\s*/, '').trim()

/** The items of the list "Nơi nhận", leading dash and last mark removed. In: the fragments of the tail. */
export function recipientsOf(fragments: readonly Line[], words: (line: { start: number; end: number }) => string): readonly Recipient[] {
  const head = fragments.findIndex(({ text }) => opensRecipients(text))
  const found: { start: number; end: number }[] = []
  if (head < 0) return []
  let open = false
  const inline = fragments[head]!.text.indexOf(':')
  const first = fragments[head]!
  const rest = inline < 0 ? '' : first.text.slice(inline + 1).trim()
  for (const item of rest.matchAll(/(?:^|[;.]\s*)(-?\s*\S.*?)(?=[;.]\s*-|$)/gu)) {
    const start = first.end - rest.length + item.index + item[0].length - (item[1] ?? '').length
    found.push({ start, end: start + (item[1] ?? '').length })
    open = !closed.test(rest)
  }
  for (const { start, end, text, afterBlank } of fragments.slice(head + 1)) {
    const last = found.at(-1)
    if (opensSignature(text) || (!/^[-+•]/.test(text) && nameIn(text) && !open)) { open = false; continue }
    if (/^[-+•]/.test(text)) { found.push({ start, end }); open = !closed.test(text) }
    else if (open && last && !afterBlank) { last.end = end; open = !closed.test(text) }
    else if (!last || (/;$/.test(text) && !afterBlank)) { found.push({ start, end }); open = !closed.test(text) }
    else open = false
    if (/^[-+•]?\s*Lưu\s*:?/.test(text) && closed.test(text)) break
  }
  return found.map((span) => ({ ...span, text: tidy(words(span)) })).filter(({ text }) => text !== '')
}
