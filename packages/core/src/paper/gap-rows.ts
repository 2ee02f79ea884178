import type { Gap } from '../report/index.ts'
import { debtor, type Draft } from './draft.ts'
import { column, row } from './parts.ts'
import { printDay, printPeriods } from './print.ts'
import type { Column, Row } from './types.ts'

export const GAP_COLUMNS: readonly Column[] = [column('Đơn vị', 50), column('Nhiệm vụ (khoản)', 58), column('Kỳ chưa báo cáo', 35), column('Hạn từ ngày', 22, 'centre')]

/** One row for each body and rule, its periods together, in the order of the gaps. */
export function gapRows(draft: Draft, gaps: readonly Gap[]): readonly Row[] {
  const rules = new Map(draft.programme.obligations.map((obligation) => [obligation.id, obligation]))
  return [...Map.groupBy(gaps, ({ obligation, owners }) => `${owners.join()} ${obligation}`).values()].map((same) => {
    const { owners, obligation } = same[0]!
    const rule = rules.get(obligation)
    const returned = same.some((gap) => gap.returned) ? ' (có báo cáo đã trả lại, chờ bổ sung)' : ''
    const since = same.map((gap) => gap.since).toSorted()[0]!
    return row(
      owners.map((id) => debtor(draft, id)).join('; '),
      `${rule?.title.vi ?? obligation}${rule ? ` (${rule.basis.clause})` : ''}`,
      `${printPeriods(same.map((gap) => gap.period).toSorted((a, b) => (a.from < b.from ? -1 : 1)))}${returned}`,
      printDay(since),
    )
  })
}
