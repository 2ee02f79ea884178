import type { Block, Emit } from './blocks.ts'
import { readRun } from './read-run.ts'
import type { InRun } from './read-run.ts'
import { runText } from './run-text.ts'
import { listRefOf, lookOf } from './styles.ts'
import type { Look } from './styles.ts'
import { each, gather, isPlaceholder, skip } from './walk.ts'
import type { Walk } from './walk.ts'
import { childOf, valueOf } from './xml-tree.ts'
import type { Element } from './xml-tree.ts'

type ReadBlocks = (walk: Walk, emit: Emit) => void

const transparent = new Set(['w:ins', 'w:moveTo', 'w:hyperlink', 'w:smartTag', 'w:customXml', 'w:fldSimple', 'w:dir', 'w:bdo', 'w:sdtContent', 'w:sdt', 'mc:AlternateContent', 'mc:Choice'])

/** The label of a numbered paragraph, from its own list or its style's. */
function labelOf(walk: Walk, properties: Element | undefined, styleId: string | undefined): string {
  const own = listRefOf(properties)
  const style = walk.styles.of(styleId).list
  const list = own.list ?? style.list
  if (list === undefined || list === '0') return ''
  const levels = walk.lists.get(list)?.levels ?? []
  const linked = own.list === undefined ? [...levels].find(([, { style: named }]) => named !== undefined && named === styleId)?.[0] : undefined
  return walk.labelOf(list, own.level ?? linked ?? style.level ?? 0)
}

function inline(walk: Walk, run: InRun, properties: (element: Element) => void): void {
  let placeholder = false
  each(walk, (event) => {
    if (event.kind === 'text') return
    const { name } = event
    if (name === 'w:r' || name === 'm:r') readRun(walk, run)
    else if (name === 'w:pPr') properties(gather(walk, event))
    else if (name === 'w:sdtPr') placeholder = isPlaceholder(gather(walk, event))
    else if (name === 'w:del' || name === 'w:moveFrom') { walk.met.deleted++; skip(walk) }
    else if (name === 'w:sdtContent' && placeholder) skip(walk)
    else if (transparent.has(name) || (name.startsWith('m:') && !name.endsWith('Pr'))) {
      if (name === 'w:ins' || name === 'w:moveTo') walk.met.inserted++
      inline(walk, run, properties)
    } else skip(walk)
  })
}

/** Blanks at the ends of lines are layout. */
const tidy = (text: string) => text.split('\n').map((line) => line.trim()).join('\n').trim()

/** Reads the paragraph just opened: its label, its text, then the text boxes anchored in it. */
export function readParagraph(walk: Walk, emit: Emit, readBlocks: ReadBlocks): void {
  const paragraph = ++walk.paragraphs
  const before = walk.joined
  walk.joined = ''
  const pieces = runText((encoding) => walk.met.encodings.add(encoding))
  const boxed: Block[] = []
  let own: Element | undefined
  let styleId = walk.styles.paragraph
  const run: InRun = { add: pieces.add, look: { ...walk.styles.base, ...walk.styles.of(styleId).look }, box: (block) => boxed.push(block), readBlocks }
  inline(walk, run, (properties) => {
    own = properties
    styleId = valueOf(properties, 'val', 'w:pStyle') ?? styleId
    run.look = { ...walk.styles.base, ...walk.styles.of(styleId).look }
  })
  const mark = childOf(own, 'w:rPr')
  const text = before + pieces.text()
  const look: Look = { ...run.look, ...lookOf(mark) }
  if (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom')) { walk.met.deleted++; walk.joined = text }
  else {
    if (childOf(mark, 'w:ins')) walk.met.inserted++
    const inside = tidy(text)
    const label = inside === '' && look.hidden ? '' : labelOf(walk, own, styleId)
    emit({ kind: 'paragraph', paragraph, label, text: inside })
  }
  walk.fields = walk.fields.filter(({ phase }) => phase !== 'code')
  for (const block of boxed) emit(block)
}
