/** Grey samples of a page, small: about 600 pixels wide. */
export type SmallPage = { grey: Uint8Array; width: number; height: number }

const MOST_DEGREES = 4
const DARK = 128
const MOST_POINTS = 60_000

/** How sharply the dark points of a page fall into rows when it is turned by so many degrees. */
function sharpness(points: readonly (readonly [number, number])[], { width, height }: SmallPage, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const shift = Math.ceil(Math.abs(slope) * width)
  const rows = new Uint32Array(height + 2 * shift + 2)
  for (const [x, y] of points) { const row = Math.round(y - x * slope) + shift; rows[row] = (rows[row] ?? 0) + 1 }
  let sum = 0
  for (const count of rows) sum += count * count
  return sum
}

/** By how many degrees, clockwise, the lines of a page run downhill; 0 when it has too little to tell. */
export function skewOf(page: SmallPage): number {
  const points: (readonly [number, number])[] = []
  for (let at = 0; at < page.grey.length; at++) if (page.grey[at]! < DARK) points.push([at % page.width, Math.floor(at / page.width)])
  if (points.length < 400) return 0
  const some = points.filter((_, i) => i % Math.ceil(points.length / MOST_POINTS) === 0)
  const best = (from: number, to: number, step: number) => {
    let [found, most] = [0, -1]
    for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
      const value = sharpness(some, page, degrees)
      if (value > most) { found = degrees; most = value }
    }
    return found
  }
  const rough = best(-MOST_DEGREES, MOST_DEGREES, 0.25)
  return best(rough - 0.25, rough + 0.25, 0.05)
}
