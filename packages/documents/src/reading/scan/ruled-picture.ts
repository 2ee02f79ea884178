import type { Ruled } from '../print/types.ts'
import type { Prepared } from './prepare-picture.ts'

/** Points: a rule across or upright is at least so long, no letter is so high; and at most so thick. */
const [LEAST_ACROSS, LEAST_UPRIGHT] = [26, 16]
const THICK = 4.5
const DARK = 140

/** The rules drawn on a page, in points. Each line of pixels is searched for long dark runs; runs that lie on each other are one rule. */
export function ruledPicture({ grey, width, height, perPoint }: Prepared): readonly Ruled[] {
  const flat = along(height, width, (line, at) => grey[line * width + at]! < DARK, perPoint, LEAST_ACROSS)
  const upright = along(width, height, (line, at) => grey[at * width + line]! < DARK, perPoint, LEAST_UPRIGHT)
  return [
    ...flat.map(({ from, to, first, last }) => ({ x0: from, x1: to, y0: (first + last) / 2, y1: (first + last) / 2 })),
    ...upright.map(({ from, to, first, last }) => ({ x0: (first + last) / 2, x1: (first + last) / 2, y0: from, y1: to })),
  ]
}

type Drawn = { from: number; to: number; first: number; last: number }

function along(lines: number, length: number, dark: (line: number, at: number) => boolean, perPoint: number, leastPoints: number): readonly Drawn[] {
  const least = leastPoints * perPoint
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

/** The page without the rules: what is left of them at a cell's edge would be read as full stops and bars. */
export function withoutRules(picture: Prepared, rules: readonly Ruled[]): Prepared {
  const grey = Buffer.from(picture.grey)
  const { width, height, perPoint } = picture
  for (const { x0, y0, x1, y1 } of rules) {
    const [left, right] = [x0, x1].map((x, i) => Math.round(x * perPoint) + (i === 0 ? -4 : 4)) as [number, number]
    const [top, bottom] = [y0, y1].map((y, i) => Math.round(y * perPoint) + (i === 0 ? -4 : 4)) as [number, number]
    for (let row = Math.max(0, top); row <= Math.min(height - 1, bottom); row++) grey.fill(255, row * width + Math.max(0, left), row * width + Math.min(width, right + 1))
  }
  return { ...picture, grey }
}
