import type { Span } from '../../source/index.ts'

const [COMMA, COLON, SEMICOLON] = [44, 58, 59] as const
/** Whether a comma or its like stands in a stretch of a text. Asked for every name: a pattern would need a copy of each. */
function hasComma(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === COMMA || code === COLON || code === SEMICOLON) return true
  }
  return false
}

/** The same text with the commas of names hidden: "cơ quan, tổ chức được giám sát" is one body. */
export const withoutCommas = (phrase: string, names: readonly Span[]) =>
  names.reduce((text, { start, end }) => (start < 0 || end > text.length || !hasComma(text, start, end) ? text : text.slice(0, start) + text.slice(start, end).replace(/[,;:]/g, '·') + text.slice(end)), phrase)
