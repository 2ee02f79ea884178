import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Checked, Finding } from '../tree/finding.ts'
import { isTest, listFiles } from '../tree/list-files.ts'
import { readSyntax, walk, type Source } from '../tree/syntax.ts'
import { FREE_TEXTS } from './allowed-fields.ts'
import { ALLOWED, type Allowed } from './allowed.ts'
import { forbiddenIn } from './never.ts'
import { readForms, textsIn, type Field } from './read-forms.ts'
import { readSchema } from './read-schema.ts'

/** Types that hold a number, a day, a moment, a yes or an id. Everything else could hold words. */
const WORDLESS = /^(boolean|bool|smallint|integer|int|int[248]|bigint|smallserial|serial|bigserial|numeric(\s*\([\d, ]+\))?|real|double precision|date|daterange|timestamptz|timestamp with time zone|uuid)(\[\])?$/
const FIGURES = 'packages/core/src/work/figures.ts'

/** The promise of docs/what-we-do-not-hold.md: no column, field or figure that nobody vouched for, and no list that vouches for what is gone. */
export function checkPromise(root: string, allowed: Allowed = ALLOWED): Checked {
  const files = listFiles(root)
  const sources = (test: RegExp) => files.filter((path) => test.test(path) && !isTest(path)).map((path) => readSyntax(root, path))
  const sqls = files.filter((path) => /^packages\/[^/]+\/(.*\/)?migrations\/.*\.sql$/.test(path)).map((path) => readFileSync(join(root, path), 'utf8'))
  const { columns, unreadable } = readSchema([...sqls, ...sources(/^packages\/(storage|services|delivery)\/src\/.*\.ts$/).flatMap(sqlInside)])
  const pages = sources(/^packages\/web\/.*\.tsx?$/)
  const texts = textsIn(pages)
  const fields = pages.flatMap((page) => readForms(page, texts))
  const figures = existsSync(join(root, FIGURES)) ? figureIds(readSyntax(root, FIGURES)) : []
  const wordy = columns.filter(({ type }) => !WORDLESS.test(type)).map(({ table, column }) => `${table}.${column}`)
  return {
    looked: columns.length + fields.length + figures.length,
    of: 'columns, fields and figures',
    findings: [
      ...unreadable.map((what) => ({ where: 'the schema', what: `cannot be followed: ${what}` })),
      ...columns.flatMap(({ table, column }) => never(`${table}.${column}`, column)),
      ...unknown(wordy, allowed.columns, 'a column that could take text', 'tools/promise/allowed-columns.ts'),
      ...fields.flatMap((field) => fieldFindings(field, allowed)),
      ...gone(fields.map(({ name }) => name ?? ''), allowed.fields, 'tools/promise/allowed-fields.ts'),
      ...gone(files, allowed.parts, 'tools/promise/allowed-fields.ts'),
      ...unknown(figures, allowed.figures, 'a figure', 'tools/promise/allowed-figures.ts'),
    ],
  }
}

function fieldFindings({ element, name, where }: Field, allowed: Allowed): readonly Finding[] {
  if (element === 'contentEditable') return [{ where, what: 'a page is read here, not written: no contentEditable' }]
  if (element === 'textarea' && !FREE_TEXTS.includes(name ?? '')) return [{ where, what: `free text is for ${FREE_TEXTS.map((one) => `"${one}"`).join(" and ")} only, not for "${name ?? 'any name'}"` }]
  if (name === undefined) return where.replace(/:\d+$/, '') in allowed.parts ? [] : [{ where, what: `<${element}> has no name to be known by` }]
  return name in allowed.fields ? never(where, name) : [...never(where, name), { where, what: `<${element} name="${name}"> is unknown: vouch for it in tools/promise/allowed-fields.ts` }]
}

function unknown(found: readonly string[], known: Readonly<Record<string, string>>, is: string, list: string): readonly Finding[] {
  return [...found.filter((name) => !(name in known)).map((name) => ({ where: name, what: `${is} nobody vouched for: add it with its reason to ${list}` })), ...gone(found, known, list)]
}

const gone = (found: readonly string[], known: Readonly<Record<string, string>>, list: string): readonly Finding[] =>
  Object.keys(known).filter((name) => !found.includes(name)).map((name) => ({ where: list, what: `"${name}" exists no longer: take it off the list` }))

function never(where: string, name: string): readonly Finding[] {
  const word = forbiddenIn(name)
  return word === undefined ? [] : [{ where, what: `"${name}" would hold "${word}": nothing may` }]
}

function sqlInside(source: Source): readonly string[] {
  const texts: string[] = []
  walk(source.program, (node) => {
    const text = node.type === 'TemplateElement' ? (node.value as { cooked: string }).cooked : node.type === 'Literal' ? node.value : ''
    if (typeof text === 'string' && /\b(create|alter)\s+table\b/i.test(text)) texts.push(text)
  })
  return texts
}

function figureIds(source: Source): readonly string[] {
  const ids: string[] = []
  walk(source.program, (node, parent) => {
    const key = node.type === 'Property' ? (node.key as { name?: string }).name : undefined
    const value = (node.value as { value?: unknown } | undefined)?.value
    if (key === 'id' && typeof value === 'string' && parent?.type === 'ObjectExpression') ids.push(value)
  })
  return ids
}
