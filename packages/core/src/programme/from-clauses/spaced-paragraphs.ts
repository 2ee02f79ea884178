import type { Clause } from '../../source/index.ts'

/** Whether blank lines part the paragraphs of a text: its single line ends are then wraps of a narrow page, never the end of a heading. */
export function spacedParagraphs(text: string, clauses: readonly Clause[]): boolean {
  const starts = clauses.filter(({ kind }) => kind !== 'preamble' && kind !== 'tail' && kind !== 'row')
  const apart = starts.filter(({ start }) => /\n[ \t|]*\n[\s|*]*$/u.test(text.slice(Math.max(0, start - 24), start)))
  if (starts.length < 5 || apart.length < starts.length * 0.8) return false
  const wrapped = starts.filter(({ body, end }) => /\n(?<=\p{Ll}\n)(?=\p{Ll})/u.test(text.slice(body, Math.min(end, body + 400))))
  return wrapped.length >= starts.length * 0.25
}
