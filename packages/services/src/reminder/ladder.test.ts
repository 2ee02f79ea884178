import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import type { BodyId, PlaceId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { listAudit } from '@phoihop/storage/audit'
import type { House } from '../house/index.ts'
import { issuePaper } from '../issue/index.ts'
import { agreePaper, listPapers, readPaper, signPaper } from '../paper/index.ts'
import { openTestHouse, readerOf } from '../work/work.fixture.ts'
import { reportDuty, returnDuty } from '../work/index.ts'
import { draftLetters, enqueueGroupTexts, lettersToSign, readLadder, readOnLadder } from './index.ts'

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}

let open: Awaited<ReturnType<typeof openTestHouse>>
let house: House
let police: Reader, front: Reader, officer: Reader
let place: PlaceId
let BODY: BodyId, DUTY: string
/** The districts of the time and what falls due there first: the programme by 24/01/2024, the year's plan by 29/01. Tết was from 08 to 14/02. */
beforeAll(async () => {
  open = await openTestHouse()
  house = open.house
  open.setToday('2024-01-23')
  const { index } = house.definition()
  const placeNamed = (name: string) => index.register.places.find(({ names, exists }) => names[0]?.value.vi === name && exists.from <= '2024-01-23')?.id as PlaceId
  place = placeNamed('Tỉnh Bắc Giang')
  ;[police, front] = [await readerOf(house, 'standing', `police@${place}`), await readerOf(house, 'standing', `front@${place}`)]
  const district = index.register.places.find(({ id, tier, exists }) => tier === 'district' && exists.from <= '2024-01-23' && index.superiorOf(id, house.today()) === place)?.id as PlaceId
  BODY = `police@${district}` as BodyId
  DUTY = `district-programme/once/${district}/police`
  officer = await readerOf(house, 'officer', BODY)
})
afterAll(() => open.close())

const on = (day: string) => open.setToday(day)
const letters = async () => valueOf(await listPapers(house, police)).filter(({ kind }) => kind === 'follow-up-letter')
const about = async (body: BodyId) => (await letters()).filter((letter) => letter.about === body)
const stands = async (key = DUTY) => { const found = await readOnLadder(house, police, key); return found && `${found.at.nth} ${found.at.tell} ${found.at.left}/${found.at.workingDaysLate} ${found.letters.length}` }

describe('day after day', () => {
  it.each<[string, string | undefined]>([
    // today        rung, whom it tells, working days left/late, letters
    ['2024-01-16', undefined], ['2024-01-17', '1 officer 5/0 0'], ['2024-01-23', '1 officer 1/0 0'], ['2024-01-24', '2 head 0/0 0'], ['2024-01-28', '2 head 0/2 0'], ['2024-01-30', '2 head 0/4 0'],
  ])('on %s a duty due on 24/01 stands on %s', async (today, at) => { on(today); expect(await stands()).toBe(at) })

  it('no letter is drafted before the rung of the standing bodies; then one for each body, once, though asked for by four at a time', async () => {
    on('2024-01-30')
    expect([valueOf(await draftLetters(house)), await letters()]).toEqual([0, []])
    on('2024-01-31')
    const drafted = await Promise.all(Array.from({ length: 4 }, async () => valueOf(await draftLetters(house))))
    const all = await letters()
    expect(drafted.reduce((sum, one) => sum + one, 0)).toBe(all.length)
    expect([all.length > 5, new Set(all.map((letter) => letter.about)).size, valueOf(await draftLetters(house))]).toEqual([true, all.length, 0])
    expect(await stands()).toBe('3 standing 0/5 1')
  })

  it('what climbs later goes into another letter, and alone: over Tết nothing climbs', async () => {
    on('2024-02-05')
    valueOf(await draftLetters(house))
    const [later, first] = await about(BODY)
    expect([first?.draftedOn, later?.draftedOn]).toEqual(['2024-01-31', '2024-02-05'])
    const rows = async (id = '') => valueOf(await readPaper(house, police, id)).paper.body.flatMap((part) => (part.part === 'table' ? part.rows.map(({ cells }) => cells.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' | ')) : []))
    expect([(await rows(first?.id)).length, (await rows(later?.id)).length]).toEqual([1, 1])
    expect((await rows(first?.id))[0]).toMatch(/^1 \| Chương trình phối hợp cấp huyện.* \(IV\.3\) \| Công an .* \| 24\/01\/2024 \| 7$/)
    expect((await rows(later?.id))[0]).toMatch(/^1 \| Kế hoạch năm cấp huyện.* \(IV\.3\) \| Công an .* \| 29\/01\/2024 \| 7$/)
    on('2024-02-14')
    expect(await stands()).toBe('3 standing 0/10 1')
  })
})

