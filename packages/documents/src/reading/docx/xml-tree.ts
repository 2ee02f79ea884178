import { attributeOf, xmlEvents } from './xml-events.ts'

/** An element of a small part (styles, numbering, relationships). */
export type Element = { name: string; attributes: string; children: readonly Element[] }

/** The root of a small XML part, text left out; undefined when the part is broken. */
export function xmlTree(bytes: Uint8Array): Element | undefined {
  type Growing = Element & { children: Element[] }
  const root: Growing = { name: '', attributes: '', children: [] }
  const open: Growing[] = [root]
  const next = xmlEvents(bytes)
  for (let event = next(); event; event = next()) {
    if (event.kind === 'broken') return undefined
    if (event.kind === 'open') {
      const element: Growing = { name: event.name, attributes: event.attributes, children: [] }
      open.at(-1)!.children.push(element)
      open.push(element)
    } else if (event.kind === 'close') open.pop()
  }
  return root.children[0]
}

/** The first element down a path of names. */
export const childOf = (element: Element | undefined, ...names: readonly string[]): Element | undefined =>
  names.reduce<Element | undefined>((at, name) => at?.children.find((child) => child.name === name), element)
export const childrenOf = (element: Element | undefined, name: string): readonly Element[] => element?.children.filter((child) => child.name === name) ?? []

/** The attribute of an element down a path: `valueOf(p, 'val', 'w:pPr', 'w:pStyle')`. */
export const valueOf = (element: Element | undefined, attribute: string, ...names: readonly string[]): string | undefined => {
  const found = childOf(element, ...names)
  return found && attributeOf(found.attributes, attribute)
}

/** A property that is on when it stands there, unless it says no. Undefined: it does not stand there. */
export const switchOf = (element: Element | undefined, name: string): boolean | undefined => {
  const found = childOf(element, name)
  return found && !/^(?:0|false|off|none)$/.test(attributeOf(found.attributes, 'val') ?? '')
}
