import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../command/run.fixture.ts'

const SLUG = 'bac-giang-antq-2023-2033'
const at = mkdtempSync(join(tmpdir(), 'phoihop-export-'))
afterAll(() => rmSync(at, { recursive: true, force: true }))

/** Every file of a folder with its bytes. */
const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]))

const OWN = {
  'tiers.yaml': '[]\n',
  'places.yaml': "- { id: xa-ba-cau, tier: commune, exists: { from: 2024-01-15 }, successors: [], names: [ { value: { vi: Xã Ba Cầu }, from: 2024-01-15, basis: { document: 01/NQ-BC } } ], within: [], codes: [] }\n",
  'bodies.yaml': "- { id: police@xa-ba-cau, party: police, place: xa-ba-cau, title: [ { value: { vi: Công an xã Ba Cầu }, from: 2024-01-15, basis: { document: 01/NQ-BC } } ], exists: { from: 2024-01-15 }, successors: [] }\n",
}

describe('export and import', () => {
  const [first, second] = [{ PHOIHOP_DATA: join(at, 'first') }, { PHOIHOP_DATA: join(at, 'second') }]
  const [shipped, again, there] = [join(at, 'shipped'), join(at, 'again'), join(at, 'there')]

  it('a programme that has not changed is not published again', async () => {
    expect(await run(['export', SLUG, shipped], first)).toMatchObject({ code: 0, err: '' })
    expect(Object.keys(filesIn(shipped))).toContain('/programme.yaml')
    expect(await run(['import', shipped], first)).toMatchObject({ code: 0, out: expect.stringContaining('không đổi') })
  })

  it('another one, with places and bodies of its own, is published, and the same bytes in every installation', async () => {
    cpSync(shipped, again, { recursive: true })
    const head = join(again, 'programme.yaml')
    writeFileSync(head, readFileSync(head, 'utf8').replace(SLUG, 'ba-cau').replace('version: 1', 'version: 2'))
    mkdirSync(join(again, 'register'))
    for (const [name, text] of Object.entries(OWN)) writeFileSync(join(again, 'register', name), text)
    expect(await run(['import', again], first)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('lần 2') })
    expect(await run(['export', 'ba-cau', again], first)).toMatchObject({ code: 0, err: '' })
    expect(filesIn(again)['/register/places.yaml']).toContain('Xã Ba Cầu')
    expect(await run(['import', again], second)).toMatchObject({ code: 0, err: '' })
    expect(await run(['export', 'ba-cau', there], second)).toMatchObject({ code: 0, err: '' })
    expect(filesIn(there)).toEqual(filesIn(again))
  })

  it('what is not sound is refused and not kept', async () => {
    const rules = join(again, 'obligations', readdirSync(join(again, 'obligations'))[0] ?? '')
    writeFileSync(rules, readFileSync(rules, 'utf8').replace('tier: province', 'tier: nowhere'))
    expect(await run(['import', again], first)).toMatchObject({ code: 1, err: expect.stringContaining('nowhere') })
    expect(await run(['export', 'khong-co', join(at, 'none')], first)).toMatchObject({ code: 1, err: expect.stringContaining('khong-co') })
  })

  it('a folder with other files is left alone', async () => {
    mkdirSync(join(at, 'mine'))
    writeFileSync(join(at, 'mine', 'thu.txt'), 'x')
    expect(await run(['export', SLUG, join(at, 'mine')], first)).toMatchObject({ code: 2, err: expect.stringContaining('thư mục trống') })
    expect(await run(['export', SLUG], first)).toMatchObject({ code: 2 })
  })
})
