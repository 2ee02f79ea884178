import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** A database or a transaction of it: every query function takes one first. */
export type Db = Kysely<Schema>

/** Runs `work` in one transaction: all of it is kept when it returns, nothing when it throws. Inside a transaction it joins that one. */
export function transaction<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}
