import { sql } from 'kysely'
import type { Decision } from '@phoihop/core/draft'
import type { Instant } from '@phoihop/core/work'
import type { Db } from '../database/index.ts'

export type NewDecision = { draft: string; seq: number; account: string; at: Instant; decision: Decision }

/** Appends a decision under its number. Throws when the number is taken: somebody decided in between. */
export async function addDecision(db: Db, { draft, seq, account, at, decision }: NewDecision): Promise<void> {
  await db.insertInto('draftDecision').values({ draft, seq, account, decidedAt: at, did: decision.did, decision }).execute()
}

/** The decisions on a document, first to last: numbered from 1 without gaps. */
export async function listDecisions(db: Db, draft: string): Promise<readonly Decision[]> {
  const rows = await db.selectFrom('draftDecision').select('decision').where('draft', '=', draft).orderBy('seq').execute()
  return rows.map(({ decision }) => decision)
}

/** The decisions on many documents, by document. */
export async function listDecisionsOf(db: Db, drafts: readonly string[]): Promise<ReadonlyMap<string, readonly Decision[]>> {
  if (drafts.length === 0) return new Map()
  const rows = await db.selectFrom('draftDecision').select(['draft', 'decision']).where('draft', 'in', [...drafts]).orderBy('draft').orderBy('seq').execute()
  return new Map([...Map.groupBy(rows, ({ draft }) => draft)].map(([draft, own]) => [draft, own.map(({ decision }) => decision)]))
}

/** Makes everybody else who decides on this document wait until this transaction ends. Only within a transaction. */
export async function lockDraft(db: Db, draft: string): Promise<void> {
  if (!db.isTransaction) throw new Error('lockDraft needs a transaction')
  await sql`select pg_advisory_xact_lock(hashtextextended(${`draft ${draft}`}, 0))`.execute(db)
}
