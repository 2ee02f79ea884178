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

/** The offices printed so far, by column. */
type Offices = Map<number, string[]>

/** What stands above a name: in its column, where the line has columns and something stands there, else everything. */
function above(offices: Offices, column: number | undefined): string {
  const own = column === undefined ? undefined : offices.get(column)
  if (own && own.length > 0) { offices.delete(column!); return own.join(' ') }
  const all = [...offices.values()].flat().join(' ')
  offices.clear()
  return all
}

/** Who signed, each with the lines of office printed above the name, in its own column where several sign side by side. In: the fragments of the tail. */
export function signatoriesOf(fragments: readonly Fragment[], words: (span: Span) => string): readonly Signatory[] {
  const found: Signatory[] = []
  const offices: Offices = new Map()
  let column = 0
  for (const [i, fragment] of fragments.entries()) {
    column = fragment.right ? column + 1 : 0
    const beside = fragment.right || fragments[i + 1]?.right === true
    for (const { start, end, text } of parted(fragment)) {
      if (/^[-+•]|^\(/.test(text)) continue
      const goesOn = [...offices.values()].some((lines) => lines.length > 0)
      if (opensSignature(text) || (text.length > (goesOn ? 1 : 3) && text.length < 120 && text === text.toUpperCase() && !nameIn(text))) {
        offices.set(column, [...offices.get(column) ?? [], words({ start, end })])
      } else if (nameIn(text)) found.push({ start, end, name: words({ start, end }), role: above(offices, beside ? column : undefined) })
    }
  }
  return found
}
