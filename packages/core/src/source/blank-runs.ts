import { isBlank } from './small-letters.ts'

/** How many words more than one stand in a stretch of a text: the runs of blanks inside it, those at its ends aside. In: indexes, the end exclusive. Counting ends at `most`. */
export function blankRuns(text: string, start: number, end: number, most: number): number {
  let runs = 0
  let met = false
  for (let at = start, before = true; at < end && runs < most; at++) {
    const blank = isBlank(text.charCodeAt(at))
    if (!blank && before && met) runs++
    met ||= !blank
    before = blank
  }
  return runs
}
