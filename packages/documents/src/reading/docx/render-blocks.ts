import { arrangementOf, columnLines } from './arrange-table.ts'
import { linesOf } from './blocks.ts'
import type { Block, Cell, PrintedLine, Table } from './blocks.ts'
import type { Origin } from '../taken.ts'

/** Where the text of a document grows. */
export type Rendering = { add: (block: Block) => void; done: () => { text: string; origins: readonly Origin[] }; length: () => number }

/** Turns blocks into text: paragraphs parted by an empty line, rows of data between bars, and the paragraph each stretch begins in. */
export function renderBlocks(): Rendering {
  const pieces: string[] = []
  const origins: Origin[] = []
  let length = 0
  const put = (text: string, paragraph?: number) => {
    if (text === '') return
    if (paragraph !== undefined && origins.at(-1)?.paragraph !== paragraph) origins.push({ start: length, paragraph })
    pieces.push(text)
    length += text.length
  }
  const gap = (ends: string) => { if (length > 0) put(ends) }
  const putLines = (lines: readonly PrintedLine[]) => {
    let parted = true
    for (const { text, paragraph } of lines) {
      if (text !== '') { gap(parted ? '\n\n' : '\n'); put(text, paragraph) }
      parted = text === ''
    }
  }
  const barred = (cell: Cell) => {
    const lines = linesOf(cell.blocks).filter(({ text }) => text !== '')
    for (const [i, { text, paragraph }] of lines.entries()) { if (i > 0) put(' '); put(text.replace(/\s+/g, ' ').replaceAll('|', '¦'), paragraph) }
    put(lines.length > 0 ? ' |' : '|')
    for (let more = 1; more < cell.span; more++) put(' |')
  }
  const bars = ({ rows }: Table) => {
    for (const [i, row] of rows.entries()) {
      gap(i === 0 ? '\n\n' : '\n')
      put('|')
      for (const cell of row) { put(' '); barred(cell) }
    }
  }
  const tabbed = ({ rows }: Table) => {
    let ends = '\n\n'
    for (const row of rows) {
      const cells = row.map((cell) => linesOf(cell.blocks).filter(({ text }) => text !== ''))
      if (cells.some((lines) => lines.length > 1)) { putLines(cells.flat()); continue }
      if (cells.flat().length > 0) { gap(ends); ends = '\n' }
      for (const [i, line] of cells.flat().entries()) put(`${i > 0 ? '\t' : ''}${line.text}`, line.paragraph)
    }
  }
  const table = (block: Table) => {
    switch (arrangementOf(block)) {
      case 'bars': return bars(block)
      case 'columns': return putLines(columnLines(block))
      case 'rows': return tabbed(block)
      case 'stack': for (const row of block.rows) for (const cell of row) for (const inner of cell.blocks) add(inner)
    }
  }
  const add = (block: Block) => {
    if (block.kind === 'table') table(block)
    else if (block.text !== '') { gap('\n\n'); put(`${block.label}${block.text}`, block.paragraph) }
  }
  return { add, length: () => length, done: () => ({ text: pieces.join(''), origins }) }
}
