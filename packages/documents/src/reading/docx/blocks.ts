/** A paragraph, with the label Word makes for it and the blank after that; `paragraph` counts the paragraphs of the file from 1. */
export type Paragraph = { kind: 'paragraph'; label: string; text: string; paragraph: number }
/** `span`: how many columns of the grid the cell takes. */
export type Cell = { blocks: readonly Block[]; span: number }
export type Table = { kind: 'table'; rows: readonly (readonly Cell[])[]; bordered: boolean }
export type Block = Paragraph | Table
export type Emit = (block: Block) => void

/** One printed line of a block and the paragraph it belongs to. Empty lines are kept: they part what stands in a cell. */
export type PrintedLine = { text: string; paragraph: number }

/** The lines of a cell or a box, tables inside it cell by cell. */
export function linesOf(blocks: readonly Block[]): readonly PrintedLine[] {
  return blocks.flatMap((block): readonly PrintedLine[] => {
    if (block.kind === 'table') return block.rows.flatMap((row) => row.flatMap((cell) => linesOf(cell.blocks)))
    return `${block.label}${block.text}`.split('\n').map((line) => ({ text: line.trim(), paragraph: block.paragraph }))
  })
}
