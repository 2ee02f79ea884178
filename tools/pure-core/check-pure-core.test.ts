import { expect, it } from 'vitest'
import { plant } from '../stage/plant.ts'
import { checkPureCore } from './check-pure-core.ts'

const at = 'packages/core/src/calendar/a.ts'

it('passes pure code, labels that only look like a clock, and tests that need the machine', () => {
  const root = plant({
    [at]: `import { b } from './b.ts'\n// Date and process in words\nexport const a = { Date: 'Date', process: 1, of: b.performance, random: Math.max(1, 2) }\n`,
    'packages/core/src/calendar/a.test.ts': `import { readFileSync } from 'node:fs'\nnew Date()\n`,
    'packages/core/tsconfig.json': '{ "extends": "../../tsconfig.base.json" }',
  })
  expect(checkPureCore(root)).toMatchObject({ looked: 1, findings: [] })
})

it.each([
  [`import { readFile } from 'node:fs/promises'`, 'node:fs/promises'],
  [`import { plainDate } from 'temporal-polyfill'`, 'temporal-polyfill'],
  [`export const today = () => new Date()`, 'Date'],
  [`export const now = Date.now`, 'Date'],
  [`export type Day = Date`, 'Date'],
  [`export const id = Math.random()`, 'Math.random'],
  [`export const id = Math['random']()`, 'Math.random'],
  [`export const zone = process.env.TZ`, 'process'],
  [`export const ms = performance.now()`, 'performance'],
  [`export const clock = globalThis['Da' + 'te']`, 'globalThis'],
  [`export const words = new Intl.DateTimeFormat('vi')`, 'Intl.DateTimeFormat'],
  [`export const options = { timeZone: 'UTC' }`, 'timeZone'],
  [`export const wait = () => setTimeout(() => 0, 1)`, 'setTimeout'],
])('catches %s', (text, says) => {
  const { findings } = checkPureCore(plant({ [at]: `const a = 1\n${text}\n` }))
  expect(findings.map((finding) => finding.what)).toEqual([expect.stringContaining(says)])
  expect(findings[0]?.where).toBe(`${at}:2`)
})

it('catches types of Node in the compiler settings', () => {
  const root = plant({ [at]: '', 'packages/core/tsconfig.json': '{ "compilerOptions": { "types": ["node"] } }' })
  expect(checkPureCore(root).findings[0]?.what).toContain('"types"')
})
