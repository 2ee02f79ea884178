import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import type { BodyId, PlaceId } from '@phoihop/core/register'
import { listAudit } from '@phoihop/storage/audit'
import type { House } from '../house/index.ts'
import { issuePaper } from '../issue/index.ts'
import { agreePaper, readPaper, signPaper } from '../paper/index.ts'
import { contextFor } from '../schedule/context.ts'
import { readDuty, reportDuty } from '../work/index.ts'
import { openTestHouse, readerOf } from '../work/work.fixture.ts'
import { drawReview, listReviews, readNumber, readReview, settleReviewSplit, writeReview, type ReviewView } from './index.ts'
import { readSettled } from './settle-split.ts'

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals[0].code)
function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}
const [PROVINCE, HERE, THERE] = ['Tỉnh Bắc Ninh', 'Phường Việt Yên', 'Phường Nếnh'] as const
const THREE_YEARS = 'review-term-province/2024-2026/tinh-bac-ninh-2025'
const AT = 'https://phoihop.example/reviews/x'

let house: House, setToday: (text: string) => void, close: () => Promise<void>
let chair: Reader, clerk: Reader, front: Reader, women: Reader, root: Reader, leader: Reader, elsewhere: Reader, here: string
const bodyAt = (party: string, name: string): BodyId => `${party}@${house.definition().index.register.places.find((each) => !each.exists.to && each.names.at(-1)?.value.vi === name)?.id}` as BodyId
const view = async (key: string, reader = chair): Promise<ReviewView> => valueOf(await readReview(house, reader, key))
const write = async (reader: Reader, key: string, block: string, text: string, version?: number) => {
  const seen = version ?? (await view(key, reader)).blocks.find((one) => one.own && one.block === block)?.version ?? 0
  return writeReview(house, reader, key, { block, text, version: seen })
}

beforeAll(async () => {
  ;({ house, setToday, close } = await openTestHouse())
  ;[chair, clerk, front, women] = [await readerOf(house, 'head', bodyAt('police', HERE)), await readerOf(house, 'officer', bodyAt('police', HERE)), await readerOf(house, 'officer', bodyAt('front', HERE)), await readerOf(house, 'officer', bodyAt('women', HERE))]
  ;[root, leader, elsewhere] = [await readerOf(house, 'standing', bodyAt('police', PROVINCE)), await readerOf(house, 'leader', bodyAt('police', PROVINCE)), await readerOf(house, 'officer', bodyAt('police', THERE))]
  here = `review-yearly-commune/2026/${bodyAt('police', HERE).split('@')[1]}`
  setToday('2026-12-20')
})
afterAll(() => close())

describe('the reviews of a year', () => {
  it('fall due by themselves: the yearly ones and, in 2026, those of three years', async () => {
    const all = await listReviews(house, root)
    expect(all).toMatchObject({ year: 2026, done: 0 })
    expect(all.rows.length).toBe(2 + 2 * 58)
    expect(all.rows.slice(0, 2).map(({ years, period }) => [years, period.key, period.from])).toEqual([[3, '2024-2026', '2024-01-15'], [1, '2026', '2026-01-01']])
    expect((await listReviews(house, women)).rows.map(({ place, own }) => [place.title.vi, own])).toEqual([[HERE, true], [HERE, true]])
    expect((await listReviews(house, root, { year: 2033 })).rows[0]).toMatchObject({ years: 10, isFinal: true })
  })
  it('are unknown to who neither makes them nor looks down on them', async () => {
    expect([code(await readReview(house, elsewhere, here)), code(await readReview(house, women, here)), code(await readReview(house, leader, here)), code(await readReview(house, chair, `plan-commune/2026/${here.split('/')[2]}`))]).toEqual(['unknown-occurrence', 'ok', 'ok', 'unknown-occurrence'])
  })
})

