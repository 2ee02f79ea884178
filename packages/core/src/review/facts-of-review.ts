import { printCount, printDay, printPeriod, type FactsOf, type PaperKind } from '../paper/index.ts'
import type { BodyId } from '../register/index.ts'
import type { ReviewBlock, WrittenBlock } from './acts.ts'
import { gapLines } from './gap-lines.ts'
import { cameFrom, numberOf, printBody, printPlace, printRate, printTier, tallyFacts, type ReviewPrint } from './printed.ts'
import type { ReviewQuestion, ReviewRow, SettledQuestion } from './types.ts'

type ReviewKind = Extract<PaperKind, 'interim-review' | 'final-review'>
type Own<Common extends string> = Omit<FactsOf<ReviewKind>, Common>
/** Up to this many lines stand in the text; a longer list is an annex. */
export const LINES_IN_TEXT = 25
const GAP_KINDS: Readonly<Record<string, string>> = { plan: 'Kế hoạch chưa có', meeting: 'Giao ban chưa họp', report: 'Báo cáo chưa gửi', other: 'Việc khác chưa báo cáo' }

/** What the paper of a review prints, beside what every paper does; its numbers open to their lists. `signers`: in the order they sign. */
export function factsOfReview(print: ReviewPrint, written: readonly WrittenBlock[], signers: readonly BodyId[]): Own<'programme' | 'document' | 'signed_on' | 'place' | 'year' | 'chair' | 'today'> {
  const { review } = print
  const { tables, period } = review
  const total = tables.total[0] as ReviewRow
  const lines = gapLines(print)
  const words = (block: ReviewBlock) => signers.flatMap((as) => wordsOf(print, written.find((one) => one.block === block && one.as === as)))
  const models = review.figures.filter(({ isStanding }) => isStanding).flatMap(({ id, title, obligation }) => { const value = tables.figure.find((row) => row.id === id)?.counts.total?.value; return value === null || value === undefined ? [] : [`${title.vi} (${obligation.vi}): ${printCount(value)}`] })
  const praised = tables.kind.find(({ id }) => id === 'commendation')
  return {
    period: printPeriod(period), ...tallyFacts(print, 'total', total, 'Toàn bộ'),
    opening: numberOf(print, 'total', total, 'opening', 'Toàn bộ – Kỳ trước chuyển sang'), left: numberOf(print, 'total', total, 'left', 'Toàn bộ – Chưa xong cuối kỳ'),
    provisional: review.provisional.value ? printCount(review.provisional.value) : '',
    tiers: tables.tier.map((row) => ({ tier: printTier(print, row.id), ...tallyFacts(print, 'tier', row, printTier(print, row.id)) })),
    years: tables.year.map((row) => ({ year: row.id, ...tallyFacts(print, 'year', row, `Năm ${row.id}`) })),
    clauses: clausesOf(print),
    figures: tables.figure.map((row) => ({ title: figureTitle(print, row.id), value: numberOf(print, 'figure', row, 'total', figureTitle(print, row.id)) })),
    plans: tables.plan.map((row) => { const [year = '', tier = ''] = row.id.split('.'); const label = `Kế hoạch ${year} ${printTier(print, tier)}`; return { year, tier: printTier(print, tier), owed: numberOf(print, 'plan', row, 'owed', `${label} – Phải có`), approved: numberOf(print, 'plan', row, 'approved', `${label} – Đã có`), initiatives: numberOf(print, 'plan', row, 'initiatives', `${label} – Nội dung mới`) } }),
    initiatives: review.initiatives.map(({ year, place, title }) => ({ title, where: `${printPlace(print, place)}, ${year}` })),
    meetings: tables.meeting.map((row) => { const label = `Giao ban ${printTier(print, row.id)}`; const number = (column: string, what: string) => numberOf(print, 'meeting', row, column, `${label} – ${what}`); return { tier: printTier(print, row.id), owed: number('owed', 'Phải họp'), held: number('held', 'Đã họp'), raised: number('charged', 'Việc giao'), closed: number('charged-done', 'Đã xong'), rate: printRate(row.closing) } }),
    models: models.join('; '),
    commendations: praised?.counts['on-time'] && (praised.counts['on-time'].value ?? 0) + (praised.counts.late?.value ?? 0) > 0 ? printCount((praised.counts['on-time'].value ?? 0) + (praised.counts.late?.value ?? 0)) : '',
    open: review.open.slice(0, LINES_IN_TEXT).map(({ owner, what, standing: { due } }) => ({ who: printBody(print, owner), what, due: printDay(due) })),
    gaps: lines.length > LINES_IN_TEXT ? [] : lines,
    gaps_annexed: lines.length > LINES_IN_TEXT ? printCount(lines.length) : '',
    gap_kinds: tables.gap.map((row) => ({ kind: GAP_KINDS[row.id] ?? row.id, count: numberOf(print, 'gap', row, 'missing', GAP_KINDS[row.id] ?? row.id) })),
    merged: tables['as-now'].filter((row) => cameFrom(row).length > 0).map((row) => ({ now: printPlace(print, row.id), was: cameFrom(row).map((id) => printPlace(print, id)).join(', ') })),
    questions: [...review.questions.map((question) => ({ what: questionWords(print, question) })), ...review.settled.map((one) => ({ what: settledWords(print, one) }))],
    assessment: words('assessment'), lessons: words('lessons'), direction: words('direction'),
  }
}

/** Clause by clause, the duties under each together. */
function clausesOf(print: ReviewPrint) {
  const byId = new Map(print.review.tables.clause.map((row) => [row.id, row]))
  return print.review.areas.flatMap(({ clause }) => { const row = byId.get(clause.path); return row ? [{ clause: clause.path, title: clause.title.vi, ...tallyFacts(print, 'clause', row, `Mục ${clause.path}`) }] : [] })
}

export function figureTitle({ review, programme }: Pick<ReviewPrint, 'review' | 'programme'>, id: string): string {
  const figure = review.figures.find((one) => one.id === id)
  if (!figure) return id
  const by = programme.parties.find((party) => party.id === figure.party)?.short.vi
  return `${figure.title.vi} – ${figure.obligation.vi}${by ? ` (${by} báo cáo)` : ''}`
}

/** A body's paragraphs, the first under its name. */
const wordsOf = (print: ReviewPrint, block: WrittenBlock | undefined): readonly { text: string }[] =>
  (block?.text.split('\n') ?? []).map((text, at) => ({ text: at === 0 ? `${printBody(print, block?.as ?? '')}: ${text}` : text }))

const settledWords = (print: Pick<ReviewPrint, 'index' | 'review'>, { place, into, settled }: SettledQuestion): string =>
  `${printPlace(print, place)} chia thành ${into.map((id) => printPlace(print, id)).join(', ')}: kết quả tính vào ${printPlace(print, settled.into)} theo ${settled.basis.document} ngày ${printDay(settled.basis.on)}`

function questionWords(print: Pick<ReviewPrint, 'index' | 'review'>, { place, why, into, count, isOutside }: ReviewQuestion): string {
  const name = printPlace(print, place)
  if (why === 'gone') return `${name} đã kết thúc, chưa rõ đơn vị kế thừa: ${printCount(count.value ?? 0)} đầu việc vẫn ghi theo đơn vị cũ`
  const parts = into.map((id) => printPlace(print, id)).join(', ')
  return isOutside ? `${name} chia thành ${parts}: kết quả của ${name} chưa phân bổ cho từng đơn vị, không tính vào số liệu trên` : `${name} chia thành ${parts}: ${printCount(count.value ?? 0)} đầu việc chưa phân bổ, vẫn ghi theo đơn vị cũ`
}
