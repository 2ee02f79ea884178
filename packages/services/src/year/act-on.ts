import { mayReport, type Reader } from '@phoihop/core/account'
import type { Deed } from '@phoihop/core/audit'
import type { CalendarDate } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { isOn, type BodyId, type PlaceId } from '@phoihop/core/register'
import type { Affair, AnyAct, YearAct } from '@phoihop/core/year'
import { addAudit } from '@phoihop/storage/audit'
import type { Db } from '@phoihop/storage/database'
import { addAct, listActs, lockMatter } from '@phoihop/storage/year'
import { actor } from '../audit/actor.ts'
import { inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { contextFor, type Context } from '../schedule/context.ts'

/** The transaction an act is taken in. */
export type Acting = Context & { db: Db; by: BodyId; today: CalendarDate }
/** Where an act belongs, and who sees it. */
export type Where = { affair: Affair; subject: string; year: number; place: PlaceId; owners: readonly BodyId[] }
/** What was decided: the act, and what else is written with it, all or nothing. */
export type Decided<Act> = { act: Act; also?: (seq: number) => Promise<Outcome<void>> }

/**
 * Takes one act on one matter, one at a time: `where` finds it, `decide` sees its acts so far and answers the next. `seen`: the number of acts the person saw;
 * where somebody acted in between nothing is kept (`matter-changed`); absent for what does not depend on it. Refuses a seat that
 * reads only or has no body (`may-not`) and a body that has ended. Answers the act as kept.
 */
export function actOn<Act extends AnyAct>(
  house: House, reader: Reader, seen: number | undefined,
  where: (acting: Acting) => Promise<Outcome<Where>> | Outcome<Where>,
  decide: (acts: readonly YearAct<Act>[], acting: Acting, where: Where) => Promise<Outcome<Decided<Act>>> | Outcome<Decided<Act>>,
): Promise<Outcome<YearAct<Act>>> {
  return inTransaction(house, async (db) => {
    const context = await contextFor(house, reader, db)
    const [today, by] = [house.today(), reader.seat.body]
    const body = by && context.definition.index.body(by)
    if (!mayReport(reader) || !by || !body) return refuse({ code: 'may-not', action: 'act' })
    if (!isOn(body.exists, today)) return refuse({ code: 'body-ended', body: by, on: body.exists.to ?? today })
    const acting = { ...context, db, by, today }
    const found = await where(acting)
    if (!found.ok) return found
    const { affair, ...rest } = found.value
    // Who became a member since sees what the others did before: all of it, or the number of the next act is wrong.
    await lockMatter(db, context.scope, affair, rest.subject)
    const acts = await listActs<Act>(db, { programme: context.scope.programme, bodies: rest.owners }, affair, { subjects: [rest.subject] })
    if (seen !== undefined && seen !== acts.length) return refuse({ code: 'matter-changed', subject: rest.subject })
    const decided = await decide(acts, acting, found.value)
    if (!decided.ok) return decided
    return appendAct(house, reader, acting, found.value, acts.length + 1, decided.value)
  })
}

/** Appends one more act in the same transaction, on this matter or on one it raises, with its audit row. */
export async function appendAct<Act extends AnyAct>(house: House, reader: Reader, { db, scope, by, today }: Acting, { affair, ...where }: Where, seq: number, { act, also }: Decided<Act>): Promise<Outcome<YearAct<Act>>> {
  const kept = { ...where, id: house.newId(), seq, body: by, account: reader.account.id, recordedAt: house.now(), recordedOn: today, act }
  if (!(await addAct(db, scope, affair, kept))) return refuse({ code: 'matter-changed', subject: where.subject })
  await addAudit(db, { ...actor(house, reader), did: `act-on-${affair}` satisfies Deed, on: `${where.subject}/${seq}` })
  const written = (await also?.(seq)) ?? ok(undefined)
  return written.ok ? ok(kept) : written
}
