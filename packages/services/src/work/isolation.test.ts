import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import type { ProgrammeId } from '@phoihop/core/programme'
import type { BodyId } from '@phoihop/core/register'
import { publishVersion } from '@phoihop/storage/programme'
import { readFile } from '../file/index.ts'
import { makeDefinition, type House } from '../house/index.ts'
import { readLivingDocument } from '../programme/index.ts'
import { feedAddress, previewProgress, readFeed, writeProgress } from '../report/index.ts'
import { answerQuestion, freezePassedDeadlines, readCalendar, readMatrix, readQuestions } from '../schedule/index.ts'
import { acceptDuty, correctDuty, listDuties, readDesk, readDuty, reportDuty, returnDuty, waiveDuty } from './index.ts'
import { openTestHouse, readerOf } from './work.fixture.ts'

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals[0].code)
const PDF = { name: 'thong-bao.pdf', bytes: new TextEncoder().encode('%PDF-1.7 kết luận') }
const [HERE, THERE, PROVINCE] = ['Phường Việt Yên', 'Phường Nếnh', 'Tỉnh Bắc Ninh'] as [string, string, string]
const basis = { document: '12/KH-BCĐ', documentOn: '2026-11-01' }
const OTHER = 'other-programme' as ProgrammeId

let house: House
let setToday: (text: string) => void
let close: () => Promise<void>
let file: string
/** Who owes the duties below (the police chair in 2026, the Front in 2025), and everybody from whom they must be hidden. */
let owner: Reader, root: Reader
const foreign: Record<string, Reader> = {}

const bodyAt = (party: string, name: string): BodyId => {
  const place = house.definition().index.register.places.find((each) => !each.exists.to && each.names.at(-1)?.value.vi === name)
  return `${party}@${place?.id}` as BodyId
}
const placeOf = (body: string) => body.split('@')[1] ?? ''
const meeting = (month: string) => `meeting-commune/${month}/${placeOf(owner.seat.body as string)}`

beforeAll(async () => {
  ;({ house, setToday, close } = await openTestHouse())
  owner = await readerOf(house, 'officer', bodyAt('police', HERE))
  root = await readerOf(house, 'standing', bodyAt('front', PROVINCE))
  Object.assign(foreign, {
    'an officer of the same party elsewhere': await readerOf(house, 'officer', bodyAt('police', THERE)),
    'an officer of another party at the same place': await readerOf(house, 'officer', bodyAt('women', HERE)),
    'a leader of a commune': await readerOf(house, 'leader', bodyAt('police', THERE)),
    'a standing seat of another commune': await readerOf(house, 'standing', bodyAt('front', THERE)),
    'an officer of another party at the root': await readerOf(house, 'officer', bodyAt('women', PROVINCE)),
    'an administrator': await readerOf(house, 'administrator'),
    'who sees all of another programme': { ...root, programme: OTHER },
  })
  const { programme, index, calendar } = house.definition()
  const other = { ...programme, programme: OTHER }
  await publishVersion(house.db, other, 'f'.repeat(64), house.now())
  house.define(makeDefinition(other, index.register, calendar))
  const reported = await reportDuty(house, owner, meeting('2026-10'), { on: '2026-10-20', figures: { attended: '24' }, file: PDF })
  if (!reported.ok || !('file' in reported.value.act) || !reported.value.act.file) throw new Error(code(reported))
  file = reported.value.act.file
  await freezePassedDeadlines(house)
})
afterAll(() => close())

const WHO = ['an officer of the same party elsewhere', 'an officer of another party at the same place', 'a leader of a commune', 'a standing seat of another commune', 'an officer of another party at the root', 'an administrator', 'who sees all of another programme']

it('the owner and the standing body see it all', async () => {
  for (const reader of [owner, root]) {
    expect(code(await readDuty(house, reader, meeting('2026-10')))).toBe('ok')
    expect(code(await readFile(house, reader, file))).toBe('ok')
    expect((await listDuties(house, reader, { place: placeOf(owner.seat.body as string), year: 2026, state: 'done' })).total).toBe(1)
  }
  expect(code(await previewProgress(house, root, { period: '2026-10' }))).toBe('ok')
  expect(code(await readQuestions(house, root))).toBe('ok')
})

