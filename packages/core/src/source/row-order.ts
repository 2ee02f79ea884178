import type { ClauseKind } from './types.ts'

const sameRow = (a: readonly number[], b: readonly number[]) => a.length === b.length && a.slice(0, -1).every((part, i) => part === b[i])

/** Letters run a b c d đ e g by Decree 30/2020; offices also print a b c d e f g. */
const lettersFollow = (before: number, next: number) => (next > before && next - before <= 1) || (before === 4 && next === 6)

/** Whether a label is printed right after another of its kind: 4.2 after 4.1, đ or e after d. In: ordinals of both. */
export function isNext(kind: ClauseKind, before: readonly number[] | undefined, next: readonly number[]): boolean {
  if (before === undefined || !sameRow(before, next)) return false
  const [was, is] = [before.at(-1) ?? 0, next.at(-1) ?? 0]
  return kind === 'let' ? lettersFollow(was, is) : is === was + 1
}
