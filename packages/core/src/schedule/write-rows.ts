import type { ProgrammeVersion, Rotation } from '../programme/index.ts'
import type { BodyId, PartyId, PlaceId, RegisterIndex } from '../register/index.ts'
import { assignedOn, type FindAnswer } from './answers-by-obligation.ts'
import { turnOf } from './turn-of.ts'
import type { Seat } from './roster.ts'
import { turnDay, type Slot } from './slots-of.ts'
import type { Occurrence, OccurrenceKey, Orphan, Schedule } from './types.ts'

export type Writer = { write(slot: Slot, roster: readonly Seat[], only?: ReadonlySet<string>): void; schedule: Schedule }

/** Turns slots and seats into rows. This is the inner loop of every derivation: one object and one text per row, nothing else. */
export function makeWriter(index: RegisterIndex, programme: ProgrammeVersion, findAnswer: FindAnswer, within?: ReadonlySet<PlaceId>): Writer {
  const occurrences: Occurrence[] = []
  const orphans: Orphan[] = []
  const write: Writer['write'] = (slot, roster, only) => {
    const before = `${slot.obligation.id}/${slot.part}/`
    const chairAt = chairs(programme, slot)
    for (const seat of roster) {
      if (within && !within.has(seat.place)) continue
      if (only && !only.has(seat.ending)) continue
      const key = (before + seat.ending) as OccurrenceKey
      const owners = seat.why === undefined ? seat.owners : answered(index, findAnswer, slot, seat)
      if (owners === 'ended') continue
      if (owners.length > 0) occurrences.push(occurrence(slot, seat.place, key, owners, chairAt(seat.place)))
      else orphans.push(orphan(slot, seat, key))
    }
  }
  return { write, schedule: { occurrences, orphans } }
}

function occurrence(slot: Slot, place: PlaceId, key: OccurrenceKey, owners: readonly BodyId[], chair: PartyId | undefined): Occurrence {
  const { obligation, period, due, target, provisional, falls } = slot
  const { id, kind, tier } = obligation
  const stated = obligation.due?.stated ?? false
  return chair === undefined
    ? { key, obligation: id, kind, tier, period, place, owners, due, target, stated, provisional, falls }
    : { key, obligation: id, kind, tier, period, place, owners, chair, due, target, stated, provisional, falls }
}

const orphan = ({ obligation: { id, kind, tier }, period, falls }: Slot, { place, why = 'no-body' }: Seat, key: OccurrenceKey): Orphan =>
  ({ key, obligation: id, kind, tier, period, place, falls, why })

function answered(index: RegisterIndex, findAnswer: FindAnswer, { obligation, falls }: Slot, { place }: Seat): readonly BodyId[] | 'ended' {
  const found = findAnswer(obligation.id, place, falls)
  if (!found) return []
  return 'ended' in found.answer ? 'ended' : assignedOn(index, found.answer.assign, falls)
}

/** Who chairs at a place in the slot's year: by the rule's own rotation, else by the programme's first. */
function chairs({ rotations }: ProgrammeVersion, slot: Slot): (place: PlaceId) => PartyId | undefined {
  const { obligation: { by }, year } = slot
  const rotation = 'turn' in by ? rotations.find((one) => one.id === by.turn) : rotations[0]
  if (!rotation) return () => undefined
  return rotation.exceptions?.length ? exceptional(rotation, slot) : always(turnOf(rotation, year))
}

const always = (party: PartyId | undefined) => () => party
const exceptional = (rotation: Rotation, slot: Slot) => {
  const on = turnDay(slot)
  return (place: PlaceId) => turnOf(rotation, slot.year, place, slot.period.key, on)
}
