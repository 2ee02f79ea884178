import type { Fragment } from './fragments.ts'
import { nameIn } from './name-in.ts'
import { opensSignature } from './opens-tail.ts'
import type { Signatory, Span } from './types.ts'

const capitalsThenName = /^(?<office>[\p{Lu}\s.,/\-]{4,}?)\s+(?<name>(?:\p{Lu}\p{Ll}*\.?,?\s){1,4}\p{Lu}\p{Ll}+)$/u

/** An office in capitals and a name on one line, as a table cell prints them: both parts, else the line alone. */
function parted(fragment: Fragment): readonly Fragment[] {
  const name = fragment.text.length < 160 ? capitalsThenName.exec(fragment.text)?.groups?.name : undefined
  if (!name || !nameIn(name)) return [fragment]
  const at = fragment.text.length - name.length
  const office = fragment.text.slice(0, at).trimEnd()
  return [{ ...fragment, end: fragment.start + office.length, text: office }, { ...fragment, start: fragment.start + at, text: name }]
}

/** Who signed, each with the lines of office printed above the name. In: the fragments of the tail. */
export function signatoriesOf(fragments: readonly Fragment[], words: (span: Span) => string): readonly Signatory[] {
  const found: Signatory[] = []
  let office: string[] = []
  for (const { start, end, text } of fragments.flatMap(parted)) {
    if (/^[-+•]|^\(/.test(text)) continue
    if (opensSignature(text) || (text.length > (office.length > 0 ? 1 : 3) && text.length < 120 && text === text.toUpperCase() && !nameIn(text))) {
      office.push(words({ start, end }))
    } else if (nameIn(text)) {
      found.push({ start, end, name: words({ start, end }), role: office.join(' ') })
      office = []
    }
  }
  return found
}
