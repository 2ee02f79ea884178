import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readRegister } from './index.ts'

const TIERS = `
- { id: province, rank: 1, title: { vi: cấp tỉnh }, from: 2000-01-01, basis: { document: 01/QĐ } }
- { id: commune, rank: 2, title: { vi: cấp xã }, from: 2000-01-01, basis: { document: 01/QĐ, clause: Điều 2 } }
`
const PLACES = `place,tier,from,to,name,within,code,document,successors
tinh-ba-cau,province,2000-01-01,,Tỉnh Ba Cầu,,90,"Nghị quyết 1, Quốc hội",
xa-suoi-giay,commune,2000-01-01,2024-12-31,Xã Suối Giấy,tinh-ba-cau,90001,01/QĐ,
xa-suoi-giay,commune,2025-01-01,2025-06-30,Phường Suối Giấy,tinh-ba-cau,90001,02/QĐ,xa-cau-moi
xa-cau-moi,commune,2025-07-01,,Xã Cầu Mới,tinh-ba-cau,90001,03/QĐ,
`
const BODIES = `
- { party: police, tiers: [province, commune], title: { vi: 'Công an {place}' }, basis: { document: 01/QĐ } }
- { party: youth, tiers: [commune], title: { vi: 'Đoàn {place}', en: 'Youth of {place}' }, from: 2024-06-01, to: 2025-03-31, basis: { document: 01/QĐ } }
`

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'register-'))))
afterEach(() => rm(folder, { recursive: true }))

async function read(files: Record<string, string | undefined>) {
  const written = { 'tiers.yaml': TIERS, 'places.csv': PLACES, 'bodies.yaml': BODIES, ...files }
  for (const [name, text] of Object.entries(written)) if (text !== undefined) await writeFile(join(folder, name), text)
  return readRegister(folder)
}

describe('readRegister', () => {
  it('joins the rows of a place and gives each body the title of the day', async () => {
    const register = await read({})
    if (!register.ok) throw new Error(JSON.stringify(register))
    expect(register.value.places.map((place) => place.id)).toEqual(['tinh-ba-cau', 'xa-suoi-giay', 'xa-cau-moi'])
    expect(register.value.places[1]).toMatchObject({
      exists: { from: '2000-01-01', to: '2025-06-30' }, successors: ['xa-cau-moi'],
      names: [{ value: { vi: 'Xã Suối Giấy' }, to: '2024-12-31' }, { value: { vi: 'Phường Suối Giấy' }, from: '2025-01-01', basis: { document: '02/QĐ' } }],
      within: [{ value: 'tinh-ba-cau', from: '2000-01-01', to: '2025-06-30' }],
    })
    expect(register.value.places[0]?.names[0]?.basis.document).toBe('Nghị quyết 1, Quốc hội')
    expect(register.value.tiers[1]?.basis).toEqual({ document: '01/QĐ', clause: 'Điều 2' })
  })

  it.each<[string, object, string[], string[], string]>([
    ['police@xa-suoi-giay', { from: '2000-01-01', to: '2025-06-30' }, ['Công an xã Suối Giấy', 'Công an phường Suối Giấy'], ['police@xa-cau-moi'], 'with its place'],
    ['youth@xa-suoi-giay', { from: '2024-06-01', to: '2025-03-31' }, ['Đoàn xã Suối Giấy', 'Đoàn phường Suối Giấy'], [], 'ended before its place: no successor'],
    ['police@xa-cau-moi', { from: '2025-07-01' }, ['Công an xã Cầu Mới'], [], 'living'],
  ])('%s is there %j as %j, then %j (%s)', async (id, exists, titles, successors) => {
    const register = await read({})
    const body = register.ok ? register.value.bodies.find((one) => one.id === id) : undefined
    expect(body).toMatchObject({ exists, successors })
    expect(body?.title.map((title) => title.value.vi)).toEqual(titles)
  })
  it('makes no body where the pattern has no day of the place', async () => {
    const register = await read({})
    expect(register.ok && register.value.bodies.some((body) => body.id === 'youth@xa-cau-moi')).toBe(false)
  })

  it.each<[string, Record<string, string | undefined>, object]>([
    ['a missing file', { 'bodies.yaml': undefined }, { code: 'file-missing' }],
    ['a wrong day', { 'places.csv': PLACES.replace('2024-12-31', '31/12/2024') }, { code: 'definition-unreadable', line: 3 }],
    ['a day that is not', { 'places.csv': PLACES.replace('2025-06-30', '2025-06-31') }, { code: 'definition-unreadable', line: 4 }],
    ['an empty name', { 'places.csv': PLACES.replace('Xã Cầu Mới', '') }, { code: 'definition-unreadable', line: 5 }],
    ['a cell too few', { 'places.csv': PLACES.replace(',03/QĐ,', ',03/QĐ') }, { code: 'definition-unreadable', line: 5 }],
    ['a quote left open', { 'places.csv': PLACES.replace('Quốc hội"', 'Quốc hội') }, { code: 'definition-unreadable', line: 2 }],
    ['a column missing', { 'places.csv': PLACES.replace(',successors', '') }, { code: 'definition-unreadable', line: 1 }],
    ['YAML that is none', { 'tiers.yaml': '- { id: province' }, { code: 'definition-unreadable', line: 1 }],
    ['no list', { 'bodies.yaml': 'party: police' }, { code: 'definition-unreadable' }],
    ['a title without a place', { 'bodies.yaml': BODIES.replace('Công an {place}', 'Công an') }, { code: 'definition-unreadable', line: 2 }],
    ['a basis missing', { 'bodies.yaml': BODIES.replace(', to: 2025-03-31, basis: { document: 01/QĐ }', '') }, { code: 'definition-unreadable', line: 3 }],
    ['a rank in words', { 'tiers.yaml': TIERS.replace('rank: 2', 'rank: two') }, { code: 'definition-unreadable', line: 3 }],
    ['an unsound register', { 'places.csv': PLACES.replace('2025-07-01', '2025-07-02') }, { code: 'register-unsound', where: 'xa-suoi-giay' }],
  ])('refuses %s', async (_what, files, refusal) => {
    const register = await read(files)
    expect(register.ok ? [] : register.refusals[0]).toMatchObject(refusal)
  })
})
