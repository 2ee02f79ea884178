import { allMatches, forFolded, lately } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { dayMonthly, monthDay, quarterly, two } from './due-rule.ts'
import type { Groups } from './due-rule.ts'
import type { Cadence, CadenceKind, Due } from './types.ts'

const spaced = (source: string) => source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')
const period = '(?<when>(?:(?:hằng|hàng|mỗi|từng) )?(?:tuần|tháng|quý|quí|(?:0?3|ba|0?6|sáu|0?9|chín|12|mười hai) tháng(?: (?:đầu|cuối) năm)?|(?:một |0?1 |cả |cuối )?năm))'
const link = '(?:,? |: ?|(?<open> ?\\( ?))(?:(?:gửi|nộp|tổ chức|họp|thực hiện|báo cáo|hoàn thành|là) ){0,2}'
const op = '(?:(?<op>(?:(?:chậm|muộn) nhất(?: là)?(?: vào| trước)?|hoàn thành trước|trước|vào|trong) )?(?<day>ngày )?)'
const number = '[0-3]?\\d'
const date = `(?:(?<dq>${number}) (?:của )?tháng (?<which>đầu|cuối)(?: tiên)? (?:của )?(?:(?:hằng|hàng|mỗi) )?qu[ýí](?: (?:sau|tiếp theo|kế tiếp))?|(?<d>${number}) ?(?:/|-|\\.|tháng) ?(?<m>[01]?\\d)|tháng (?<month>[01]?\\d)|(?<dm>${number})(?: (?:của |hằng |hàng |mỗi )?tháng(?: (?:sau|tiếp theo|kế tiếp))?)?)`
const end = '(?! ?[/.\\-] ?\\d|\\d| năm \\d)(?: (?:hằng|hàng|mỗi) năm(?! ?\\(| (?:trước|chậm|vào|ngày) )| (?:của )?năm (?:sau|trước|kế tiếp|tiếp theo)(?! (?:ngày |\\d)))?(?: ?\\))?'
/** "Quý (ngày 18 tháng cuối quý)", "6 tháng trước 15/6", "cả năm vào tháng 01 năm sau". */
const round = forFolded(new RegExp(spaced(`(?<!\\p{L})${period}${link}(?<limit>${op}${date}${end})(?![\\p{L}\\d])`), 'giu'))
/** Two figures, each soon behind a period. */
const twoLimits = forFolded(/(?:háng|uý|uí|ăm|uần)[^\d;.]{1,40}\d[^]{0,240}?(?:háng|uý|uí|ăm|uần)[^\d;.]{1,40}\d/u)
const joint = forFolded(/^\s*(?:,|và|,\s*và|;)\s*(?:định\s+kỳ\s+)?$/iu)
/** "Gửi về trạm: báo cáo tháng trước ngày 20, báo cáo năm trước ngày 15/12": the work is said before all of them. */
const jointReport = forFolded(/^\s*(?:,|và|,\s*và|;)\s*(?:đối\s+với\s+)?báo\s+cáo\s+$/iu)
const listsReports = forFolded(/\p{L}\s*[:(]\s*(?:đối\s+với\s+)?báo\s+cáo\s+$/iu)

/** Sentences with how often and by when they say a thing is done in several rounds; undefined where they state none, or each round is work of its own. */
export const roundExamples: readonly (readonly [string, string | undefined])[] = [
  ['Giao ban 6 tháng đầu năm vào tháng 7, cả năm vào tháng 01 năm sau', 'halfyear yearly in 07 yearly; 01 yearly'], ['Gửi báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12', 'halfyear yearly before 06-15 yearly; 12-15 yearly'],
  ['Báo cáo số phao định kỳ: tháng (ngày 18), quý (ngày 18 tháng cuối quý), năm (05/12)', 'monthly quarterly yearly on 18 monthly; 03-18 yearly; 06-18 yearly; 09-18 yearly; 12-18 yearly; 12-05 yearly'],
  ['Định kỳ 6 tháng (trước 15/7), hằng năm (trước 31/01 năm sau) báo cáo', 'halfyear yearly before 07-15 yearly; 01-31 yearly'],
  ['Báo cáo quý trước ngày 15 của tháng cuối quý, 6 tháng trước 15/6, năm trước 15/12', 'quarterly halfyear yearly before 03-15 yearly; 06-15 yearly; 09-15 yearly; 12-15 yearly'],
  ['Hằng tháng (trước ngày 25), 6 tháng (trước ngày 10/6), 9 tháng (trước ngày 10/9) và hằng năm (trước ngày 10/12) gửi số phao', 'monthly halfyear yearly before 25 monthly; 06-10 yearly; 09-10 yearly; 12-10 yearly'],
  ['Trạm bến họp 6 tháng (vào tháng 6) và hằng năm (vào tháng 12)', 'halfyear yearly in 06 yearly; 12 yearly'],
  ['Gửi về trạm bến: báo cáo tháng (trước ngày 20), báo cáo năm (trước ngày 15/12)', 'monthly yearly before 20 monthly; 12-15 yearly'],
  ['Báo cáo quý (trước ngày 15 tháng cuối quý); 6 tháng (trước ngày 15/6); năm (trước ngày 15/12)', 'quarterly halfyear yearly before 03-15 yearly; 06-15 yearly; 09-15 yearly; 12-15 yearly'],
  ['Chế độ báo cáo: báo cáo 06 tháng trước ngày 15/6, báo cáo năm trước ngày 25/11', 'halfyear yearly before 06-15 yearly; 11-25 yearly'],
  ['gửi báo cáo tháng trước ngày 20, báo cáo năm trước ngày 15/12', undefined], ['báo cáo 6 tháng trước ngày 15/6/2031, năm trước ngày 15/12/2031', undefined], ['số phao tháng 3, tháng 6 năm 2031', undefined], ['Định kỳ 6 tháng (trước 15/7) báo cáo', undefined], ['họp vào tháng 6, tháng 12 hằng năm', undefined],
]

function kindOf(when: string): CadenceKind | undefined {
  if (/tuần/iu.test(when)) return 'weekly'
  if (/qu[ýí]|^(?:0?3|ba)\s/iu.test(when)) return 'quarterly'
  if (/^(?:0?6|sáu)\s/iu.test(when)) return 'halfyear'
  if (/^(?:0?9|chín)\s/iu.test(when)) return undefined
  return /năm$/iu.test(when) || /^(?:12|mười)/iu.test(when) ? 'yearly' : 'monthly'
}

/** What one round's limit comes to; undefined where it does not fit its period. */
function ruleOf(g: Groups, kind: CadenceKind | undefined): string | undefined {
  if (g.dq) return kind === 'quarterly' ? quarterly(g.dq, /cuối/iu.test(g.which ?? '') ? [3, 6, 9, 12] : [1, 4, 7, 10]) : undefined
  const longer = kind !== 'monthly' && kind !== 'weekly'
  if (g.d) return longer && (g.op ?? g.day ?? g.open) ? monthDay(g.m, g.d) : undefined
  if (g.month) return longer && Number(g.month) >= 1 && Number(g.month) <= 12 ? `${two(g.month)} yearly` : undefined
  return kind === 'monthly' && (g.day ?? g.open) ? dayMonthly(g.dm) : undefined
}

/** One work done in several rounds. `start`, `end`: all that is said of them. */
export type Rounds = Span & { cadence: readonly Cadence[]; due: Due }

/**
 * Several periods, each with its own limit, for one work: one obligation with several rhythms and all their limits.
 * In: a phrase. Out: the rhythms and the limits, placed in the phrase; undefined where there are no two rounds side by side.
 */
export const roundsIn = lately((phrase: string): Rounds | undefined => {
  if (!phrase.includes('háng') && !phrase.includes('uý') && !phrase.includes('uí') || !twoLimits.test(phrase)) return undefined
  let run: { at: number; end: number; when: string; kind: CadenceKind | undefined; rule: string; groups: Groups }[] = []
  for (const { index, 0: words, groups = {} } of allMatches(phrase, round)) {
    const last = run.at(-1)
    const kind = kindOf(groups.when ?? '')
    const rule = ruleOf(groups, kind)
    const between = last ? phrase.slice(last.end, index) : ''
    const goesOn = last !== undefined && (joint.test(between) || jointReport.test(between) && (run[0]?.kind === 'halfyear' && kind === 'yearly' || listsReports.test(phrase.slice(0, run[0]?.at))))
    if (!goesOn && run.length > 1) break
    if (!rule) { if (!goesOn) run = []; continue }
    const one = { at: index, end: index + words.length, when: groups.when ?? '', kind, rule, groups }
    run = goesOn ? [...run, one] : [one]
  }
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || run.length < 2 || new Set(run.map(({ when }) => when.toLowerCase())).size < run.length) return undefined
  const start = first.end - (first.groups.limit ?? '').length
  const due: Due = { op: /trước|nhất/iu.test(first.groups.op ?? '') ? 'before' : first.groups.month ? 'in' : 'on', rule: [...new Set(run.flatMap(({ rule }) => rule.split('; ')))].join('; '), cue: phrase.slice(start, last.end), start, end: last.end }
  const cadence = run.flatMap(({ at, when, kind }) => (kind ? [{ kind, cue: phrase.slice(at, at + when.length), start: at, end: at + when.length }] : []))
  return { start: first.at, end: last.end, cadence, due }
})
