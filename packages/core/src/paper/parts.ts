import type { Cell, Column, Part, Row, Run, Table } from './types.ts'

type Text = string | Run
const run = (text: Text): Run => (typeof text === 'string' ? { text } : text)

export const heading = (level: 1 | 2 | 3, label: string, text: string): Part => ({ part: 'heading', level, label, text })
export const paragraph = (...texts: readonly Text[]): Extract<Part, { part: 'paragraph' }> => ({ part: 'paragraph', runs: texts.map(run) })
export const note = (...texts: readonly Text[]): Part => ({ part: 'note', runs: texts.map(run) })
export const cell = (...texts: readonly Text[]): Cell => ({ runs: texts.map(run) })
export const row = (...texts: readonly Text[]): Row => ({ cells: texts.map((text) => cell(text)) })
export const column = (title: string, share: number, align: Column['align'] = 'left'): Column => ({ title, share, align })
export const table = (caption: string, columns: readonly Column[], rows: readonly Row[]): Table => ({ part: 'table', caption, columns, rows })

/** Items of a list, each closed with ; and the last with a full stop. */
export const bullets = (items: readonly (readonly Text[])[]): readonly Part[] =>
  items.map((texts, at) => ({ part: 'bullet', runs: [...texts.map(run), { text: at === items.length - 1 ? '.' : ';' }] }))

/** The parts with ./. after the last word, as a document ends. */
export function ended(parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1)
  if (!last || last.part !== 'paragraph') return [...parts, paragraph('./.')]
  const runs = last.runs.map((one, at) => (at === last.runs.length - 1 ? { ...one, text: `${one.text.replace(/\.$/, '')}./.` } : one))
  return [...parts.slice(0, -1), { ...last, runs }]
}
