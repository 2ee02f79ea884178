import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readingOf } from '@phoihop/core/programme'
import { describe, expect, it } from 'vitest'
import { readSource } from './read-source.ts'

const corpus = fileURLToPath(new URL('../../../../../shared/corpus', import.meta.url))
const gold = `${corpus}/gold`
const there = existsSync(gold)
if (!there) console.log(`Bỏ qua: không có tập văn bản mẫu ở ${corpus}`)

type Gold = { txt: string; clauses: { path: string; kind: string; start: number }[]; obligations: { span: { start: number; end: number } }[]; citations: { number: string | null }[] }
const skip = new Set(['preamble', 'tail', 'para', 'part', 'chuong', 'annex', 'group'])

describe.skipIf(!there)('annotated documents', () => {
  const files = there ? readdirSync(gold).filter((file) => file.endsWith('.json')) : []
  it.each(files)('%s: clauses and duties', async (file) => {
    const want = JSON.parse(readFileSync(`${gold}/${file}`, 'utf8')) as Gold
    const source = await readSource(`${corpus}/${want.txt}`)
    if (!source.ok) throw new Error(source.refusals[0].code)
    const got = readingOf(source.value.text)
    const starts = new Map(got.clauses.map(({ path, start }) => [path, start]))
    const printed = want.clauses.filter(({ kind }) => !skip.has(kind))
    const right = printed.filter(({ path, start }) => Math.abs((starts.get(path) ?? -99) - start) <= 3)
    expect(right.length / printed.length).toBeGreaterThanOrEqual(0.95)
    const met = want.obligations.filter(({ span }) => got.obligations.some(({ start, end }) => Math.min(end, span.end) - Math.max(start, span.start) > 0.4 * (span.end - span.start)))
    expect(met.length / want.obligations.length).toBeGreaterThanOrEqual(0.88)
  })
})
