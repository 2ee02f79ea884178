import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../command/run.fixture.ts'

let folder = ''
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'read-')) })
afterAll(async () => rm(folder, { recursive: true, force: true }))

const read = async (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return run(['read', path, '--json'])
}

describe('phoihop read', () => {
  it('prints a text file without its text', async () => {
    const { code, out } = await read('a.txt', 'QUY CHẾ PHỐI HỢP\n\nĐiều 1. Hằng năm, Công an xã Ba Cầu xây dựng kế hoạch trước ngày 30/01.')
    const printed = JSON.parse(out) as { text?: string; clauses: { path: string }[]; obligations: unknown[] }
    expect(code).toBe(0)
    expect(printed.text).toBeUndefined()
    expect(printed.clauses.map(({ path }) => path)).toEqual(['pre', 'Điều 1'])
    expect(printed.obligations).toHaveLength(1)
  })
  it('prints the text that offsets count in when it is not the file itself, and what was done to it', async () => {
    const abc = Buffer.from('\u00a7i\u00d2u 1. C\u00abng an x\u00b7 x\u00a9y d\u00f9ng k\u00d5 ho\u00b9ch', 'latin1')
    const printed = JSON.parse((await read('abc.txt', abc)).out) as { text: string; warnings: { code: string; start: number }[] }
    expect(printed.text).toBe('Điều 1. Công an xã xây dựng kế hoạch')
    expect(printed.warnings[0]).toMatchObject({ code: 'encoding-converted', start: 0 })
  })
  it.each([
    ['a.doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('WordDocument', 'utf16le')]), '.docx'],
    ['a.docx', Buffer.from('PK\u0003\u0004 cut', 'latin1'), 'cắt cụt'],
    ['a.csv', 'a;b', '.csv'],
    ['a.txt', '', 'trống'],
  ])('says in one sentence why %s cannot be read', async (name, bytes, says) => {
    const { code, out, err } = await read(name, bytes)
    expect([code, out, err.trim().split('\n').length]).toEqual([1, '', 1])
    expect(err).toContain(says)
  })
})
