import ical from 'node-ical'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Reader } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import { formerPlacesOn, type BodyId, type PlaceId } from '@phoihop/core/register'
import { listAudit } from '@phoihop/storage/audit'
import { actOnCommitment, listCommitments, ownCommitments, readCommitment } from '../commitment/index.ts'
import type { House } from '../house/index.ts'
import { feedAddress, readFeed } from '../report/index.ts'
import { readDuty, reportDuty, returnDuty, waiveDuty } from '../work/index.ts'
import { openTestHouse, readerOf } from '../work/work.fixture.ts'
import { addItem, agree, attend, conclude, decline, hold, listMeetings, propose, readMeeting, withdrawConclusion, withdrawItem, writeInvitation, type MeetingView } from './index.ts'

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals[0].code)
const [PROVINCE, ...COMMUNES] = ['Tỉnh Bắc Ninh', 'Phường Việt Yên', 'Phường Nếnh', 'Phường Vân Hà', 'Xã Tam Tiến', 'Xã Yên Thế'] as const
const KEY = 'meeting-province/2026-H2/tinh-bac-ninh-2025'
const where = 'Phòng họp số 1, Công an tỉnh'
const basis = { document: '12/KH-BCĐ', documentOn: '2026-11-20' }

let house: House
let setToday: (text: string) => void
let close: () => Promise<void>
let chair: Reader, front: Reader, women: Reader, standing: Reader, leader: Reader, administrator: Reader
const communes: Reader[] = []
const bodyAt = (party: string, name: string): BodyId => {
  const place = house.definition().index.register.places.find((each) => !each.exists.to && each.names.at(-1)?.value.vi === name)
  return `${party}@${place?.id}` as BodyId
}
const meetingAt = (month: string, name: string = COMMUNES[0]) => `meeting-commune/${month}/${bodyAt('police', name).split('@')[1]}`
async function view(reader: Reader, key = KEY): Promise<MeetingView> {
  const read = await readMeeting(house, reader, key)
  if (!read.ok) throw new Error(code(read))
  return read.value
}
const seen = async (key = KEY, reader = chair) => (await view(reader, key)).meeting.acts
const time = async (on: string, key = KEY) => ({ seen: await seen(key), on, at: '07:30', where })
const owners = (...names: readonly string[]) => names.map((name) => bodyAt('police', name))

beforeAll(async () => {
  ;({ house, setToday, close } = await openTestHouse())
  chair = await readerOf(house, 'officer', bodyAt('police', PROVINCE))
  front = await readerOf(house, 'officer', bodyAt('front', PROVINCE))
  women = await readerOf(house, 'officer', bodyAt('women', PROVINCE))
  standing = await readerOf(house, 'standing', bodyAt('police', PROVINCE))
  leader = await readerOf(house, 'leader', bodyAt('police', PROVINCE))
  administrator = await readerOf(house, 'administrator')
  for (const name of COMMUNES) communes.push(await readerOf(house, 'officer', bodyAt('police', name)))
})
beforeEach(() => setToday('2026-11-24'))
afterAll(() => close())

describe('the series of a year', () => {
  it('falls due by itself, 12 at a commune and 2 at the province, the next one first', async () => {
    const commune = await listMeetings(house, communes[0] as Reader)
    expect(commune.meetings.map(({ period }) => period.key)).toEqual(['2026-11', '2026-12', '2026-10', '2026-09', '2026-08', '2026-07', '2026-06', '2026-05', '2026-04', '2026-03', '2026-02', '2026-01'])
    expect(commune).toMatchObject({ year: 2026, place: { title: { vi: COMMUNES[0] } }, places: [] })
    expect((await listMeetings(house, women)).meetings.map(({ key }) => key)).toEqual([KEY, KEY.replace('H2', 'H1')])
  })
  it('shows who looks down every place, and one of them', async () => {
    const all = await listMeetings(house, standing)
    expect(all.places.length).toBe(59)
    const [one] = all.places.filter(({ place }) => place.title.vi === COMMUNES[0])
    expect(one).toMatchObject({ due: 10, held: 0, late: 10 })
    expect((await listMeetings(house, standing, { place: one?.place.id ?? '' })).meetings.length).toBe(12)
    expect((await listMeetings(house, administrator)).meetings).toEqual([])
    expect((await listMeetings(house, communes[0] as Reader, { place: bodyAt('police', COMMUNES[1]).split('@')[1] as string })).place?.title.vi).toBe(COMMUNES[0])
  })
})

