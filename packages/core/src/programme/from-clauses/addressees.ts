import { forFolded } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import type { PartyRegister } from './party-register.ts'
import { runsOf } from './runs-of.ts'
import { segmentsOf } from './sentences.ts'

/** Ends with one to whom something is handed, told or reported. */
const handedTo = forFolded(/\s(?:cho|gửi|với|tới|đến|về|báo\s+cáo|thông\s+báo)\s+(?:các\s+)?[^;,.:]{3,140}$/iu)
/** Which of them, in place of a verb. */
const whichOnly = forFolded(/^(?:\s+(?:có\s+thẩm\s+quyền(?:\s[^;,]{0,90})?|(?:có\s+)?liên\s+quan|cùng\s+cấp|nơi\s[^;,]{2,80}|biết|để\s+(?:biết|theo\s+dõi|phối\s+hợp)))*[\s.]*$/iu)

/** Sentences, and how many stretches their semicolons make. */
export const addresseeExamples: readonly (readonly [string, number])[] = [
  ['Trạm bến thông báo cho Công an xã; Sở Xây dựng và Công an tỉnh có thẩm quyền xử phạt; Ủy ban nhân dân xã biết.', 1],
  ['Gửi kết quả cho Công an xã; Sở Xây dựng nơi mở bến.', 1],
  ['Trạm bến thông báo cho Công an xã; Sở Xây dựng kiểm tra bến.', 2],
  ['Trạm bến gửi kết quả cho Công an xã; Sở Xây dựng theo dõi.', 2],
  ['Trạm bến kiểm tra phao; Công an xã có thẩm quyền xử phạt.', 2],
]

/** The stretches of a sentence between semicolons; one that only names a further addressee belongs to the stretch before it. In: the masked text, a sentence, the bodies. */
export function segmentsWithAddressees(masked: string, sentence: Span, register: Pick<PartyRegister, 'mentionsIn'>): readonly Span[] {
  const segments: Span[] = []
  let listing = false
  for (const segment of segmentsOf(masked, sentence)) {
    const last = segments.at(-1)
    const words = masked.slice(segment.start, segment.end)
    const run = listing ? runsOf(words, register.mentionsIn(words))[0] : undefined
    const named = run ? words.slice(0, run.at(-1)!.end).replace(/\scó\s+thẩm\s+quyền$/iu, '') : ''
    if (last && run && run[0]!.start < 5 && whichOnly.test(words.slice(named.length))) segments[segments.length - 1] = { start: last.start, end: segment.end }
    else {
      segments.push(segment)
      listing = handedTo.test(words)
    }
  }
  return segments
}
