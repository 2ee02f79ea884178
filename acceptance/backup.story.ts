import assert from 'node:assert/strict'
import { join } from 'node:path'
import { Client } from 'pg'
import { run } from '../packages/cli/src/command/run.fixture.ts'
import { readManifest } from '../packages/services/src/backup/manifest.ts'
import type { Connection } from '../packages/storage/src/database/index.ts'
import { findRunning } from '../packages/storage/src/server/index.ts'
import { countRows } from './scan/tables.ts'
import { ownPostgres } from './stage/own-postgres.ts'
import { forget, startServer, temporaryData, type RunningServer } from './stage/server.ts'
import { signIn } from './stage/sign-in.ts'
import { dutyToReport, getPage, inviteByMail, KEEPER, PASSWORD, postForm, type Duty } from './stage/writes.ts'

const WRITERS = 4
const WARM_UP_MS = 3000
/** The program refuses more items of one body on an agenda than can be talked about. */
const MOST_ITEMS = 10

type Written = { corrections: string[]; invited: string[]; items: string[] }
type Site = { env: Record<string, string>; connection: Connection }

/**
 * Backups of a running installation while several people write, on the embedded database and on one of its own; each is brought back into an
 * empty installation. `npm run story -- backup 3`: so many each. Rows of every table and the chain are as the backup says, the trail verifies, the installation starts, and what was
 * acknowledged before the backup began is on its pages.
 */
export async function story(backups = '1'): Promise<void> {
  await embedded(Number(backups))
  await external(Number(backups))
}

async function embedded(backups: number): Promise<void> {
  const data = temporaryData()
  const server = await startServer(data)
  const connection = findRunning(join(data, 'postgresql'))
  assert.ok(connection, 'the embedded database is not found running')
  await writingWhile('embedded', server, { env: { PHOIHOP_DATA: data }, connection }, backups, async () => {
    const restored = temporaryData()
    return {
      env: { PHOIHOP_DATA: restored },
      look: async (at) => {
        const postgres = await ownPostgres(join(restored, 'postgresql'))
        await at(postgres.connection).finally(() => postgres.stop())
      },
      remove: async () => forget(restored),
    }
  }).finally(() => server.stop())
  forget(data)
}

async function external(backups: number): Promise<void> {
  const folder = temporaryData()
  const own = await ownPostgres(join(folder, 'postgresql'))
  const data = join(folder, 'data')
  const server = await startServer(data, [], own.env)
  await writingWhile('external', server, { env: { PHOIHOP_DATA: data, ...own.env }, connection: own.connection }, backups, async () => {
    const restored = temporaryData()
    const postgres = await ownPostgres(join(restored, 'postgresql'))
    return {
      env: { PHOIHOP_DATA: join(restored, 'data'), ...postgres.env },
      look: (at) => at(postgres.connection),
      remove: async () => {
        await postgres.stop()
        forget(restored)
      },
    }
  }).finally(() => server.stop())
  await own.stop()
  forget(folder)
}

/** An empty installation. `look`: at its database while no program runs on it. */
type Empty = { env: Record<string, string>; look(at: (connection: Connection) => Promise<void>): Promise<void>; remove(): Promise<void> }

async function writingWhile(kind: string, server: RunningServer, site: Site, backups: number, empty: () => Promise<Empty>): Promise<void> {
  const duty = await dutyToReport(server)
  const officer = await signIn(server.address, duty.account, PASSWORD)
  await postForm(server, officer, duty.path, { act: 'report', on: duty.on, 'figure-attended': '20' })
  const meeting = /href="(\/meetings\/[^"?#]+)"/.exec(await getPage(server, officer, '/meetings'))?.[1]
  assert.ok(meeting, 'no meeting is listed')
  const written: Written = { corrections: [], invited: [], items: [] }
  let done = false
  const writers = Promise.all(Array.from({ length: WRITERS }, (_, nth) => writeUntil(() => done, server, duty, meeting, nth, written)))
  await Promise.race([writers, pause(WARM_UP_MS)])
  const taken: { folder: string; before: Written; meanwhile: number }[] = []
  for (let nth = 0; nth < backups; nth++) {
    const before: Written = { corrections: [...written.corrections], invited: [...written.invited], items: [...written.items] }
    const folder = temporaryData()
    const backedUp = await run(['backup', folder], site.env)
    assert.equal(backedUp.code, 0, backedUp.out + backedUp.err)
    taken.push({ folder, before, meanwhile: countOf(written) - countOf(before) })
  }
  done = true
  await writers
  for (const [nth, { folder, before, meanwhile }] of taken.entries()) {
    assert.ok(countOf(before) > 0, 'nothing was acknowledged before the backup')
    assert.ok(meanwhile > 0, 'nothing was acknowledged while the backup was made: there was no load')
    const said = await bringBack(await empty(), folder, site.connection, duty, meeting, before)
    console.log(`${kind}, backup ${nth + 1}: ${countOf(before)} writes acknowledged before it and ${meanwhile} while it was made; ${said}`)
    forget(folder)
  }
}