describe('the review of three years of the province', () => {
  it('counts what the districts and the merged communes owed, as then and as now, and asks what nobody can say', async () => {
    const { tables, questions, line } = await view(THREE_YEARS, root)
    const sum = (table: 'as-now' | 'as-then' | 'tier' | 'year') => tables[table].reduce((all, { counts }) => all + (counts.owed ?? 0), 0)
    expect(line).toMatchObject({ years: 3, isFinal: false })
    expect(tables.total[0]?.counts.owed).toBeGreaterThan(7000)
    expect([sum('as-now'), sum('as-then'), sum('tier'), sum('year')]).toEqual(Array.from({ length: 4 }, () => tables.total[0]?.counts.owed))
    expect(tables.tier.map(({ id }) => id)).toEqual(['province', 'district', 'commune'])
    const asked = questions.map(({ place }) => place.title.vi)
    const living = tables['as-now'].filter(({ title }) => !asked.includes(title.vi))
    expect(living.length).toBe(59)
    expect(tables['as-now'].find(({ title }) => title.vi === PROVINCE)?.of.map(({ vi }) => vi)).toContain('Huyện Hiệp Hòa')
    expect(tables['as-then'].length).toBeGreaterThan(200)
  })
  it('is the same to all who sign it, whatever else they see; what they do not see does not open', async () => {
    const frontOfficer = await readerOf(house, 'officer', bodyAt('front', PROVINCE))
    const [theirs, ours] = [await view(THREE_YEARS, frontOfficer), await view(THREE_YEARS, root)]
    expect(theirs.tables).toEqual(ours.tables)
    expect([theirs.opens, ours.opens, theirs.gaps.shown.every(({ opens }) => opens), ours.gaps.shown.every(({ opens }) => opens)]).toEqual([false, true, false, true])
  })
  it('opens every number to as many duties', async () => {
    const { tables } = await view(THREE_YEARS, root)
    for (const [table, column] of [['total', 'owed'], ['tier', 'overdue'], ['as-now', 'overdue'], ['as-then', 'left'], ['body', 'overdue'], ['plan', 'missing'], ['meeting', 'owed'], ['clause', 'owed'], ['gap', 'missing']] as const) {
      const row = tables[table].find(({ counts }) => (counts[column] ?? 0) > 0)
      const behind = valueOf(await readNumber(house, root, THREE_YEARS, `${table}/${row?.id}/${column}`))
      expect([table, behind.rows.total]).toEqual([table, row?.counts[column]])
      expect(behind.rows.shown[0]?.key).toMatch(/\//)
    }
    for (const name of ['total/all/none', 'total/all/toString', 'toString/all/owed', '__proto__', '']) expect([name, code(await readNumber(house, root, THREE_YEARS, name))]).toEqual([name, 'not-a-value'])
  })
})

describe('what those who sign write', () => {
  it('is refused who does not sign, who is not there, and a text that names a person', async () => {
    expect(code(await write(women, here, 'assessment', 'Tốt', 0))).toBe('not-yours')
    expect(code(await write(root, here, 'assessment', 'Tốt', 0))).toBe('not-yours')
    expect(code(await writeReview(house, leader, here, { block: 'assessment', text: 'Tốt', version: 0 }))).toBe('may-not')
    expect(code(await write(elsewhere, here, 'assessment', 'Tốt', 0))).toBe('unknown-occurrence')
    expect(code(await write(clerk, here, 'assessment', 'Ông có số CCCD 024185001234 nhiệt tình'))).toBe('names-a-person')
    expect(code(await write(clerk, here, 'assessment', ' '))).toBe('field-missing')
    expect(code(await write(clerk, here, 'assessment', 'x'.repeat(4001)))).toBe('text-too-long')
    expect(code(await write(clerk, here, 'thanks', 'Cảm ơn'))).toBe('not-a-value')
    expect((await view(here)).seen).toBe(0)
  })
  it('stands for each body; two at once on the same text: one is kept, the other told to look again', async () => {
    const outcomes = await Promise.all([write(clerk, here, 'assessment', 'Các tổ tự quản hoạt động đều.', 0), write(chair, here, 'assessment', 'Phong trào có chuyển biến.', 0), write(front, here, 'assessment', 'Mặt trận phối hợp chặt chẽ.', 0), write(front, here, 'lessons', 'Họp gọn,\r\n\r\n ghi rõ việc.', 0)])
    expect(outcomes.map(code).toSorted()).toEqual(['matter-changed', 'ok', 'ok', 'ok'])
    const { blocks, seen } = await view(here)
    expect(blocks.filter(({ text }) => text !== '').map(({ as, block }) => [as.id.split('@')[0], block])).toEqual([['police', 'assessment'], ['front', 'assessment'], ['front', 'lessons']])
    expect(blocks.find(({ block, as }) => block === 'lessons' && as.id.startsWith('front'))?.text).toBe('Họp gọn,\nghi rõ việc.')
    expect(seen).toBe(3)
    expect(code(await write(clerk, here, 'assessment', blocks[0]?.text ?? ''))).toBe('nothing-changed')
    expect(code(await write(clerk, here, 'assessment', 'Bản sau.'))).toBe('ok')
  })
})

describe('its paper', () => {
  const seen = async (id: string) => valueOf(await readPaper(house, chair, id)).seen
  it('is drawn up by who signs, from what was seen; its numbers open; issued, it reports the duty', async () => {
    expect([code(await drawReview(house, women, here, { seen: 4, at: AT })), code(await drawReview(house, chair, here, { seen: 3, at: AT }))]).toEqual(['not-yours', 'matter-changed'])
    const meeting = `meeting-commune/2026-11/${here.split('/')[2]}`
    expect(code(await reportDuty(house, chair, meeting, { on: '2026-11-25', figures: { attended: '21' } }))).toBe('ok')
    const id = valueOf(await drawReview(house, chair, here, { seen: 4, at: AT }))
    expect(valueOf(await drawReview(house, front, here, { seen: 4, at: AT }))).toBe(id)
    const { paper, kind } = valueOf(await readPaper(house, front, id))
    expect(kind).toBe('interim-review')
    const text = JSON.stringify(paper.body)
    for (const said of ['Bản sau.', 'ghi rõ việc.', 'Số đại biểu dự', 'Chưa ghi nhận mô hình nào']) expect(text).toContain(said)
    expect(paper.sources.length).toBeGreaterThan(40)
    const tables = (await view(here)).tables
    for (const { address = '' } of paper.sources) {
      const name = new URL(address).searchParams.get('list') ?? ''
      const [table = '', row = '', column = ''] = name.split('/')
      if (table !== 'figure') expect(tables[table as 'total'].find((one) => one.id === row)?.counts[column]).toBeGreaterThan(0)
    }
    expect(valueOf(await readNumber(house, chair, here, 'figure/meeting-commune.attended/total'))).toMatchObject({ value: 21, rows: { total: 1 } })
    for (const reader of [chair, front]) expect(code(await agreePaper(house, reader, id, await seen(id)))).toBe('ok')
    for (const reader of [chair, front]) expect(code(await signPaper(house, reader, id, await seen(id)))).toBe('ok')
    expect(valueOf(await readDuty(house, chair, here)).duty.standing.done).toBeUndefined()
    expect(valueOf(await issuePaper(house, chair, id, { seen: await seen(id), on: '2026-12-18' }))).toEqual({ number: 1 })
    expect(valueOf(await readDuty(house, chair, here)).duty.standing).toMatchObject({ state: 'done', doneOn: '2026-12-18', daysLate: 0 })
    const audit = (await listAudit(house.db, { limit: 400 })).map(({ did }) => did)
    expect(audit).toEqual(expect.arrayContaining(['act-on-review', 'number-paper', 'hold']))
  })
  it('once issued, nothing is written or drawn up any more', async () => {
    expect([code(await write(clerk, here, 'direction', 'Sang năm', 0)), code(await drawReview(house, chair, here, { seen: 4, at: AT }))]).toEqual(['paper-issued', 'paper-issued'])
    expect((await view(here)).may).toEqual([])
  })
  it('of ten years is a final review', async () => {
    setToday('2033-12-20')
    const frontRoot = await readerOf(house, 'standing', bodyAt('front', PROVINCE))
    const id = valueOf(await drawReview(house, frontRoot, THREE_YEARS.replace('2024-2026', '2024-2033'), { seen: 0, at: AT }))
    expect(valueOf(await readPaper(house, frontRoot, id))).toMatchObject({ kind: 'final-review', signers: [bodyAt('front', PROVINCE), bodyAt('police', PROVINCE)] })
    setToday('2026-12-20')
  })
})

describe('a district that was split', () => {
  const [key, SPLIT, ONE] = ['review-yearly-province/2024/tinh-bac-giang', 'huyen-luc-ngan', 'thi-xa-chu']
  const form = { split: SPLIT, place: ONE, document: '12/KH-BCĐ', documentOn: '2025-02-10' }
  it('is asked about where it is reviewed, and answered there by a standing body of the root alone, on a document', async () => {
    setToday('2025-02-20')
    const [follower, other, part] = [await readerOf(house, 'standing', 'police@tinh-bac-giang'), await readerOf(house, 'standing', `police@${ONE}`), await readerOf(house, 'officer', `police@${ONE}`)]
    const before = await view(key, follower)
    expect([before.settles, before.questions.map(({ place, why, into }) => [place.id, why, into.map(({ id }) => id).sort()])]).toEqual([true, [[SPLIT, 'split', ['huyen-luc-ngan-2025', ONE]]]])
    const row = (seen: ReviewView, table: 'as-then' | 'as-now', id: string) => seen.tables[table].find((one) => one.id === id)?.counts.owed ?? 0
    expect([row(before, 'as-now', SPLIT) > 0, row(before, 'as-now', ONE)]).toEqual([true, 0])
    for (const reader of [other, part, await readerOf(house, 'leader', 'police@tinh-bac-giang')]) expect(code(await settleReviewSplit(house, reader, key, form))).toBe('may-not')
    expect([code(await settleReviewSplit(house, follower, key, { ...form, place: 'tinh-bac-giang' })), code(await settleReviewSplit(house, follower, key, { ...form, split: 'no-such' })), code(await settleReviewSplit(house, follower, key, { ...form, documentOn: '2025-02-21' })), code(await settleReviewSplit(house, follower, 'no-such', form))]).toEqual(['not-a-value', 'not-a-value', 'day-in-the-future', 'unknown-occurrence'])
    expect(code(await settleReviewSplit(house, follower, key, form))).toBe('ok')
    expect(code(await settleReviewSplit(house, follower, key, form))).toBe('nothing-changed')
    const after = await view(key, follower)
    expect([after.questions, after.settled.map(({ place, to, basis, by }) => [place.id, to.id, basis.document, by.vi])]).toEqual([[], [[SPLIT, ONE, '12/KH-BCĐ', 'Công an tỉnh Bắc Giang']]])
    expect([row(after, 'as-then', SPLIT), row(after, 'as-now', ONE), after.tables.total[0]?.counts]).toEqual([row(before, 'as-then', SPLIT), row(before, 'as-now', SPLIT), before.tables.total[0]?.counts])
    expect((await listAudit(house.db, { limit: 1, on: `split/${SPLIT}/1` }))[0]).toMatchObject({ did: 'act-on-review', body: 'police@tinh-bac-giang' })
    const beside = await contextFor(house, await readerOf(house, 'officer', 'police@huyen-luc-nam'))
    expect((await readSettled(house, house.db, beside)).get(SPLIT as PlaceId)?.into).toBe(ONE)
    expect((await view(key, await readerOf(house, 'officer', 'front@tinh-bac-giang'))).settles).toBe(false)
    setToday('2026-12-20')
  })
})
