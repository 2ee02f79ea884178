import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AccountId, Reader } from '@phoihop/core/account'
import { DEEDS } from '@phoihop/core/audit'
import type { Outcome } from '@phoihop/core/outcome'
import type { BodyId } from '@phoihop/core/register'
import { listAudit, readAnchors, readHead, verifyTrail, type AuditRow } from '@phoihop/storage/audit'
import { acceptLink, inviteAccount, signIn, signOut } from '../account/index.ts'
import { HERE } from '../account/sign-in.fixture.ts'
import type { House } from '../house/index.ts'
import { readLivingDocument } from '../programme/index.ts'
import { feedAddress, writeProgress } from '../report/index.ts'
import { answerQuestion, readCalendar, readMatrix, readQuestions } from '../schedule/index.ts'
import { acceptDuty, listDuties, readDesk, readDuty, reportDuty } from '../work/index.ts'
import { openTestHouse, readerOf } from '../work/work.fixture.ts'
import { checkTrail, exportTrail, readTrail, writeAnchor } from './index.ts'

const PROGRAMME = 'bac-giang-antq-2023-2033'
let house: House
let setToday: (text: string) => void
let close: () => Promise<void>
let officer: Reader, province: Reader, front: Reader, leader: Reader, administrator: Reader
let communeBody: BodyId, otherBody: BodyId, provinceBody: BodyId
let seen = 0
const bodyAt = (party: string, name: string): BodyId => `${party}@${house.definition().index.register.places.find((each) => !each.exists.to && each.names.at(-1)?.value.vi === name)?.id}` as BodyId
const meeting = (month: string, body: BodyId) => `meeting-commune/${month}/${body.split('@')[1]}`
const auditor = (body?: BodyId): Reader => {
  const seat = { role: 'auditor', ...(body ? { body } : {}) } as unknown as Reader['seat']
  return { account: { id: 'auditor-1' as AccountId, name: 'auditor', title: { vi: 'Kiểm tra' }, seats: [seat], demonstration: false }, seat }
}
const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}

beforeAll(async () => {
  ;({ house, setToday, close } = await openTestHouse())
  ;[communeBody, otherBody, provinceBody] = [bodyAt('police', 'Phường Việt Yên'), bodyAt('police', 'Phường Nếnh'), bodyAt('police', 'Tỉnh Bắc Ninh')]
  officer = await readerOf(house, 'officer', communeBody)
  province = await readerOf(house, 'standing', provinceBody)
  front = await readerOf(house, 'standing', bodyAt('front', 'Tỉnh Bắc Ninh'))
  leader = await readerOf(house, 'leader', provinceBody)
  administrator = await readerOf(house, 'administrator')
})
beforeEach(async () => {
  setToday('2026-11-24')
  await fresh()
})
afterAll(() => close())

/** The rows added since it was asked last, oldest first. */
async function fresh(): Promise<readonly AuditRow[]> {
  const rows = [...(await listAudit(house.db, { limit: 10_000 }))].reverse()
  const added = rows.slice(seen)
  seen = rows.length
  return added
}
const by = ({ account, seat }: Reader) => ({ at: house.now(), account: account.id, ...(seat.body ? { body: seat.body } : {}) })

