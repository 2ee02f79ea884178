import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refuse, type Outcome, type Refusal } from '@phoihop/core/outcome'
import { checkTemplate, PAPER_KINDS, type PaperKind, type Template, type TemplateFault } from '@phoihop/core/paper'
import { byKey, count, either, fields, list, oneOf, readShaped, text, type Shape } from '../yaml/index.ts'

const words: Shape = (value, path) => (typeof value === 'string' ? [] : text(value, path))
const column = fields({ title: words, share: count, align: oneOf('left', 'centre', 'right'), text: words })
const table = fields({ columns: list(column, 1) }, { caption: words })
const condition = { each: text, when: text, unless: text }
const isTable = (value: unknown): boolean => typeof value === 'object' && value !== null && 'table' in value
const spoken = (name: string): Shape => fields({ [name]: text }, name === 'heading' ? { ...condition, level: count } : condition)
const part = either(fields({ table }, condition), isTable, byKey({ heading: spoken('heading'), paragraph: spoken('paragraph'), bullet: spoken('bullet') }))
const TEMPLATE = fields({
  paper: oneOf(...PAPER_KINDS), kind: words, abbreviation: words, subject: text, issuers: oneOf('chair', 'both'), addressees: list(text), parts: list(part, 1),
  recipients: list(fields({ to: text }, { purpose: text })),
})

/**
 * The wording of every kind of paper, from the folders given: a file of a later folder stands in place of one of the same kind in an earlier. A folder that is not there
 * holds nothing. Refuses everything malformed with file, line and reason, every name a kind of paper does not have with those it has, and a kind without wording.
 */
export async function readTemplates(...folders: readonly string[]): Promise<Outcome<ReadonlyMap<PaperKind, Template>>> {
  const found = new Map<PaperKind, Template>()
  const refusals: Refusal[] = []
  for (const file of (await Promise.all(folders.map(filesIn))).flat()) {
    const read = await readShaped(file, TEMPLATE)
    if (!read.ok) { refusals.push(...read.refusals); continue }
    const template = read.value as Template
    refusals.push(...checkTemplate(template).map((fault): Refusal => ({ code: 'definition-unreadable', file, because: faultWords(fault) })))
    found.set(template.paper, template)
  }
  const missing = PAPER_KINDS.filter((kind) => !found.has(kind))
  const [first, ...rest] = [...refusals, ...(refusals.length > 0 ? [] : missing.map((kind): Refusal => ({ code: 'file-missing', file: join(folders[0] ?? '', `${kind}.yaml`) })))]
  return first ? refuse(first, ...rest) : ok(found)
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => { if (error.code === 'ENOENT') return []; throw error })
  return names.filter((name) => name.endsWith('.yaml')).sort().map((name) => join(folder, name))
}

function faultWords({ where, because, name, known }: TemplateFault): string {
  const at = /^\d+$/.test(where) ? `phần ${where}` : where
  if (because === 'brace-open') return `${at}: dấu { } chưa đóng trong "${name}"`
  return because === 'not-a-list' ? `${at}: "${name}" không phải danh sách; các danh sách: ${known.join(', ')}` : `${at}: không có "${name}"; dùng được: ${known.join(', ')}`
}
