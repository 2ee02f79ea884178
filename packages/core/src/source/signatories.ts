import type { Fragment } from './fragments.ts'
import { inCapitals } from './in-capitals.ts'
import { degreesBefore, nameIn, namesRunTogether, signedCell } from './name-in.ts'
import { opensSignature } from './opens-tail.ts'
import type { Signatory, Span } from './types.ts'

/** What a fragment holds when a cell or a flattened row prints several things on one line: office and name, or the names of all who sign side by side. */
function parted(fragment: Fragment): readonly Fragment[] {
  const { start, text } = fragment
  const cell = signedCell(text)
  if (cell) return [{ ...fragment, end: start + cell.office.length, text: cell.office }, { ...fragment, start: fragment.end - cell.name.length, text: cell.name }]
  const names = namesRunTogether(text)
  if (names.length < 2) return [fragment]
  let at = 0
  return names.map((name) => {
    const from = text.indexOf(name, at)
    at = from + name.length
    return { ...fragment, start: start + from, end: start + at, text: name }
  })
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
      if (opensSignature(text) || (text.length > (goesOn ? 1 : 3) && text.length < 120 && inCapitals(text) && !nameIn(text))) {
        offices.set(column, [...offices.get(column) ?? [], words({ start, end })])
      } else if (nameIn(text)) {
        const own = { start: start + degreesBefore(text), end }
        found.push({ ...own, name: words(own), role: above(offices, beside ? column : undefined) })
      }
    }
  }
  return found
}
