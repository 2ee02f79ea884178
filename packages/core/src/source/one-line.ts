import { isBlank } from './small-letters.ts'

const BLANK = 32

function isOneLine(text: string): boolean {
  for (let at = 0, parted = false; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === BLANK ? parted : isBlank(code)) return false
    parted = code === BLANK
  }
  return true
}

/** A text with every run of blanks and line ends as one blank. Single blanks, nearly all there are, are passed over: replacing each by itself costs three times as much. */
export const oneLine = (text: string): string => (isOneLine(text) ? text : text.replace(/ \s+|[^\S ]\s*/g, ' '))
