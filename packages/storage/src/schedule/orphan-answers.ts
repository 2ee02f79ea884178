import type { Scope } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { ObligationId } from '@phoihop/core/programme'
import type { BodyId, PlaceId } from '@phoihop/core/register'
import type { OrphanAnswer } from '@phoihop/core/schedule'
import type { Instant } from '@phoihop/core/work'
import { actingAs, within, type Db } from '../database/index.ts'

export type RecordedAnswer = OrphanAnswer & { account: string; recordedOn: CalendarDate }
export type NewAnswer = { answer: OrphanAnswer; account: string; recordedAt: Instant; recordedOn: CalendarDate }

/** Appends the answer to a question, with the document it rests on. Throws in a scope that does not see all. */
export async function addOrphanAnswer(db: Db, scope: Scope, { answer, account, recordedAt, recordedOn }: NewAnswer): Promise<void> {
  await within(db, scope, (own) => own
    .insertInto('orphanAnswer')
    .values({
      id: answer.id,
      programme: scope.programme,
      obligation: answer.obligation,
      place: answer.place ?? null,
      startsOn: answer.from,
      assignedTo: 'assign' in answer.answer ? answer.answer.assign : null,
      basisDocument: answer.basis.document,
      basisOn: answer.basis.on,
      account,
      recordedAt,
      recordedOn,
    })
    .execute())
}

/** Every answer given in a programme, first to last. They decide whose a duty is, so whoever derives the schedule reads them whole: they hold no work. */
export async function listOrphanAnswers(db: Db, programme: string): Promise<readonly RecordedAnswer[]> {
  const rows = await actingAs(db, 'schedule', (own) => own.selectFrom('orphanAnswer').selectAll().where('programme', '=', programme).orderBy('position').execute())
  return rows.map((row) => ({
    id: row.id,
    obligation: row.obligation as ObligationId,
    ...(row.place === null ? {} : { place: row.place as PlaceId }),
    from: row.startsOn,
    answer: row.assignedTo === null ? { ended: true } : { assign: row.assignedTo as BodyId },
    basis: { document: row.basisDocument, on: row.basisOn },
    account: row.account,
    recordedOn: row.recordedOn,
  }))
}
