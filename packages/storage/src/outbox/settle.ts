import type { Instant } from '@phoihop/core/work'
import type { Db } from '../database/index.ts'

type Try = { id: string; tries: number }
const GONE = { takenUntil: null, content: null, sealed: null, calendar: null }

/**
 * Notes that the server took a message, whoever holds it meanwhile: that it left is a fact. One statement of its own: once the database has heard
 * it, it is carried out even if this process dies at that moment.
 */
export async function markSent(db: Db, id: string, at: Instant): Promise<void> {
  await db.updateTable('outboxMessage').set({ ...GONE, state: 'sent', settledAt: at, answer: null }).where('id', '=', id).where('state', '<>', 'sent').execute()
}

/** Lets a message wait again after a try that failed; nothing where another process has taken it over since. */
export async function putBack(db: Db, { id, tries }: Try, { notBefore, answer }: { notBefore: Instant; answer: string }): Promise<void> {
  await db.updateTable('outboxMessage').set({ state: 'waiting', takenUntil: null, notBefore, answer }).where('id', '=', id).where('state', '=', 'sending').where('tries', '=', tries).execute()
}

/** Gives a message up for good, with the reason; nothing where another process has taken it over since. */
export async function giveUp(db: Db, { id, tries }: Try, { at, answer }: { at: Instant; answer: string }): Promise<void> {
  await db.updateTable('outboxMessage').set({ ...GONE, state: 'failed', settledAt: at, answer }).where('id', '=', id).where('state', '=', 'sending').where('tries', '=', tries).execute()
}

/** Gives up what nobody wants to read any more (`too-late`), and forgets what was settled before `settledBefore`. */
export async function sweepOutbox(db: Db, { at, settledBefore }: { at: Instant; settledBefore: Instant }): Promise<void> {
  await db.updateTable('outboxMessage').set({ ...GONE, state: 'failed', settledAt: at, answer: 'too-late' }).where('state', '=', 'waiting').where('goodUntil', '<=', at).execute()
  await db.updateTable('outboxMessage').set({ ...GONE, state: 'failed', settledAt: at, answer: 'too-late' }).where('state', '=', 'sending').where('goodUntil', '<=', at).where('takenUntil', '<', at).execute()
  await db.deleteFrom('outboxMessage').where('settledAt', '<', settledBefore).execute()
}
