import type { Rate, Verdict } from '../report/index.ts'
import type { Draft } from './draft.ts'
import { bullets, cell, heading, paragraph, table } from './parts.ts'
import { printDay, printPercent, printPeriod } from './print.ts'
import { tallyColumns, tallyNote, tallyRow } from './tally-columns.ts'
import type { Part, Run, SourceFilter } from './types.ts'

/** The opening sentence and I: how much was owed and how it stands, in figures and by tier. */
export function generalSection(draft: Draft): readonly Part[] {
  const { report } = draft
  const { document, title, signedOn } = report.programme
  return [
    paragraph(`Thực hiện Chương trình phối hợp số ${document} ngày ${printDay(signedOn)} về “${title.vi}”, các cơ quan thường trực tổng hợp, báo cáo tình hình, kết quả thực hiện ${printPeriod(report.period)} như sau:`),
    heading(1, 'I.', 'TÌNH HÌNH CHUNG'),
    ...(report.total.owed.value === 0 ? [nothingOwed(draft)] : figures(draft)),
  ]
}

const nothingOwed = ({ report }: Draft): Part =>
  paragraph(`Trong ${printPeriod(report.period)} không có đầu việc nào của Chương trình đến kỳ thực hiện.`)

function figures(draft: Draft): readonly Part[] {
  const { report, book } = draft
  const { period, today, total } = report
  const count = (verdict: Verdict, label: string): Run => book.figure(total.by[verdict], `Toàn Chương trình – ${label}`, [], { period, verdicts: [verdict] })
  const lines: readonly (readonly [Verdict, string])[] = [
    ['on-time', 'Đã thực hiện đúng hạn'], ['late', 'Đã thực hiện nhưng chậm'], ['overdue', 'Quá hạn, chưa báo cáo'], ['waived', 'Được miễn theo văn bản'],
    ['not-yet-due', 'Chưa đến hạn'], ['open', 'Chưa báo cáo, văn bản không ấn định thời hạn'], ['awaiting', 'Chờ việc trước hoàn thành'],
  ]
  return [
    paragraph(
      `Trong ${printPeriod(period)} (từ ngày ${printDay(period.from)} đến ngày ${printDay(period.to)}), Chương trình giao các đơn vị `,
      book.figure(total.owed, 'Toàn Chương trình – Phải thực hiện', [], { period }),
      ` đầu việc (một nhiệm vụ, một kỳ, một địa bàn là một đầu việc). Tính đến hết ngày ${printDay(today)}:`,
    ),
    ...bullets(lines.filter(([verdict]) => total.by[verdict].value !== 0).map(([verdict, label]) => [`${label}: `, count(verdict, label), ' đầu việc'])),
    ...rates(draft),
    table(draft.caption('Kết quả theo cấp'), tallyColumns('Cấp'), report.tiers.map(({ tier, title, tally }) =>
      tallyRow(book, cell(sentence(title.vi)), title.vi, tally, [], { period, tier }))),
    tallyNote(),
  ]
}

function rates({ report: { period, total }, book }: Draft): readonly Part[] {
  const said = (rate: Rate, what: string, of: string, part: SourceFilter, whole: SourceFilter): readonly Part[] => {
    if (rate.percent === null) return []
    return [paragraph(`${what} đạt ${printPercent(rate.percent)} (`, book.figure(rate.part, `${what} – số đạt`, [], part), '/', book.figure(rate.of, `${what} – số để tính`, [], whole), ` ${of}).`)]
  }
  return [
    ...said(total.done, 'Tỷ lệ đã thực hiện', 'đầu việc phải làm đến nay, không kể việc được miễn, chưa đến hạn và đang chờ việc trước', { period, verdicts: ['on-time', 'late'] }, { period, verdicts: ['on-time', 'late', 'overdue', 'open'] }),
    ...said(total.onTime, 'Tỷ lệ đúng hạn', 'đầu việc có ấn định thời hạn, đã làm hoặc đã quá hạn', { period, stated: true, verdicts: ['on-time'] }, { period, stated: true, verdicts: ['on-time', 'late', 'overdue'] }),
  ]
}

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
