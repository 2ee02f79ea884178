import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import type { Outcome } from '../outcome/index.ts'
import { agree, callOff, decline, foldMeeting, invitationMail, isTouchedSince, propose, turnOf, type InvitationTurn, type MeetingAct } from './index.ts'
import { acts as actsOf, caseOf, CHAIR, MEMBER, STRANGER, TIME } from './meeting.fixture.ts'

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals[0].code)
const acts = actsOf<MeetingAct>
const proposed = { did: 'propose', ...TIME } as MeetingAct
const agreed = { did: 'agree', proposal: 1, by: MEMBER } as const
const off = { did: 'call-off' } as const
const came = { did: 'attend', bodies: [CHAIR, MEMBER], recorded: '2026-06-20' } as MeetingAct & { recorded: string }
const concluded = { did: 'conclude', conclusion: 'c', what: 'Lắp biển', due: day('2026-07-15'), to: [{ commitment: 'k', owner: MEMBER }], recorded: '2026-06-20' } as MeetingAct & { recorded: string }
const held = { did: 'hold', on: TIME.on, recorded: '2026-06-21' } as MeetingAct & { recorded: string }

describe('calling a meeting off', () => {
  const called = acts(proposed, agreed)
  const on = (day: string) => caseOf(acts(proposed, came), CHAIR, day)
  it.each([
    ['by the chair', () => callOff(caseOf(called)), 'ok'],
    ['by who took over from the chair', () => callOff({ ...caseOf(called, MEMBER), stands: [MEMBER, CHAIR] }), 'ok'],
    ['by a member', () => callOff(caseOf(called, MEMBER)), 'not-yours'],
    ['by a stranger', () => callOff(caseOf(called, STRANGER)), 'not-yours'],
    ['before anything is proposed', () => callOff(caseOf([])), 'no-proposal'],
    ['a second time', () => callOff(caseOf(acts(proposed, off))), 'no-proposal'],
    ['after its day, where nobody met', () => callOff(caseOf(called, CHAIR, '2026-06-25')), 'ok'],
    ['with attendance written down', () => callOff(on('2026-06-20')), 'ok'],
    ['with a conclusion that charges a body', () => callOff(caseOf(acts(proposed, came, concluded), CHAIR, '2026-06-20')), 'meeting-has-conclusions'],
    ['with the conclusion taken back', () => callOff(caseOf(acts(proposed, came, concluded, { did: 'withdraw-conclusion', conclusion: 'c' }), CHAIR, '2026-06-20')), 'ok'],
    ['once held', () => callOff(caseOf(acts(proposed, came, held), CHAIR, '2026-06-21')), 'meeting-held'],
    ['once reported as held on the desk', () => callOff({ ...caseOf(called), reported: day('2026-06-09') }), 'meeting-held'],
    ['once its duty is waived', () => callOff({ ...caseOf(called), waived: true }), 'meeting-waived'],
  ] as const)('%s', (_what, act, want) => expect(code(act())).toBe(want))

  it('takes time, place, agreement and attendance back, keeps what was put on the agenda, and remembers what was called off', () => {
    const item = { did: 'add-item', item: 'i', title: 'Mô hình tự quản', by: MEMBER } as const
    const meeting = foldMeeting(acts(proposed, agreed, item, came, off))
    expect(meeting).toEqual({ calledOff: { ...TIME, by: CHAIR, number: 1 }, changes: 2, agreed: [], declined: [], items: [{ item: 'i', title: 'Mô hình tự quản', by: MEMBER }], attended: [], conclusions: [], acts: 5 })
  })

  it('leaves no time to answer to', () => {
    const gone = caseOf(acts(proposed, off), MEMBER)
    expect([code(agree(gone, 1)), code(decline(gone, 1, 'other-work'))]).toEqual(['no-proposal', 'no-proposal'])
    expect(foldMeeting(acts(proposed, off, agreed, { did: 'decline', proposal: 1, because: 'other-work', by: MEMBER }))).toMatchObject({ agreed: [], declined: [] })
  })

  it('is proposed anew, with the same time and place too; answers to the time before do not count', () => {
    expect(code(propose(caseOf(acts(proposed, off)), TIME))).toBe('ok')
    const anew = foldMeeting(acts(proposed, agreed, off, proposed, agreed))
    expect(anew).toMatchObject({ changes: 3, proposal: { ...TIME, number: 4 }, agreed: [CHAIR] })
    expect(anew.calledOff).toBeUndefined()
  })

  it('touches what the chair saw', () => {
    expect(isTouchedSince(acts(proposed, off), 1)).toBe(true)
    expect(isTouchedSince(acts(proposed, off), 2)).toBe(false)
  })
})

describe('what goes out', () => {
  it.each<[string, MeetingAct[], InvitationTurn]>([
    ['nothing before', [], 'first'], ['a time before', [proposed], 'again'], ['called off before', [proposed, off], 'anew'], ['a time after that', [proposed, off, proposed], 'again'],
  ])('a time set, %s', (_what, before, turn) => expect(turnOf(foldMeeting(acts(...before)))).toBe(turn))

  const facts = { chair: 'Công an xã Ba Cầu', meeting: 'Giao ban tháng 6 năm 2026 – Xã Ba Cầu', on: TIME.on, at: TIME.at, where: TIME.where, members: ['Công an xã Ba Cầu'], address: 'https://phoihop.example/meetings/x' }
  it.each<[InvitationTurn, string[], string[]]>([
    ['off', ['Công an xã Ba Cầu hoãn họp', 'Thời gian đã báo: 07 giờ 30', 'Kỳ này vẫn phải họp', 'xóa mục đã gửi', 'Xem: https://'], ['miễn', 'Trả lời và xem']],
    ['anew', ['mời lại các cơ quan', 'Thời gian: 07 giờ 30', 'thống nhất lại từ đầu', 'Trả lời và xem'], ['Thời gian đã báo', 'miễn']],
    ['waived', ['đã được miễn', 'Thời gian đã báo: 07 giờ 30'], ['vẫn phải họp', 'hoãn họp']],
  ])('%s says what it is, and nothing of the others', (turn, says, not) => {
    const { content } = invitationMail({ ...facts, turn })
    for (const text of says) expect(content).toContain(text)
    for (const text of not) expect(content).not.toContain(text)
  })
})
