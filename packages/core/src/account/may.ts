import type { CalendarDate } from '../calendar/index.ts'
import { followersOf, type Ground } from './followers-of.ts'
import type { Reader, Scope, Seat } from './types.ts'

/** Named as text: what a role that this version does not know may see is nothing. */
const SEE_WORK: readonly string[] = ['officer', 'head', 'standing', 'leader']
const LOOK_BELOW: readonly string[] = ['standing', 'leader']

/** Whether this seat reads work at all. Who keeps accounts or reads the trail does not. */
export const seesWork = (reader: Reader): boolean => SEE_WORK.includes(reader.seat.role)
/** Whether this seat's desk is about all the bodies it sees, and not only its own. How far that goes is the scope's answer. */
export const lookBelow = (reader: Reader): boolean => LOOK_BELOW.includes(reader.seat.role)
/** Whether the whole programme is in sight: its progress, and the duties nobody owns. */
export const mayFollow = (scope: Scope): boolean => scope.bodies === 'all'
/** Whether this seat may accept, return, postpone, waive and answer questions, where its body is a standing body of the programme. */
export const mayDecide = (reader: Reader): boolean => reader.seat.role === 'standing'
/** Whether this seat may report for its body. */
export const mayReport = (reader: Reader): boolean => ['officer', 'head', 'standing'].includes(reader.seat.role) && reader.seat.body !== undefined
/** Whether this seat may show the programme to the public: a standing seat that sees all of it. */
export const mayPublish = (reader: Reader, scope: Scope): boolean => mayDecide(reader) && mayFollow(scope)
/**
 * Whether this seat may take documents in, confirm and publish them, for the programmes in question: an administrator, and a seat of a
 * standing body of one of them on that day. Without any programme yet, every standing seat: there is nothing it could stand below.
 */
export const mayDraft = (reader: Reader, programmes: readonly Ground[], on: CalendarDate): boolean =>
  mayKeepAccounts(reader) || (mayDecide(reader) && (programmes.length === 0 || programmes.some((ground) => followersOf(ground, on).some((body) => body === reader.seat.body))))
/** Whether this seat approves in the name of its body, and returns what it is to approve: its head, or the standing body that acts for it. */
export const mayApprove = (reader: Reader): boolean => ['head', 'standing'].includes(reader.seat.role) && reader.seat.body !== undefined
export const mayKeepAccounts = (reader: Reader): boolean => reader.seat.role === 'administrator'
/** Whether this seat reads the audit trail: of its body and those below it, of the whole installation when it has no body. It sees no work. */
export const mayAudit = (reader: Reader): boolean => reader.seat.role === 'auditor'
/** Whether such a seat can be given: all but an administrator act for a body, an auditor with or without one. */
export const isSeat = ({ role, body }: Seat): boolean => role === 'auditor' || (role === 'administrator') === (body === undefined)
