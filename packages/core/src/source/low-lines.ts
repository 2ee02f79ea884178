const [star, lowLine] = [42, 95] as const
const isWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter)
const isGap = (letter: string | undefined) => letter === undefined || /\s/u.test(letter)

/** Whether a low line is a mark of emphasis of Markdown: "_Nơi nhận:_" or, with stars, "_**Nơi nhận:**_". One inside a word, alone between blanks or in a row to be filled in is none. In: a text and where the line stands. */
export function isEmphasis(text: string, at: number): boolean {
  let [before, after] = [at - 1, at + 1]
  while (text.charCodeAt(before) === star) before--
  while (text.charCodeAt(after) === star) after++
  if (text.charCodeAt(before) === lowLine || text.charCodeAt(after) === lowLine) return false
  const [left, right] = [text[before], text[after]]
  return !(isWord(left) && isWord(right)) && !(isGap(left) && isGap(right))
}

/** A text without such marks. */
export const withoutEmphasis = (text: string) => (text.includes('_') ? text.replace(/_/g, (line, at: number) => (isEmphasis(text, at) ? '' : line)) : text)
