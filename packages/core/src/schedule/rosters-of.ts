import { changeDays, startsOfStates, stateAt, type PartyId, type PlaceId, type RegisterIndex } from '../register/index.ts'
import type { ProgrammeVersion } from '../programme/index.ts'
import { turnOf } from './turn-of.ts'
import { makeRoster, type Owers, type Seat } from './roster.ts'
import { originOf, turnDay, type Slot } from './slots-of.ts'

/** The seats of a slot: one list per state of the register, kept, because nothing changes on the days between. */
export type Rosters = (slot: Slot) => readonly Seat[]

const remembered = new WeakMap<RegisterIndex, WeakMap<ProgrammeVersion, Rosters>>()

export function rostersOf(index: RegisterIndex, programme: ProgrammeVersion): Rosters {
  let ofIndex = remembered.get(index)
  if (!ofIndex) remembered.set(index, (ofIndex = new WeakMap()))
  let rosters = ofIndex.get(programme)
  if (!rosters) ofIndex.set(programme, (rosters = makeRosters(index, programme)))
  return rosters
}

function makeRosters(index: RegisterIndex, programme: ProgrammeVersion): Rosters {
  const starts = [...new Set([...changeDays(index), ...startsOfStates(programme.appliesIn)])].sort()
  const kept = new Map<string, readonly Seat[]>()
  return (slot) => {
    const days = { owed: originOf(slot).falls, falls: slot.falls }
    const { tier, by } = slot.obligation
    const { owers, name } = owersOf(programme, slot)
    const key = `${tier} ${'each' in by} ${name} ${stateAt(starts, days.owed)} ${stateAt(starts, days.falls)}`
    let roster = kept.get(key)
    if (!roster) kept.set(key, (roster = makeRoster(index, programme, tier, owers, days)))
    return roster
  }
}

/** `name` is the same for slots whose owers are the same. */
function owersOf({ rotations }: ProgrammeVersion, slot: Slot): { owers: Owers; name: string } {
  const { obligation: { by }, year, period } = slot
  if ('each' in by) return { owers: { apart: true, at: () => by.each }, name: by.each.join() }
  if ('jointly' in by) return { owers: { apart: false, at: () => by.jointly }, name: by.jointly.join() }
  const rotation = rotations.find((one) => one.id === by.turn)
  if (!rotation) return { owers: { apart: false, at: () => [] }, name: '' }
  const on = turnDay(slot)
  const at = (place: PlaceId): readonly PartyId[] => alone(turnOf(rotation, year, place, period.key, on))
  return { owers: { apart: false, at }, name: rotation.exceptions?.length ? `${rotation.id} ${year} ${period.key} ${on}` : `${turnOf(rotation, year) ?? ''}` }
}

const alone = (party: PartyId | undefined): readonly PartyId[] => (party === undefined ? [] : [party])
