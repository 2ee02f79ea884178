import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import type { Outcome } from '../outcome/index.ts'
import { indexRegister, type BodyId, type PartyId, type PlaceId } from '../register/index.ts'
import { appliesIn, threeBridges } from '../register/three-bridges.fixture.ts'
import { addItem, agree, attend, conclude, decline, foldMeeting, hold, invitationMail, isOutsidePeriod, owersOf, propose, timeOfDay, withdrawConclusion, withdrawItem, type MeetingAct } from './index.ts'
import { acts as actsOf, BELOW, caseOf, CHAIR, KEY, MEMBER, STRANGER, TIME } from './meeting.fixture.ts'

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals[0].code)
const acts = actsOf<MeetingAct>
const proposed = { did: 'propose', ...TIME } as MeetingAct
const came = { did: 'attend', bodies: [CHAIR, MEMBER], recorded: '2026-06-20' } as MeetingAct & { recorded: string }
const held = { did: 'hold', on: TIME.on, recorded: '2026-06-21' } as MeetingAct & { recorded: string }
const index = indexRegister(threeBridges)
const ground = { index, programme: { appliesIn, parties: ['police', 'front'].map((id) => ({ id: id as PartyId, title: { vi: id }, short: { vi: id }, signs: true })) } }
const owers = (on: string) => new Set(owersOf(ground, 'tinh-song-lon' as PlaceId, day(on)).map(({ id }) => id))
const charge = (owners: readonly string[] = [BELOW], due = '2026-07-15', what = 'Lắp biển cảnh báo tại bến đò') =>
  ({ conclusion: 'c', what, due: day(due), to: owners.map((owner, at) => ({ commitment: `k${at}`, owner: owner as BodyId })), body: index.body, owers: owers('2026-06-20') })

describe('time and place', () => {
  it.each([
    // who       what is proposed                              outcome
    [CHAIR, TIME, 'ok'],
    [MEMBER, TIME, 'not-yours'],
    [STRANGER, TIME, 'not-yours'],
    [CHAIR, { ...TIME, on: day('2026-06-09') }, 'day-passed'],
    [CHAIR, { ...TIME, on: day('2026-06-10') }, 'ok'],
    [CHAIR, { ...TIME, on: day('2026-08-01') }, 'ok'],
    [CHAIR, { ...TIME, where: ' ' }, 'field-missing'],
    [CHAIR, { ...TIME, where: 'Nhà ông A, 0912 345 678' }, 'names-a-person'],
    [CHAIR, { ...TIME, where: 'x'.repeat(161) }, 'text-too-long'],
  ] as const)('%s proposes %j: %s', (by, time, want) => expect(code(propose(caseOf([], by), time))).toBe(want))

  it('is not set where the duty was waived', () => expect(code(propose({ ...caseOf([]), waived: true }, TIME))).toBe('meeting-waived'))

  it('a time outside the period of the duty is said, not refused', () => {
    expect(isOutsidePeriod(caseOf([]), day('2026-07-01'))).toBe(true)
    expect(isOutsidePeriod(caseOf([]), day('2026-06-30'))).toBe(false)
  })

  it('the same time and place again is no change', () => expect(code(propose(caseOf(acts(proposed)), { ...TIME, where: `${TIME.where} ` }))).toBe('nothing-changed'))

  it.each(['7:30', '24:00', '07:60', '07.30', '', '07:30:00'])('%s is not a time', (text) => expect(code(timeOfDay(text))).toBe('not-a-time'))
  it('07:30 is', () => expect(timeOfDay('07:30')).toEqual({ ok: true, value: '07:30' }))

  it('agreement is to one time and place and lapses with it', () => {
    const before = acts(proposed, { did: 'agree', proposal: 1, by: MEMBER })
    expect(foldMeeting(before).agreed).toEqual([CHAIR, MEMBER])
    const after = acts(proposed, { did: 'agree', proposal: 1, by: MEMBER }, { did: 'propose', ...TIME, where: 'Phòng họp số 2' }, { did: 'agree', proposal: 1, by: MEMBER })
    expect(foldMeeting(after)).toMatchObject({ agreed: [CHAIR], declined: [], changes: 2, proposal: { where: 'Phòng họp số 2', number: 3 }, acts: 4 })
  })

  it('who declined may agree after all, and the other way round', () => {
    const meeting = (...more: (MeetingAct & { by: BodyId })[]) => foldMeeting(acts(proposed, ...more))
    expect(meeting({ did: 'decline', proposal: 1, because: 'other-work', by: MEMBER })).toMatchObject({ agreed: [CHAIR], declined: [{ body: MEMBER, because: 'other-work' }] })
    expect(meeting({ did: 'decline', proposal: 1, because: 'other-work', by: MEMBER }, { did: 'agree', proposal: 1, by: MEMBER })).toMatchObject({ agreed: [CHAIR, MEMBER], declined: [] })
    expect(meeting({ did: 'agree', proposal: 1, by: MEMBER }, { did: 'decline', proposal: 1, because: 'not-ready', by: MEMBER })).toMatchObject({ agreed: [CHAIR], declined: [{ body: MEMBER }] })
  })

  it.each([
    ['a member', () => agree(caseOf(acts(proposed), MEMBER), 1), 'ok'],
    ['a member, to a time that changed meanwhile', () => agree(caseOf(acts(proposed), MEMBER), 3), 'matter-changed'],
    ['a member, before anything is proposed', () => agree(caseOf([], MEMBER), 1), 'no-proposal'],
    ['a member, twice', () => agree(caseOf(acts(proposed, { did: 'agree', proposal: 1, by: MEMBER }), MEMBER), 1), 'already-agreed'],
    ['the chair that proposed it', () => agree(caseOf(acts(proposed)), 1), 'already-agreed'],
    ['a stranger', () => agree(caseOf(acts(proposed), STRANGER), 1), 'not-yours'],
    ['a member that declines', () => decline(caseOf(acts(proposed), MEMBER), 1, 'called-from-above'), 'ok'],
    ['a member that declines in its own words', () => decline(caseOf(acts(proposed), MEMBER), 1, 'bận'), 'not-a-value'],
  ] as const)('%s: agrees', (_who, act, want) => expect(code(act())).toBe(want))
})

