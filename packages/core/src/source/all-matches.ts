/**
 * All matches of a pattern in a text, in order. In: a pattern with the flag `g`. The pattern itself is run: `matchAll` makes a new one of it
 * each time, which the engine may have to compile again, and compiling costs a thousand times a match.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex = match.index + (pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1)
  }
  return found
}

/** The first match of a pattern that holds what is asked of it. In: a pattern with the flag `g`, which `holds` does not run itself; it matches no empty text. What stands behind the match is not looked at. */
export function firstMatch(text: string, pattern: RegExp, holds: (match: RegExpExecArray) => boolean): RegExpExecArray | undefined {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (!holds(match)) continue
    pattern.lastIndex = 0
    return match
  }
  return undefined
}

/**
 * The parts of a text between the matches of a pattern, as `split` gives them. In: a pattern with the flag `g`, no groups that capture, and that never matches nothing. The engine
 * splits by a pattern with the flag `u` slowly: it makes another one of it each time and tries that at every place.
 */
export function partsBetween(text: string, pattern: RegExp): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (const { index, 0: match } of allMatches(text, pattern)) {
    parts.push(text.slice(from, index))
    from = index + match.length
  }
  return [...parts, text.slice(from)]
}

/** A text up to the first match of a pattern, the whole text where there is none. In: a pattern without the flag `g`. `split` with a limit makes another pattern of it each time. */
export function partBefore(text: string, pattern: RegExp): string {
  const at = text.search(pattern)
  return at < 0 ? text : text.slice(0, at)
}