describe.each(WHO)('%s', (who) => {
  const reader = () => foreign[who] as Reader
  const done = (text: unknown) => JSON.stringify(text)

  it('does not know the duty, and can do nothing about it', async () => {
    const key = meeting('2026-10')
    if (who !== 'who sees all of another programme') {
      expect(code(await readDuty(house, reader(), key))).toBe('unknown-occurrence')
      expect(['unknown-occurrence', 'may-not']).toContain(code(await reportDuty(house, reader(), meeting('2026-09'), { on: '2026-09-20', figures: { attended: '24' } })))
      expect(['unknown-occurrence', 'may-not']).toContain(code(await acceptDuty(house, reader(), key)))
      expect(['unknown-occurrence', 'may-not']).toContain(code(await waiveDuty(house, reader(), meeting('2026-12'), basis)))
    } else {
      const story = await readDuty(house, reader(), key)
      expect(story.ok && [story.value.history, story.value.duty.standing.state]).toEqual([[], 'late'])
    }
  })

  it('does not get its file', async () => expect(code(await readFile(house, reader(), file))).toBe('file-missing'))

  it('finds nothing of it in lists, desk, matrix, calendar and living document', async () => {
    const own = owner.seat.body as string
    const sees = await Promise.all([
      listDuties(house, reader(), { year: 2026, limit: 10_000, state: 'done' }),
      readDesk(house, reader()).then(({ done: recently, toAccept }) => [recently, toAccept]),
      readMatrix(house, reader(), { year: 2026, obligation: 'meeting-commune' }).then(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell?.state === 'done'))),
      readCalendar(house, reader(), { month: '2026-10' }).then((month) => month.ok && month.value.days.flatMap(({ duties }) => duties.filter(({ standing }) => standing.state === 'done'))),
      readLivingDocument(house, reader(), { year: 2026 }).then(({ clauses }) => clauses.reduce((sum, { bar }) => sum + (bar.done ?? 0), 0)),
    ])
    expect(done(sees)).toBe(done([{ shown: [], total: 0 }, [{ shown: [], total: 0 }, { shown: [], total: 0 }], [], [], 0]))
    if (who === 'who sees all of another programme') return
    const all = await Promise.all([listDuties(house, reader(), { limit: 100_000 }), readDesk(house, reader()), readMatrix(house, reader(), {}), readLivingDocument(house, reader(), { year: 2026 })])
    expect(done(all)).not.toContain(own)
  })

  it('gets no report on the whole and no question nobody owns', async () => {
    if (who === 'who sees all of another programme') return
    expect(code(await previewProgress(house, reader(), { period: '2026-10' }))).toBe('may-not')
    expect(code(await writeProgress(house, reader(), { period: '2026-10' }))).toBe('may-not')
    expect(code(await readQuestions(house, reader()))).toBe('may-not')
    expect(code(await answerQuestion(house, reader(), { question: 'meeting-district~no-tier', answer: 'ended', ...basis }))).toBe('may-not')
    expect((await readDesk(house, reader())).questions).toBe(0)
    expect(done(await readMatrix(house, reader(), { year: 2026, obligation: 'meeting-district' }))).not.toContain('"question"')
  })

  it('has a calendar of its own duties only', async () => {
    const address = await feedAddress(house, reader())
    if (reader().seat.body === undefined) return expect(code(address)).toBe('may-not')
    if (!address.ok) throw new Error(code(address))
    const feed = await readFeed(house, address.value.replace('/feed/', ''))
    expect(feed.ok && feed.value.text.replace(/\r\n /g, '')).not.toContain(placeOf(owner.seat.body as string))
  })
})

it('a calendar address stops when its account no longer acts for the body', async () => {
  const moved = await readerOf(house, 'officer', bodyAt('women', THERE))
  const address = await feedAddress(house, { ...moved, seat: { role: 'officer', body: bodyAt('women', HERE) } })
  expect(address.ok && code(await readFeed(house, address.value.replace('/feed/', '')))).toBe('link-spent')
})

