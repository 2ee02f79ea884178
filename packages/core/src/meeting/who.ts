import type { Refusal } from '../outcome/index.ts'
import type { MeetingCase } from './types.ts'

/** The chair convenes, concludes and holds; an ended chair's open meetings are its successor's. */
export const notChair = ({ chairs, stands }: MeetingCase): Refusal | undefined => (chairs.some((chair) => stands.includes(chair)) ? undefined : { code: 'not-yours', owners: chairs })
export const notMember = ({ members, stands }: MeetingCase): Refusal | undefined => (members.some((member) => stands.includes(member)) ? undefined : { code: 'not-yours', owners: members })
export const isHeld = ({ meeting: { held } }: MeetingCase): Refusal | undefined => (held ? { code: 'meeting-held', on: held.on } : undefined)
/** A calendar that took a meeting off is not asked to put it back where the duty is gone. Held all the same, it is reported as held. */
export const isWaived = ({ waived }: MeetingCase): Refusal | undefined => (waived ? { code: 'meeting-waived' } : undefined)
/** Minutes are finished on the day the meeting was recorded as held; afterwards they stand. */
export const isOver = ({ meeting: { held }, today }: MeetingCase): Refusal | undefined => (held && held.recordedOn !== today ? { code: 'meeting-held', on: held.on } : undefined)
/** What happens in a meeting is not written down before the day it is called for. */
export const isToCome = ({ meeting: { proposal }, today }: MeetingCase): Refusal | undefined =>
  proposal && proposal.on > today ? { code: 'day-in-the-future', day: proposal.on, today } : undefined
