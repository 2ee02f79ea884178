import type { Ruled } from '../print/types.ts'
import type { Prepared } from './prepare-picture.ts'

/** Points: a rule is at least so long and at most so thick. */
const LEAST = 26
const THICK = 4.5
const DARK = 140

/** The rules drawn on a page, in points. Each line of pixels is searched for long dark runs; runs that lie on each other are one rule. */
export function ruledPicture({ grey, width, height, perPoint }: Prepared): readonly Ruled[] {
  const flat = along(height, width, (line, at) => grey[line * width + at]! < DARK, perPoint)
  const upright = along(width, height, (line, at) => grey[at * width + line]! < DARK, perPoint)
  return [
    ...flat.map(({ from, to, first, last }) => ({ x0: from, x1: to, y0: (first + last) / 2, y1: (first + last) / 2 })),
    ...upright.map(({ from, to, first, last }) => ({ x0: (first + last) / 2, x1: (first + last) / 2, y0: from, y1: to })),
  ]
}

type Drawn = { from: number; to: number; first: number; last: number }

function along(lines: number, length: number, dark: (line: number, at: number) => boolean, perPoint: number): readonly Drawn[] {
  const least = LEAST * perPoint
  const gap = 2
  let growing: Drawn[] = []
  const done: Drawn[] = []
  for (let line = 0; line < lines; line++) {
    const runs: { from: number; to: number }[] = []
    let from = -1
    let light = 0
    for (let at = 0; at <= length; at++) {
      if (at < length && dark(line, at)) { if (from < 0) from = at; light = 0; continue }
      if (from < 0) continue
      if (at < length && ++light <= gap) continue
      if (at - light - from >= least) runs.push({ from, to: at - light })
      from = -1
      light = 0
    }
    const next: Drawn[] = []
    for (const run of runs) {
      const on = growing.find((rule) => rule.last >= line - 3 && rule.from < run.to && run.from < rule.to)
      if (on) { on.last = line; on.from = Math.min(on.from, run.from); on.to = Math.max(on.to, run.to) }
      else next.push({ ...run, first: line, last: line })
    }
    done.push(...growing.filter((rule) => rule.last < line - 3))
    growing = [...growing.filter((rule) => rule.last >= line - 3), ...next]
  }
  return [...done, ...growing].filter(({ first, last }) => last - first <= THICK * perPoint)
    .map(({ from, to, first, last }) => ({ from: from / perPoint, to: to / perPoint, first: first / perPoint, last: last / perPoint }))
}
