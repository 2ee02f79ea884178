import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Reader } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import type { BodyId } from '@phoihop/core/register'
import { listAudit } from '@phoihop/storage/audit'
import { standsFor, type House } from '../house/index.ts'
import { answerQuestion, freezePassedDeadlines, readQuestions } from '../schedule/index.ts'
import { acceptDuty, correctDuty, listDuties, postponeDuty, readDesk, readDuty, reportDuty, returnDuty, waiveDuty } from './index.ts'
import { openTestHouse, readerOf } from './work.fixture.ts'

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals[0].code)
const form = (on = '2026-10-20', attended = '24') => ({ on, figures: { attended } })
const basis = { document: '12/KH-BCĐ', documentOn: '2026-11-01' }

let house: House
let setToday: (text: string) => void
let close: () => Promise<void>
let officer: Reader, stranger: Reader, police: Reader, front: Reader, leader: Reader, administrator: Reader
const bodyAt = (party: string, name: string): BodyId => {
  const { index } = house.definition()
  const place = index.register.places.find((each) => !each.exists.to && each.names.at(-1)?.value.vi === name)
  return `${party}@${place?.id}` as BodyId
}
const meeting = (month: string, name = 'Phường Việt Yên') => `meeting-commune/${month}/${bodyAt('police', name).split('@')[1]}`

beforeAll(async () => {
  ;({ house, setToday, close } = await openTestHouse())
  officer = await readerOf(house, 'officer', bodyAt('police', 'Phường Việt Yên'))
  stranger = await readerOf(house, 'officer', bodyAt('police', 'Phường Nếnh'))
  police = await readerOf(house, 'standing', bodyAt('police', 'Tỉnh Bắc Ninh'))
  front = await readerOf(house, 'standing', bodyAt('front', 'Tỉnh Bắc Ninh'))
  leader = await readerOf(house, 'leader', bodyAt('police', 'Tỉnh Bắc Ninh'))
  administrator = await readerOf(house, 'administrator')
})
beforeEach(() => setToday('2026-11-24'))
afterAll(() => close())

describe('one duty from report to acceptance', () => {
  it('is reported, returned, corrected and accepted, each an entry with its audit row', async () => {
    const key = meeting('2026-10')
    const before = (await listAudit(house.db, { limit: 10_000 })).length
    const outcomes = [
      await reportDuty(house, officer, key, form()),
      await returnDuty(house, front, key, { because: 'Thiếu số đại biểu' }),
      await correctDuty(house, officer, key, { ...form('2026-10-21', '25'), because: 'Nhập nhầm' }),
      await acceptDuty(house, front, key),
    ]
    expect(outcomes.map(code)).toEqual(['ok', 'ok', 'ok', 'ok'])
    const story = await readDuty(house, officer, key)
    if (!story.ok) throw new Error(code(story))
    expect(story.value.duty.standing).toMatchObject({ state: 'accepted', doneOn: '2026-10-21', daysLate: 0 })
    expect(story.value.history.map(({ entry }) => entry.act.did)).toEqual(['hold', 'return', 'correct', 'accept'])
    expect((await listAudit(house.db, { limit: 10_000 })).length - before).toBe(4)
  })

  it('leaves nothing behind when it is refused', async () => {
    const key = meeting('2026-09')
    const before = (await listAudit(house.db, { limit: 10_000 })).length
    expect(code(await reportDuty(house, officer, key, form('2026-12-01')))).toBe('day-in-the-future')
    expect(code(await reportDuty(house, officer, key, { ...form('2026-09-20'), file: { name: 'anh.jpg', bytes: new Uint8Array([1]) } }))).toBe('file-kind-unknown')
    expect(code(await reportDuty(house, officer, key, { ...form('2026-09-20'), file: { name: 'ông A 0912345678.pdf', bytes: new TextEncoder().encode('%PDF-1.7') } }))).toBe('names-a-person')
    const story = await readDuty(house, officer, key)
    expect(story.ok && story.value.history).toEqual([])
    expect((await listAudit(house.db, { limit: 10_000 })).length).toBe(before)
  })

  it('is accepted once, however many accept it at the same time', async () => {
    const key = meeting('2026-08')
    await reportDuty(house, officer, key, form('2026-08-20'))
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => acceptDuty(house, front, key)))
    expect(outcomes.map(code).sort()).toEqual(['already-accepted', 'already-accepted', 'already-accepted', 'already-accepted', 'ok'])
  })

  it('falls due after its meeting: the conclusion notice gets its day when the meeting is reported', async () => {
    const notice = meeting('2026-07').replace('meeting', 'notice')
    const due = async () => {
      const story = await readDuty(house, officer, notice)
      return story.ok ? story.value.duty.standing.due : code(story)
    }
    expect(await due()).toBe('awaiting')
    await reportDuty(house, officer, meeting('2026-07'), form('2026-07-20'))
    expect(await due()).toBe('2026-07-27')
  })
})

