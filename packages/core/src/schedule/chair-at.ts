import { yearOf, type CalendarDate } from '../calendar/index.ts'
import { isOn, type BodyId, type PartyId, type PlaceId, type RegisterIndex } from '../register/index.ts'
import type { Citation, ProgrammeVersion, RotationId } from '../programme/index.ts'
import { exceptionOf, turnOf } from './turn-of.ts'

/** Who chairs at a place on a day, and on what that rests. Without a `body`, nobody is there to: what the chair owes is a question. */
export type Chair = { place: PlaceId; party: PartyId; body?: BodyId; basis: Citation; exceptional: boolean }

/**
 * Whose turn it is on a day at a place, by the rotation named, else the first, of the version in force on that day (of the last one before it,
 * where none is; of the first, before all). `undefined` where nothing rotates, or not yet. `versions`: first to last.
 */
export function chairAt(versions: readonly ProgrammeVersion[], index: RegisterIndex, place: PlaceId, on: CalendarDate, named?: RotationId): Chair | undefined {
  const version = versions.findLast(({ inForce }) => isOn(inForce, on)) ?? versions.findLast(({ inForce }) => inForce.from <= on) ?? versions[0]
  const rotation = version?.rotations.find(({ id }) => id === named) ?? version?.rotations[0]
  const party = rotation && turnOf(rotation, yearOf(on), place, undefined, on)
  if (!rotation || party === undefined) return undefined
  const exception = exceptionOf(rotation, yearOf(on), place, undefined, on)
  const body = index.bodyOf(party, place, on)?.id
  return { place, party, ...(body ? { body } : {}), basis: exception?.basis ?? rotation.basis, exceptional: exception !== undefined }
}