describe('the agenda’s own items', () => {
  const item: MeetingAct & { by: BodyId } = { did: 'add-item', item: 'i', title: 'Mô hình tự quản ở bến đò', by: MEMBER }
  it.each([
    ['a member adds', () => addItem(caseOf([], MEMBER), 'i', 'Mô hình tự quản'), 'ok'],
    ['a stranger adds', () => addItem(caseOf([], STRANGER), 'i', 'Mô hình tự quản'), 'not-yours'],
    ['nothing is added', () => addItem(caseOf([]), 'i', '  '), 'field-missing'],
    ['500 signs are added', () => addItem(caseOf([]), 'i', 'x'.repeat(500)), 'ok'],
    ['501 signs are added', () => addItem(caseOf([]), 'i', 'x'.repeat(501)), 'text-too-long'],
    ['a person is added', () => addItem(caseOf([]), 'i', 'Gọi ông A 0912345678'), 'names-a-person'],
    ['its own is withdrawn', () => withdrawItem(caseOf(acts(item), MEMBER), 'i'), 'ok'],
    ['the chair withdraws a member’s', () => withdrawItem(caseOf(acts(item), CHAIR), 'i'), 'ok'],
    ['a member withdraws the chair’s', () => withdrawItem(caseOf(acts({ ...item, by: CHAIR }), MEMBER), 'i'), 'not-yours'],
    ['an unknown one is withdrawn', () => withdrawItem(caseOf(acts(item), MEMBER), 'j'), 'item-gone'],
  ] as const)('%s', (_what, act, want) => expect(code(act())).toBe(want))
  it('is gone after it is withdrawn', () => expect(foldMeeting(acts(item, { did: 'withdraw-item', item: 'i' })).items).toEqual([]))
})

