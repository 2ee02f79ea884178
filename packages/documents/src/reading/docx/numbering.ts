import { attributeOf } from './xml-events.ts'
import { childOf, childrenOf, switchOf, valueOf, xmlTree } from './xml-tree.ts'
import type { Element } from './xml-tree.ts'

/** One level of a list. `restart`: the level (from 0) whose number starts this one again; -1: none does. */
export type Level = { start: number; format: string; example: string; text: string; restart: number; legal: boolean; suffix: string; style?: string }
/** A list: lists on the same `scheme` count on together. `starts`: levels this list starts anew at its first use. */
export type List = { scheme: string; levels: ReadonlyMap<number, Level>; starts: ReadonlyMap<number, number> }
export type Lists = ReadonlyMap<string, List>

const whole = (text: string | undefined, otherwise: number) => (text !== undefined && /^-?\d{1,6}$/.test(text) ? Number(text) : otherwise)

function levelOf(element: Element, at: number): Level {
  const alternative = childOf(element, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt')
  const format = alternative ?? childOf(element, 'w:numFmt')
  const restart = valueOf(element, 'val', 'w:lvlRestart')
  const style = valueOf(element, 'val', 'w:pStyle')
  return {
    start: whole(valueOf(element, 'val', 'w:start'), 0), format: attributeOf(format?.attributes ?? '', 'val') ?? 'decimal', example: attributeOf(format?.attributes ?? '', 'format') ?? '',
    text: valueOf(element, 'val', 'w:lvlText') ?? '', restart: restart === undefined ? at - 1 : whole(restart, at) - 1, legal: switchOf(element, 'w:isLgl') ?? false,
    suffix: valueOf(element, 'val', 'w:suff') === 'nothing' ? '' : ' ', ...(style === undefined ? {} : { style }),
  }
}

const levelsOf = (element: Element | undefined): ReadonlyMap<number, Level> =>
  new Map(childrenOf(element, 'w:lvl').map((level) => { const at = whole(attributeOf(level.attributes, 'ilvl'), 0); return [at, levelOf(level, at)] as const }))

/** Reads numbering.xml: abstract lists, lists on them with their overrides, and lists that only name a style which names another. */
export function readLists(bytes: Uint8Array | undefined, listOfStyle: (style: string) => string | undefined): Lists {
  const root = bytes && xmlTree(bytes)
  const schemes = new Map(childrenOf(root, 'w:abstractNum').map((scheme) => [attributeOf(scheme.attributes, 'abstractNumId') ?? '', scheme] as const))
  const numbers = new Map(childrenOf(root, 'w:num').map((num) => [attributeOf(num.attributes, 'numId') ?? '', num] as const))
  const schemeOf = (num: Element | undefined, depth = 0): string | undefined => {
    const id = valueOf(num, 'val', 'w:abstractNumId')
    const link = valueOf(schemes.get(id ?? ''), 'val', 'w:numStyleLink')
    const linked = link === undefined || depth > 5 ? undefined : listOfStyle(link)
    return linked === undefined ? id : schemeOf(numbers.get(linked), depth + 1) ?? id
  }
  const lists = new Map<string, List>()
  for (const [id, num] of numbers) {
    const scheme = schemeOf(num) ?? ''
    const levels = new Map(levelsOf(schemes.get(scheme)))
    const starts = new Map<number, number>()
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const at = whole(attributeOf(override.attributes, 'ilvl'), 0)
      const level = childOf(override, 'w:lvl')
      if (level) levels.set(at, levelOf(level, at))
      const start = valueOf(override, 'val', 'w:startOverride')
      if (start !== undefined) starts.set(at, whole(start, 1))
    }
    lists.set(id, { scheme, levels, starts })
  }
  return lists
}
