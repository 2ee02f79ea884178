import type { NextDuty } from '../report/index.ts'
import type { Draft } from './draft.ts'
import { cell, column, heading, paragraph, table } from './parts.ts'
import { printDay, printPeriod } from './print.ts'
import type { Part, Row } from './types.ts'

/** V: what is still to be done of this period, and what falls due in the next; nothing is claimed about a schedule that was not at hand. */
export function nextSection(draft: Draft): readonly Part[] {
  const { report } = draft
  const { next } = report
  return [
    heading(1, 'V.', `NHIỆM VỤ ${printPeriod(next.period).toUpperCase()}`),
    ...carriedOver(draft),
    ...(next.duties === undefined ? [paragraph(`Thực hiện các đầu việc của ${printPeriod(next.period)} theo lịch của Chương trình.`)] : duties(draft, next.duties)),
  ]
}

function carriedOver({ report, book }: Draft): readonly Part[] {
  const { gaps, questions, period } = report
  const overdue = gaps.filter(({ verdict }) => verdict === 'overdue')
  return [
    ...(overdue.length === 0 ? [] : [paragraph('Hoàn thành và báo cáo ', book.figure({ value: overdue.length, from: overdue.map(({ key }) => key), missing: [] }, 'Quá hạn chuyển sang kỳ sau', [], { period, verdicts: ['overdue'] }), ' đầu việc quá hạn nêu tại mục III.')]),
    ...(questions.length === 0 ? [] : [paragraph('Xác định đơn vị thực hiện các nhiệm vụ nêu tại mục IV.')]),
  ]
}

function duties(draft: Draft, next: readonly NextDuty[]): readonly Part[] {
  const { book, report } = draft
  const period = report.next.period
  if (next.length === 0) return [paragraph(`Trong ${printPeriod(period)} không có đầu việc nào đến kỳ thực hiện.`)]
  const rows = next.map((duty): Row => ({
    cells: [
      cell(`${duty.title.vi} (${duty.clause})`), cell(draft.index.tier(duty.tier)?.title.vi ?? duty.tier),
      cell(book.figure(duty.count, `Kỳ tới – ${duty.title.vi}`, [duty.clause], { period, obligation: duty.obligation })), cell(targetOf(duty)),
    ],
  }))
  return [
    paragraph(`Triển khai các đầu việc đến kỳ trong ${printPeriod(period)}:`),
    table(draft.caption(`Nhiệm vụ ${printPeriod(period)}`), [column('Nhiệm vụ (khoản)', 80), column('Cấp', 22), column('Số đầu việc', 20, 'right'), column('Ngày cần xong', 43, 'centre')], rows),
  ]
}

function targetOf({ by }: NextDuty): string {
  if (!by) return 'sau khi việc trước hoàn thành'
  return by.first === by.last ? printDay(by.last) : `${printDay(by.first)} - ${printDay(by.last)}`
}