it('a joint duty is seen by each of its owners', async () => {
  const joint = (await listDuties(house, root, { obligation: 'joint-yearly-work', year: 2026 })).shown[0]
  expect(joint?.owners.length).toBeGreaterThan(1)
  for (const { id } of joint?.owners ?? []) expect(code(await readDuty(house, await readerOf(house, 'officer', id), joint?.occurrence.key ?? ''))).toBe('ok')
})

it('a standing seat of a commune sees every party there, and no more', async () => {
  const bodies = async (reader: Reader) => new Set((await listDuties(house, reader, { year: 2026, limit: 100_000 })).shown.flatMap(({ owners }) => owners.map(({ id }) => id)))
  expect(await bodies(await readerOf(house, 'standing', bodyAt('front', HERE)))).toEqual(new Set([bodyAt('police', HERE)]))
  expect(await bodies(await readerOf(house, 'leader', bodyAt('front', HERE)))).toEqual(new Set())
})

describe('when a body ends', () => {
  let old: Reader, heir: Reader
  const before: string[] = []
  const key = (month: string) => `meeting-commune/${month}/${placeOf(old.seat.body as string)}`
  const report = (reader: Reader, month: string) => reportDuty(house, reader, key(month), { on: `${month}-20`, figures: { attended: '24' } })

  beforeAll(async () => {
    const { index } = house.definition()
    const [ended] = index.register.bodies.filter((body) => body.successors.includes(bodyAt('front', HERE)) && body.exists.to === '2025-06-30')
    old = await readerOf(house, 'officer', ended?.id)
    heir = await readerOf(house, 'officer', bodyAt('front', HERE))
    setToday('2025-06-25')
    for (const month of ['2025-03', '2025-04', '2025-05']) before.push(code(await report(old, month)))
    before.push(code(await readDuty(house, heir, key('2025-05'))))
    setToday('2025-07-01')
    const police = await readerOf(house, 'standing', bodyAt('police', PROVINCE))
    before.push(code(await acceptDuty(house, police, key('2025-04'))), code(await returnDuty(house, police, key('2025-03'), { because: 'Thiếu số đại biểu' })))
  })

  it('its successor knows nothing of it the day before', () => expect(before).toEqual(['ok', 'ok', 'ok', 'unknown-occurrence', 'ok', 'ok']))

  it.each([
    ['2025-04', 'accepted', [], 'closed-by-predecessor'],
    ['2025-05', 'done', [], 'closed-by-predecessor'],
    ['2025-03', 'returned', ['correct'], 'ok'],
  ])('its successor reads what it did in %s (%s), and may %j', async (month, state, may, corrected) => {
    const story = await readDuty(house, heir, key(month))
    if (!story.ok) throw new Error(code(story))
    expect([story.value.duty.standing.state, story.value.may, story.value.history.length > 0]).toEqual([state, may, true])
    const correction = { on: `${month}-21`, figures: { attended: '25' }, because: 'Bổ sung số đại biểu' }
    expect(code(await correctDuty(house, heir, key(month), correction))).toBe(corrected)
  })

  it('its successor takes on what it left open, and finds it on its desk', async () => {
    expect((await readDesk(house, heir)).late.shown.map(({ occurrence }) => occurrence.key)).toContain(key('2025-02'))
    const story = await readDuty(house, heir, key('2025-02'))
    expect(story.ok && story.value.may).toEqual(['report'])
    expect(code(await report(heir, '2025-02'))).toBe('ok')
  })

  it('its own accounts read on and record no more', async () => {
    const story = await readDuty(house, old, key('2025-01'))
    expect(story.ok && story.value.may).toEqual([])
    expect(code(await report(old, '2025-01'))).toBe('body-ended')
    expect(code(await readDuty(house, old, `meeting-commune/2025-07/${placeOf(heir.seat.body as string)}`))).toBe('unknown-occurrence')
  })
})
