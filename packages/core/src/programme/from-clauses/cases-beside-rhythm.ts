import { allMatches, blankRuns } from '../../source/index.ts'
import { acrossLines } from './cue-pattern.ts'
import { cadencesIn } from './cues-in.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { AT_MOST, opensWork } from './further-work.ts'

/** Sentences with "|" where, beside work in a rhythm, work begins that a case sets off. Not where the case and the rhythm are of one work. */
export const casesBesideRhythmExamples: readonly string[] = [
  'Định kỳ 06 tháng kiểm tra phao ở các bến, |khi phát hiện phao hỏng phải báo ngay cho trạm', 'hằng quý gửi số phao cho trạm, |nếu có phao mất thì báo cáo ngay', 'trước ngày 20 hằng tháng trao đổi tình hình với Công an xã, |đột xuất báo cáo ngay', 'đưa việc giữ bến vào kế hoạch tuyên truyền hằng năm, |thẩm định phương án giữ bến khi có đề nghị',
  'Hằng quý hoặc khi có yêu cầu, gửi số phao cho trạm', 'báo cáo định kỳ hằng quý, đột xuất khi có yêu cầu', 'họp giao ban hằng quý, trao đổi khi có đề nghị', 'họp giao ban với trạm hằng tháng, khi có việc gấp thì họp bất thường', 'hằng quý báo cáo số phao về trạm, đột xuất báo cáo ngay', 'Hằng năm, khi có yêu cầu phải gửi số phao cho trạm',
]

const comma = (what: string) => acrossLines(new RegExp(`, (?:và )?(?=${what})`, 'giu'))
const sudden = comma('đột xuất,? (?:thì )?(?:báo cáo|thông báo|trao đổi|thông tin|phản ánh)(?: [^,;:.]{0,40})? (?:ngay|kịp thời)(?!\\p{L})')
const inCase = comma('(?:khi|nếu) (?:phát hiện|có|xảy ra|phát sinh|gặp|xuất hiện) [^,;:.]{3,110}? (?:phải|thì) (?<work>\\p{Ll}[^;:.]*)')
const whenAsked = comma('(?<work>\\p{Ll}[^,;:.]{12,140}) (?:khi|nếu) (?:có|được) (?:đề nghị|yêu cầu|mời)(?: [^,;:.]{1,60})?[\\s.;]*$')
const rhythmsOf = (words: string) => cadencesIn(words, 0, undefined, true).filter(({ kind }) => kind !== 'event' && kind !== 'ongoing' && kind !== 'once')
const many = (words: string) => blankRuns(words, 0, words.length, 3) === 3
/** What stands beside the rhythm: the work itself. */
const withoutRhythm = (words: string) => rhythmsOf(words).reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), words)

const verbOf = (words: string) => /^(?:đột\s+xuất,?\s+(?:thì\s+)?)?(?<verb>họp|\p{Ll}+\s+\p{Ll}+)/iu.exec(words)?.groups?.verb?.replace(/\s+/gu, ' ').toLowerCase()
/** "Họp hằng tháng, khi có việc gấp thì họp bất thường": one work, in a rhythm and for a case. */
const sameVerb = (before: string, work: string) => { const verb = verbOf(work); return verb !== undefined && ` ${before.replace(/[\s,;]+/gu, ' ').toLowerCase()} `.includes(` ${verb} `) }

/** Where work in a rhythm is followed by work of its own for a case: one obligation stays one unless its cadence differs. In: a phrase. Out: the places behind the commas. */
export function cutsBesideRhythm(phrase: string): readonly number[] {
  const found = [...(phrase.includes('đột') ? allMatches(phrase, sudden) : []), ...(/,\s+(?:và\s+)?(?:khi|nếu)\s/u.test(phrase) ? allMatches(phrase, inCase) : []), ...(/(?:khi|nếu)\s+(?:có|được)\s/u.test(phrase) ? allMatches(phrase, whenAsked) : [])]
  return found.slice(0, AT_MOST).flatMap(({ index, 0: match, groups }) => {
    const [before, work] = [phrase.slice(0, index), groups?.work]
    if (rhythmsOf(before).length === 0 || !many(withoutRhythm(before)) || /(?:hoặc|định\s+kỳ)\s*$/iu.test(before) || sameVerb(before, work ?? phrase.slice(index + match.length))) return []
    return work === undefined || (opensWithVerb(work) || opensWork(work)) ? [index + match.length] : []
  })
}
