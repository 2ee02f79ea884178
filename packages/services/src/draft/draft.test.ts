import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '@phoihop/core/calendar'
import type { Reader } from '@phoihop/core/account'
import type { Decision, DraftRule, ItemId } from '@phoihop/core/draft'
import type { ObligationId } from '@phoihop/core/programme'
import type { Outcome } from '@phoihop/core/outcome'
import { indexRegister } from '@phoihop/core/register'
import { deriveSchedule } from '@phoihop/core/schedule'
import { listAudit } from '@phoihop/storage/audit'
import { listDecisions } from '@phoihop/storage/draft'
import { listVersions } from '@phoihop/storage/programme'
import type { Definition, House } from '../house/index.ts'
import { amendmentText, file, openDraftHouse, programmeText, readerOf } from './draft.fixture.ts'
import { decide, exportFiles, listDrafts, publishDraft, readDraft, readOriginal, readPreview, takeIn, type DraftView } from './index.ts'

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals.map((refusal) => refusal.code).join())
function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}

let house: House
let setToday: (text: string) => void
let close: () => Promise<void>
let standing: Reader, administrator: Reader, officer: Reader
beforeAll(async () => {
  ;({ house, setToday, close } = await openDraftHouse())
  standing = await readerOf(house, 'standing', 'police@tinh-ba-cau')
  administrator = await readerOf(house, 'administrator')
  officer = await readerOf(house, 'officer', 'police@xa-suoi-giay')
})
afterAll(() => close())

/** However slow the machine: these tests want the document read. */
const PATIENT = 60_000
const taken = async (text = programmeText, amends?: string): Promise<string> => valueOf(await takeIn(house, standing, { ...file(text), ...(amends ? { amends } : {}) }, PATIENT)).draft
const view = async (id: string): Promise<DraftView> => valueOf(await readDraft(house, standing, id))
const say = async (id: string, decision: Decision) => decide(house, standing, id, (await view(id)).seq, decision)
const confirmAll = async (id: string) => say(id, { did: 'confirm', items: (await view(id)).items.map((item) => item.id) })
const slugged = async (id: string, programme: string) => say(id, { did: 'head', head: { ...(await view(id)).head, programme: programme as never } })
const publish = async (id: string) => publishDraft(house, standing, id, (await view(id)).seq)
const scheduleOf = ({ programme, index, calendar }: Definition, from = programme.inForce.from, to = programme.term.to) =>
  deriveSchedule({ programme, index, calendar, window: { from, to } })

