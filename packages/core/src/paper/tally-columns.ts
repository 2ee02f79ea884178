import type { ClausePath } from '../programme/index.ts'
import type { Figure, Tally, Verdict } from '../report/index.ts'
import { column, note } from './parts.ts'
import type { SourceBook } from './source-book.ts'
import type { Cell, Column, Part, Row, SourceFilter } from './types.ts'

/** Columns of a tally after its first: each verdict, the last two together. */
const VERDICTS: readonly { title: string; verdict: Verdict }[] = [
  { title: 'Đúng hạn', verdict: 'on-time' },
  { title: 'Chậm', verdict: 'late' },
  { title: 'Quá hạn', verdict: 'overdue' },
  { title: 'Được miễn', verdict: 'waived' },
  { title: 'Chưa đến hạn', verdict: 'not-yet-due' },
]
const OTHER = 'Khác (*)'

export const tallyColumns = (first: string): readonly Column[] => [
  column(first, 62), column('Phải thực hiện', 19, 'right'),
  ...VERDICTS.map(({ title }) => column(title, 14, 'right')), column(OTHER, 14, 'right'),
]

export const tallyNote = (): Part =>
  note('(*) Chưa báo cáo nhưng văn bản không ấn định thời hạn, hoặc đang chờ việc trước hoàn thành; không tính là chậm. Việc không ấn định thời hạn đã làm được tính vào cột Đúng hạn.')

/** One row of figures, each opening to its list. `label` says which row it is. */
export function tallyRow(book: SourceBook, name: Cell, label: string, tally: Tally, clauses: readonly ClausePath[], filter: SourceFilter, kind?: Row['kind']): Row {
  const figure = (value: Figure, title: string, ...verdicts: Verdict[]): Cell =>
    ({ runs: [book.figure(value, `${label} – ${title}`, clauses, { ...filter, ...(verdicts.length > 0 ? { verdicts } : {}) })] })
  const cells = [
    name,
    figure(tally.owed, 'Phải thực hiện'),
    ...VERDICTS.map(({ title, verdict }) => figure(tally.by[verdict], title, verdict)),
    figure(together(tally.by.open, tally.by.awaiting), OTHER, 'open', 'awaiting'),
  ]
  return { cells, ...(kind ? { kind } : {}) }
}

const together = (a: Figure, b: Figure): Figure => ({ value: (a.value ?? 0) + (b.value ?? 0), from: [...a.from, ...b.from], missing: [] })
