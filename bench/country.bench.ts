import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Reader } from '@phoihop/core/account'
import { backUp } from '@phoihop/services/backup'
import { newId } from '@phoihop/services/house'
import { previewProgress } from '@phoihop/services/report'
import { listDuties, readDesk, reportDuty } from '@phoihop/services/work'
import { verifyTrail } from '@phoihop/storage/audit'
import { listEntries, addEntry } from '@phoihop/storage/work'
import { comparePartitions } from './country-partitions.ts'
import { addProvince, got, openStage, SLUG, slugOf, TODAY, type Stage } from './country-stage.ts'
import { best, middle } from './timing.ts'

const PROVINCES = Number(process.env.PHOIHOP_BENCH_PROVINCES ?? 34)
const ROUNDS = 15
const REPORTS = 12
const WRITERS = 8
const WRITE_MS = 4_000
/** What is asked of one programme may not care how many others there are; noise of a shared machine aside. */
const MOST_GROWTH = 2
/** What goes over everything may grow with it, and a little for what no longer fits into memory. */
const MOST_OF_ALL = 2

type Measured = Readonly<Record<string, number>>
const OF_ONE = ['desk of an officer, ms', 'entries of an officer from the database, ms', 'desk of the standing body, ms', 'entries of a programme from the database, ms', 'report of progress, ms', 'submitting one entry, ms'] as const
const OF_ALL = ['audit verify, ms', 'backup, ms', 'backup, MB', 'database, MB'] as const

/** One province, then the whole country in the same database: what one programme's people wait for, and what is done over everything. */
export async function run(): Promise<void> {
  const stage = await openStage()
  try {
    const one = await measure(stage, 1, 'one')
    const filling = await best(1, async () => {
      for (let province = 2; province <= PROVINCES; province++) await addProvince(stage, province)
    })
    console.log(`${PROVINCES - 1} more provinces written and linked in ${(filling / 1_000).toFixed(0)} s`)
    await sql`vacuum analyze`.execute(stage.owner)
    const all = await measure(stage, PROVINCES, 'all')
    for (const name of OF_ONE) tell(name, one[name], all[name], MOST_GROWTH)
    for (const name of OF_ALL) tell(name, one[name], all[name], MOST_OF_ALL * PROVINCES)
    console.log(`commits a second by ${WRITERS} writers: ${one.commits?.toFixed(0)} in one programme, ${all.commits?.toFixed(0)} in ${Math.min(WRITERS, PROVINCES)}`)
    console.log(`memory of the process: ${one.memory?.toFixed(0)} MB with 1 programme, ${all.memory?.toFixed(0)} MB with ${PROVINCES} defined and 1 asked for`)
    const { places } = officersOf(stage)
    await comparePartitions(stage.owner, { programme: SLUG, places })
  } finally {
    await stage.close()
  }
}

function officersOf({ house, bodyIn }: Stage) {
  const body = bodyIn(1, 'police', 'Phường Việt Yên')
  const place = house.definition(SLUG).index.body(body)?.place ?? ''
  return { body, root: bodyIn(1, 'police', 'Tỉnh Bắc Ninh'), places: [place] }
}

