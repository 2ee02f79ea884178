import type { Span } from './types.ts'

/** A text to match on, and the way back to the file: `from[i]`..`upTo[i]` are the file's characters behind character i. */
export type Folded = { text: string; printed: (span: Span) => Span; words: (span: Span) => string }

const dropped = /[*`\\\u200b-\u200d\u2060\ufeff\u00ad\r]/
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/
const dashes = /[\u2010-\u2015\u2212]/
const mark = /\p{M}/u

const single = (letter: string) =>
  letter === 'Ð' ? 'Đ' : letter === 'ð' ? 'đ' : letter === '\f' || letter === '\v' || letter === '\u2028' || letter === '\u2029' ? '\n'
  : spaces.test(letter) ? ' ' : dashes.test(letter) ? '-' : letter

/** The old and the new place of the tone mark (hoà/hòa, uỷ/ủy) become one, letter for letter. */
const tones: readonly (readonly [RegExp, string, string])[] = [
  [/o([àáảãạ])(?!\p{L})/giu, 'àáảãạ', 'òóỏõọ'],
  [/o([èéẻẽẹ])(?!\p{L})/giu, 'èéẻẽẹ', 'òóỏõọ'],
  [/(?<!q)u([ỳýỷỹỵ])(?!\p{L})/giu, 'ỳýỷỹỵ', 'ùúủũụ'],
]
const plainVowel: Record<string, string> = { à: 'a', á: 'a', ả: 'a', ã: 'a', ạ: 'a', è: 'e', é: 'e', ẻ: 'e', ẽ: 'e', ẹ: 'e', ỳ: 'y', ý: 'y', ỷ: 'y', ỹ: 'y', ỵ: 'y' }

function oneSpelling(text: string): string {
  let out = text
  for (const [pattern, old, young] of tones) {
    out = out.replace(pattern, (both: string, toned: string) => {
      const low = toned.toLowerCase()
      const first = young[old.indexOf(low)] ?? ''
      const second = plainVowel[low] ?? ''
      const upper = (was: string, letter: string) => (was !== was.toLowerCase() ? letter.toUpperCase() : letter)
      return upper(both[0] ?? '', first) + upper(toned, second)
    })
  }
  return out
}

/** Long runs of blanks are cut short, so that no pattern can be made slow: at most eight blanks in a row and four line ends. */
function blankRuns() {
  let [wide, ends] = [0, 0]
  return {
    keep(letter: string): boolean {
      if (letter === '\n') { wide = 0; ends++; return ends <= 4 }
      if (letter !== ' ' && letter !== '\t') { wide = 0; ends = 0; return true }
      wide++
      return wide <= 8 && ends <= 4
    },
  }
}

/**
 * Composed letters, one kind of blank and dash, one spelling of tone marks, no emphasis marks, zero-width marks or heading signs.
 * In and out: text; each character of the result knows the characters of the file it stands for. Linear in the length.
 */
export function foldText(raw: string): Folded {
  const out: string[] = []
  const from: number[] = []
  const upTo: number[] = []
  let lineStart = true
  const blanks = blankRuns()
  for (let at = 0; at < raw.length;) {
    let next = at + 1
    while (next < raw.length && mark.test(raw[next] ?? '')) next++
    const letters = next - at > 1 ? raw.slice(at, next).normalize('NFC') : single((raw[at] ?? '').normalize('NFC'))
    const heading = lineStart && letters === '#'
    if (!heading && !dropped.test(letters) && blanks.keep(letters)) {
      for (const letter of letters) for (let unit = 0; unit < letter.length; unit++) {
        out.push(letter[unit] ?? '')
        from.push(at)
        upTo.push(next)
      }
    }
    if (letters === '\n') lineStart = true
    else if (!heading && letters !== ' ') lineStart = false
    at = next
  }
  const text = oneSpelling(out.join(''))
  const printed = ({ start, end }: Span): Span => {
    if (end <= start) { const at = from[start] ?? raw.length; return { start: at, end: at } }
    return { start: from[start] ?? raw.length, end: upTo[end - 1] ?? raw.length }
  }
  const words = (span: Span) => {
    const { start, end } = printed(span)
    return raw.slice(start, end).normalize('NFC').replace(/[*`\\]/g, '').replace(/\s+/g, ' ').trim()
  }
  return { text, printed, words }
}
