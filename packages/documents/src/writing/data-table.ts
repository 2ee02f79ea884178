import type { Cell, Column, Row, Table as PaperTable } from '@phoihop/core/paper'
import { AlignmentType, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType, type FileChild } from 'docx'
import { GAP, TEXT_WIDTH, twips } from './layout.ts'
import { STYLE } from './styles.ts'
import { anchored, plain, textRuns, type Links } from './text-runs.ts'

const ALIGN = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const
const SIDE = twips(1.2)
const MARGINS = { left: SIDE, right: SIDE, top: 0, bottom: 0 }

/** A ruled table between the margins; its head row is printed again on every page. */
export function dataTable({ caption, columns, rows }: PaperTable, links: Links): FileChild[] {
  const widths = widthsOf(columns)
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths,
    rows: [headRow(columns, widths), ...rows.map((row) => dataRow(row, columns, widths, links))],
  })
  const title = caption ? [new Paragraph({ style: STYLE.caption, children: [plain(caption)] })] : []
  return [...title, table, new Paragraph({ spacing: { before: 0, after: GAP / 2, line: GAP, lineRule: LineRuleType.EXACT } })]
}

function widthsOf(columns: readonly Column[]): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.map(({ share }) => twips((TEXT_WIDTH * share) / shares))
}

const headRow = (columns: readonly Column[], widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, at) => new TableCell({
      width: { size: widths[at]!, type: WidthType.DXA }, margins: MARGINS, verticalAlign: VerticalAlignTable.CENTER,
      children: [new Paragraph({ style: STYLE.columnTitle, children: [plain(title)] })],
    })),
  })

function dataRow({ cells, kind }: Row, columns: readonly Column[], widths: readonly number[], links: Links): TableRow {
  let at = 0
  const children = cells.map((cell) => {
    const [first, span] = [at, cell.span ?? 1]
    at += span
    const width = widths.slice(first, at).reduce((sum, one) => sum + one, 0)
    return new TableCell({ width: { size: width, type: WidthType.DXA }, margins: MARGINS, columnSpan: span, verticalAlign: VerticalAlignTable.CENTER, children: [cellParagraph(cell, columns[first]!, kind, links)] })
  })
  return new TableRow({ cantSplit: true, children })
}

function cellParagraph({ runs, anchor, span }: Cell, { align }: Column, kind: Row['kind'], links: Links): Paragraph {
  const look = kind === undefined ? {} : { bold: true }
  return new Paragraph({ style: STYLE.cell, keepNext: kind === 'group', alignment: ALIGN[span ? 'left' : align], children: anchored(anchor, textRuns(runs, links, look)) })
}