describe('what is noted', () => {
  it('sign-in, invitation, password and sign-out', async () => {
    const { link } = valueOf(await inviteAccount(house, administrator, { name: 'cax-viet-yen', title: 'Cán bộ', role: 'officer', body: communeBody }))
    valueOf(await acceptLink(house, { link: link.replace('/link/', ''), password: 'mat-khau-dai-168', ...HERE }))
    const { token = '' } = valueOf(await signIn(house, { name: 'cax-viet-yen', password: 'mat-khau-dai-168', ...HERE }))
    await signOut(house, token)
    const rows = await fresh()
    expect(rows.map(({ did }) => did)).toEqual(['invite', 'set-password', 'sign-in', 'sign-in', 'sign-out'])
    const invited = rows[0]?.on
    expect(rows[0]).toEqual({ ...by(administrator), did: 'invite', on: invited })
    expect(rows.slice(1).map(({ account }) => account)).toEqual([invited, invited, invited, invited])
    expect(rows[4]?.body).toBe(communeBody)
  })

  it('a work entry and its acceptance with the body of the seat', async () => {
    const key = meeting('2026-10', communeBody)
    valueOf(await reportDuty(house, officer, key, { on: '2026-10-20', figures: { attended: '24' } }))
    valueOf(await acceptDuty(house, front, key))
    expect(await fresh()).toEqual([{ ...by(officer), did: 'hold', on: key }, { ...by(front), did: 'accept', on: key }])
  })

  it('the reading of a duty by whoever does not share it, once a day for each body; never by its owner', async () => {
    const [key, again, other] = [meeting('2026-10', communeBody), meeting('2026-09', communeBody), meeting('2026-10', otherBody)]
    for (const reader of [officer, leader, leader]) valueOf(await readDuty(house, reader, key))
    for (const each of [again, other]) valueOf(await readDuty(house, leader, each))
    expect(await fresh()).toEqual([{ ...by(leader), did: 'read-work', on: key, of: communeBody }, { ...by(leader), did: 'read-work', on: other, of: otherBody }])
    expect((await readDuty(house, officer, other)).ok).toBe(false)
    expect(await fresh()).toEqual([])
  })

  it('an overview once a day, whichever pages make it up; the list of one body as a reading of that body', async () => {
    const [year, place] = [2026, communeBody.split('@')[1] as string]
    await readDesk(house, province)
    await readMatrix(house, province, { year })
    valueOf(await readCalendar(house, province, { month: '2026-10' }))
    await readLivingDocument(house, province, { year })
    await listDuties(house, province, { year })
    expect(await fresh()).toEqual([{ ...by(province), did: 'read-overview', on: PROGRAMME }])
    await listDuties(house, province, { place, body: communeBody, year })
    expect(await fresh()).toEqual([{ ...by(province), did: 'read-work', on: PROGRAMME, of: communeBody }])
    await readDesk(house, officer)
    expect(await fresh()).toEqual([])
  })

  it('a report that is taken out, a calendar address, an answer', async () => {
    valueOf(await writeProgress(house, front, { period: '2026-Q3' }))
    valueOf(await feedAddress(house, officer))
    const question = valueOf(await readQuestions(house, front)).open[0]
    const { id } = question ?? { id: '' }
    valueOf(await answerQuestion(house, front, { question: id, answer: 'ended', document: '15/CV-CAT', documentOn: '2026-01-02' }))
    expect(await fresh()).toEqual([
      { ...by(front), did: 'read-overview', on: PROGRAMME },
      { ...by(front), did: 'download-report', on: `${PROGRAMME}/2026-Q3` },
      { ...by(officer), did: 'make-feed', on: communeBody },
      { ...by(front), did: 'answer-question', on: id },
    ])
  })
})