const countOf = ({ corrections, invited, items }: Written): number => corrections.length + invited.length + items.length
const pause = (ms: number) => new Promise((settle) => setTimeout(settle, ms))

/** Corrections of a report, items on an agenda and invitations, one after the other; what was answered with success is promised. */
async function writeUntil(done: () => boolean, server: RunningServer, duty: Duty, meeting: string, nth: number, written: Written): Promise<void> {
  const officer = await signIn(server.address, duty.account, PASSWORD)
  const keeper = await signIn(server.address, KEEPER, PASSWORD)
  for (let round = 0; !done(); round++) {
    const name = `${nth}-${round}`
    const because = `Đính chính lượt ${name} hết`
    if ((await postForm(server, officer, duty.path, { act: 'correct', because, on: duty.on, 'figure-attended': String(10 + round) })) < 400) written.corrections.push(because)
    const title = `Nội dung lượt ${name} hết`
    if (round < MOST_ITEMS && (await postForm(server, officer, meeting, { act: 'add-item', title })) < 400) written.items.push(title)
    await inviteByMail(server, keeper, `sao-luu-${name}`, written.invited)
  }
}

async function bringBack({ env, look, remove }: Empty, backup: string, source: Connection, duty: Duty, meeting: string, before: Written): Promise<string> {
  const restored = await run(['restore', backup], env)
  assert.equal(restored.code, 0, restored.out + restored.err)
  const manifest = await readManifest(backup)
  if (!manifest.ok) throw new Error(JSON.stringify(manifest.refusals))
  let head = { seq: '0', hash: '' }
  await look(async (connection) => {
    const rows = await countRows(connection)
    const wrong = manifest.value.tables.filter((table) => rows.get(`public.${table.name}`) !== table.rows)
    assert.deepEqual(wrong, [], 'tables that do not hold what the backup says')
    head = await headOf(connection)
    assert.equal(await hashAt(source, head.seq), head.hash, 'the chain brought back is another than the source had at that link')
  })
  const server = await startServer(env.PHOIHOP_DATA ?? '', [], env)
  try {
    const officer = await signIn(server.address, duty.account, PASSWORD)
    const [history, agenda] = [await getPage(server, officer, duty.path), await getPage(server, officer, meeting)]
    const people = await getPage(server, await signIn(server.address, KEEPER, PASSWORD), '/people')
    assert.deepEqual(before.corrections.filter((each) => !history.includes(each)), [], 'acknowledged corrections that did not come back')
    assert.deepEqual(before.items.filter((each) => !agenda.includes(each)), [], 'acknowledged agenda items that did not come back')
    assert.deepEqual(before.invited.filter((each) => !people.includes(each.replace('@ba-cau.example', ''))), [], 'acknowledged invitations that did not come back')
    const verified = await run(['audit', 'verify'], env)
    assert.equal(verified.code, 0, `the audit trail does not verify: ${verified.out}${verified.err}`)
  } finally {
    await server.stop()
    await remove()
  }
  return `brought back ${manifest.value.tables.length} tables (${manifest.value.tables.reduce((sum, { rows }) => sum + rows, 0)} rows), link ${head.seq} of the chain is the source's; 0 lost, it starts and its trail verifies`
}

async function asked<Row extends Record<string, unknown>>(connection: Connection, query: string, values: readonly string[] = []): Promise<Row | undefined> {
  const client = new Client(connection)
  await client.connect()
  return client.query<Row>(query, [...values]).then(({ rows }) => rows[0]).finally(() => client.end())
}
async function headOf(connection: Connection): Promise<{ seq: string; hash: string }> {
  const head = await asked<{ seq: string; hash: string }>(connection, `select seq::text, encode(hash, 'hex') as hash from chain_head`)
  assert.ok(head && Number(head.seq) > 0, 'the chain is empty')
  return head
}
const hashAt = async (connection: Connection, seq: string): Promise<string | undefined> =>
  (await asked<{ hash: string }>(connection, `select encode(hash, 'hex') as hash from chain where seq = $1`, [seq]))?.hash
