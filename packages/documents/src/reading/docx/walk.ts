import type { Lists } from './numbering.ts'
import { listLabels } from './list-labels.ts'
import type { StyleSheet } from './styles.ts'
import { xmlEvents } from './xml-events.ts'
import type { XmlEvent } from './xml-events.ts'
import { childOf } from './xml-tree.ts'
import type { Element } from './xml-tree.ts'

export type Opened = Extract<XmlEvent, { kind: 'open' }>
export type Inside = Opened | Extract<XmlEvent, { kind: 'text' }>

/** A field that is open: its instruction is being read, or its result. */
export type Field = { code: string; phase: 'code' | 'result' | 'left-out' }

/** What was met and not taken over as it stands. */
export type Met = { inserted: number; deleted: number; footnotes: number; hidden: number; chunks: number; contents: number; encodings: Set<string> }

/** A walk over the main part, from its first element to its last. */
export type Walk = {
  /** The next event; undefined at the end, and from a break on. */
  next: () => XmlEvent | undefined
  broken: string | undefined
  paragraphs: number
  /** Text of paragraphs whose end was struck out: it belongs to the paragraph after them. */
  joined: string
  fields: Field[]
  met: Met
  styles: StyleSheet
  lists: Lists
  labelOf: (list: string, level: number) => string
}

export function walkOver(bytes: Uint8Array, styles: StyleSheet, lists: Lists): Walk {
  const events = xmlEvents(bytes)
  const walk: Walk = {
    next: () => {
      const event = events()
      if (event?.kind !== 'broken') return event
      walk.broken = event.because
      return undefined
    },
    broken: undefined, paragraphs: 0, joined: '', fields: [], styles, lists, labelOf: listLabels(lists),
    met: { inserted: 0, deleted: 0, footnotes: 0, hidden: 0, chunks: 0, contents: 0, encodings: new Set() },
  }
  return walk
}

/** Hands over what lies directly inside the element just opened; the callee takes each opened child to its end. */
export function each(walk: Walk, take: (event: Inside) => void): void {
  for (let event = walk.next(); event && event.kind !== 'close'; event = walk.next()) if (event.kind !== 'broken') take(event)
}

/** Passes over the element just opened. */
export function skip(walk: Walk): void {
  for (let depth = 1, event = walk.next(); event; event = walk.next()) {
    if (event.kind === 'open') depth++
    else if (event.kind === 'close' && --depth === 0) return
  }
}

/** The element just opened, whole. */
export function gather(walk: Walk, { name, attributes }: Opened): Element {
  const children: Element[] = []
  each(walk, (event) => {
    if (event.kind === 'open') children.push(gather(walk, event))
  })
  return { name, attributes, children }
}

/** What a content control shows while nobody has filled it in is no text. In: the control's properties. */
export const isPlaceholder = (properties: Element): boolean => childOf(properties, 'w:showingPlcHdr') !== undefined
