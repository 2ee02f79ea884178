import type { Obligation } from '../programme/index.ts'
import type { Stated } from './stated.ts'

type Asks = NonNullable<Obligation['asks']>

/** Units of a printed number, by what the product counts. */
const units: readonly (readonly [Asks['of'], RegExp])[] = [
  ['initiative', /^nội dung/iu],
  ['community-model', /^(?:mô hình|câu lạc bộ)/iu],
  ['session', /^(?:cuộc thi|cuộc|buổi|lớp|hội nghị|đợt|chuyên đề|tọa đàm|diễn đàn)/iu],
]
const least = /(?:ít nhất|tối thiểu) 0*(\d{1,4})(?!\d)/iu

/** How many are asked for at least, where the words say so in figures; what cannot be counted is told in the reading. */
export function asksOf(quantity: Stated['quantity']): { asks?: Asks; reading?: string } {
  if (!quantity) return {}
  const of = units.find(([, pattern]) => pattern.test(quantity.unit))?.[0]
  const isPrinted = Number(least.exec(quantity.cue)?.[1]) === quantity.min
  if (of && isPrinted) return { asks: { atLeast: quantity.min, of, cue: quantity.cue } }
  return { reading: `Số lượng “${quantity.cue}” không theo dõi riêng.` }
}