describe('a document from the file to its dates', () => {
  let id: string
  it('is read: clauses with their duties, names with their bodies, the head of its first page', async () => {
    id = await taken()
    const draft = await view(id)
    expect(draft.head).toMatchObject({ document: '12/CTrPH-CAT-MTTQ', signedOn: '2026-02-10', term: { from: '2026-01-01', to: '2030-12-31' }, territory: ['tinh-ba-cau'] })
    expect(draft.missing).toEqual([])
    expect(draft.parties.map((party) => [party.id, party.signs, party.tiers])).toEqual([['police', true, ['province', 'commune']], ['front', true, ['province', 'commune']], ['trung-tam-y-te', false, ['commune']]])
    expect(draft.names.find(({ read }) => read === 'cong-an-cac-cap')).toMatchObject({ match: { parties: ['police'], tiers: ['province', 'commune'] }, guessed: true, times: 1 })
    expect(draft.counts).toEqual({ open: 6, confirmed: 0, rejected: 0, withGaps: 0 })
    expect(draft.items.map(({ rule, firstDue }) => [rule.title.vi, firstDue])).toEqual([
      // title                                                            first due in the term
      ['Trao đổi thông tin về an toàn bến sông với Ủy ban MTTQ cùng cấp', '2026-03-31'], ['Xây dựng kế hoạch tuần tra bến sông', '2027-01-19'],
      ['Giao ban cấp tỉnh', '2026-06-30'], ['Giao ban cấp xã', '2026-03-31'], ['Sau giao ban có Thông báo kết luận', undefined], ['Báo cáo kết quả', '2026-12-04'],
    ])
    expect(draft.clauses.find(({ path }) => path === 'II.1')?.parts.map(({ items }) => items)).toEqual([[], ['o3'], [], ['o4'], [], ['o5']])
    expect(draft.clauses.find(({ path }) => path === 'II.1')?.parts.map(({ text }) => text).join('')).not.toMatch(/[.;]\p{L}/u)
  })

  it('is confirmed: split, merged, corrected, added and rejected, each decision appended and audited', async () => {
    const [, plan] = (await view(id)).items
    const at = plan?.cuts.find(({ after }) => after.startsWith('xong'))?.at ?? 0
    const rule = plan?.rule as DraftRule
    const steps: readonly Decision[] = [
      { did: 'split', item: 'o2' as ItemId, at: [at] }, { did: 'merge', items: ['o2.1', 'o2.2'] as unknown as [ItemId, ItemId] },
      { did: 'correct', item: 'o2.1+o2.2' as ItemId, rule: { ...rule, title: { vi: 'Kế hoạch tuần tra' } } },
      { did: 'add', clause: 'I.2' as never, rule: { ...rule, title: { vi: 'Thừa' } } }, { did: 'reject', items: ['n1' as ItemId], why: 'said-elsewhere' },
    ]
    for (const step of steps) expect([step.did, code(await say(id, step))]).toEqual([step.did, 'ok'])
    expect((await view(id)).items.map((item) => [item.id, item.state, item.corrected])).toEqual([
      ['o1', 'open', false], ['n1', 'rejected', true], ['o2.1+o2.2', 'open', true], ['o3', 'open', false], ['o4', 'open', false], ['o5', 'open', false], ['o6', 'open', false],
    ])
    expect(await listDecisions(house.db, id)).toEqual(steps)
    expect((await listAudit(house.db, { limit: 50 })).filter(({ on }) => on.startsWith(id)).map(({ did }) => did)).toEqual([...steps.map(() => 'decide-on-document'), 'take-in-document'])
  })

  it('is not published while a duty is open, and nothing is lost', async () => {
    expect(code(await publish(id))).toBe('items-open')
    expect((await view(id)).seq).toBe(5)
    expect(await listVersions(house.db, (await view(id)).head.programme)).toEqual([])
    expect(house.definitions()).toEqual([])
  })

  it('says beforehand what it will do', async () => {
    expect(code(await say(id, { did: 'confirm', items: ['o1', 'o2.1+o2.2', 'o3', 'o4', 'o5', 'o6'] as ItemId[] }))).toBe('ok')
    const preview = valueOf(await readPreview(house, standing, id))
    expect(preview.refusals).toEqual([])
    // o1 at two tiers; five years of quarters at three places from Q1 2026, plans from 2027, meetings and their notices, reports of two centres
    const dates = { exchange: 20 * 3, plan: 4, province: 10, commune: 20 * 2, notice: 10, report: 5 * 2 }
    expect(preview).toMatchObject({ duties: 7, dates: Object.values(dates).reduce((sum, n) => sum + n), standing: 0, orphans: 0, lastYear: 2030, first: [{ due: '2026-03-31' }, { due: '2026-03-31' }, { due: '2026-06-30' }, { due: '2026-12-04' }, { due: '2027-01-19' }] })
  })

  it('is published: the duties are owed by the bodies of the register and by those it adds', async () => {
    expect(valueOf(await publish(id))).toEqual({ programme: 'ba-cau-giu-gin-ben-song-2026-2030', version: 1 })
    const definition = house.definition('ba-cau-giu-gin-ben-song-2026-2030')
    expect(definition.programme.obligations.map((rule) => [rule.id, rule.tier])).toEqual([
      ['trao-doi-thong-tin-ve-an-province', 'province'], ['trao-doi-thong-tin-ve-an-commune', 'commune'], ['ke-hoach-tuan-tra', 'province'], ['giao-ban-cap-tinh', 'province'], ['giao-ban-cap-xa', 'commune'],
      ['sau-giao-ban-co-thong-bao', 'province'], ['bao-cao-ket-qua', 'commune'],
    ])
    expect(definition.programme.register?.bodies.map((body) => body.title[0]?.value.vi)).toEqual(['Trung tâm Y tế xã Suối Giấy', 'Trung tâm Y tế xã Đồi Thông'])
    const reports = scheduleOf(definition).occurrences.filter(({ obligation }) => obligation === 'bao-cao-ket-qua')
    expect(reports.slice(0, 2).map(({ due, owners }) => [due, owners])).toEqual([['2026-12-04', ['trung-tam-y-te@xa-suoi-giay']], ['2026-12-04', ['trung-tam-y-te@xa-doi-thong']]])
    expect(definition.programme.obligations.find(({ kind }) => kind === 'notice')?.recurs).toEqual({ after: 'giao-ban-cap-tinh' })
    expect(valueOf(await listDrafts(house, administrator))).toMatchObject([{ id, confirmed: 6, rejected: 1, open: 0, published: { version: 1, on: '2026-03-02' } }])
  })

  it('is not decided on any more once published', async () => {
    expect(code(await say(id, { did: 'reopen', items: ['o1' as ItemId] }))).toBe('draft-published')
    expect(code(await publish(id))).toBe('draft-published')
  })

  it('is amended from a day on; what fell due before stays as it was', async () => {
    const slug = 'ba-cau-giu-gin-ben-song-2026-2030'
    const before = house.definition(slug)
    const past = JSON.stringify(scheduleOf(before, before.programme.inForce.from, day('2027-06-30')))
    setToday('2027-07-05')
    const amending = await taken(amendmentText, slug)
    const [plan, training] = (await view(amending)).items
    expect(code(await say(amending, { did: 'correct', item: plan?.id as ItemId, rule: { ...(plan?.rule as DraftRule), replaces: 'ke-hoach-tuan-tra' as ObligationId } }))).toBe('ok')
    expect(code(await say(amending, { did: 'withdraw', obligation: 'giao-ban-cap-xa' as ObligationId }))).toBe('ok')
    expect(code(await say(amending, { did: 'confirm', items: [plan?.id, training?.id] as ItemId[] }))).toBe('ok')
    const preview = valueOf(await readPreview(house, standing, amending))
    expect(preview.refusals).toEqual([])
    // two communes × 14 quarters go, three plans move, training at two communes from 2027 comes
    expect(preview.difference).toMatchObject({ withdrawn: 28, moved: 3, added: 8 })
    expect(valueOf(await publish(amending))).toEqual({ programme: slug, version: 2 })
    const after = house.definition(slug)
    expect(after.programme.obligations.map(({ id: rule, basis }) => [rule, basis.document, basis.clause])).toEqual(expect.arrayContaining([['ke-hoach-tuan-tra', '40/CTrPH-CAT-MTTQ', 'SĐ2.I.1'], ['giao-ban-cap-tinh', '12/CTrPH-CAT-MTTQ', 'II.1']]))
    expect(after.earlier.map(({ version, inForce }) => [version, inForce.to])).toEqual([[1, '2027-06-30']])
    const [first] = after.earlier
    expect(JSON.stringify(scheduleOf({ ...after, programme: first as Definition['programme'] }, first?.inForce.from, day('2027-06-30')))).toBe(past)
    expect(scheduleOf(after).occurrences.filter(({ obligation }) => obligation === 'ke-hoach-tuan-tra').map(({ due }) => due)).toEqual(['2028-02-14', '2029-02-14', '2030-02-14'])
    setToday('2026-03-02')
  })
})

