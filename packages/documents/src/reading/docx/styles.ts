import { attributeOf } from './xml-events.ts'
import { childOf, childrenOf, switchOf, valueOf, xmlTree } from './xml-tree.ts'
import type { Element } from './xml-tree.ts'

/** What of a run's look changes its text. `font`: undefined where nothing is said; a theme's font is ''. */
export type Look = { font?: string; hidden?: boolean; capitals?: boolean }
export type ListRef = { list?: string; level?: number }
export type Style = { look: Look; list: ListRef; bordered?: boolean }
/** Styles with what they inherit, by id. `base` is the look of the whole document; `paragraph` the id of the default paragraph style. */
export type StyleSheet = { of: (id: string | undefined) => Style; base: Look; paragraph: string | undefined }

/** The look stated by run properties. Letters beyond ASCII are set in `hAnsi`, so that font counts first. */
export function lookOf(properties: Element | undefined): Look {
  const fonts = childOf(properties, 'w:rFonts')?.attributes ?? ''
  const themed = attributeOf(fonts, 'hAnsiTheme') ?? attributeOf(fonts, 'asciiTheme')
  const font = themed === undefined ? attributeOf(fonts, 'hAnsi') ?? attributeOf(fonts, 'ascii') : ''
  const hidden = switchOf(properties, 'w:vanish')
  const capitals = switchOf(properties, 'w:caps')
  return { ...(font === undefined ? {} : { font }), ...(hidden === undefined ? {} : { hidden }), ...(capitals === undefined ? {} : { capitals }) }
}

/** The list a paragraph's properties put it in. List "0" takes it out of any. */
export function listRefOf(properties: Element | undefined): ListRef {
  const numbering = childOf(properties, 'w:numPr')
  const list = valueOf(numbering, 'val', 'w:numId')
  const level = valueOf(numbering, 'val', 'w:ilvl')
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level: Math.min(8, Math.max(0, Number(level) || 0)) }) }
}

/** Whether a table's borders are drawn; undefined where nothing is said. */
export function bordersOf(properties: Element | undefined): boolean | undefined {
  const borders = childOf(properties, 'w:tblBorders') ?? childOf(properties, 'w:tcBorders')
  if (!borders) return undefined
  return borders.children.some(({ attributes }) => !/^(?:none|nil)$/.test(attributeOf(attributes, 'val') ?? 'none'))
}

const nothing: Style = { look: {}, list: {} }

/** Reads the part styles.xml; without one, or with a broken one, nothing is styled. */
export function styleSheet(bytes: Uint8Array | undefined): StyleSheet {
  const root = bytes && xmlTree(bytes)
  const elements = new Map(childrenOf(root, 'w:style').map((style) => [attributeOf(style.attributes, 'styleId') ?? '', style] as const))
  const known = new Map<string, Style>()
  const of = (id: string | undefined, depth = 0): Style => {
    if (id === undefined || depth > 20) return nothing
    const cached = known.get(id)
    const element = elements.get(id)
    if (cached || !element) return cached ?? nothing
    const above = of(valueOf(element, 'val', 'w:basedOn'), depth + 1)
    const bordered = bordersOf(childOf(element, 'w:tblPr')) ?? above.bordered
    const style: Style = {
      look: { ...above.look, ...lookOf(childOf(element, 'w:rPr')) }, list: { ...above.list, ...listRefOf(childOf(element, 'w:pPr')) }, ...(bordered === undefined ? {} : { bordered }),
    }
    if (depth === 0) known.set(id, style)
    return style
  }
  const paragraph = [...elements].find(([, { attributes }]) => attributeOf(attributes, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(attributeOf(attributes, 'default') ?? ''))?.[0]
  return { of, base: lookOf(childOf(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')), paragraph }
}
