import type { CalendarDate } from '@phoihop/core/calendar'
import { inheritedOn, isOn, type BodyId, type RegisterIndex } from '@phoihop/core/register'

/** Who answers on a day for what a body owed: itself while it lives, else the bodies it went on in; nobody where it ended without one. */
export function heirsOn(index: RegisterIndex, on: CalendarDate): (body: BodyId) => readonly BodyId[] {
  const heirs = new Map<BodyId, BodyId[]>()
  for (const { id, exists } of index.register.bodies) {
    if (!isOn(exists, on)) continue
    for (const owed of [id, ...inheritedOn(index, id, on)]) heirs.set(owed, [...(heirs.get(owed) ?? []), id])
  }
  return (body) => heirs.get(body) ?? []
}
