import { rootsOn } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import { liesBelow, type BodyId, type PartyId, type PlaceId } from '@phoihop/core/register'
import { chairAt } from '@phoihop/core/schedule'
import type { Definition } from '../house/house.ts'

/**
 * At which root of the programme a letter to a body is signed, and which party leads it: the chair of the year where it signs, else the first that does.
 * Undefined for a body that would sign it itself (nobody urges itself by letter), and where one of both is not there to sign.
 */
export function fromWhom(definition: Definition, body: BodyId, today: CalendarDate): { place: PlaceId; lead: PartyId } | undefined {
  const { programme, earlier, index } = definition
  const roots = rootsOn(definition, today)
  const own = index.body(body)?.place
  const place = roots.find((root) => own === root || (own !== undefined && liesBelow(index, own, new Set([root]), today))) ?? roots[0]
  const signing = programme.parties.filter(({ signs }) => signs).slice(0, 2).map(({ id }) => id)
  const signers = place === undefined ? [] : signing.map((party) => index.bodyOf(party, place, today)?.id)
  const chair = place === undefined ? undefined : chairAt([...earlier, programme], index, place, today)?.party
  const lead = signing.find((party) => party === chair) ?? signing[0]
  return place === undefined || lead === undefined || signers.includes(undefined) || signers.includes(body) ? undefined : { place, lead }
}
