import { sql } from 'kysely'
import type { Db } from '../database/index.ts'

/** How far the reading of a document is: pages done, of how many, once that is known. Not `isAlive`: whoever read it has not been heard of for a quarter of a minute. */
export type UnderWay = { isAlive: boolean; done?: number; pages?: number }

const SILENT = sql<string>`now() - interval '15 seconds'`

/** Takes the reading of a document over, unless somebody alive has it: then false. */
export async function beginReading(db: Db, draft: string): Promise<boolean> {
  const taken = await db
    .insertInto('draftUnderWay')
    .values({ draft, done: null, pages: null, seenAt: sql<string>`now()` })
    .onConflict((conflict) => conflict.column('draft').doUpdateSet({ done: null, pages: null, seenAt: sql<string>`now()` }).where('draftUnderWay.seenAt', '<', SILENT))
    .returning('draft')
    .execute()
  return taken.length > 0
}

/** A sign of life, with how far the reading is. */
export async function tellReading(db: Db, draft: string, { done, pages }: Omit<UnderWay, 'isAlive'>): Promise<void> {
  await db.updateTable('draftUnderWay').set({ done: done ?? null, pages: pages ?? null, seenAt: sql<string>`now()` }).where('draft', '=', draft).execute()
}

/** Nobody reads it any more. */
export async function leaveReading(db: Db, draft: string): Promise<void> {
  await db.deleteFrom('draftUnderWay').where('draft', '=', draft).execute()
}

type Row = { done: number | null; pages: number | null; isAlive: boolean | null }
/** To be selected where `draft_under_way` is joined as `way`. */
export const isAliveNow = sql<boolean | null>`way.seen_at >= ${SILENT}`
export const underWayOf = ({ done, pages, isAlive }: Row): UnderWay => ({ isAlive: isAlive === true, ...(done === null ? {} : { done }), ...(pages === null ? {} : { pages }) })