describe('a letter', () => {
  it('names nobody as its writer, in the record and in the trail, and is to the body that owes', async () => {
    const [letter] = (await about(BODY)).toReversed()
    const { paper, stage, signers } = valueOf(await readPaper(house, front, letter?.id ?? ''))
    expect([stage, signers, paper.addressees, paper.kind, paper.subject]).toEqual(['drafted', [`police@${place}`, `front@${place}`], [house.definition().index.titleOf(BODY, house.today())?.vi], '', 'đôn đốc thực hiện Chương trình phối hợp số 168/CTrPH-CAT-MTTQ'])
    const rows = await open.owner.selectFrom('yearAct').select(['account', 'did', 'body']).where('subject', '=', letter?.id ?? '').execute()
    expect(rows).toEqual([{ account: null, did: 'draft', body: `police@${place}` }])
    expect((await listAudit(house.db, { limit: 1, on: `${letter?.id}/1` }))[0]).toMatchObject({ account: 'installation', did: 'act-on-paper', body: `police@${place}` })
  })

  it('is seen by who signs it, not by whom it urges', async () => {
    expect((await readOnLadder(house, officer, DUTY))?.letters).toEqual([])
    expect(valueOf(await listPapers(house, officer))).toEqual([])
    expect((await lettersToSign(house, officer))).toEqual([])
  })

  it('waits on the desk of both until one issues it; what is done meanwhile is told, and a letter with nothing left waits no more', async () => {
    const [later, first] = await about(BODY) as unknown as [{ id: string }, { id: string }]
    const waiting = async (reader: Reader) => (await lettersToSign(house, reader)).filter(({ to }) => to.id === BODY).map(({ id, open: left, matters }) => [id, left, matters])
    expect(await waiting(police)).toEqual([[later.id, 1, 1], [first.id, 1, 1]])
    expect(await waiting(front)).toEqual(await waiting(police))
    valueOf(await agreePaper(house, front, first.id, 1))
    valueOf(await signPaper(house, front, first.id, 2))
    valueOf(await signPaper(house, police, first.id, 3))
    expect(valueOf(await issuePaper(house, police, first.id, { seen: 4, on: '2024-02-14' }))).toEqual({ number: 1 })
    expect(await waiting(police)).toEqual([[later.id, 1, 1]])
    valueOf(await reportDuty(house, officer, later ? `district-plan/2024/${BODY.split('@')[1]}` : '', { on: '2024-02-14', number: '03/KH', figures: {} }))
    expect([await waiting(police), valueOf(await draftLetters(house)) >= 0, (await about(BODY)).length]).toEqual([[], true, 2])
  })

  it('is never drafted twice for the same matter, though what was reported is sent back; that is counted from then', async () => {
    valueOf(await reportDuty(house, officer, DUTY, { on: '2024-02-14', number: '04/CTr', figures: {} }))
    expect(await stands()).toBeUndefined()
    on('2024-02-20')
    valueOf(await returnDuty(house, police, DUTY, { because: 'thiếu phụ lục' }))
    expect(await stands()).toBe('2 head 0/0 0')
    on('2024-02-27')
    expect(await stands()).toBe('3 standing 0/5 1')
    const before = (await about(BODY)).length
    valueOf(await draftLetters(house))
    expect((await about(BODY)).length).toBe(before)
  })

  it('that failed half way leaves nothing behind, and the rest is drafted by who comes next', async () => {
    on('2024-04-30')
    let left = 3
    const failing: House = { ...house, files: { ...house.files, put: async (bytes) => { if (left-- <= 0) throw new Error('killed'); return house.files.put(bytes) } } }
    const before = (await letters()).length
    await expect(draftLetters(failing)).rejects.toThrow('killed')
    expect((await letters()).length).toBe(before + 3)
    const more = valueOf(await draftLetters(house))
    const all = await letters()
    expect([more > 5, all.length, valueOf(await draftLetters(house))]).toEqual([true, before + 3 + more, 0])
    const acts = await open.owner.selectFrom('yearAct').select('act').where('did', '=', 'draft').execute()
    const urged = acts.flatMap(({ act }) => { const { about: to, matters } = act as unknown as { about: string; matters: string[] }; return matters.map((key) => `${to} ${key}`) })
    expect(new Set(urged).size).toBe(urged.length)
  })
})