describe('who may do what', () => {
  it.each([
    // who                   does what                       outcome
    ['a stranger reads', () => readDuty(house, stranger, meeting('2026-10')), 'unknown-occurrence'],
    ['a stranger reports', () => reportDuty(house, stranger, meeting('2026-06'), form('2026-06-20')), 'unknown-occurrence'],
    ['a leader reports', () => reportDuty(house, leader, meeting('2026-06'), form('2026-06-20')), 'may-not'],
    ['an officer accepts', () => acceptDuty(house, officer, meeting('2026-06')), 'may-not'],
    ['an officer waives', () => waiveDuty(house, officer, meeting('2026-06'), basis), 'may-not'],
    ['a standing body reports for a commune', () => reportDuty(house, front, meeting('2026-06'), form('2026-06-20')), 'not-yours'],
    ['a standing body postpones backwards', () => postponeDuty(house, front, meeting('2026-06'), { ...basis, to: '2026-06-01' }), 'postponed-backwards'],
    ['a standing body waives', () => waiveDuty(house, front, meeting('2026-06'), basis), 'ok'],
    ['an administrator reads', () => readDuty(house, administrator, meeting('2026-10')), 'unknown-occurrence'],
    ['an officer asks the questions', () => readQuestions(house, officer), 'may-not'],
  ] as const)('%s', async (_who, act, want) => expect(code(await act())).toBe(want))

  it('an officer’s desk and lists hold its own place only; an administrator’s hold nothing', async () => {
    const places = async (reader: Reader) => new Set((await listDuties(house, reader, { year: 2026, limit: 10_000 })).shown.map(({ place }) => place.title.vi))
    expect(await places(stranger)).toEqual(new Set(['Phường Nếnh']))
    expect(await places(administrator)).toEqual(new Set())
    expect((await places(police)).size).toBe(59)
    const own = standsFor(house.definition(), stranger, house.today())
    expect((await readDesk(house, stranger)).late.shown.every(({ owners }) => owners.some(({ id }) => own.includes(id)))).toBe(true)
  })
})

describe('what nobody owns', () => {
  it('is a question until it is answered with a basis; the answer gives it an owner from the first such day', async () => {
    const open = await readQuestions(house, police)
    if (!open.ok) throw new Error(code(open))
    const question = open.value.open.find(({ obligation, why }) => obligation.id === 'meeting-district' && why === 'no-tier')
    expect(question).toMatchObject({ from: '2025-09-30', count: 10 * (2 + 8 * 4) })
    const answer = { question: question?.id ?? '', answer: 'assign', body: bodyAt('police', 'Tỉnh Bắc Ninh'), ...basis } as const
    expect(code(await answerQuestion(house, officer, answer))).toBe('may-not')
    expect(code(await answerQuestion(house, police, { ...answer, document: '' }))).toBe('field-missing')
    expect(code(await answerQuestion(house, police, answer))).toBe('ok')
    expect(code(await answerQuestion(house, police, answer))).toBe('orphan-already-answered')
    const owned = await listDuties(house, police, { obligation: 'meeting-district', year: 2026, limit: 100 })
    expect(owned.total).toBe(40)
    expect(new Set(owned.shown.flatMap(({ owners }) => owners.map(({ id }) => id)))).toEqual(new Set([bodyAt('police', 'Tỉnh Bắc Ninh')]))
  })

  it('freezes what was owed once, and never again', async () => {
    const first = await freezePassedDeadlines(house)
    expect(first.ok && first.value).toBeGreaterThan(1000)
    expect(await freezePassedDeadlines(house)).toEqual({ ok: true, value: 0 })
  })
})
