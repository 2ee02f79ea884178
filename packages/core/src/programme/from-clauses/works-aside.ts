import { allMatches } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { acrossLines } from './cue-pattern.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { opensEveryday } from './everyday-verbs.ts'
import type { Mention } from './find-parties.ts'
import { runsOf } from './runs-of.ts'

const aside = acrossLines(/\((?<inner>(?:riêng|trong đó|việc|phần|kế hoạch|kỳ|đợt|lần|lớp|các|bến|điểm)(?!\p{L})(?:(?! do )[^();]){2,90} do (?=\p{L})[^();]{6,160})\)/giu)
const leads = acrossLines(/^ (?:luân phiên )?(?:chủ trì|triệu tập|đảm nhiệm)(?!\p{L})/iu)

/** Sentences and, for each bracket in them that is work of a body of its own, who does it. */
export const worksAsideExamples: readonly (readonly [string, readonly string[]])[] = [
  ['Lập danh sách các bến (riêng các bến quanh hồ do Trạm bến rà soát, gửi trước 30/6/2031).', ['Trạm bến']], ['Mở lớp cứu hộ (kỳ đầu tiên do Công an xã chủ trì, trong tháng 12/2031); cấp giấy.', ['Công an xã']],
  ['Kiểm tra các bến (danh sách do Trạm bến lập).', []], ['Gửi sổ phao (theo mẫu do Trạm bến ban hành).', []], ['Họp hằng quý (Công an xã chủ trì).', []],
]

/**
 * Brackets that tell of work another body does: "(riêng các bến quanh hồ do Trạm bến rà soát, gửi trước 30/6)". In: the masked text, one of its sentences, what finds bodies.
 * Out: each with who does it; spans are indexes of the text.
 */
export function worksAside(masked: string, sentence: Span, mentionsIn: (words: string) => readonly Mention[]): readonly (Span & { by: readonly Mention[] })[] {
  const text = masked.slice(sentence.start, sentence.end)
  if (!/\([^()]*\sdo\s/u.test(text)) return []
  return allMatches(text, aside).flatMap(({ index, groups }) => {
    const inner = groups?.inner ?? ''
    const at = inner.search(/\sdo\s/u) + 4
    const [run] = runsOf(inner.slice(at), mentionsIn(inner.slice(at)))
    const after = run ? inner.slice(at + run.at(-1)!.end) : ''
    const does = run !== undefined && run[0]!.start < 6 && (leads.test(after) || opensWithVerb(after.trimStart()) || opensEveryday(after.trimStart()))
    return does ? [{ start: sentence.start + index + 1, end: sentence.start + index + 1 + inner.length, by: run }] : []
  })
}
