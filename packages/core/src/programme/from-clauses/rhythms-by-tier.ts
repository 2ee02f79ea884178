import { allMatches } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import type { PartyLevel } from './types.ts'

const tiers: readonly (readonly [RegExp, PartyLevel])[] = [[/^(?:ở\s+)?(?:cấp\s+)?(?:trung\s+ương)/iu, 'central'], [/^(?:ở\s+)?cấp\s+tỉnh/iu, 'province'], [/^(?:ở\s+)?cấp\s+huyện/iu, 'district'], [/^(?:ở\s+)?cấp\s+(?:xã|cơ\s+sở)/iu, 'commune']]

const namesTier = /cấp\s/iu

/** Where one sentence holds a different cadence for each tier, the stretch of each. */
export function rhythmsByTier(masked: string, sentence: Span): readonly (Span & { tier: PartyLevel })[] {
  const piece = masked.slice(sentence.start, sentence.end)
  if (!namesTier.test(piece)) return []
  const starts = allMatches(piece, /(?<=^|[(;,:]\s{0,3}|\s-\s)(?:ở\s+)?(?:đối với\s+)?cấp\s+(?:tỉnh|huyện|xã|cơ\s+sở)(?=(?:\s+và\s+[^,;:.]{3,50}?)?[\s:,]+(?:họp\s+|tổ chức\s+|định kỳ\s+|giao ban\s+|sinh hoạt\s+|hội ý\s+|trao đổi\s+){0,3}(?:\d{1,2}|một|ba|sáu|hằng|hàng|mỗi)\s)/giu).map(({ index }) => index)
  if (starts.length < 2) return []
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? piece.length
    const text = piece.slice(start, end)
    return { start: sentence.start + start, end: sentence.start + start + text.replace(/[\s;,]+$/u, '').length, tier: tiers.find(([pattern]) => pattern.test(text.replace(/^đối với\s+/iu, '')))?.[1] ?? 'province' }
  })
}
