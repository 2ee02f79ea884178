import type { Span } from '../../source/index.ts'

/** Duties as cut from a sentence, and what of each is its own: the bracket one stands in belongs to neither. */
export const bracketEndExamples: readonly (readonly [string, string])[] = [
  ['lập kế hoạch trước ngày 31/01 hằng năm (', 'lập kế hoạch trước ngày 31/01 hằng năm'], ['riêng năm 2031 trước ngày 15/02).', 'riêng năm 2031 trước ngày 15/02'],
  ['lập kế hoạch (hằng năm).', 'lập kế hoạch (hằng năm).'], ['lập sổ; ', 'lập sổ; '],
]

/** A stretch without the bracket that opens at its end, or closes there and was opened before it. In: the text, the stretch. Out: the stretch, as long or shorter. */
export function withoutBracketEnd<S extends Span>(text: string, stretch: S): S {
  const said = text.slice(stretch.start, stretch.end)
  const at = /\s*\(\s*$/u.exec(said)?.index ?? (said.includes('(') ? undefined : /\)[\s.;]*$/u.exec(said)?.index)
  return at === undefined || at === 0 ? stretch : { ...stretch, end: stretch.start + at }
}
