import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ProgrammeVersion } from '@phoihop/core/programme'
import { programmeFiles, readExamples, readProgramme, writeProgramme } from './index.ts'
import { exampleFiles, files } from './three-bridges.fixture.ts'

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'phoihop-')) })
afterEach(async () => rm(folder, { recursive: true }))

async function put(written: Readonly<Record<string, string | undefined>>): Promise<void> {
  for (const [name, text] of Object.entries(written)) {
    if (text === undefined) continue
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

async function read(): Promise<ProgrammeVersion> {
  const programme = await readProgramme(folder)
  if (!programme.ok) throw new Error(JSON.stringify(programme.refusals))
  return programme.value
}

const ruleOf = async (id: string) => (await read()).obligations.find((rule) => rule.id === id)

describe('a folder as a clerk writes it', () => {
  beforeEach(() => put(files))
  it('gives the rules in the order of the document’s parts, those of no part last', async () =>
    expect((await read()).obligations.map(({ id }) => id)).toEqual(['plan', 'review', 'festival', 'once', 'help', 'meeting', 'notice', 'from-nowhere']))
  it('names the document in every citation', async () =>
    expect(await ruleOf('meeting')).toMatchObject({ basis: { document: '01/CTrPH-BC', clause: 'II.1', cue: '01 tháng 01 lần' } }))
  it('keeps days, yearly days and words as text', async () => {
    expect(await ruleOf('once')).toMatchObject({ due: { anchor: { on: '2024-01-25' } } })
    expect(await ruleOf('festival')).toMatchObject({ recurs: { yearlyOn: ['08-19', '11-18'] }, basis: { cue: '“Ngày hội” (19/8): vui # và đông' } })
    expect((await read()).parties[1]?.title).toEqual({ vi: 'Mặt trận', en: 'no' })
  })
  it('takes a year written as a number for its period', async () =>
    expect((await read()).rotations).toMatchObject([{ startsAt: '2024', exceptions: [{ period: '2026', basis: { document: '01/CTrPH-BC' } }] }]))
  it('composes letters typed in two parts', async () => {
    await put({ 'outline.yaml': files['outline.yaml']?.normalize('NFD') })
    expect((await read()).outline[0]?.title.vi).toBe('Nội dung'.normalize('NFC'))
  })
  it('needs no readings', async () => {
    await rm(join(folder, 'readings.yaml'))
    expect((await read()).readings).toEqual([])
  })
})

describe('export, import, export', () => {
  beforeEach(() => put(files))
  it('gives the same bytes and the same version', async () => {
    const version = await read()
    const once = programmeFiles(version)
    await writeProgramme(folder, version)
    expect((await readdir(join(folder, 'obligations'))).sort()).toEqual(['I-noi-dung.yaml', 'II-to-chuc-thuc-hien.yaml', 'other.yaml'])
    expect(await read()).toEqual(version)
    expect(programmeFiles(await read())).toEqual(once)
    for (const [name, text] of once) expect(await readFile(join(folder, name), 'utf8')).toBe(text)
  })
  it('does not depend on the order of keys, which a database does not keep', async () => {
    const version = await read()
    expect(programmeFiles(backwards(version) as ProgrammeVersion)).toEqual(programmeFiles(version))
  })
  it('leaves examples and notes where they are', async () => {
    await put({ ...exampleFiles, 'README.md': 'ghi chú' })
    await writeProgramme(folder, await read())
    expect((await readdir(folder)).sort()).toEqual(['README.md', 'examples', 'obligations', 'outline.yaml', 'programme.yaml', 'readings.yaml'])
  })
})

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, backwards(part)]))
}

describe('examples', () => {
  it('are read, period as text', async () => {
    await put(exampleFiles)
    expect(await readExamples(folder)).toMatchObject({ ok: true, value: [{ owners: ['Công an xã Ba Cầu'] }, { period: '2026', orphan: 'no-tier' }, { due: 'awaiting' }] })
  })
  it('may be none', async () => expect(await readExamples(folder)).toEqual({ ok: true, value: [] }))
  it.each([
    ['period: 2024-03', 'period: tháng ba', 4, 'period phải là kỳ'],
    ['orphan: no-tier', 'orphan: nobody', 8, 'orphan là một trong: no-tier, no-place, no-body'],
    ['due: awaiting', 'due: 2024-02-30', 9, 'due phải là ngày viết năm-tháng-ngày'],
  ])('refuse "%s" written "%s"', async (was, is, line, because) => {
    await put({ 'examples/mot.yaml': exampleFiles['examples/mot.yaml']?.replace(was, is) })
    expect(await readExamples(folder)).toMatchObject({ refusals: [{ code: 'definition-unreadable', file: join(folder, 'examples/mot.yaml'), line, because: expect.stringContaining(because) }] })
  })
})

describe('a broken folder', () => {
  beforeEach(() => put(files))
  it.each(['programme.yaml', 'outline.yaml', 'obligations'])('without %s', async (name) => {
    await rm(join(folder, name), { recursive: true })
    expect(await readProgramme(folder)).toEqual({ ok: false, refusals: [{ code: 'file-missing', file: join(folder, name) }] })
  })
  it.skipIf(process.getuid?.() === 0)('with a file nobody may read', async () => {
    await chmod(join(folder, 'outline.yaml'), 0)
    expect(await readProgramme(folder)).toMatchObject({ refusals: [{ code: 'file-unreadable' }] })
  })
  it('tells everything that is wrong at once', async () => {
    await put({ 'outline.yaml': '- 1\n- 2\n', 'obligations/a.yaml': 'a: [', 'readings.yaml': '{}' })
    const programme = await readProgramme(folder)
    expect(programme.ok ? [] : programme.refusals.map((refusal) => 'file' in refusal && refusal.file.slice(folder.length + 1))).toEqual([
      'outline.yaml', 'outline.yaml', 'obligations/a.yaml', 'readings.yaml',
    ])
  })
})