describe('one meeting of the province', () => {
  it('is proposed by the chair only, not in the past; a member agrees; a new time asks anew', async () => {
    expect(code(await propose(house, women, KEY, await time('2026-12-01')))).toBe('not-yours')
    expect(code(await propose(house, leader, KEY, await time('2026-12-01')))).toBe('may-not')
    expect(code(await propose(house, chair, KEY, await time('2026-11-23')))).toBe('day-passed')
    expect(code(await propose(house, chair, KEY, { ...(await time('2026-12-01')), at: '25:00' }))).toBe('not-a-time')
    expect(code(await propose(house, chair, KEY, await time('2026-12-01')))).toBe('ok')
    const first = (await view(women)).meeting.proposal?.number ?? 0
    expect(code(await agree(house, women, KEY, { proposal: first }))).toBe('ok')
    expect(code(await decline(house, front, KEY, { proposal: first, because: 'other-work' }))).toBe('ok')
    expect((await view(standing)).members.filter(({ answer }) => answer !== 'open').map(({ id, answer, because }) => [id.split('@')[0], answer, because])).toEqual([['police', 'agreed', undefined], ['front', 'declined', 'other-work'], ['women', 'agreed', undefined]])
    expect(code(await propose(house, chair, KEY, await time('2026-12-02')))).toBe('ok')
    expect(code(await agree(house, front, KEY, { proposal: first }))).toBe('matter-changed')
    expect((await view(women)).members.filter(({ answer }) => answer === 'agreed').map(({ id }) => id)).toEqual([chair.seat.body])
  })

  it('warns of a day outside its period and takes it', async () => {
    expect((await view(chair)).outsidePeriod).toBe(false)
    expect(code(await propose(house, chair, KEY, await time('2027-01-05')))).toBe('ok')
    expect((await view(chair)).outsidePeriod).toBe(true)
    expect(code(await propose(house, chair, KEY, await time('2026-11-25')))).toBe('ok')
  })

  it('is sent as an invitation whose sequence rises, and stands in the calendar of a member', async () => {
    const event = async () => {
      const file = await writeInvitation(house, women, KEY)
      if (!file.ok) throw new Error(code(file))
      return Object.values(ical.sync.parseICS(file.value.text)).find((one) => one?.type === 'VEVENT') as unknown as { uid: string; sequence: number; start: Date; location: string }
    }
    const before = await event()
    expect(before).toMatchObject({ sequence: 3, start: new Date('2026-11-25T00:30:00Z'), location: where })
    await propose(house, chair, KEY, { ...(await time('2026-11-25')), at: '14:00' })
    expect(await event()).toMatchObject({ uid: before.uid, sequence: 4, start: new Date('2026-11-25T07:00:00Z') })
    const address = await feedAddress(house, women)
    const feed = await readFeed(house, address.ok ? address.value.replace('/feed/', '') : '')
    const events = Object.values(ical.sync.parseICS(feed.ok ? feed.value.text : ''))
    expect(events.filter((one) => one?.type === 'VEVENT' && String((one as { uid: string }).uid).includes(KEY)).map((one) => (one as unknown as { start: Date }).start.toISOString())).toEqual(['2026-11-25T07:00:00.000Z'])
    expect(code(await writeInvitation(house, chair, KEY.replace('H2', 'H1')))).toBe('no-proposal')
  })

  it('shows the chair, and who follows, what is overdue just below; a member what is overdue here only', async () => {
    const below = async (reader: Reader) => (await view(reader)).agenda.overdueBelow.total
    expect(await below(women)).toBe(0)
    expect(await below(chair)).toBeGreaterThan(58)
    expect(await below(standing)).toBeGreaterThanOrEqual(await below(chair))
  })

  it('is called off where the chair was released from holding it, in the invitation and in every member’s calendar', async () => {
    const [commune, key] = [communes[1] as Reader, meetingAt('2026-12', COMMUNES[1])]
    const member = await readerOf(house, 'officer', bodyAt('women', COMMUNES[1]))
    await propose(house, commune, key, { seen: 0, on: '2026-12-15', at: '08:00', where })
    expect(code(await waiveDuty(house, await readerOf(house, 'standing', bodyAt('front', PROVINCE)), key, basis))).toBe('ok')
    const file = await writeInvitation(house, member, key)
    const address = await feedAddress(house, member)
    const feed = await readFeed(house, address.ok ? address.value.replace('/feed/', '') : '')
    expect(file.ok && file.value.text).toContain('METHOD:CANCEL')
    for (const text of [file.ok ? file.value.text : '', feed.ok ? feed.value.text : '']) {
      expect(Object.values(ical.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT' && String((one as { uid: string }).uid).includes(key))).toMatchObject([{ status: 'CANCELLED', sequence: 1 }])
    }
  })

  it('stays without a time for good once its duty was waived, whatever is reported since: calendars have dropped it', async () => {
    const [commune, key, today] = [communes[1] as Reader, meetingAt('2026-12', COMMUNES[1]), house.today()]
    setToday('2026-12-20')
    expect([code(await reportDuty(house, commune, key, { on: '2026-12-16', figures: {} })), code(await returnDuty(house, await readerOf(house, 'standing', bodyAt('front', PROVINCE)), key, { because: 'Chưa có biên bản' }))]).toEqual(['ok', 'ok'])
    const read = await readMeeting(house, commune, key)
    expect(read.ok && [read.value.standing.state, read.value.waived, read.value.may.includes('propose')]).toEqual(['returned', true, false])
    expect(code(await propose(house, commune, key, { seen: 1, on: '2026-12-25', at: '08:00', where }))).toBe('meeting-waived')
    setToday(today)
  })

  it('takes items of its members, refuses those that name a person, and is closed to strangers', async () => {
    expect(code(await addItem(house, women, KEY, { title: 'Mô hình phụ nữ tự quản' }))).toBe('ok')
    expect(code(await addItem(house, women, KEY, { title: 'Liên hệ 0912 345 678' }))).toBe('names-a-person')
    expect(code(await addItem(house, women, KEY, { title: 'x'.repeat(501) }))).toBe('text-too-long')
    for (const stranger of communes) {
      expect(code(await addItem(house, stranger, KEY, { title: 'Việc khác' }))).toBe('unknown-occurrence')
      expect(code(await readMeeting(house, stranger, KEY))).toBe('unknown-occurrence')
    }
    expect(code(await addItem(house, standing, meetingAt('2026-11'), { title: 'Việc khác' }))).toBe('not-yours')
    const [item] = (await view(women)).agenda.items
    expect(item).toMatchObject({ title: 'Mô hình phụ nữ tự quản', by: { id: women.seat.body }, mayWithdraw: true })
    expect(code(await withdrawItem(house, front, KEY, { item: item?.item ?? '' }))).toBe('not-yours')
  })

  it('concludes only on its day, after attendance, and each body charged has a commitment of its own', async () => {
    const charge = { what: 'Lắp biển cảnh báo tại bến đò', due: '2026-12-10', owners: owners(...COMMUNES) }
    expect(code(await attend(house, chair, KEY, { seen: await seen(), bodies: [chair.seat.body as string] }))).toBe('day-in-the-future')
    setToday('2026-11-25')
    expect(code(await conclude(house, chair, KEY, { seen: await seen(), ...charge }))).toBe('nobody-attended')
    expect(code(await attend(house, chair, KEY, { seen: await seen(), bodies: [chair.seat.body, women.seat.body, women.seat.body] as string[] }))).toBe('body-twice')
    expect(code(await attend(house, chair, KEY, { seen: await seen(), bodies: [chair.seat.body, women.seat.body] as string[] }))).toBe('ok')
    const { here, below } = (await view(chair)).owers
    expect(here.map(({ id }) => id)).toContain(women.seat.body)
    expect(below.find(({ bodies }) => bodies[0]?.id.startsWith('police@'))?.bodies.length).toBe(58)
    expect((await view(women)).owers).toEqual({ here: [], below: [] })
    const before = (await listAudit(house.db, { limit: 10_000 })).length
    expect(code(await conclude(house, chair, KEY, { seen: await seen(), ...charge, owners: [...charge.owners, 'police@thi-tran-nenh'] }))).not.toBe('ok')
    expect(code(await conclude(house, chair, KEY, { seen: await seen(), ...charge, due: '2026-11-25' }))).toBe('due-not-after')
    expect((await listCommitments(house, standing)).lines).toEqual([])
    expect((await listAudit(house.db, { limit: 10_000 })).length).toBe(before)
    expect(code(await conclude(house, chair, KEY, { seen: await seen(), ...charge }))).toBe('ok')
    expect((await listAudit(house.db, { limit: 10_000 })).slice(0, 6).map(({ did }) => did).sort()).toEqual([...Array.from({ length: 5 }, () => 'act-on-commitment'), 'act-on-meeting'])
    for (const [at, commune] of communes.entries()) {
      const { own } = await ownCommitments(house, commune)
      expect(own.map(({ owner, standing: { state, due } }) => [owner.id, state, due])).toEqual([[bodyAt('police', COMMUNES[at] as string), 'open', '2026-12-10']])
    }
    expect((await listCommitments(house, standing)).total).toMatchObject({ percent: 0, raised: { length: 5 } })
    expect((await listCommitments(house, women)).lines.length).toBe(5)
    expect((await listCommitments(house, administrator)).lines).toEqual([])
  })

  it('takes a conclusion back with what it charged, unless somebody has reported', async () => {
    setToday('2026-11-25')
    expect(code(await conclude(house, chair, KEY, { seen: await seen(), what: 'Gửi báo cáo', due: '2026-12-01', owners: owners(COMMUNES[0]) }))).toBe('ok')
    const gone = (await view(chair)).conclusions.at(-1)
    expect(code(await withdrawConclusion(house, chair, KEY, { seen: await seen(), conclusion: gone?.conclusion ?? '' }))).toBe('ok')
    expect((await ownCommitments(house, communes[0] as Reader)).own.length).toBe(1)
    expect((await view(chair)).conclusions.length).toBe(1)
    const story = await readCommitment(house, communes[0] as Reader, gone?.to[0]?.commitment.id ?? '')
    expect(story.ok && [story.value.standing.state, story.value.may]).toEqual(['withdrawn', []])
    await conclude(house, chair, KEY, { seen: await seen(), what: 'Gửi báo cáo', due: '2026-12-01', owners: owners(COMMUNES[0]) })
    const last = (await view(chair)).conclusions.at(-1)
    expect(code(await actOnCommitment(house, communes[0] as Reader, last?.to[0]?.commitment.id ?? '', { seen: 1, act: 'report', on: '2026-11-25', number: '15/BC-CAP' }))).toBe('ok')
    expect(code(await withdrawConclusion(house, chair, KEY, { seen: await seen(), conclusion: last?.conclusion ?? '' }))).toBe('commitment-reported')
    expect((await view(chair)).conclusions.length).toBe(2)
  })

  it('is held once: the duty is reported that day, and the notice gets its day', async () => {
    setToday('2026-11-25')
    const notice = KEY.replace('meeting', 'notice')
    const due = async () => { const story = await readDuty(house, chair, notice); return story.ok ? story.value.duty.standing.due : code(story) }
    expect(await due()).toBe('awaiting')
    const acts = await seen()
    expect(code(await hold(house, chair, KEY, { seen: acts, on: '2026-11-25', figures: { attended: 'hai' } }))).toBe('figure-not-a-count')
    expect((await view(chair)).meeting).toMatchObject({ acts })
    expect(code(await hold(house, chair, KEY, { seen: acts, on: '2026-11-25', figures: { attended: '24' } }))).toBe('ok')
    const duty = await readDuty(house, chair, KEY)
    expect(duty.ok && duty.value.duty.standing).toMatchObject({ state: 'done', doneOn: '2026-11-25', done: { figures: { attended: 24 } } })
    expect(await due()).toBe('2026-12-02')
    expect(code(await addItem(house, women, KEY, { title: 'Việc mới' }))).toBe('meeting-held')
    expect((await view(chair)).may).toContain('conclude')
    setToday('2026-11-26')
    expect((await view(chair)).may).toEqual([])
    expect(code(await conclude(house, chair, KEY, { seen: await seen(), what: 'Việc quên ghi', due: '2026-12-20', owners: owners(COMMUNES[0]) }))).toBe('meeting-held')
  })

  it('held as the desk has reported it closes the minutes only; another day is refused', async () => {
    const key = meetingAt('2026-10')
    const commune = communes[0] as Reader
    expect(code(await reportDuty(house, commune, key, { on: '2026-10-20', figures: {} }))).toBe('ok')
    expect(code(await attend(house, commune, key, { seen: 0, bodies: [commune.seat.body as string] }))).toBe('ok')
    expect(code(await hold(house, commune, key, { seen: 1, on: '2026-10-21', figures: {} }))).toBe('already-reported')
    expect(code(await hold(house, commune, key, { seen: 1, on: '2026-10-20', figures: {} }))).toBe('ok')
  })
})

describe('what was charged, until the next meeting', () => {
  it('is reported by its owner, accepted by the chair, returned, extended and withdrawn on a document', async () => {
    setToday('2026-12-05')
    const ids = (await listCommitments(house, standing, { state: 'open' })).lines.concat((await listCommitments(house, standing, { state: 'due-soon' })).lines).map(({ commitment: { id } }) => id)
    const of = (at: number) => ids.find((id) => id === byOwner.get(bodyAt('police', COMMUNES[at] as string))) ?? ''
    const byOwner = new Map((await listCommitments(house, standing)).lines.filter(({ commitment }) => ids.includes(commitment.id)).map(({ owner, commitment }) => [owner.id, commitment.id]))
    const act = (reader: Reader | undefined, id: string, form: Parameters<typeof actOnCommitment>[3]) => actOnCommitment(house, reader as Reader, id, form).then(code)
    expect(await act(communes[1], of(0), { seen: 1, act: 'report', on: '2026-12-04', number: '' })).toBe('unknown-commitment')
    expect(await act(chair, of(0), { seen: 1, act: 'report', on: '2026-12-04', number: '' })).toBe('not-yours')
    expect(await act(communes[0], of(0), { seen: 1, act: 'report', on: '2026-12-04', number: '' })).toBe('ok')
    expect(await act(women, of(0), { seen: 2, act: 'accept' })).toBe('not-yours')
    expect((await ownCommitments(house, chair)).toAccept.map(({ commitment: { id } }) => id)).toContain(of(0))
    expect(await act(chair, of(0), { seen: 1, act: 'accept' })).toBe('matter-changed')
    expect(await act(chair, of(0), { seen: 2, act: 'accept' })).toBe('ok')
    expect(await act(communes[1], of(1), { seen: 1, act: 'report', on: '2026-12-04', number: '' })).toBe('ok')
    expect(await act(chair, of(1), { seen: 2, act: 'return', because: 'Thiếu ảnh biển' })).toBe('ok')
    expect(await act(chair, of(2), { seen: 1, act: 'extend', to: '2027-03-01', ...basis })).toBe('ok')
    expect(await act(chair, of(3), { seen: 1, act: 'withdraw', ...basis })).toBe('ok')
    expect(await act(leader, of(4), { seen: 1, act: 'withdraw', ...basis })).toBe('may-not')
  })

  it('comes back with its standing on the agenda of the next meeting, and is the next chair’s to judge', async () => {
    setToday('2027-01-10')
    const next = await view(front, 'meeting-province/2027-H1/tinh-bac-ninh-2025')
    expect(next.chairs.map(({ id }) => id)).toEqual([front.seat.body])
    const open = next.agenda.open.map(({ owner, standing: { state, daysLate } }) => [COMMUNES.findIndex((name) => owner.id === bodyAt('police', name)), state, daysLate])
    expect(open.slice(0, 2).sort()).toEqual([[1, 'returned', 31], [4, 'late', 31]])
    expect(open.slice(2)).toEqual([[0, 'done', 0], [2, 'open', 0]])
    expect(next.agenda.overdue.total).toBeGreaterThan(0)
    expect(next.agenda.overdue.shown.every(({ duty }) => ['Tỉnh Bắc Ninh', 'Tỉnh Bắc Giang'].includes(duty.place.title.vi))).toBe(true)
    const { toAccept } = await ownCommitments(house, front)
    expect(toAccept.map(({ owner }) => owner.id)).toEqual([bodyAt('police', COMMUNES[0])])
    expect((await ownCommitments(house, chair)).toAccept).toEqual([])
    const rates = await listCommitments(house, standing)
    expect(rates.total).toMatchObject({ percent: 40, raised: { length: 5 }, closed: { length: 2 }, open: { length: 3 }, late: { length: 2 }, withdrawn: { length: 2 } })
    expect(rates.places.find(({ title }) => title.vi === COMMUNES[0])?.rate).toMatchObject({ raised: { length: 2 }, closed: { length: 2 }, percent: 100 })
    expect(rates.bodies.map(({ id }) => id).sort()).toEqual(owners(...COMMUNES).sort())
  })

  it('sees its own place’s overdue duties as one agenda, whichever member reads it, and no other place’s', async () => {
    setToday('2026-11-24')
    const readers = [communes[0] as Reader, await readerOf(house, 'officer', bodyAt('women', COMMUNES[0]))]
    const [own, member] = await Promise.all(readers.map((reader) => view(reader, meetingAt('2026-11'))))
    expect(own?.agenda.overdue.total).toBeGreaterThan(3)
    expect(member?.agenda.overdue.shown.map(({ duty }) => duty.occurrence.key)).toEqual(own?.agenda.overdue.shown.map(({ duty }) => duty.occurrence.key))
    const { index } = house.definition()
    const here = new Set([bodyAt('police', COMMUNES[0]).split('@')[1], ...formerPlacesOn(index, bodyAt('police', COMMUNES[0]).split('@')[1] as PlaceId, house.today())])
    expect(member?.agenda.overdue.shown.every(({ duty }) => here.has(duty.place.id))).toBe(true)
    expect(member?.agenda.overdue.shown.some(({ duty }) => duty.place.title.vi !== COMMUNES[0])).toBe(true)
    expect([own?.agenda.overdueBelow.total, member?.agenda.overdueBelow.total]).toEqual([0, 0])
    expect(member?.may).toEqual(['add-item'])
  })
})

describe('several at once', () => {
  const key = meetingAt.bind(undefined, '2026-11')
  it('add 12 items: each is kept, none twice', async () => {
    const titles = Array.from({ length: 12 }, (_, at) => `Nội dung thứ ${at + 1}`)
    const outcomes = await Promise.all(titles.map((title) => addItem(house, communes[0] as Reader, key(), { title })))
    expect(outcomes.map(code)).toEqual(titles.map(() => 'ok'))
    const { agenda, meeting } = await view(communes[0] as Reader, key())
    expect(agenda.items.map(({ title }) => title).sort()).toEqual([...titles].sort())
    expect(meeting.acts).toBe(12)
  })
  it('conclude 12 times, having seen the same: one is kept with its commitment, the others look again', async () => {
    const commune = communes[0] as Reader
    const here = [commune.seat.body as string]
    expect(code(await attend(house, commune, key(), { seen: await seen(key(), commune), bodies: here }))).toBe('ok')
    const saw = await seen(key(), commune)
    const outcomes = await Promise.all(Array.from({ length: 12 }, (_, at) => conclude(house, commune, key(), { seen: saw, what: `Kết luận ${at + 1}`, due: '2026-12-20', owners: here })))
    expect(outcomes.map(code).sort()).toEqual([...Array.from({ length: 11 }, () => 'matter-changed'), 'ok'])
    expect((await view(commune, key())).conclusions.map(({ to }) => to.length)).toEqual([1])
    expect((await ownCommitments(house, commune)).own.filter(({ commitment }) => commitment.meeting === key()).length).toBe(1)
  })
  it('conclude while others add items: both are kept', async () => {
    const commune = communes[0] as Reader
    const saw = await seen(key(), commune)
    const outcomes = await Promise.all([
      ...Array.from({ length: 5 }, (_, at) => addItem(house, commune, key(), { title: `Thêm ${at}` })),
      conclude(house, commune, key(), { seen: saw, what: 'Kết luận song song', due: '2026-12-20', owners: [commune.seat.body as string] }),
    ])
    expect(outcomes.map(code)).toEqual(Array.from({ length: 6 }, () => 'ok'))
  })
})
