import { forFolded } from '../../source/index.ts'
import type { ClauseContext } from './clause-context.ts'
import type { Piece } from './duty-pieces.ts'

/** A case of what the lead-in has done in its time, not another event that comes later. */
const isCase = forFolded(/^\s*(?:trường\s+h[ợọ]p|nếu|đối\s+với)\s/iu)

/** "Báo cáo 06 tháng như sau: a) … trước ngày 03 tháng 4": a day of the year below a period the lead-in states is a day of that period. */
function periodAbove({ cadence, due }: Piece, time: NonNullable<ClauseContext['time']>): Piece['cadence'] {
  const [only] = cadence
  const ofDay = cadence.length === 1 && only?.kind === 'yearly' && due !== undefined && only.start === due.start && due.op !== 'text'
  return ofDay ? time.cadence.filter(({ kind }) => kind === 'halfyear' || kind === 'quarterly') : []
}

/** Below a heading that is a condition ("Khi có tin bão"), work with a limit counted from it or a rhythm of hours has its own time as well. A day or a period of the calendar stands by itself. */
function underCondition({ cadence, due }: Piece, time: NonNullable<ClauseContext['time']>): Piece['cadence'] {
  const counted = !due || due.op === 'within' || due.op === 'text'
  return time.trigger && counted && cadence.every(({ kind }) => kind === 'daily' || kind === 'periodic') ? [...cadence, ...time.cadence] : []
}

/** A stretch with the time its lead-in gives it: all of it where it states none, else what its own leaves open. `time`: what the lead-in says, if anything. */
export function inheritTime(piece: Piece, { time, block }: ClauseContext): Piece {
  if (!time || block?.time) return piece
  const timed = piece.cadence.length > 0 || piece.due !== undefined
  if (!timed) return { ...piece, cadence: time.cadence, ...(time.due ? { due: time.due } : {}) }
  const events = piece.due?.op === 'within' && piece.cadence.length === 0 && piece.subject.length === 0 ? time.cadence.filter(({ kind }) => kind === 'event') : []
  const window = !piece.due && piece.cadence.every(({ kind }) => kind === 'event') && (time.due?.op === 'between' || time.due?.op === 'within' && piece.cadence.length > 0 && isCase.test(piece.phrase)) ? time.due : undefined
  const period = periodAbove(piece, time)
  const cadence = period.length > 0 ? period : events.length > 0 ? events : underCondition(piece, time)
  return { ...piece, ...(cadence.length > 0 ? { cadence } : {}), ...(window ? { due: window } : {}) }
}