describe('two people at once', () => {
  it('the second decision on the same state is refused, and tells to look again', async () => {
    const id = await taken()
    const outcomes = await Promise.all(['o1', 'o2', 'o3', 'o4'].map((item) => decide(house, standing, id, 0, { did: 'confirm', items: [item as ItemId] })))
    expect(outcomes.map(code).sort()).toEqual(['draft-changed', 'draft-changed', 'draft-changed', 'ok'])
    expect((await view(id)).seq).toBe(1)
  })

  it('two that publish one slug: one is published, the other keeps everything', async () => {
    const both = [await taken(), await taken()]
    for (const id of both) expect([code(await slugged(id, 'hai-ben')), code(await confirmAll(id))]).toEqual(['ok', 'ok'])
    const outcomes = await Promise.all(both.map(publish))
    expect(outcomes.map(code).sort()).toEqual(['ok', 'slug-taken'])
    const lost = both[outcomes.findIndex((outcome) => !outcome.ok)] as string
    expect((await view(lost)).counts).toEqual({ open: 0, confirmed: 6, rejected: 0, withGaps: 0 })
    expect([code(await slugged(lost, 'hai-ben-khac')), code(await publish(lost))]).toEqual(['ok', 'ok'])
  })
})

describe('what is refused', () => {
  const bytes = new TextEncoder().encode('x')
  it.each([
    // what                          how                                                                              why
    ['an officer takes in', () => takeIn(house, officer, file(programmeText)), 'may-not'],
    ['an officer lists', () => listDrafts(house, officer), 'may-not'],
    ['an empty file', () => takeIn(house, standing, { name: 'a.txt', bytes: new Uint8Array() }), 'file-empty'],
    ['a file of another kind', () => takeIn(house, standing, { name: 'a.zip', bytes }), 'file-kind-unknown'],
    ['a name with a phone number', () => takeIn(house, standing, { name: 'ông A 0912345678.txt', bytes }), 'names-a-person'],
    ['an amendment of nothing', () => takeIn(house, standing, { ...file(programmeText), amends: 'khong-co' }), 'unknown-programme'],
    ['a document that is not there', () => readDraft(house, standing, 'x'), 'unknown-draft'],
    ['a programme that is not there', () => exportFiles(house, 'khong-co'), 'unknown-programme'],
  ] as const)('%s', async (_what, act, why) => expect(code(await act())).toBe(why))

  it('a standing seat below the root, and one of another programme where this one is changed', async () => {
    const [below, elsewhere] = [await readerOf(house, 'standing', 'police@xa-suoi-giay'), await readerOf(house, 'standing', 'women@tinh-ba-cau')]
    const amendment = await taken(amendmentText, 'hai-ben')
    for (const reader of [below, elsewhere]) {
      expect(code(await takeIn(house, reader, file(programmeText)))).toBe('may-not')
      expect(code(await decide(house, reader, amendment, 0, { did: 'reopen', items: [] }))).toBe('may-not')
      expect(code(await publishDraft(house, reader, amendment, 0))).toBe('may-not')
    }
    const [one] = house.definitions()
    if (!one) throw new Error('nothing is in force')
    const led = one.programme.parties.map((party) => ({ ...party, id: party.id === 'police' ? ('women' as never) : party.id }))
    const index = indexRegister({ ...one.index.register, bodies: [...one.index.register.bodies, { ...one.index.register.bodies[0], id: 'women@tinh-ba-cau', party: 'women', place: 'tinh-ba-cau' } as never] })
    house.define({ ...one, index, programme: { ...one.programme, programme: 'cua-phu-nu' as never, parties: led } })
    expect(code(await takeIn(house, elsewhere, file(programmeText), PATIENT))).toBe('ok')
    expect(code(await takeIn(house, elsewhere, { ...file(amendmentText), amends: 'hai-ben' }))).toBe('may-not')
    expect(code(await decide(house, elsewhere, amendment, 0, { did: 'reopen', items: [] }))).toBe('may-not')
    expect(code(await publishDraft(house, elsewhere, amendment, 0))).toBe('may-not')
  })

  it('a file that cannot be read is kept with the reason, and given back as it came', async () => {
    const broken = { name: 'quet.txt', bytes: new Uint8Array([0xff, 0x00, 0x81, 0xfe, 0x9d, 0xc3, 0x28]) }
    expect(code(await takeIn(house, standing, broken, PATIENT))).toBe('file-unreadable')
    const [row] = valueOf(await listDrafts(house, standing))
    expect(row).toMatchObject({ file: 'quet.txt', open: 0, unreadable: expect.stringMatching(/\p{L}{3}/u) })
    expect(valueOf(await readOriginal(house, standing, row?.id ?? '')).bytes).toEqual(Buffer.from(broken.bytes))
    expect(code(await decide(house, standing, row?.id ?? '', 0, { did: 'reopen', items: [] }))).toBe('file-unreadable')
  })
})
