import type { Emit } from './blocks.ts'
import { readParagraph } from './read-paragraph.ts'
import { readTable } from './read-table.ts'
import { each, gather, isPlaceholder, skip } from './walk.ts'
import type { Walk } from './walk.ts'
import type { Element } from './xml-tree.ts'

const transparent = new Set(['w:document', 'w:body', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo', 'mc:AlternateContent', 'mc:Choice'])

/** Hands over the paragraphs and tables inside the element just opened, in the order of the file, and the properties of a table cell. */
export function readBlocks(walk: Walk, emit: Emit, properties?: (cell: Element) => void): void {
  let placeholder = false
  each(walk, (event) => {
    if (event.kind === 'text') return
    const { name } = event
    if (name === 'w:p') readParagraph(walk, emit, readBlocks)
    else if (name === 'w:tbl') emit(readTable(walk, readBlocks))
    else if (name === 'w:sdtPr') placeholder = isPlaceholder(gather(walk, event))
    else if (name === 'w:tcPr' && properties) properties(gather(walk, event))
    else if (name === 'w:sdtContent' && placeholder) skip(walk)
    else if (transparent.has(name)) readBlocks(walk, emit)
    else {
      if (name === 'w:altChunk') walk.met.chunks++
      if (name === 'w:del' || name === 'w:moveFrom') walk.met.deleted++
      skip(walk)
    }
  })
  if (walk.joined.trim() === '') return
  emit({ kind: 'paragraph', paragraph: walk.paragraphs, label: '', text: walk.joined.trim() })
  walk.joined = ''
}
