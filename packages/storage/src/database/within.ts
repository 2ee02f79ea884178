import { sql } from 'kysely'
import { escapeLiteral } from 'pg'
import type { Scope } from '@phoihop/core/account'
import { transaction, type Db } from './db.ts'
import { openingWith } from './opening-dialect.ts'

/**
 * Work that is not a reader's, each opening no more than it needs. accounts: who holds which seat, and addresses of calendars ·
 * schedule: the answers that decide whose a duty is · public: what was published, for who has not signed in · trail: who did what, of the bodies an auditor may look at · system: everything, for freezing, backup and sweeps; never for a request that reads work.
 */
export type Office = 'accounts' | 'schedule' | 'public' | 'trail' | 'system'

/** What each transaction shows now; absent: nothing. */
const shown = new WeakMap<Db, string>()

/**
 * Runs `work` in a transaction in which the database shows, and takes, what the scope holds and no other row. Inside a transaction it joins that one and
 * gives back what was shown before; there, one at a time.
 */
export const within = <T>(db: Db, scope: Scope, work: (db: Db) => Promise<T>): Promise<T> => showing(db, settingsOf(scope), work)

/** The same for work of the installation itself. */
export const actingAs = <T>(db: Db, office: Office, work: (db: Db) => Promise<T>): Promise<T> => showing(db, setting('', '', office), work)

/** The same for an auditor: the trail of these bodies, and no work. */
export const seeingTrail = <T>(db: Db, { bodies }: Pick<Scope, 'bodies'>, work: (db: Db) => Promise<T>): Promise<T> => showing(db, setting('', shownOf(bodies), 'trail'), work)

async function showing<T>(db: Db, settings: string, work: (db: Db) => Promise<T>): Promise<T> {
  if (!db.isTransaction) {
    return openingWith(settings, () => transaction(db, (own) => {
      shown.set(own, settings)
      return work(own)
    }))
  }
  const before = shown.get(db) ?? NOTHING
  if (before === settings) return work(db)
  await show(db, settings)
  try {
    return await work(db)
  } finally {
    // Fails where a statement has ended the transaction: then nothing is shown any more.
    await show(db, before).catch(() => {})
  }
}

async function show(db: Db, settings: string): Promise<void> {
  await sql.raw(settings).execute(db)
  shown.set(db, settings)
}

const settingsOf = ({ programme, bodies }: Scope): string => setting(programme, shownOf(bodies), '')

function shownOf(bodies: Scope['bodies']): string {
  if (bodies === 'all') return bodies
  const strange = bodies.find((body) => !body.includes('@') || body.includes('\n'))
  if (strange !== undefined) throw new Error(`no id of a body: ${strange}`)
  return bodies.join('\n')
}

function setting(programme: string, bodies: string, office: Office | ''): string {
  return `set local phoihop.programme = ${escapeLiteral(programme)}; set local phoihop.bodies = ${escapeLiteral(bodies)}; set local phoihop.acts_as = ${escapeLiteral(office)}`
}
const NOTHING = setting('', '', '')
