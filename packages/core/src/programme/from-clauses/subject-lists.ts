import { forFolded } from '../../source/index.ts'
import type { Clause } from '../../source/index.ts'
import { blockLabelOf } from './clause-context.ts'
import type { Mention } from './find-parties.ts'
import { segmentsOf, sentencesOf } from './sentences.ts'

const joiners = forFolded(/(?:(?<!\p{L})(?:và|các|theo đó|vì vậy|do đó|thủ trưởng|giám đốc|người đứng đầu|lãnh đạo|có liên quan|liên quan|khác|đề nghị|yêu cầu|cấp|tỉnh|thành phố|trên địa bàn|trực thuộc|thuộc)(?!\p{L})|\([^()]*\)|[\s,])+/iuy)
const onlyJoins = (text: string) => {
  joiners.lastIndex = 0
  return text === '' || joiners.exec(text)?.[0].length === text.length
}

/**
 * "Các sở, ngành; Ủy ban nhân dân các xã kiểm tra bến phà": a list of bodies that ends in who acts is one subject.
 * In: the masked text, its clauses, the mentions tables find. Out: the text with commas for the semicolons of such lists, of the same length.
 */
export function subjectLists(masked: string, clauses: readonly Clause[], mentionsIn: (words: string) => readonly Mention[]): string {
  const commas: number[] = []
  for (const [i, { kind, body, end }] of clauses.entries()) {
    if (['preamble', 'tail', 'annex', 'group', 'row', 'part', 'chuong'].includes(kind)) continue
    const next = clauses[i + 1]?.start ?? end
    const own = { start: body, end: Math.min(end, next > body ? next : end) }
    if (!masked.slice(own.start, own.end).includes(';')) continue
    for (const sentence of sentencesOf(masked, own)) {
      const segments = segmentsOf(masked, sentence)
      for (const [n, segment] of segments.slice(0, -1).entries()) {
        const words = masked.slice(segment.start, segment.end).replace(/^[^\n]{3,80}\n\s*\n\s*|^[^\n.;:,]{3,80}\n\s*(?=\p{Lu})/u, '')
        const named = words.length < 240 ? mentionsIn(words) : []
        if (named.length === 0 || !onlyJoins(named.reduceRight((text, { start, end: to }) => text.slice(0, start) + text.slice(to), words))) break
        const after = segments[n + 1]
        const at = masked.indexOf(';', segment.end)
        if (after && at >= 0 && at < after.start && !blockLabelOf(masked.slice(after.start, after.start + 120).trimStart()) && (mentionsIn(masked.slice(after.start, after.start + 120))[0]?.start ?? 99) < 30) commas.push(at)
      }
    }
  }
  const parts = [-1, ...commas].map((at, n) => masked.slice(at + 1, commas[n]))
  return parts.join(',')
}
