/** Where a group, a class or an escape that opens at an index of a source ends: past its last sign. */
function past(source: string, at: number): number {
  if (source[at] === '\\') return at + 2
  if (source[at] === '[') {
    let end = at + 1
    while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1
    return end + 1
  }
  if (source[at] !== '(') return at + 1
  let end = at + 1
  while (end < source.length && source[end] !== ')') end = past(source, end)
  return end + 1
}

/** The parts of a source between the bars outside its groups. */
export function parts(source: string): readonly string[] {
  const found: string[] = []
  let from = 0
  for (let at = 0; at < source.length; at = past(source, at)) if (source[at] === '|') { found.push(source.slice(from, at)); from = at + 1 }
  return [...found, source.slice(from)]
}

/** Whether all a pattern matches begins at the start of the text, though a group stands around its `^`. */
export const onlyAtStart = ({ source, multiline }: RegExp): boolean =>
  !multiline && parts(source).every((part) => part.startsWith('^') || part.startsWith('(?:') && past(part, 0) > 3 && parts(part.slice(3, past(part, 0) - 1)).every((inner) => inner.startsWith('^')) && !/^[?*{]/.test(part.slice(past(part, 0))))

const OPEN = '^(?:'

/**
 * Patterns that match, tried in turn, exactly what one matches: one for each alternative, and for each inside a group right behind `^`, with what stands
 * behind the group. In: a pattern without references to numbered groups. Short ones are run sooner: what a text opens with tells which to try.
 */
export function alternativesOf({ source, flags }: RegExp): readonly RegExp[] {
  return parts(source).flatMap((part) => {
    const end = part.startsWith(OPEN) ? past(part, 1) : 0
    if (end === 0 || /^[?*+{]/.test(part.slice(end))) return [part]
    return parts(part.slice(OPEN.length, end - 1)).map((inner) => `${OPEN}${inner})${part.slice(end)}`)
  }).map((part) => new RegExp(part, flags))
}
