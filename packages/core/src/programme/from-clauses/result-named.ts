import { deliverablesOf } from './deliverable-of.ts'
import { nounKind } from './object-kinds.ts'
import type { Deliverable } from './types.ts'

const howMany = /^[\s*]*(?:(?:các|những|tối thiểu|ít nhất|khoảng|\d+(?:[.,]\d+)*)\s+)*/iu

/** Results as a column or a label names them, and the kind of each. */
export const resultExamples: readonly (readonly [string, Deliverable])[] = [
  ['Quyết định', 'document'], ['02 lớp', 'training'], ['Tối thiểu 20.000 tờ rơi', 'bulletin'], ['Báo cáo kết quả', 'report'], ['Kế hoạch', 'plan'], ['Phà chạy đúng giờ', 'other'],
]

/** The kinds of what a column or a label says is had, in printed order: a thing by its noun ("Quyết định", "02 lớp"), else what its words tell. In: the words of the column or label. */
export function resultNamed(words: string): readonly Deliverable[] {
  const kind = nounKind(words.replace(howMany, ''))
  return kind ? [kind] : deliverablesOf(words)
}
