/** Lines looked at: enough to tell, few enough to cost nothing. */
const sample = 400

/**
 * Whether a scan put an empty line after every printed line, so that empty lines part no paragraphs: most lines stand apart,
 * and many of those go on in small letters with the sentence above.
 */
export function isDoubleSpaced(raw: string): boolean {
  let [lines, apart, goesOn, wasBlank] = [0, 0, 0, false]
  let before = ''
  for (let at = 0; at < raw.length && lines < sample;) {
    const newline = raw.indexOf('\n', at)
    const end = newline < 0 ? raw.length : newline
    const text = raw.slice(at, Math.min(end, at + 4000)).trim()
    if (text === '') wasBlank = true
    else {
      lines++
      if (wasBlank) { apart++; if (/^\p{Ll}/u.test(text) && /[\p{L}\d,]$/u.test(before)) goesOn++ }
      before = text
      wasBlank = false
    }
    at = end + 1
  }
  return lines > 20 && apart > lines * 0.8 && goesOn > lines * 0.25
}
