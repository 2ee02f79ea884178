import { ok, refuse, type Outcome } from '../outcome/index.ts'
import { wrongText } from '../work/index.ts'
import type { MeetingAct, MeetingCase } from './types.ts'
import { isHeld, notMember } from './who.ts'

export const TEXT_LIMIT = 500

/** A member puts something on the agenda under its own name. `item`: a new id. Refuses a text that names a person. */
export function addItem(the: MeetingCase, item: string, title: string): Outcome<Extract<MeetingAct, { did: 'add-item' }>> {
  const refusal = notMember(the) ?? isHeld(the) ?? wrongText('title', title, TEXT_LIMIT)
  return refusal ? refuse(refusal) : ok({ did: 'add-item', item, title: title.trim() })
}

/** Who put an item on the agenda takes it off; the chair may, too. */
export function withdrawItem(the: MeetingCase, item: string): Outcome<Extract<MeetingAct, { did: 'withdraw-item' }>> {
  const refusal = notMember(the) ?? isHeld(the)
  if (refusal) return refuse(refusal)
  const found = the.meeting.items.find((one) => one.item === item)
  if (!found) return refuse({ code: 'item-gone' })
  const may = [found.by, ...the.chairs]
  return may.some((body) => the.stands.includes(body)) ? ok({ did: 'withdraw-item', item }) : refuse({ code: 'not-yours', owners: may })
}
