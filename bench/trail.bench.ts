import { sql } from 'kysely'
import type { Instant } from '@phoihop/core/work'
import { addAccount } from '@phoihop/storage/account'
import { readHead, verifyTrail } from '@phoihop/storage/audit'
import type { Db } from '@phoihop/storage/database'
import { publishVersion } from '@phoihop/storage/programme'
import { freshDatabase, officer, threeBridges } from '@phoihop/storage/testing'

const SMALL = 20_000
const TEN_TIMES = 10 * SMALL
const BATCH = 10_000
const ROUNDS = 3
const WRITINGS = 4
/** Verifying reads every row and every link, digests, sorts and joins: that may cost two plain readings, and grow with the rows. */
const MOST_READINGS = 2
const MOST_GROWTH = 14
/** The rows alone, without the work of a service that decides on each. */
const MOST_WRITING = 2.5

const at = '2026-11-24T02:00:00.000Z' as Instant

/** How long it takes to verify the record, per 100,000 rows, against plainly reading the same rows and links; at ten times the rows; and what linking adds to writing. */
export async function run(): Promise<void> {
  const fresh = await freshDatabase({ size: 2 })
  try {
    await publishVersion(fresh.db, threeBridges, 'a'.repeat(64), at)
    const account = officer()
    await addAccount(fresh.db, account)
    const small = await measure(fresh.db, account.id, SMALL)
    const large = await measure(fresh.db, account.id, TEN_TIMES)
    const per = (ms: number, rows: number) => ((ms / rows) * 100_000).toFixed(0)
    console.log(`${SMALL} rows: verify ${per(small.verify, SMALL)} ms, read ${per(small.read, SMALL)} ms per 100,000 rows`)
    console.log(`${TEN_TIMES} rows: verify ${per(large.verify, TEN_TIMES)} ms, read ${per(large.read, TEN_TIMES)} ms per 100,000 rows`)
    tell('verify against reading', large.verify / large.read, MOST_READINGS)
    tell('growth at ten times the rows', large.verify / small.verify, MOST_GROWTH)
    const [linked, bare] = [[] as number[], [] as number[]]
    for (let round = 0; round < 2 * WRITINGS; round++) {
      const isLinked = round % 2 === 0
      await sql.raw(`alter table work_entry ${isLinked ? 'enable' : 'disable'} trigger work_entry_chain`).execute(fresh.db)
      ;(isLinked ? linked : bare).push(await addRows(fresh.db, account.id, TEN_TIMES + round * BATCH))
    }
    tell(`writing ${BATCH} rows in one statement, linked against not`, Math.min(...linked) / Math.min(...bare), MOST_WRITING)
  } finally {
    await fresh.close()
  }
}

/** Fills up to so many rows; the best of some rounds, in turn. */
async function measure(db: Db, account: string, rows: number): Promise<{ verify: number; read: number }> {
  for (let from = await countRows(db); from < rows; from += BATCH) await addRows(db, account, from)
  const verify: number[] = []
  const read: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    verify.push(await timed(() => verifyTrail(db, { anchors: [], tell: (finding) => { throw new Error(JSON.stringify(finding)) } })))
    read.push(await timed(() => readPlainly(db)))
  }
  if ((await readHead(db)).seq < rows) throw new Error('not every row has its link')
  return { verify: Math.min(...verify), read: Math.min(...read) }
}

async function addRows(db: Db, account: string, from: number): Promise<number> {
  const { programme } = threeBridges
  return timed(() => sql`
    insert into work_entry (programme, seq, id, occurrence, obligation, place, period_key, period_from, period_to, falls, body, account, recorded_at, recorded_on, did, act)
    select ${programme}, ${from}::bigint + nth, gen_random_uuid(), 'meeting/2024-05/xa-' || nth, 'meeting', 'xa-' || nth, '2024-05', '2024-05-01', '2024-05-28', '2024-05-28',
      'police@xa-' || nth, ${account}, now(), '2024-05-28', 'hold', '{"did": "hold", "on": "2024-05-28", "figures": {"attended": 12, "people-reached": 0}}'
    from generate_series(1, ${BATCH}::integer) as nth`.execute(db))
}

/** Every row and every link, handed over a thousand at a time and left alone. */
async function readPlainly(db: Db): Promise<void> {
  for (const table of ['work_entry', 'chain']) {
    await db.transaction().execute(async (within) => {
      await sql`declare plain no scroll cursor for select * from ${sql.table(table)}`.execute(within)
      for (;;) {
        const { rows } = await sql`fetch 1000 from plain`.execute(within)
        if (rows.length < 1000) return
      }
    })
  }
}

const countRows = async (db: Db): Promise<number> => (await db.selectFrom('workEntry').select(({ fn }) => fn.countAll<number>().as('rows')).executeTakeFirstOrThrow()).rows

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function tell(what: string, ratio: number, most: number): void {
  console.log(`${what}: ratio ${ratio.toFixed(2)} (limit ${most})`)
  if (ratio > most) process.exitCode = 1
}