describe('a broken line is told with its file, line and reason', () => {
  it.each<[string, string, string, number, string]>([
    // file                 was                          is                              line  because
    ['programme.yaml', 'version: 1', 'version: one', 2, 'version phải là số đếm từ 1'],
    ['programme.yaml', 'version: 1', 'version: 0', 2, 'version phải là số đếm từ 1'],
    ['programme.yaml', 'version: 1', 'version: 1\nversion: 2', 3, 'một mục ghi hai lần'],
    ['programme.yaml', 'version: 1', 'verzion: 1', 2, 'không có mục "verzion"'],
    ['programme.yaml', 'document: 01/CTrPH-BC\n', '', 1, 'thiếu mục "document"'],
    ['programme.yaml', 'signedOn: 2024-01-15', 'signedOn: 15/01/2024', 5, 'signedOn phải là ngày'],
    ['programme.yaml', 'signedOn: 2024-01-15', 'signedOn: 2024-02-30', 5, 'signedOn phải là ngày'],
    ['programme.yaml', 'inForce: { from: 2024-01-15 }', 'inForce: 2024-01-15', 7, 'inForce phải gồm các mục: from'],
    ['programme.yaml', 'order: [police, front]', 'order: police', 15, 'order phải là danh sách'],
    ['programme.yaml', 'order: [police, front]', 'order: []', 15, 'order phải là danh sách, không để trống'],
    ['programme.yaml', 'signs: true, st', 'signs: yes, st', 11, 'signs là true hoặc false'],
    ['programme.yaml', 'startsAt: 2024 ', 'startsAt: soon ', 16, 'startsAt phải là kỳ'],
    ['outline.yaml', "label: '1'", 'label: 1', 2, 'label phải là chữ'],
    ['outline.yaml', '{ path: II,', '{ path: "",', 3, 'path phải là chữ'],
    ['readings.yaml', 'on: 2024-02-01', 'on: sau này', 4, 'on phải là ngày'],
    ['obligations/a.yaml', 'kind: meeting', 'kind: party', 2, 'kind là một trong: plan, meeting'],
    ['obligations/a.yaml', 'by: { turn: chair }', 'by: { turn: chair, each: [police] }', 5, 'by cần đúng một trong: each, jointly, turn'],
    ['obligations/a.yaml', 'recurs: { every: month }', 'recurs: { every: week }', 6, 'every là một trong: month'],
    ['obligations/a.yaml', 'recurs: { every: month }', 'recurs: monthly', 6, 'recurs cần đúng một trong'],
    ['obligations/a.yaml', 'anchor: period-end', 'anchor: sometime', 7, 'anchor là một trong: period-start'],
    ['obligations/a.yaml', 'anchor: period-end, ', '', 7, 'thiếu mục "anchor"'],
    ['obligations/a.yaml', 'offset: { workingDays: 5 }', 'offset: { hours: 5 }', 16, 'offset cần đúng một trong: days, workingDays, months'],
    ['obligations/a.yaml', 'offset: { workingDays: 5 }', 'offset: { workingDays: 1.5 }', 16, 'workingDays phải là số nguyên'],
    ['obligations/a.yaml', 'to: owner', 'to: citizen', 20, 'to là một trong: owner'],
    ['obligations/a.yaml', '- id: meeting', '- id: Giao ban', 1, 'id phải là mã viết thường'],
    ['obligations/a.yaml', '- id: meeting', '-\tid: meeting', 1, ''],
    ['obligations/a.yaml', 'cue: Sau giao ban', 'cue: Sau: giao ban: xong', 17, ''],
    ['obligations/a.yaml', 'cue: Sau giao ban', 'cue: *sau', 17, 'dùng tên gọi tắt'],
    ['obligations/a.yaml', 'basis: { clause: II.1, cue: Sau giao ban }', 'basis: { clause: II.1, cue: "Sau giao ban }', 28, 'dấu nháy'],
    ['obligations/b.yaml', 'monthDay: 01-30', 'monthDay: 30/01', 8, 'monthDay phải là ngày hằng năm'],
    ['obligations/b.yaml', 'of: initiative', 'of: people', 9, 'of là một trong: initiative'],
    ['obligations/b.yaml', 'recurs: { once: true }', 'recurs: { once: false }', 34, 'once chỉ có thể là true'],
    ['obligations/b.yaml', 'touchesPersons: true', 'name: Nguyễn Văn A', 44, 'không có mục "name"'],
  ])('%s: "%s" written "%s"', async (file, was, is, line, because) => {
    await put({ ...files, [file]: files[file]?.replace(was, () => is) })
    const programme = await readProgramme(folder)
    const refusals = programme.ok ? [] : programme.refusals
    expect(refusals[0]).toMatchObject({ code: 'definition-unreadable', file: join(folder, file), line })
    expect(refusals.map((refusal) => 'because' in refusal && refusal.because).join('; ')).toContain(because)
    expect(refusals.every((refusal) => 'because' in refusal && !refusal.because.includes('\n'))).toBe(true)
  })
})
