import type { Origin } from '../taken.ts'
import { barredRow, continuesTable, joinTables } from './continue-tables.ts'
import { isLine, jointOf, measures } from './join-paragraphs.ts'
import type { Joint } from './join-paragraphs.ts'
import { splitColumns } from './split-columns.ts'
import type { Block, ColumnLine, PrintedPage } from './types.ts'

/** The text of printed pages. `lines`: where each recognised line stands in it. */
export type Written = { text: string; origins: readonly Origin[]; lines: readonly { start: number; end: number; page: number; confidence: number }[] }

/** Lines and tables of all pages in reading order; a table that goes on over a page end is one. */
function blocksOf(pages: readonly PrintedPage[]): readonly Block[] {
  const blocks: Block[] = []
  let column = 0
  for (const { page, lines, tables } of pages) {
    let from = 0
    const put = (until: number) => {
      const own = lines.slice(from, until)
      if (own.length === 0) return
      const split = splitColumns(page, own, column)
      column = Math.max(column, ...split.map((line) => line.column))
      blocks.push(...split)
      from = until
    }
    for (const table of [...tables].sort((a, b) => a.top - b.top)) {
      const next = lines.findIndex(({ y }, i) => i >= from && y > table.top)
      put(next < 0 ? lines.length : next)
      const last = blocks.at(-1)
      if (last && !isLine(last) && last.page === page - 1 && continuesTable(last.table, table)) blocks[blocks.length - 1] = { page, table: joinTables(last.table, table) }
      else blocks.push({ page, table })
    }
    put(lines.length)
  }
  return blocks
}

/** The pages as one text: paragraphs whole, columns one after the other, tables as barred rows. Page matter must have been set aside before. */
export function writePrint(pages: readonly PrintedPage[]): Written {
  const blocks = blocksOf(pages)
  const measure = measures(blocks.filter(isLine))
  const origins: Origin[] = []
  const lines: { start: number; end: number; page: number; confidence: number }[] = []
  let text = ''
  let before: ColumnLine | undefined
  let opens = true
  for (const block of blocks) {
    const joint: Joint = text === '' ? '' : before && isLine(block) ? jointOf(before, block, measure, opens) : '\n\n'
    if (joint === '' && text.endsWith('\u00ad')) text = text.slice(0, -1)
    text += joint
    opens = joint.includes('\n') || text === ''
    if (origins.at(-1)?.page !== block.page) origins.push({ start: text.length, page: block.page })
    const start = text.length
    text += isLine(block) ? block.text : block.table.rows.map(barredRow).join('\n')
    if (isLine(block) && block.confidence !== undefined) lines.push({ start, end: text.length, page: block.page, confidence: block.confidence })
    before = isLine(block) ? block : undefined
  }
  return { text, origins, lines }
}
