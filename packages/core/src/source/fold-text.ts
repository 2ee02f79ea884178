import { isDoubleSpaced } from './double-spaced.ts'
import { offsetMap } from './offset-map.ts'
import { oneLine } from './one-line.ts'
import { oneSpelling } from './one-spelling.ts'
import { isEmphasis, withoutEmphasis } from './low-lines.ts'
import { isBlank } from './small-letters.ts'
import { blanksInWords } from './spaced-capitals.ts'
import { starBullet } from './star-bullet.ts'
import type { Span } from './types.ts'

/** A text to match on, and the way back to the file. */
export type Folded = {
  text: string
  printed: (span: Span) => Span
  words: (span: Span) => string
  /** Where a line opened with a star and a blank: the star is dropped from the text, but it heads a block. Indexes of `text`. */
  stars: ReadonlySet<number>
}

const [ordinary, dropped, mark, replaced, blank, lineEnd, sharp, angle, low] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const

const replacements: Record<string, string> = {
  Ð: 'Đ', ð: 'đ', '\f': '\n', '\v': '\n', '\u2028': '\n', '\u2029': '\n',
  ...Object.fromEntries(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].map((roman, i) => [String.fromCharCode(0x2160 + i), roman])),
  ...Object.fromEntries([...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'].map((letter) => [letter, ' '])),
  ...Object.fromEntries([...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((letter) => [letter, '-'])),
}

/** Word's symbol fonts put their bullets here; \uf02d is their dash. */
for (let code = 0xf021; code <= 0xf0ff; code++) replacements[String.fromCharCode(code)] = code === 0xf02d ? '-' : '•'

/** What each UTF-16 unit asks for, looked up once a unit: a regular expression a unit would be a hundred times slower. */
const classes: Uint8Array = (() => {
  const table = new Uint8Array(0x10000)
  const marks = /\p{M}/u
  for (let code = 0; code < 0x10000; code++) {
    const letter = String.fromCharCode(code)
    if (code < 0xd800 && marks.test(letter)) table[code] = mark
    else if (code < 0xd800 && letter.normalize('NFC') !== letter) table[code] = replaced
  }
  for (const letter of '*`\\\u200b\u200c\u200d\u2060\ufeff\u00ad\r') table[letter.charCodeAt(0)] = dropped
  for (const letter of Object.keys(replacements)) table[letter.charCodeAt(0)] = replaced
  table[32] = blank
  table[9] = blank
  table[10] = lineEnd
  table[35] = sharp
  table[60] = angle
  table[95] = low
  return table
})()

/** A line end inside a cell of a Markdown table: a blank. */
const cellBreak = /^<br ?\/?>/i
const LONGEST_BREAK = '<br />'.length

/** Long runs of blanks are cut short, so that no pattern can be made slow: at most eight blanks in a row and four line ends. Double spacing is halved. */
function blankRuns(doubled: boolean) {
  let [wide, ends] = [0, 0]
  return {
    keep(letter: string): boolean {
      if (letter === '\n') { wide = 0; ends++; return ends <= 4 && (!doubled || ends % 2 === 1) }
      if (letter !== ' ' && letter !== '\t') { wide = 0; ends = 0; return true }
      wide++
      return wide <= 8 && ends <= 4
    },
  }
}

/**
 * Composed letters, one kind of blank and dash, one spelling of tone marks, no emphasis marks (stars, single low lines), zero-width marks, blanks behind the first letter of a body's name or heading signs; a star that lists is a dash, `<br>` a blank.
 * In and out: text; each character of the result knows the characters of the file it stands for. Linear in the length.
 */
export function foldText(raw: string): Folded {
  const pieces: string[] = []
  const map = offsetMap(raw.length)
  const blanks = blankRuns(isDoubleSpaced(raw))
  const stars = new Set<number>()
  const inWords = blanksInWords(raw)
  let [lineStart, run] = [true, 0]
  const copyTo = (at: number) => {
    if (at > run) { pieces.push(raw.slice(run, at)); map.copied(run, at); blanks.keep('x') }
  }
  const put = (letters: string, from: number, upTo: number) => {
    if (blanks.keep(letters)) { pieces.push(letters); map.replaced(letters.length, from, upTo) }
  }
  let before: number | undefined = lineEnd
  for (let at = 0; at < raw.length;) {
    const printed = classes[raw.charCodeAt(at)]
    const kind = inWords.size > 0 && inWords.has(at) || printed === low && isEmphasis(raw, at) ? dropped : printed
    const after = classes[raw.charCodeAt(at + 1)]
    const marked = after === mark
    const alone = kind !== dropped && before === ordinary && after === ordinary && (raw.charCodeAt(at) === 32 || kind === lineEnd)
    before = kind
    if ((kind === ordinary && !marked) || alone) { lineStart = kind === lineEnd; at++; continue }
    copyTo(at)
    let next = at + 1
    while (marked && next < raw.length && classes[raw.charCodeAt(next)] === mark) next++
    const parted = kind === angle ? cellBreak.exec(raw.slice(at, at + LONGEST_BREAK))?.[0].length ?? 0 : 0
    if (parted > 0) next = at + parted
    const bullet = lineStart && raw[at] === '*' && starBullet.pattern.test(raw.slice(at, at + 24))
    const letters = parted > 0 ? ' ' : marked ? ((isBlank(raw.charCodeAt(at)) ? replacements[raw[at] ?? ''] ?? raw[at] : raw[at]) + raw.slice(at + 1, next)).normalize('NFC') : bullet ? '-' : replacements[raw[at] ?? ''] ?? (raw[at] ?? '').normalize('NFC')
    const heading = lineStart && letters === '#'
    if (lineStart && letters === '*' && /^[ \t]+[^\s*]/.test(raw.slice(next, next + 8))) stars.add(map.length())
    if (!heading && (bullet || kind !== dropped)) put(letters, at, next)
    if (letters === '\n') lineStart = true
    else if (!heading && letters !== ' ') lineStart = false
    at = next
    run = next
  }
  copyTo(raw.length)
  const text = oneSpelling(pieces.join(''))
  const printed = ({ start, end }: Span): Span =>
    end <= start ? { start: map.from(start), end: map.from(start) } : { start: map.from(start), end: map.upTo(end - 1) }
  const words = (span: Span) => {
    const { start, end } = printed(span)
    const own = raw.slice(start, end).normalize('NFC')
    return oneLine(withoutEmphasis((own.includes('<') ? own.replace(/<br ?\/?>/gi, ' ') : own).replace(/[*`\\]/g, ''))).trim()
  }
  return { text, printed, words, stars }
}
