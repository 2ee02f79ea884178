import { mayReport, type Reader } from '@phoihop/core/account'
import { foldMeeting, isTouchedSince, type MeetingAct, type MeetingCase } from '@phoihop/core/meeting'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { BodyId } from '@phoihop/core/register'
import type { YearAct } from '@phoihop/core/year'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { actOn, findMatter, inNames, type Acting, type Decided, type Matter, type Where } from '../year/index.ts'

export type Taken = Promise<Outcome<YearAct<MeetingAct>>>
/** What a decision may look at beside the meeting itself. */
export type Around = { acting: Acting; matter: Matter; where: Where }
type Decide = (the: MeetingCase, around: Around) => Promise<Outcome<Decided<MeetingAct>>> | Outcome<Decided<MeetingAct>>

/** Takes one act on one meeting for who acts for a body. `seen`: how many acts the person saw, where somebody else's conclusion or time would make it another act. */
export async function take(house: House, reader: Reader, key: string, seen: number | undefined, decide: Decide): Taken {
  if (!mayReport(reader)) return refuse({ code: 'may-not', action: 'meeting' })
  const taken = await actOn<MeetingAct>(house, reader, undefined, whereIs, (acts, acting, where) => {
    const matter = findMatter(house, acting, key, ['meeting'])
    if (!matter.ok) return matter
    if (seen !== undefined && (!Number.isInteger(seen) || isTouchedSince(acts, seen))) return refuse({ code: 'matter-changed', subject: key })
    return decide(caseOf(acts, acting, matter.value), { acting, matter: matter.value, where })
  })
  return inNames(house, taken)

  function whereIs(acting: Acting): Outcome<Where> {
    const matter = findMatter(house, acting, key, ['meeting'])
    if (!matter.ok) return matter
    const { occurrence, year, members } = matter.value
    return ok({ affair: 'meeting', subject: occurrence.key, year, place: occurrence.place, owners: members })
  }

  function caseOf(acts: readonly YearAct<MeetingAct>[], { definition, today }: Acting, { occurrence, chairs, members }: Matter): MeetingCase {
    const stands = standsFor(definition, reader, today) as [BodyId, ...BodyId[]]
    return { meeting: foldMeeting(acts), key: occurrence.key, period: occurrence.period, chairs, members, stands, today }
  }
}

/** An act that writes nothing else. */
export const alone = (act: Outcome<MeetingAct>): Outcome<Decided<MeetingAct>> => (act.ok ? ok({ act: act.value }) : act)
