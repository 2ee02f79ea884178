import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import { addDraft } from '@phoihop/storage/draft'
import { listAudit } from '@phoihop/storage/audit'
import type { House } from '../house/index.ts'
import { file, openDraftHouse, programmeText, readerOf } from './draft.fixture.ts'
import { followReading, listDrafts, publishDraft, readAgain, readDraft, readOriginal, readPreview, stopReadings, takeIn, type FollowedReading } from './index.ts'
import { startReading } from './reading-threads.ts'

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals.map((refusal) => refusal.code).join())
function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}

let house: House
let close: () => Promise<void>
let standing: Reader, officer: Reader
beforeAll(async () => {
  ;({ house, close } = await openDraftHouse())
  standing = await readerOf(house, 'standing', 'police@tinh-ba-cau')
  officer = await readerOf(house, 'officer', 'police@xa-suoi-giay')
})
afterAll(async () => {
  await stopReadings(house)
  await close()
})

/** Nobody's patience: no file is read within it. */
const AT_ONCE = 0
/** So long that it is still being read when the test looks. */
const long = file(`${programmeText}\n${'3. Hằng quý, Công an tỉnh kiểm tra bến sông.\n'.repeat(20_000)}`, 'dai.txt')
const follow = async (id: string): Promise<FollowedReading> => valueOf(await followReading(house, standing, id))
async function settled(id: string): Promise<FollowedReading> {
  for (;;) {
    const now = await follow(id)
    if (!now.underWay?.isAlive) return now
    await pause(50)
  }
}
/** As it stands when nobody reads it any more. */
async function abandoned(text = programmeText): Promise<string> {
  const sha256 = valueOf(await house.files.put(file(text).bytes))
  const id = house.newId()
  await addDraft(house.db, { id, sha256, size: 9, name: 'bo-do.txt', kind: 'txt', account: standing.account.id, takenAt: house.now(), takenOn: house.today() })
  return id
}

describe('a document that takes long to read', () => {
  it('is there at once, with its original and how far it is, and then as any other', async () => {
    const { draft, underWay } = valueOf(await takeIn(house, standing, long, AT_ONCE))
    expect(underWay).toBe(true)
    expect(await follow(draft)).toMatchObject({ file: 'dai.txt', takenOn: '2026-03-02', underWay: { isAlive: true } })
    expect(valueOf(await listDrafts(house, standing)).find(({ id }) => id === draft)).toMatchObject({ file: 'dai.txt', underWay: { isAlive: true }, open: 0 })
    expect(valueOf(await readOriginal(house, standing, draft)).bytes.length).toBe(long.bytes.length)
    for (const refused of [await readDraft(house, standing, draft), await readPreview(house, standing, draft), await publishDraft(house, standing, draft, 0)]) expect(code(refused)).toBe('draft-under-way')
    expect((await listAudit(house.db, { limit: 1 })).map(({ did, on }) => [did, on])).toEqual([['take-in-document', draft]])
    expect(await settled(draft)).toEqual({ id: draft, file: 'dai.txt', takenOn: '2026-03-02' })
    expect(valueOf(await readDraft(house, standing, draft)).head.document).toBe('12/CTrPH-CAT-MTTQ')
    expect(valueOf(await listDrafts(house, standing)).find(({ id }) => id === draft)).not.toHaveProperty('underWay')
  })

  it('ends on the refusal where nothing can be read, and the original stays', async () => {
    const broken = { name: 'hong.pdf', bytes: new TextEncoder().encode('%PDF-1.4\nhỏng') }
    const { draft } = valueOf(await takeIn(house, standing, broken, AT_ONCE))
    expect(await settled(draft)).toMatchObject({ unreadable: { code: 'file-unreadable', file: 'hong.pdf' } })
    expect(valueOf(await readOriginal(house, standing, draft)).bytes).toEqual(Buffer.from(broken.bytes))
    expect(valueOf(await listDrafts(house, standing)).find(({ id }) => id === draft)?.unreadable).toMatch(/\S/)
  })

  it('tells its pages', async () => {
    const page = (n: number, object: number) => `${object} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${object + 1} 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n${object + 1} 0 obj\n<< /Length 68 >>\nstream\n${`BT /F 12 Tf 60 700 Td (Trang ${n}. Cong an xa kiem tra ben song) Tj ET`.padEnd(68)}\nendstream\nendobj\n`
    const pdf = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R 5 0 R 7 0 R] /Count 3 >>\nendobj\n${[1, 2, 3].map((n) => page(n, 2 * n + 1)).join('')}trailer << /Size 9 /Root 1 0 R >>\n%%EOF\n`
    const thread = startReading(house, { name: 'ba-trang.pdf', bytes: new TextEncoder().encode(pdf) })
    expect(thread.told()).toEqual({})
    expect(code((await thread.outcome) as Outcome<unknown>)).toBe('ok')
    expect(thread.told()).toEqual({ done: 3, pages: 3 })
  })
})

describe('a reading that was not brought to its end', () => {
  it('says so, and is done anew when asked', async () => {
    const id = await abandoned()
    expect((await follow(id)).underWay).toEqual({ isAlive: false })
    expect(code(await readDraft(house, standing, id))).toBe('draft-under-way')
    expect(code(await readAgain(house, standing, id))).toBe('ok')
    expect((await listAudit(house.db, { limit: 1 })).map(({ did, on }) => [did, on])).toEqual([['read-document-again', id]])
    expect(await settled(id)).not.toHaveProperty('underWay')
    expect(valueOf(await readDraft(house, standing, id)).items.length).toBe(6)
    expect(code(await readAgain(house, standing, id))).toBe('ok')
    expect((await listAudit(house.db, { limit: 10, on: id })).length).toBe(1)
  })

  it('is done once, though several ask at the same time', async () => {
    const id = await abandoned()
    await Promise.all([1, 2, 3].map(() => readAgain(house, standing, id)))
    await settled(id)
    expect((await listAudit(house.db, { limit: 10, on: id })).length).toBe(1)
  })

  it('is what a process leaves that is stopped, in no time', async () => {
    const { draft } = valueOf(await takeIn(house, standing, long, AT_ONCE))
    const began = performance.now()
    await stopReadings(house)
    expect(performance.now() - began).toBeLessThan(2_000)
    expect((await follow(draft)).underWay).toEqual({ isAlive: false })
    expect(code(await readAgain(house, standing, draft))).toBe('ok')
    expect(await settled(draft)).not.toHaveProperty('underWay')
  })

  it.each<[string, () => Promise<Outcome<unknown>>, string]>([
    ['an officer follows', async () => followReading(house, officer, await abandoned()), 'may-not'],
    ['an officer reads again', async () => readAgain(house, officer, await abandoned()), 'may-not'],
    ['a document that is not there', () => followReading(house, standing, house.newId()), 'unknown-draft'],
    ['to be read again', () => readAgain(house, standing, 'x'), 'unknown-draft'],
  ])('%s: refused', async (_what, act, why) => expect(code(await act())).toBe(why))
})
