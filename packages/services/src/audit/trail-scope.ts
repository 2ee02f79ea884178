import { mayAudit, type Reader } from '@phoihop/core/account'
import type { TrailScope } from '@phoihop/core/audit'
import { refuse, ok, type Outcome } from '@phoihop/core/outcome'
import type { House } from '../house/house.ts'
import { scopeIn } from '../house/scope.ts'

/** What an auditor may see of the trail: everything where its seat has no body; else what its body, and those below it in its line, did and what was read of them. */
export function trailScopeOf(house: House, reader: Reader): Outcome<TrailScope> {
  if (!mayAudit(reader)) return refuse({ code: 'may-not', action: 'read-trail' })
  const id = reader.seat.body
  if (id === undefined) return ok({ bodies: 'all' })
  const below = house.definitions().flatMap((definition) => {
    const { bodies } = scopeIn(definition, { ...reader, seat: { role: 'officer', body: id } }, house.today())
    return bodies === 'all' ? [] : bodies
  })
  return ok({ bodies: [...new Set([id, ...below])] })
}
