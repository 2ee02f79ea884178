import { allMatches, forFolded } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'

const hide = (text: string, { start, end }: Span) => text.slice(0, start) + text.slice(start, end).replace(/\S+/g, (word) => '·'.repeat(word.length)) + text.slice(end)

const numberWords = forFolded(/\s\((?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|lăm|không|linh|trăm)(?:\s(?:một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|mươi|mốt|lăm|không|linh|trăm)){0,4}\)/giu)

/** Length kept: what stands between quotation marks and in citations cannot be taken for a cue or a body; a number repeated in words ("03 (ba) ngày") is blank. */
export function maskedText(text: string, citations: readonly Span[]): string {
  const quoted = allMatches(text, /[“"][^“”"\n]{2,400}[”"]/gu).map(({ index, 0: match }) => ({ start: index + 1, end: index + match.length - 1 }))
  const numbered = allMatches(text, /ngày\s+\d{1,2}(?:[\/.-]\d{1,2}[\/.-]|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4}\s+(?=của|giữa)/gu).map(({ index, 0: match }) => ({ start: index, end: index + match.length }))
  const spans = [...quoted, ...citations, ...numbered].sort((a, b) => a.start - b.start)
  const out: string[] = []
  let at = 0
  for (const span of spans) {
    if (span.start < at) continue
    out.push(text.slice(at, span.start), hide(text.slice(span.start, span.end), { start: 0, end: span.end - span.start }))
    at = span.end
  }
  // "(hộ nghèo, người cao tuổi...), nhà trường": the dots of what else there is end no sentence.
  return (out.join('') + text.slice(at)).replace(numberWords, (match) => ' '.repeat(match.length)).replace(/(?:\.{2,}|…)(?=\s*\))/gu, (dots) => '·'.repeat(dots.length))
}