describe('an auditor', () => {
  it('without a body sees every row, each deed one that has words; narrowed as asked', async () => {
    const page = valueOf(await readTrail(house, auditor(), {}))
    expect(page.lines.length).toBe(seen)
    for (const { did } of page.lines) expect(DEEDS).toHaveProperty(did)
    expect(page.bodies.map(({ id }) => id)).toEqual(expect.arrayContaining([communeBody, otherBody, provinceBody]))
    const narrowed = valueOf(await readTrail(house, auditor(), { group: 'reading', body: otherBody, from: '2026-11-24', to: '2026-11-24', account: leader.account.id }))
    expect(narrowed.lines.map(({ did, of }) => [did, of?.vi])).toEqual([['read-work', 'Công an phường Nếnh']])
    expect(valueOf(await readTrail(house, auditor(), { to: '2026-11-23' })).lines).toEqual([])
  })

  it('of a body sees what it did and what was read of it, and the same for those below in its line', async () => {
    const commune = valueOf(await readTrail(house, auditor(communeBody), {}))
    expect(commune.lines.every(({ body, of, account }) => [body?.vi, of?.vi].includes('Công an phường Việt Yên') || (!body && account.title))).toBe(true)
    expect(commune.lines.map(({ did }) => did)).toEqual(expect.arrayContaining(['sign-in', 'hold', 'read-work', 'make-feed', 'sign-out']))
    expect(commune.lines.map(({ did }) => did)).not.toContain('load-register')
    const above = valueOf(await readTrail(house, auditor(provinceBody), {}))
    expect(above.lines.length).toBeGreaterThan(commune.lines.length)
    expect(above.lines.some(({ account }) => account.id === front.account.id)).toBe(false)
    expect(valueOf(await readTrail(house, auditor(provinceBody), { body: bodyAt('front', 'Tỉnh Bắc Ninh') })).lines).toEqual([])
  })

  it('is the only one: everybody else is refused the trail, its file and its check', async () => {
    for (const reader of [officer, province, leader, administrator]) {
      for (const outcome of [await readTrail(house, reader, {}), await exportTrail(house, reader, {}), await checkTrail(house, reader)]) expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'may-not' }] })
    }
    expect(await fresh()).toEqual([])
  })

  it('sees no work', async () => {
    expect((await readDesk(house, auditor(communeBody))).late.total).toBe(0)
    expect((await readDuty(house, auditor(provinceBody), meeting('2026-10', communeBody))).ok).toBe(false)
    expect((await listDuties(house, auditor(communeBody), {})).total).toBe(0)
  })

  it('takes out every row, thousands too, and that stands in the trail', async () => {
    await house.db.insertInto('audit').values(Array.from({ length: 4500 }, (_, at) => ({ at: house.now(), account: 'x', did: 'invite', subject: String(at + 1), body: null, ofBody: null }))).execute()
    const pages = valueOf(await exportTrail(house, auditor(communeBody), { from: '2026-11-01', to: 'nothing' }))
    for await (const lines of pages) for (const { account } of lines) expect(account.id).not.toBe('x')
    const subjects: string[] = []
    for await (const lines of valueOf(await exportTrail(house, auditor(), { account: 'x' }))) subjects.push(...lines.map(({ on }) => on))
    expect(subjects).toEqual(Array.from({ length: 4500 }, (_, at) => String(4500 - at)))
    expect((await fresh()).filter(({ did }) => did === 'export-trail')).toEqual([{ ...by(auditor(communeBody)), did: 'export-trail', on: 'trail/2026-11-01/' }, { ...by(auditor()), did: 'export-trail', on: 'trail//' }])
  })

  it('checks the last links', async () => {
    expect(valueOf(await checkTrail(house, auditor()))).toEqual({ links: (await readHead(house.db)).seq, found: 0, findings: [] })
  })
})

describe('anchors', () => {
  const folder = mkdtempSync(join(tmpdir(), 'phoihop-anchor-'))
  const file = join(folder, 'anchors/anchors.jsonl')
  afterAll(() => rmSync(folder, { recursive: true }))
  const lines = () => readFileSync(file, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { day: string }).day)

  it('are written once a day, and when work stops where something was added; doing it twice changes nothing', async () => {
    const write = async (stopping = false) => valueOf(await writeAnchor(house, file, { stopping }))
    expect([await write(), await write(), await write(true), await write(true)]).toEqual([true, false, false, false])
    setToday('2026-11-25')
    expect([await write(), await write()]).toEqual([true, false])
    await readDesk(house, leader)
    expect([await write(), await write(true), await write(true)]).toEqual([false, true, false])
    expect(lines()).toEqual(['2026-11-24', '2026-11-25', '2026-11-25'])
    const anchors = valueOf(await readAnchors(file))
    expect(await verifyTrail(house.db, { anchors, tell: (finding) => { throw new Error(JSON.stringify(finding)) } })).toMatchObject({ findings: 0 })
  })
})
