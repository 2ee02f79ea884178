import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ProgrammeVersion } from '@phoihop/core/programme'
import { programmeFiles, readProgramme, writeProgramme } from './index.ts'
import { files, ownFiles } from './three-bridges.fixture.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phoihop-'))
  await put({ ...files, ...ownFiles })
})
afterEach(async () => rm(folder, { recursive: true }))

async function put(written: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(written)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

async function read(): Promise<ProgrammeVersion> {
  const programme = await readProgramme(folder)
  if (!programme.ok) throw new Error(JSON.stringify(programme.refusals))
  return programme.value
}

describe('tiers, places and bodies that only one programme knows', () => {
  it('are read from its folder, a code as text', async () => {
    const { register } = await read()
    expect(register?.tiers.map(({ id, rank }) => [id, rank])).toEqual([['hamlet', 4]])
    expect(register?.places[0]?.codes[0]?.value).toBe('90001')
    expect(register?.bodies.map(({ id }) => id)).toEqual(['police@thon-tren'])
  })
  it('are written again as they were read', async () => {
    const version = await read()
    await writeProgramme(folder, version)
    expect(await read()).toEqual(version)
    expect(programmeFiles(await read())).toEqual(programmeFiles(version))
  })
  it('are gone from the folder when the version has none', async () => {
    const { register: _, ...version } = await read()
    await writeProgramme(folder, version)
    expect(await readdir(join(folder, 'register'))).toEqual([])
    expect(await read()).toEqual(version)
  })
  it.each([
    // file                     was                is                    line  because
    ['register/tiers.yaml', 'rank: 4', 'rank: four', 1, 'rank phải là số đếm từ 1'],
    ['register/places.yaml', 'value: 90001', 'value: abc', 7, 'value phải là mã số'],
    ['register/places.yaml', 'successors: []', 'heirs: []', 4, 'không có mục "heirs"'],
    ['register/bodies.yaml', 'party: police', 'party: Công an', 2, 'party phải là mã viết thường'],
  ])('%s: "%s" written "%s" is told with its line', async (file, was, is, line, because) => {
    await put({ [file]: ownFiles[file]?.replace(was, is) ?? '' })
    expect(await readProgramme(folder)).toMatchObject({ refusals: expect.arrayContaining([{ code: 'definition-unreadable', file: join(folder, file), line, because: expect.stringContaining(because) }]) })
  })
  it('one file of three is missing', async () => {
    await rm(join(folder, 'register/bodies.yaml'))
    expect(await readProgramme(folder)).toEqual({ ok: false, refusals: [{ code: 'file-missing', file: join(folder, 'register/bodies.yaml') }] })
  })
})

it('what an amendment brought keeps the document it rests on', async () => {
  const version = await read()
  const obligations = version.obligations.map((rule) => (rule.id === 'plan' ? { ...rule, basis: { ...rule.basis, document: '09/CTrPH-BC' } } : rule))
  await writeProgramme(folder, { ...version, obligations })
  expect((await read()).obligations.map(({ id, basis }) => [id, basis.document]).filter(([, document]) => document !== '01/CTrPH-BC')).toEqual([['plan', '09/CTrPH-BC']])
})
