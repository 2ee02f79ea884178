import type { Emit } from './blocks.ts'
import type { Look } from './styles.ts'
import { lookOf } from './styles.ts'
import { each, gather, skip } from './walk.ts'
import type { Opened, Walk } from './walk.ts'
import { attributeOf } from './xml-events.ts'
import { valueOf } from './xml-tree.ts'

export type InRun = { add: (text: string, look: Look) => void; look: Look; box: Emit; readBlocks: (walk: Walk, emit: Emit) => void }

/** A page break or column break inside a sentence does not cut it; only a line break does. */
const breakAs = (type: string | undefined) => (type === 'page' || type === 'column' ? ' ' : '\n')

function field(walk: Walk, type: string | undefined): void {
  const top = walk.fields.at(-1)
  if (type === 'begin') walk.fields.push({ code: '', phase: 'code' })
  else if (type === 'end') walk.fields.pop()
  else if (type === 'separate' && top) {
    const contents = /^\s*TOC\b/.test(top.code)
    if (contents) walk.met.contents++
    top.phase = contents ? 'left-out' : 'result'
  }
}

const shown = (walk: Walk) => walk.fields.every(({ phase }) => phase === 'result')

function symbol(attributes: string): string {
  const code = Number.parseInt(attributeOf(attributes, 'char') ?? '', 16)
  if (!(code >= 0x20 && code <= 0xffff)) return ''
  return /symbol|wingdings|webdings/i.test(attributeOf(attributes, 'font') ?? '') ? '•' : String.fromCharCode(code)
}

/** Text boxes inside a drawing. The same box is stored twice for old readers: the second is passed over. */
function boxes(walk: Walk, run: InRun): boolean {
  let found = false
  each(walk, (event) => {
    if (event.kind === 'text') return
    if (event.name === 'w:txbxContent') {
      found = true
      const fields = walk.fields
      walk.fields = []
      run.readBlocks(walk, run.box)
      walk.fields = fields
    } else if (event.name === 'mc:Fallback' && found) skip(walk)
    else if (boxes(walk, run)) found = true
  })
  return found
}

function textOf(walk: Walk): string {
  let text = ''
  each(walk, (event) => { if (event.kind === 'text') text += event.text; else skip(walk) })
  return text
}

function content(walk: Walk, run: InRun, { name, attributes }: Opened, look: Look): void {
  const put = (text: string) => {
    if (text === '' || !shown(walk)) return
    if (look.hidden) walk.met.hidden++
    else run.add(text, look)
  }
  switch (name) {
    case 'w:t': case 'm:t': return put(textOf(walk))
    case 'w:instrText': { const top = walk.fields.at(-1); const code = textOf(walk); if (top) top.code += code; return }
    case 'w:drawing': case 'w:pict': case 'w:object': case 'mc:AlternateContent': boxes(walk, run); return
    default: skip(walk)
  }
  switch (name) {
    case 'w:tab': case 'w:ptab': return put('\t')
    case 'w:br': return put(breakAs(attributeOf(attributes, 'type')))
    case 'w:cr': return put('\n')
    case 'w:noBreakHyphen': return put('-')
    case 'w:sym': return put(symbol(attributes))
    case 'w:fldChar': return field(walk, attributeOf(attributes, 'fldCharType'))
    case 'w:footnoteReference': case 'w:endnoteReference': walk.met.footnotes++; return
  }
}

/** Reads the run just opened. `look`: how its paragraph looks; the run's own style and properties come on top. */
export function readRun(walk: Walk, run: InRun): void {
  let look = run.look
  each(walk, (event) => {
    if (event.kind === 'text') return
    if (event.name === 'w:rPr') {
      const properties = gather(walk, event)
      look = { ...look, ...walk.styles.of(valueOf(properties, 'val', 'w:rStyle')).look, ...lookOf(properties) }
    } else content(walk, run, event, look)
  })
}
