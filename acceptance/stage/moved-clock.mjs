// Loaded before the product: its clock runs as far from the machine's as the file named by STORY_CLOCK says, in milliseconds. The story may move it while the product runs.
import { readFileSync } from 'node:fs'

const [RealDate, file, EVERY_MS] = [Date, process.env.STORY_CLOCK, 20]
let [offset, readAt] = [0, -Infinity]
function now() {
  const real = RealDate.now()
  if (file && real - readAt > EVERY_MS) [offset, readAt] = [Number(readFileSync(file, 'utf8')), real]
  return real + offset
}
globalThis.Date = class Date extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(now())
    else super(...given)
  }
  static now() { return now() }
}
