import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import type { Refusal } from '@phoihop/core/outcome'

export type YamlPath = readonly (string | number)[]

/** A YAML file that knows its lines, so that a refusal can point at one. */
export type YamlWithLines = {
  /** What it says; `undefined` when it cannot be read. */
  value: unknown
  /** What is wrong with the YAML itself. */
  refusals: readonly Refusal[]
  refusalAt: (path: YamlPath, because: string) => Refusal
}

/** Reads YAML 1.2 with the core schema: a date stays text, `no` stays a word, a key written twice is refused. */
export function yamlWithLines(file: string, text: string): YamlWithLines {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core', prettyErrors: false })
  const refusal = (at: number | undefined, because: string): Refusal => ({
    code: 'definition-unreadable',
    file,
    because,
    ...(at === undefined ? {} : { line: lines.linePos(at).line }),
  })
  const refusalAt = (path: YamlPath, because: string): Refusal => refusal(startOf(document, path), because)
  const refusals = [...document.errors, ...document.warnings].map((error) => refusal(error.pos[0], error.message))
  if (refusals.length > 0) return { value: undefined, refusals, refusalAt }
  try {
    return { value: document.toJS(), refusals, refusalAt }
  } catch (error) {
    return { value: undefined, refusals: [refusal(undefined, (error as Error).message)], refusalAt }
  }
}

/** Where in the text the deepest part of that path that exists begins: its key in a mapping, else the part itself. */
function startOf(document: Document.Parsed, path: YamlPath): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true)
    const key = isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path[depth - 1])?.key : undefined
    const found = (key ?? document.getIn(path.slice(0, depth), true)) as { range?: [number, number, number] } | undefined
    if (found?.range) return found.range[0]
  }
  return document.contents?.range[0]
}
