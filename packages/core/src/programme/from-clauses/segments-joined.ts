import type { Span } from '../../source/index.ts'
import { acrossLines } from './cue-pattern.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { subjectOf } from './party-places.ts'
import type { PartyRegister } from './party-register.ts'
import { roundsIn } from './rounds.ts'
import { saysTime, timeOf } from './time-of.ts'

const caseOnly = acrossLines(/^(?:ngay )?(?:khi|nếu|(?:trong )?(?:các |những )?trường h[ợọ]p) (?:(?! (?:thì|phải|có trách nhiệm) )[^:])+$/iu)
const anotherCase = acrossLines(/^(?:và )?(?:nếu|khi|(?:trong )?trường h[ợọ]p|đối với|riêng|còn) /iu)
const then = /\sthì\s/iu

/**
 * "Khi xảy ra cháy, nổ; phà hỏng giữa sông thì Trạm bến phải báo ngay": a condition that holds semicolons is one with what comes behind its "thì".
 * In and out: the segments of a sentence, those of such a condition joined.
 */
function casesJoined(masked: string, segments: readonly Span[], register: PartyRegister): readonly Span[] {
  const [first] = segments
  const words = first && segments.length > 1 ? masked.slice(first.start, first.end) : ''
  if (!first || !caseOnly.test(words) || words.split(', ').slice(1).some(opensWithVerb) || subjectOf(words, register.mentionsIn(words)).length > 0) return segments
  const at = segments.findIndex(({ start, end }, i) => i > 0 && then.test(masked.slice(start, end)))
  return at > 0 && at < 4 && segments.slice(1, at + 1).every(({ start, end }) => !anotherCase.test(masked.slice(start, end))) ? [{ start: first.start, end: segments[at]!.end }, ...segments.slice(at + 1)] : segments
}

const opensRound = acrossLines(/^(?:và )?(?:định kỳ )?(?:\d{1,2}|sáu|chín|quý|quí|năm|tháng|hằng|hàng|cả|một|cuối) /iu)
const report = acrossLines(/^(?:và )?(?:đối với )?báo cáo /iu)
/** "Báo cáo quý (trước ngày …); 6 tháng (trước ngày …)": the rounds of one work are one; reports that are each named stand apart. */
function roundsJoined(masked: string, segments: readonly Span[]): readonly Span[] {
  const [first, last] = [segments[0], segments.at(-1)]
  const rounds = first && last && segments.slice(1).some(({ start }) => opensRound.test(masked.slice(start, start + 16))) ? roundsIn(masked.slice(first.start, last.end)) : undefined
  if (!first || !rounds) return segments
  const inRounds = ({ start }: Span) => start > first.start + rounds.start && start < first.start + rounds.end
  if (segments.some((segment) => inRounds(segment) && report.test(masked.slice(segment.start, segment.end)))) return segments
  return segments.reduce<Span[]>((joined, segment) => {
    const before = joined.at(-1)
    return before && inRounds(segment) ? [...joined.slice(0, -1), { start: before.start, end: segment.end }] : [...joined, segment]
  }, [])
}

const saysReport = acrossLines(/(?<!\p{L})báo cáo(?! (?:của|viên|này|đó)(?!\p{L})|\p{L})/iu)
const onRequest = acrossLines(/^(?:và |đồng thời )?báo cáo đột xuất (?:khi|nếu) (?:có|được) (?:đề nghị|yêu cầu)[.;\s]*$/iu)
/** "Báo cáo trước ngày 10/6 hằng năm; báo cáo đột xuất khi có yêu cầu": one report, when its day comes and when it is asked for. */
function requestJoined(masked: string, segments: readonly Span[]): readonly Span[] {
  const [before, last] = segments.slice(-2)
  if (!before || !last || !onRequest.test(masked.slice(last.start, last.end)) || !saysReport.test(masked.slice(before.start, before.end)) || !saysTime(timeOf(masked.slice(before.start, before.end), 0, false))) return segments
  return [...segments.slice(0, -2), { start: before.start, end: last.end }]
}

/** The segments of a sentence, those joined that only a semicolon inside a condition or between the rounds of one work told apart, or before the report that is made on request. */
export const segmentsJoined = (masked: string, segments: readonly Span[], register: PartyRegister): readonly Span[] => (segments.length < 2 ? segments : casesJoined(masked, roundsJoined(masked, requestJoined(masked, segments)), register))
