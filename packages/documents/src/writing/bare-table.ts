import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx'
import { twips } from './layout.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_BORDERS = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 }

/** Blocks that stand side by side, without lines. Widths in millimetres; a row is never split between pages. */
export function bareTable(widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: NO_BORDERS,
    rows: rows.map((cells) => new TableRow({
      cantSplit: true,
      children: cells.map((children, at) => new TableCell({ children: [...children], width: { size: twips(widths[at]!), type: WidthType.DXA }, margins: NO_MARGINS, borders: NO_BORDERS })),
    })),
  })
}
