import type { ProgressReport, Tally } from '../report/index.ts'
import { suppress, withSums } from './suppress.ts'
import type { Grid } from './exposed-cells.ts'
import { MEASURES, type FigureRow, type Measure, type PublicFigures, type Shown } from './types.ts'

/** What would be published of a report, beside the counts it was made from; `figures` is absent where nothing can be printed without telling a small count. */
export type FiguresPreview = { tiers: readonly { title: FigureRow['title']; counts: Readonly<Record<Measure, number>> }[]; total: Readonly<Record<Measure, number>>; figures?: PublicFigures }

/** The aggregates of a progress report by tier, small counts suppressed. missing: overdue, or recorded by nobody where no deadline is stated. */
export function figuresOf(report: ProgressReport): FiguresPreview {
  const grid = withSums(report.tiers.map(({ tally }) => countsOf(tally)))
  const counted = report.tiers.map(({ title }, at) => ({ title, counts: named(grid[at] ?? []) }))
  const total = named(grid.at(-1) ?? [])
  const figures = counted.length === 0 ? undefined : printed(report, grid)
  return { tiers: counted, total, ...(figures ? { figures } : {}) }
}

function printed({ period, today, tiers }: ProgressReport, grid: Grid): PublicFigures | undefined {
  const shown = suppress(grid)
  if (!shown) return undefined
  return { period, asOf: today, tiers: tiers.map(({ tier, title }, at) => ({ tier, title, cells: named<Shown>(shown[at] ?? []) })), total: named<Shown>(shown.at(-1) ?? []) }
}

const countsOf = ({ by }: Tally): number[] => [by['on-time'], by.late, { value: (by.overdue.value ?? 0) + (by.open.value ?? 0) }].map(({ value }) => value ?? 0)
/** The columns of a grid by the names of their measures; a grid without a row has none of them. */
const named = <T>(row: readonly T[]): Record<Measure, T> => Object.fromEntries(MEASURES.map((measure, at) => [measure, row[at]])) as Record<Measure, T>