async function measure(stage: Stage, provinces: number, when: string): Promise<Measured> {
  const { house, readerOf } = stage
  const { body, root, places } = officersOf(stage)
  const officer = await readerOf('officer', body, SLUG)
  const standing = await readerOf('standing', root, SLUG)
  const { rows } = await sql<{ entries: number; expectations: number; links: number }>`select (select count(*)::integer from chain where relation = 'work_entry') as entries, (select count(*)::integer from chain where relation = 'expectation') as expectations, (select count(*)::integer from chain) as links`.execute(house.db)
  console.log(`${provinces} of ${SLUG}: ${rows[0]?.entries} entries, ${rows[0]?.expectations} expectations, ${rows[0]?.links} links`)
  const measured: Record<string, number> = {}
  measured[OF_ONE[0]] = await middle(ROUNDS, () => readDesk(house, officer))
  measured[OF_ONE[1]] = await middle(ROUNDS, () => listEntries(house.db, { programme: SLUG, bodies: [body] }, { places: places as never }))
  measured[OF_ONE[2]] = await middle(ROUNDS, () => readDesk(house, standing))
  measured[OF_ONE[3]] = await middle(5, () => listEntries(house.db, { programme: SLUG, bodies: 'all' }))
  measured[OF_ONE[4]] = await middle(5, async () => got(await previewProgress(house, standing, { period: '2026-Q3' })))
  measured[OF_ONE[5]] = await submit(stage, standing)
  measured.commits = await commitsBySecond(stage, officer, provinces)
  measured[OF_ALL[0]] = await best(1, async () => void (await verifyTrail(house.db, { anchors: [], tell: (finding) => { throw new Error(JSON.stringify(finding)) } })))
  const folder = join(stage.data, `backup-${when}`)
  mkdirSync(folder)
  const began = performance.now()
  got(await backUp({ db: stage.owner, data: stage.data, folder, at: house.now() }))
  measured[OF_ALL[1]] = performance.now() - began
  measured[OF_ALL[2]] = bytesIn(folder) / 1e6
  rmSync(folder, { recursive: true })
  const size = await sql<{ bytes: number }>`select pg_database_size(current_database())::float8 as bytes`.execute(house.db)
  measured[OF_ALL[3]] = (size.rows[0]?.bytes ?? 0) / 1e6
  measured.memory = process.memoryUsage().rss / 1e6
  return measured
}

/** An owner reports a duty through the service: read, decide, append, audit, link, flush. */
async function submit({ house, readerOf }: Stage, standing: Reader): Promise<number> {
  const open = (await listDuties(house, standing, { to: TODAY, limit: 5_000 })).shown.filter(({ owners, standing: now, occurrence }) => owners.length === 1 && !now.done && now.due !== 'awaiting' && occurrence.falls < TODAY && occurrence.falls > '2026-01-01')
  if (open.length < REPORTS) throw new Error(`only ${open.length} duties are open`)
  return middle(REPORTS - 1, async (nth) => {
    const duty = open[nth + 1]
    if (!duty) throw new Error('no duty')
    const owner = await readerOf('officer', duty.occurrence.owners[0] as never, SLUG)
    got(await reportDuty(house, owner, duty.occurrence.key, { on: '2026-11-20', number: '05/BC', figures: {} }))
  })
}

/** Entries appended by so many writers at once, each in a programme of its own as far as there are, one commit each. */
async function commitsBySecond({ house }: Stage, { account }: Reader, provinces: number): Promise<number> {
  const [like] = await listEntries(house.db, { programme: SLUG, bodies: 'all' }, { from: '2026-10-01' as never })
  const found = house.definition(SLUG).programme.obligations[0]
  if (!like || !found) throw new Error('nothing to write')
  const until = performance.now() + WRITE_MS
  let commits = 0
  await Promise.all(Array.from({ length: WRITERS }, async (_, nth) => {
    const programme = slugOf((nth % provinces) + 1)
    while (performance.now() < until) {
      const entry = { ...like, id: newId() as never, account: account.id }
      const period = { key: '2026-10' as never, from: TODAY, to: TODAY }
      await addEntry(house.db, { programme, bodies: 'all' }, { entry, occurrence: { obligation: found.id, period, place: 'noi-do' as never, falls: TODAY }, seenBy: [like.body] })
      commits++
    }
  }))
  return commits / (WRITE_MS / 1_000)
}

const bytesIn = (folder: string): number => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0)

function tell(what: string, before = NaN, after = NaN, most = NaN): void {
  console.log(`${what}: ${before.toFixed(1)} with 1 province, ${after.toFixed(1)} with ${PROVINCES}, ratio ${(after / before).toFixed(2)} (limit ${most})`)
  if (!(after / before <= most)) process.exitCode = 1
}
