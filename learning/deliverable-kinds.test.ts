import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { examplesOf, KINDS, tableOf } from './deliverable-kinds.ts'
import { train } from './train.ts'

const table = (model = { bias: [0.25, -0.1], rows: new Map([['^giao', [1.24, 0]], ['giao', [0.2, -0.31]], ['giao ban', [0, 2.04]], ['ít', [0.1, -0.2]]]) }) => tableOf(model)
const feature = (line: string) => new Map(line.replace(/^\s*'|',$/g, '').split(' ').slice(1).map((each) => [each.slice(0, each.lastIndexOf('=')), each.slice(each.lastIndexOf('=') + 1)]))

it('writes each word once, weights in tenths, and leaves out what weighs next to nothing', () => {
  expect(table().split('\n').filter((line) => line.startsWith("  '"))).toEqual(["  'giao ^=a12 .=b-3 ban=b20',"])
})

it('refuses a kind there is not', () => expect(() => examplesOf('report\t1\t¤ gửi ¤\nletter\t1\t¤ gửi ¤\n')).toThrow('No kind “letter”'))

it('learns the table the reader has from the duties beside it', () => {
  const shipped = readFileSync(new URL('../packages/core/src/programme/from-clauses/deliverable-weights.ts', import.meta.url), 'utf8').split('\n')
  const learned = tableOf(train(examplesOf(readFileSync(new URL('deliverables.tsv', import.meta.url), 'utf8')), KINDS.length)).split('\n')
  // Another engine may round an exponential otherwise, and with it a tenth.
  expect(learned).toHaveLength(shipped.length)
  const other = learned.filter((line, at) => line !== shipped[at])
  expect(other.length).toBeLessThan(shipped.length / 100)
  for (const [at, line] of learned.entries()) if (line !== shipped[at]) expect(feature(line).size).toBe(feature(shipped[at] ?? '').size)
})
