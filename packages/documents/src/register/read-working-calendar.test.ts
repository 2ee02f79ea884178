import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readWorkingCalendar } from './read-working-calendar.ts'
import { workingYear } from './working-year.ts'

const year = `year: 2026
status: published
basis: Thông báo 01/TB-BC
confidence: reported
source: xã Ba Cầu dẫn lại
holidays:
  - { date: 2026-01-01, name: Tết Dương lịch, why: điều 112 }
  - { date: 2026-09-02, name: Quốc khánh, why: điều 112 }
swaps:
  - { off: 2026-01-02, work: 2026-01-10 }
pending:
  - { off: 2026-11-23, work: 2026-11-28, note: đang đề xuất }
`

describe('a year that cannot be read', () => {
  it.each<[string, string, string, number, string]>([
    ['a holiday on a Saturday', '2026-09-02', '2026-09-05', 8, '2026-09-05 is a Saturday or a Sunday, off already'],
    ['a day that does not exist', '2026-09-02', '2026-09-31', 8, '2026-09-31 is not a day written YYYY-MM-DD'],
    ['a day of another year', '2026-09-02', '2025-09-02', 8, '2025-09-02 is not in 2026'],
    ['a day named twice', '2026-09-02', '2026-01-02', 10, '2026-01-02 is named twice'],
    ['a swap with a weekday', '2026-01-10', '2026-01-12', 10, '2026-01-12 is a weekday, worked already'],
    ['a swap far away', '2026-01-10', '2026-10-10', 10, '2026-10-10 is more than 60 days from 2026-01-02'],
    ['a swap without its other half', ', work: 2026-01-10', '', 10, 'work is missing'],
    ['a pending swap that is none', '2026-11-28', '2026-11-27', 12, '2026-11-27 is a weekday, worked already'],
    ['a pending swap without a note', ', note: đang đề xuất', '', 12, 'note is missing'],
    ['a holiday without a name', 'name: Quốc khánh, ', '', 8, 'name is missing'],
    ['a slip in a key', 'name: Quốc khánh', 'nane: Quốc khánh', 8, 'nane is not one of date, name, why'],
    ['a status of its own', 'status: published', 'status: official', 2, 'status is one of published, projected'],
    ['no basis', 'basis: Thông báo 01/TB-BC', 'basis: ""', 3, 'basis is missing'],
    ['another year than its name', 'year: 2026', 'year: 2027', 1, 'year is 2027, but the file is named 2026'],
    ['a key written twice', 'confidence: reported', 'status: published', 4, 'Map keys must be unique'],
    ['broken YAML', 'status: published', 'status: [published', 3, 'sufficiently indented and end with a ]'],
    ['a list that is none', 'swaps:\n  - { off: 2026-01-02, work: 2026-01-10 }', 'swaps: none', 9, 'swaps is a list; write [] when there is none'],
  ])('%s is refused on its line', (_what, from, to, line, because) => {
    expect(year).toContain(from)
    const read = workingYear('2026.yaml', 2026, year.replace(from, to))
    const refusals = read.ok ? [] : read.refusals
    const reasons = refusals.map((refusal) => (refusal.code === 'definition-unreadable' ? { file: refusal.file, line: refusal.line, because: refusal.because } : refusal))
    expect(reasons).toContainEqual({ file: '2026.yaml', line, because: expect.stringContaining(because) })
  })

  it('lists everything that is wrong with it', () => {
    const read = workingYear('2026.yaml', 2026, year.replace('2026-09-02', '2026-09-05').replace('status: published', 'status: maybe'))
    expect(read.ok ? 0 : read.refusals.length).toBe(2)
  })

  it.each(['', '[]', 'just words', '*nothing'])('%j is refused', (text) => {
    expect(workingYear('2026.yaml', 2026, text)).toMatchObject({ ok: false, refusals: [{ code: 'definition-unreadable', file: '2026.yaml' }] })
  })
})

describe('a folder of working days', () => {
  let folder: string
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'working-days-'))))
  afterEach(() => rm(folder, { recursive: true }))
  const put = (name: string, text: string) => writeFile(join(folder, name), text)

  it('becomes one calendar; a swap is both a day off and a day worked, a pending one neither', async () => {
    await put('2026.yaml', year)
    await put('2027.yaml', year.replaceAll('2026', '2027').replace(/holidays:[\s\S]*/, 'holidays: []\nswaps: []\n').replace('published', 'projected'))
    await put('README.md', 'not a year')
    expect(await readWorkingCalendar(folder)).toEqual({
      ok: true,
      value: {
        published: new Set([2026]),
        holidays: new Set(['2026-01-01', '2026-09-02', '2026-01-02']),
        swappedIn: new Set(['2026-01-10']),
      },
    })
  })

  it('is refused when it is not there, or holds no year', async () => {
    const gone = join(folder, 'gone')
    expect(await readWorkingCalendar(gone)).toEqual({ ok: false, refusals: [{ code: 'file-missing', file: gone }] })
    expect(await readWorkingCalendar(folder)).toMatchObject({ ok: false, refusals: [{ code: 'definition-unreadable', file: folder }] })
  })

  it('is refused for a file that would be passed over in silence', async () => {
    await put('2026.yaml', year)
    await put('2027.yml', year)
    expect(await readWorkingCalendar(folder)).toMatchObject({ ok: false, refusals: [{ code: 'definition-unreadable', file: join(folder, '2027.yml') }] })
  })

  it('is refused with the faults of every file', async () => {
    await put('2026.yaml', year.replace('2026-09-02', '2026-09-05'))
    await put('2027.yaml', year)
    const read = await readWorkingCalendar(folder)
    expect(new Set(read.ok ? [] : read.refusals.map((refusal) => 'file' in refusal && refusal.file))).toEqual(new Set([join(folder, '2026.yaml'), join(folder, '2027.yaml')]))
  })
})
