import type { PartyRegister } from './party-register.ts'
import type { Proposal } from './types.ts'
import { unique } from './walk.ts'

const counts: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6 }
const together = /^(?:cả )?(?<count>hai|ba|bốn|năm|sáu) (?:bên|ngành|cơ quan|đơn vị|lực lượng|sở|hội)$/iu

/**
 * "Hai bên họp giao ban", "ba ngành trao đổi thông tin": whoever signs, told by their number, are those who sign, one by one. A name the paper gives them all
 * ("sau đây gọi là các bên") stays a class of its own. In: a duty, the register, the ids of the signers. Out: the duty with their ids in place of the number.
 */
export function eachSide(duty: Proposal, { nameOf }: Pick<PartyRegister, 'nameOf'>, issuers: readonly string[]): Proposal {
  const each = (id: string): readonly string[] => (counts[(together.exec(nameOf(id))?.groups?.count ?? '').toLowerCase()] === issuers.length ? issuers : [id])
  if ([...duty.actors, ...duty.counterparts].every((id) => each(id)[0] === id)) return duty
  const actors = unique(duty.actors.flatMap(each))
  return { ...duty, actors, counterparts: unique(duty.counterparts.flatMap(each)).filter((id) => !actors.includes(id) || duty.counterparts.includes(id) && duty.actors.includes(id)) }
}
