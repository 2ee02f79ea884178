import type { YearAct } from '../year/index.ts'
import type { Meeting, MeetingAct } from './types.ts'

const NOTHING: Meeting = { changes: 0, agreed: [], declined: [], items: [], attended: [], conclusions: [], acts: 0 }

/** A meeting from its acts, oldest first. Agreement is to one time and place: it lapses when another is proposed, or the meeting is called off. */
export const foldMeeting = (acts: readonly YearAct<MeetingAct>[]): Meeting => acts.reduce(fold, NOTHING)

/** Acts beside which any other stands: who saw the meeting without them saw enough. */
const BESIDE: readonly MeetingAct['did'][] = ['agree', 'decline', 'add-item', 'withdraw-item']

/** Whether the chair's part of a meeting (time, attendance, conclusions, holding) was touched after that many acts: then one must look again. */
export const isTouchedSince = (acts: readonly YearAct<MeetingAct>[], seen: number): boolean => acts.some(({ seq, act }) => seq > seen && !BESIDE.includes(act.did))

function fold(before: Meeting, kept: YearAct<MeetingAct>): Meeting {
  const { act, body, seq, recordedOn } = kept
  const meeting = { ...before, acts: before.acts + 1 }
  switch (act.did) {
    case 'propose': {
      const [{ did: _did, ...time }, { calledOff: _old, ...rest }] = [act, meeting]
      return { ...rest, proposal: { ...time, by: body, number: seq }, changes: before.changes + 1, agreed: [body], declined: [] }
    }
    case 'call-off': {
      // Who was written down as present came to a meeting that did not take place.
      const { proposal, ...rest } = meeting
      return { ...rest, ...(proposal ? { calledOff: proposal } : {}), changes: before.changes + 1, agreed: [], declined: [], attended: [] }
    }
    case 'agree':
      return act.proposal === before.proposal?.number
        ? { ...meeting, agreed: [...before.agreed.filter((one) => one !== body), body], declined: before.declined.filter((one) => one.body !== body) }
        : meeting
    case 'decline':
      return act.proposal === before.proposal?.number
        ? { ...meeting, agreed: before.agreed.filter((one) => one !== body), declined: [...before.declined.filter((one) => one.body !== body), { body, because: act.because }] }
        : meeting
    case 'add-item': return { ...meeting, items: [...before.items, { item: act.item, title: act.title, by: body }] }
    case 'withdraw-item': return { ...meeting, items: before.items.filter(({ item }) => item !== act.item) }
    case 'attend': return { ...meeting, attended: act.bodies }
    case 'conclude': {
      const { did: _did, ...said } = act
      return { ...meeting, conclusions: [...before.conclusions, { ...said, recordedOn }] }
    }
    case 'withdraw-conclusion': return { ...meeting, conclusions: before.conclusions.filter(({ conclusion }) => conclusion !== act.conclusion) }
    case 'hold': return { ...meeting, held: { on: act.on, recordedOn } }
  }
}
