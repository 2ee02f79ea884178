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