describe('the ladder at one glance', () => {
  it('counts every rung by body, and narrows to one', async () => {
    const view = valueOf(await readLadder(house, police))
    expect([view.ladder.rungs.length, view.ladder.clause?.path, view.counts.reduce((sum, one) => sum + one, 0)]).toEqual([4, 'IV.6', view.climbed.total])
    expect(view.bodies.shown.every(({ counts, total }) => total === counts.reduce((sum, one) => sum + one, 0))).toBe(true)
    const of = valueOf(await readLadder(house, police, { body: BODY, rung: 3 }))
    expect([of.bodies.shown.map(({ id }) => id), of.climbed.shown.map(({ key, at }) => [key, at.tell])]).toEqual([[BODY], of.climbed.shown.map(({ key }) => [key, 'standing'])])
    expect(of.climbed.total).toBe(of.counts[2])
    expect(valueOf(await readLadder(house, police, { place: 'no-such' })).climbed.total).toBe(0)
  })

  it('lists all of it, a page at a time, each once', async () => {
    const { climbed: { pages, total, shown } } = valueOf(await readLadder(house, police))
    expect([pages > 1, shown.length]).toEqual([true, 50])
    const keys: string[] = []
    for (let page = 1; page <= pages; page++) keys.push(...valueOf(await readLadder(house, police, { page })).climbed.shown.map(({ key }) => key))
    expect([keys.length, new Set(keys).size]).toEqual([total, total])
  })

  it('offers a text for the group of a place where that is switched on, and only of one place', async () => {
    const offering: House = { ...house, groups: { by: 'paste' }, mail: { origin: 'https://phoihop.ba-cau.example', sends: false } }
    const at = BODY.split('@')[1] as string
    const text = valueOf(await readLadder(offering, police, { place: at })).groupText
    expect(text?.split('\n')[0]).toMatch(/^.+, ngày 30\/4\/2024: \d+ việc cần làm$/)
    expect(text).toMatch(/\n1\. .*Công an .*: quá hạn \d+ ngày làm việc\n/)
    expect(text).toMatch(/Báo cáo tại: https:\/\/phoihop\.ba-cau\.example$/)
    expect([valueOf(await readLadder(offering, police)).groupText, valueOf(await readLadder(house, police, { place: at })).groupText]).toEqual([undefined, undefined])
  })

  it('writes the text of the page for the group of each place that has one: once a day, in office hours, on working days', async () => {
    const at = BODY.split('@')[1] as string
    const sending: House = { ...house, groups: { by: 'zalo-oa', places: [at, 'no-such'] }, mail: { origin: 'https://phoihop.ba-cau.example', sends: false }, now: () => `${house.today()}T01:00:00.000Z` as Instant }
    on('2024-04-30')
    expect(valueOf(await enqueueGroupTexts(sending))).toBe(0)
    on('2024-05-02')
    expect([valueOf(await enqueueGroupTexts(sending)), valueOf(await enqueueGroupTexts(sending)), valueOf(await enqueueGroupTexts({ ...sending, groups: { by: 'paste' } }))]).toEqual([1, 0, 0])
    const [row] = await house.db.selectFrom('outboxMessage').selectAll().where('kind', '=', 'group').execute()
    const shown = valueOf(await readLadder(sending, police, { place: at })).groupText
    expect([row?.place, row?.account, row?.content, (row?.content?.length ?? 0) <= 2000]).toEqual([at, null, shown, true])
    expect([row?.notBefore, row?.goodUntil].map((moment) => Date.parse(moment ?? ''))).toEqual([Date.parse('2024-05-02T00:00:00Z'), Date.parse('2024-05-02T10:00:00Z')])
    expect(valueOf(await enqueueGroupTexts({ ...sending, now: () => '2024-05-02T10:30:00.000Z' as Instant }))).toBe(0)
    on('2024-04-30')
  })

  it('is for standing bodies and leaders, each of what is in sight', async () => {
    expect(await readLadder(house, officer)).toMatchObject({ ok: false, refusals: [{ code: 'may-not', action: 'read-ladder' }] })
    const lower = await readerOf(house, 'standing', BODY)
    const here = new Set([BODY.split('@')[1]])
    const view = valueOf(await readLadder(house, lower))
    expect([view.climbed.total > 0, view.letters, view.climbed.shown.filter(({ place: at }) => !here.has(at.id)).every(({ place: at }) => house.definition().index.superiorOf(at.id, house.today()) === BODY.split('@')[1])]).toEqual([true, [], true])
    expect(valueOf(await readLadder(house, await readerOf(house, 'leader', `front@${place}`))).climbed.total).toBe(valueOf(await readLadder(house, police)).climbed.total)
  })
})