describe('attendance and conclusions', () => {
  const ready = acts(proposed, came)
  const live = (by: BodyId = CHAIR, today = '2026-06-20') => caseOf(ready, by, today)
  it.each([
    ['the chair, of two members', () => attend(caseOf(acts(proposed), CHAIR, '2026-06-20'), [CHAIR, MEMBER]), 'ok'],
    ['the chair, of one body twice', () => attend(live(), [CHAIR, MEMBER, CHAIR]), 'body-twice'],
    ['the chair, of a stranger', () => attend(live(), [STRANGER]), 'body-outside'],
    ['the chair, of nobody', () => attend(live(), []), 'nobody-attended'],
    ['the chair, the day before', () => attend(caseOf(acts(proposed), CHAIR, '2026-06-19'), [CHAIR]), 'day-in-the-future'],
    ['a member', () => attend(live(MEMBER), [CHAIR]), 'not-yours'],
  ] as const)('attendance by %s', (_who, act, want) => expect(code(act())).toBe(want))

  it.each([
    ['to a body below', () => conclude(live(), charge()), 'ok'],
    ['to a body of the place', () => conclude(live(), charge([MEMBER])), 'ok'],
    ['to three communes', () => conclude(live(), charge([BELOW, 'front@phuong-cau-moi', 'police@xa-doi-thong'])), 'ok'],
    ['to one body twice', () => conclude(live(), charge([BELOW, BELOW])), 'body-twice'],
    ['to nobody', () => conclude(live(), charge([])), 'field-missing'],
    ['to a body that ended', () => conclude(live(), charge(['police@xa-rung-xa'])), 'body-ended'],
    ['to a body of a place the programme does not bind', () => conclude(live(), charge(['police@xa-ben-song'])), 'body-outside'],
    ['to a body nobody knows', () => conclude(live(), charge(['police@xa-nao-do'])), 'unknown-body'],
    ['due on the day of the meeting', () => conclude(live(), charge([BELOW], '2026-06-20')), 'due-not-after'],
    ['due the day after', () => conclude(live(), charge([BELOW], '2026-06-21')), 'ok'],
    ['that says nothing', () => conclude(live(), charge([BELOW], '2026-07-15', '')), 'field-missing'],
    ['that names a person', () => conclude(live(), charge([BELOW], '2026-07-15', 'Mời bà B, CCCD 001082001234')), 'names-a-person'],
    ['by a member', () => conclude(live(MEMBER), charge()), 'not-yours'],
    ['before anybody attended', () => conclude(caseOf(acts(proposed), CHAIR, '2026-06-20'), charge()), 'nobody-attended'],
    ['on the day it was recorded as held', () => conclude(caseOf(acts(proposed, came, held), CHAIR, '2026-06-21'), charge()), 'ok'],
    ['on the day after', () => conclude(caseOf(acts(proposed, came, held), CHAIR, '2026-06-22'), charge()), 'meeting-held'],
  ] as const)('a conclusion %s', (_what, act, want) => expect(code(act())).toBe(want))

  it('one district tier: the bodies just below a province are the communes once districts ended, and the districts before', () => {
    const of = (place: string, on: string) => [...new Set(owersOf(ground, place as PlaceId, day(on)).map((body) => body.place))]
    expect(of('tinh-song-lon', '2026-06-20')).toEqual(['tinh-song-lon', 'phuong-cau-moi', 'xa-doi-thong', 'xa-rung-dong', 'xa-rung-tay'])
    expect(of('tinh-ba-cau', '2025-06-01')).toEqual(['tinh-ba-cau', 'huyen-tren', 'huyen-duoi'])
    expect(of('huyen-duoi', '2025-06-01')).toEqual(['huyen-duoi', 'xa-doi-thong', 'xa-rung-xa', 'xa-dao-nho'])
    expect(of('xa-ba-cau', '2025-01-05'), 'a meeting of December, concluded by who took over in January').toEqual(['phuong-cau-moi'])
    expect(of('huyen-duoi', '2025-07-01')).toEqual([])
  })

  it('is taken back while the minutes are open', () => {
    const said = acts(proposed, came, { did: 'conclude', conclusion: 'c', what: 'Lắp biển', due: day('2026-07-15'), to: [{ commitment: 'k', owner: BELOW }], recorded: '2026-06-20' })
    expect(code(withdrawConclusion(caseOf(said, CHAIR, '2026-06-20'), 'c'))).toBe('ok')
    expect(code(withdrawConclusion(caseOf(said, CHAIR, '2026-06-20'), 'd'))).toBe('item-gone')
    expect(code(withdrawConclusion(caseOf(said, MEMBER, '2026-06-20'), 'c'))).toBe('not-yours')
    expect(foldMeeting([...said, ...acts({ did: 'withdraw-conclusion', conclusion: 'c' })]).conclusions).toEqual([])
  })
})

