import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

/** A node of the syntax tree, read by its field names. */
export type Node = { type: string; start: number; end: number; [field: string]: unknown }
/** One import or re-export, in either form, for a value or a type only. */
export type Import = { from: string; line: number; allValues: boolean }
export type Source = { path: string; text: string; program: Node; imports: readonly Import[] }

/** Reads one TypeScript or JavaScript file; a file that does not parse is a bug of its author and throws with its name. */
export function readSyntax(root: string, path: string): Source {
  const text = readFileSync(join(root, path), 'utf8')
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`)
  const program = parsed.program as unknown as Node
  const imports: Import[] = []
  walk(program, (node) => {
    const source = node.source as Node | null | undefined
    if (!IMPORTING.has(node.type) || typeof source?.value !== 'string') return
    const allValues = node.type === 'ExportAllDeclaration' && node.exportKind !== 'type'
    imports.push({ from: source.value, line: lineOf(text, node.start), allValues })
  })
  return { path, text, program, imports }
}

const IMPORTING = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType'])

/** Visits a node and everything below it, parents first. */
export function walk(node: Node, visit: (node: Node, parent?: Node, field?: string) => void, parent?: Node, field?: string): void {
  visit(node, parent, field)
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node, name)
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The line an offset lies on, counted from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
