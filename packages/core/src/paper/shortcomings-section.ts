import type { Gap } from '../report/index.ts'
import type { Draft } from './draft.ts'
import { GAP_COLUMNS, gapRows } from './gap-rows.ts'
import { bullets, heading, paragraph, table } from './parts.ts'
import { printCount, printDay } from './print.ts'
import type { Annex, Part, Row, Run } from './types.ts'

/** Up to this many rows stand in the text; a longer list is an annex. */
const ROWS_IN_TEXT = 25

/** III: what was late or is missing, with the names of those who owe it; a long list moves to an annex. */
export function shortcomingsSection(draft: Draft): { parts: readonly Part[]; annex?: Omit<Annex, 'label'> } {
  const { report } = draft
  const rows = gapRows(draft, report.gaps)
  const long = rows.length > ROWS_IN_TEXT
  return {
    parts: [
      heading(1, 'III.', 'TỒN TẠI, HẠN CHẾ'),
      ...lateParts(draft),
      ...(report.gaps.length === 0 ? [noGaps(draft)] : [...summary(draft), ...(long ? [paragraph('Danh sách từng đơn vị, nhiệm vụ và kỳ chưa báo cáo có tại Phụ lục danh sách đơn vị chưa báo cáo kèm theo.')] : [listOf(draft.caption('Đơn vị chưa báo cáo'), rows)])]),
    ],
    ...(long ? { annex: { title: 'Danh sách đơn vị chưa báo cáo', parts: [listOf('', rows)] } } : {}),
  }
}

const noGaps = ({ report }: Draft): Part => paragraph(`Tính đến hết ngày ${printDay(report.today)} không còn đầu việc nào quá hạn mà chưa báo cáo.`)

const listOf = (caption: string, rows: readonly Row[]): Part => table(caption, GAP_COLUMNS, rows)

function lateParts({ report, book }: Draft): readonly Part[] {
  const { late } = report.total.by
  if (late.value === 0) return []
  return [paragraph('Có ', book.figure(late, 'Toàn Chương trình – Đã thực hiện nhưng chậm', [], { period: report.period, verdicts: ['late'] }), ' đầu việc đã thực hiện sau ngày đến hạn.')]
}

function summary(draft: Draft): readonly Part[] {
  const byVerdict = Map.groupBy(draft.report.gaps, ({ verdict }) => verdict)
  return [
    ...summaryOf(draft, byVerdict.get('overdue') ?? [], ' đầu việc quá hạn chưa báo cáo, của '),
    ...summaryOf(draft, byVerdict.get('open') ?? [], ' đầu việc chưa báo cáo, văn bản không ấn định thời hạn nên không tính là chậm, của '),
  ]
}

function summaryOf(draft: Draft, gaps: readonly Gap[], words: string): readonly Part[] {
  const verdict = gaps[0]?.verdict
  if (!verdict) return []
  const { book, report: { period }, programme } = draft
  const figure = (own: readonly Gap[], label: string, of?: (typeof programme.obligations)[number]): Run =>
    book.figure({ value: own.length, from: own.map(({ key }) => key), missing: [] }, label, of ? [of.basis.clause] : [], { period, verdicts: [verdict], ...(of ? { obligation: of.id } : {}) })
  const byRule = Map.groupBy(gaps, ({ obligation }) => obligation)
  return [
    paragraph('Còn ', figure(gaps, 'Chưa báo cáo – tổng số'), words, `${printCount(bodiesIn(gaps))} đơn vị:`),
    ...bullets(programme.obligations.flatMap((rule) => {
      const own = byRule.get(rule.id)
      return own ? [[`${rule.title.vi} (${rule.basis.clause}): `, figure(own, `Chưa báo cáo – ${rule.title.vi}`, rule), ` đầu việc, ${printCount(bodiesIn(own))} đơn vị`]] : []
    })),
  ]
}

const bodiesIn = (gaps: readonly Gap[]): number => new Set(gaps.flatMap(({ owners }) => owners)).size