describe('held', () => {
  it.each([
    ['by the chair on its day', () => hold(caseOf(acts(proposed, came), CHAIR, '2026-06-20'), day('2026-06-20')), 'ok'],
    ['on a day to come', () => hold(caseOf(acts(proposed, came), CHAIR, '2026-06-20'), day('2026-06-21')), 'day-in-the-future'],
    ['by a member', () => hold(caseOf(acts(proposed, came), MEMBER, '2026-06-20'), day('2026-06-20')), 'not-yours'],
    ['without anybody present', () => hold(caseOf(acts(proposed), CHAIR, '2026-06-20'), day('2026-06-20')), 'nobody-attended'],
    ['twice', () => hold(caseOf(acts(proposed, came, held), CHAIR, '2026-06-22'), day('2026-06-20')), 'meeting-held'],
    ['by who took over from the chair', () => hold({ ...caseOf(acts(proposed, came), MEMBER, '2026-06-20'), stands: [MEMBER, CHAIR] }, day('2026-06-20')), 'ok'],
  ] as const)('%s', (_who, act, want) => expect(code(act())).toBe(want))

  it.each([
    ['a new time', () => propose(caseOf(acts(proposed, came, held), CHAIR, '2026-06-21'), { ...TIME, on: day('2026-06-28') })],
    ['agreement', () => agree(caseOf(acts(proposed, came, held), MEMBER, '2026-06-21'), 1)],
    ['an item', () => addItem(caseOf(acts(proposed, came, held), MEMBER, '2026-06-21'), 'i', 'Việc mới')],
  ] as const)('takes no %s any more', (_what, act) => expect(code(act())).toBe('meeting-held'))

  it('tells on which day, and by which number of acts', () => expect(foldMeeting(acts(proposed, came, held))).toMatchObject({ held: { on: '2026-06-20', recordedOn: '2026-06-21' }, acts: 3, attended: [CHAIR, MEMBER] }))
  it('has a key', () => expect(caseOf([]).key).toBe(KEY))
})

describe('the mail of an invitation', () => {
  const facts = { turn: 'first' as const, chair: 'Công an xã Ba Cầu', meeting: 'Giao ban tháng 6 năm 2026 – Xã Ba Cầu', on: TIME.on, at: TIME.at, where: TIME.where, members: ['Công an xã Ba Cầu', 'Ủy ban MTTQ xã Ba Cầu'], address: 'https://phoihop.example/meetings/x' }
  it('says who calls, when, where and whom', () => {
    const { subject, content } = invitationMail(facts)
    expect(subject).toBe('Mời giao ban: 07 giờ 30, 20/6/2026, Giao ban tháng 6 năm 2026 – Xã Ba Cầu')
    for (const text of ['Công an xã Ba Cầu trân trọng mời', 'Thời gian: 07 giờ 30, thứ Bảy ngày 20/6/2026', 'Địa điểm: Phòng họp số 1', 'Cơ quan dự họp: Công an xã Ba Cầu; Ủy ban MTTQ xã Ba Cầu', facts.address]) expect(content).toContain(text)
  })
  it.each([['first', 'Mời giao ban'], ['again', 'Đổi thời gian, địa điểm giao ban'], ['off', 'Hoãn giao ban'], ['anew', 'Mời lại giao ban'], ['waived', 'Thu hồi giấy mời giao ban']] as const)('%s: %s, in a subject of 200 signs at most', (turn, begins) => {
    const { subject } = invitationMail({ ...facts, turn, meeting: 'x'.repeat(400) })
    expect([subject.startsWith(begins), subject.length]).toEqual([true, 200])
  })
})
