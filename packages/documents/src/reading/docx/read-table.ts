import type { Block, Cell, Emit, Table } from './blocks.ts'
import { bordersOf } from './styles.ts'
import { each, gather, skip } from './walk.ts'
import type { Walk } from './walk.ts'
import { childOf, valueOf } from './xml-tree.ts'
import type { Element } from './xml-tree.ts'

type ReadBlocks = (walk: Walk, emit: Emit, properties?: (cell: Element) => void) => void

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])
const columns = 60

/** Columns before or in a cell: a whole number within reason. */
const count = (text: string | undefined) => Math.min(columns, Math.max(0, Math.trunc(Number(text)) || 0))

function readCell(walk: Walk, readBlocks: ReadBlocks): { cell: Cell; bordered: boolean; gone: boolean } {
  let properties: Element | undefined
  const blocks: Block[] = []
  readBlocks(walk, (block) => blocks.push(block), (element) => { properties = element })
  const merge = childOf(properties, 'w:vMerge')
  const continued = (merge && valueOf(properties, 'val', 'w:vMerge') !== 'restart') || valueOf(properties, 'val', 'w:hMerge') === 'continue'
  const gone = childOf(properties, 'w:cellDel') !== undefined
  return { cell: { blocks: continued ? [] : blocks, span: Math.max(1, count(valueOf(properties, 'val', 'w:gridSpan'))) }, bordered: bordersOf(properties) ?? false, gone }
}

/** Reads the table just opened. Rows and cells struck out are left out; a cell that goes on from above is empty. */
export function readTable(walk: Walk, readBlocks: ReadBlocks): Table {
  const rows: Cell[][] = []
  let bordered: boolean | undefined
  let drawn = false
  const readRow = () => {
    const row: Cell[] = []
    let struck = false
    const inside = () => each(walk, (event) => {
      if (event.kind === 'text') return
      if (event.name === 'w:tc') {
        const { cell, bordered: edges, gone } = readCell(walk, readBlocks)
        if (edges) drawn = true
        if (!gone) row.push(cell)
      } else if (event.name === 'w:trPr') {
        const properties = gather(walk, event)
        if (childOf(properties, 'w:del')) { struck = true; walk.met.deleted++ }
        if (childOf(properties, 'w:ins')) walk.met.inserted++
        for (let before = count(valueOf(properties, 'val', 'w:gridBefore')); before > 0; before--) row.push({ blocks: [], span: 1 })
      } else if (wrappers.has(event.name)) inside()
      else skip(walk)
    })
    inside()
    if (!struck && row.length > 0) rows.push(row)
  }
  const readRows = () => each(walk, (event) => {
    if (event.kind === 'text') return
    if (event.name === 'w:tr') readRow()
    else if (event.name === 'w:tblPr') {
      const properties = gather(walk, event)
      bordered = bordersOf(properties) ?? walk.styles.of(valueOf(properties, 'val', 'w:tblStyle')).bordered
    } else if (wrappers.has(event.name)) readRows()
    else skip(walk)
  })
  readRows()
  return { kind: 'table', rows, bordered: (bordered ?? false) || drawn }
}
