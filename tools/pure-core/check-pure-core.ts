import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Checked, Finding } from '../tree/finding.ts'
import { isCode, isTest, listFiles } from '../tree/list-files.ts'
import { lineOf, readSyntax, walk, type Node, type Source } from '../tree/syntax.ts'

const CORE = 'packages/core'
/** Names that reach a clock, chance, the machine or the network. */
const IMPURE = new Set(['Date', 'Temporal', 'process', 'performance', 'globalThis', 'crypto', 'fetch', 'console', 'require', 'Buffer',
  'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'navigator', 'eval', 'Function'])
/** Members that do: `Math.random`, `Intl.DateTimeFormat`. */
const IMPURE_MEMBERS = new Set(['Math.random', 'Intl.DateTimeFormat', 'Atomics.wait'])

/** The ground floor has no clock, no chance, no machine: no import from outside, no such name, no types of Node or of the browser. */
export function checkPureCore(root: string): Checked {
  if (!existsSync(join(root, CORE, 'src'))) return { looked: 0, of: 'files', findings: [] }
  const sources = listFiles(root, `${CORE}/src`).filter((path) => isCode(path) && !isTest(path)).map((path) => readSyntax(root, path))
  const findings = sources.flatMap((source) => [...outsideImports(source), ...impureNames(source)])
  return { looked: sources.length, of: 'files', findings: [...findings, ...openedTypes(root)] }
}

function outsideImports(source: Source): readonly Finding[] {
  return source.imports
    .filter((each) => !each.from.startsWith('.'))
    .map((each) => ({ where: `${source.path}:${each.line}`, what: `core imports nothing from outside: ${each.from}` }))
}

function impureNames(source: Source): readonly Finding[] {
  const findings: Finding[] = []
  walk(source.program, (node, parent, field) => {
    const name = impureName(node, parent, field)
    if (name !== undefined) findings.push({ where: `${source.path}:${lineOf(source.text, node.start)}`, what: `${name} has no place in core: take the day, the id or the text as an argument` })
  })
  return findings
}

function impureName(node: Node, parent: Node | undefined, field: string | undefined): string | undefined {
  if (node.type === 'MemberExpression') {
    const member = `${nameOf(node.object)}.${nameOf(node.property)}`
    return IMPURE_MEMBERS.has(member) ? member : undefined
  }
  if (node.type !== 'Identifier') return undefined
  if (isLabel(parent, field)) return node.name === 'timeZone' ? 'timeZone' : undefined
  return IMPURE.has(String(node.name)) ? String(node.name) : undefined
}

/** A name after a dot or before a colon is a label, not a use of the global. */
const isLabel = (parent: Node | undefined, field: string | undefined): boolean =>
  (parent?.type === 'MemberExpression' && field === 'property' && parent.computed !== true) ||
  (field === 'key' && parent?.computed !== true)

const nameOf = (node: unknown): string => String((node as Node).name ?? (node as Node).value ?? '')

/** The compiler would otherwise let `Date.now` or `document` back in by its types. */
function openedTypes(root: string): readonly Finding[] {
  const path = `${CORE}/tsconfig.json`
  if (!existsSync(join(root, path))) return []
  const options = (JSON.parse(readFileSync(join(root, path), 'utf8')) as { compilerOptions?: Record<string, unknown> }).compilerOptions ?? {}
  return ['types', 'lib'].filter((name) => name in options).map((name) => ({ where: path, what: `"${name}" opens core to the machine: leave it to the base` }))
}
