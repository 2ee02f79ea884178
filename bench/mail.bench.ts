import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { AccountId } from '@phoihop/core/account'
import type { BodyId } from '@phoihop/core/register'
import { openPost } from '@phoihop/delivery/outbox'
import { signInRules } from '@phoihop/services/account'
import { bodiesOn, clock, newId, openDefinitions, type House } from '@phoihop/services/house'
import { publishFromFiles } from '@phoihop/services/programme'
import { enqueueDigests } from '@phoihop/services/reminder'
import { openFiles } from '@phoihop/storage/file'
import { freshDatabase } from '@phoihop/storage/testing'
import { killedWhileSending } from '../packages/delivery/src/outbox/killed-while-sending.fixture.ts'
import { openMailServer } from '../packages/delivery/src/outbox/mail-server.fixture.ts'
import { readShares } from '../packages/services/src/reminder/read-shares.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SLUG = 'bac-giang-antq-2023-2033'
const [LETTERS, PROCESSES, CONNECTIONS, BARE] = [10_000, 2, 4, 1_000]
/** Two commits and a claim for each letter, and two processes started again, against a client that remembers nothing. */
const MOST = 5
const ALL_DAY = { workingDaysOnly: false, from: '00:00', until: '23:59', mostLines: 10 }

/**
 * The mail of the day for ten thousand accounts, written from the schedule and sent through a real SMTP server on loopback by two processes, each killed
 * (SIGKILL) once amid its work: none lost, each once by its Message-ID; and how long it takes against the same client sending without an outbox.
 */
export async function run(): Promise<void> {
  const fresh = await freshDatabase({ size: 10 })
  const folder = mkdtempSync(join(tmpdir(), 'phoihop-mail-'))
  try {
    const definitions = openDefinitions()
    const published = await publishFromFiles({ db: fresh.db, now: clock.now }, ROOT, SLUG)
    if (!published.ok) throw new Error(JSON.stringify(published.refusals))
    definitions.define(published.value)
    const house: House = { db: fresh.db, files: openFiles(folder), ...clock, newId, ...definitions, templates: new Map(), signIn: signInRules({ key: randomBytes(32) }), mail: { origin: 'https://phoihop.ba-cau.example', sends: true }, demonstration: false }
    await addAccounts(house)
    const began = performance.now()
    const written = await enqueueDigests(house, ALL_DAY)
    if (!written.ok) throw new Error(JSON.stringify(written.refusals))
    console.log(`${written.value} digests written in ${((performance.now() - began) / 1000).toFixed(1)} s`)

    const killed = await killedWhileSending(fresh.db, fresh.connection, { connections: CONNECTIONS })
    console.log(`${killed.letters} letters sent by ${PROCESSES} processes in ${killed.seconds.toFixed(1)} s (${(killed.letters / killed.seconds).toFixed(0)} a second), ${killed.kills} × kill -9`)
    console.log(`lost: ${killed.lost} · deliveries at the server: ${killed.deliveries} · kept more than once by the server: ${killed.twice} · after dedupe by Message-ID: ${killed.letters}`)
    const sound = killed.lost === 0 && killed.failed === 0 && killed.letters === written.value && killed.kills === 2 && killed.deliveries - killed.letters <= killed.kills * CONNECTIONS
    if (!sound) process.exitCode = 1
    const bare = await sendBare()
    const ratio = killed.seconds / killed.letters / bare
    console.log(`a letter through the outbox against the bare client: ratio ${ratio.toFixed(2)} (limit ${MOST})`)
    if (ratio > MOST || written.value !== LETTERS) process.exitCode = 1
  } finally {
    await fresh.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Officers, in turn of every body that owes something now: nothing was reported yet. */
async function addAccounts(house: House): Promise<void> {
  const bodies: BodyId[] = []
  const known = { shares: new Map(), climbed: new Map(), served: new Set<BodyId>(), since: house.today() }
  for (const { id } of bodiesOn(house, house.today())) {
    const shares = await readShares(house, { id: 'bench' as AccountId, name: 'bench', title: { vi: 'Cán bộ' }, seats: [{ role: 'officer', body: id }], demonstration: false }, known)
    if (shares.some(({ duties }) => duties.length > 0)) bodies.push(id)
  }
  const ids = Array.from({ length: LETTERS }, () => newId())
  await house.db.transaction().execute(async (db) => {
    await sql`select set_config('phoihop.acts_as', 'accounts', true)`.execute(db)
    await sql`insert into account (id, name, title_vi, demonstration, mail)
      select id, 'nguoi-' || nth, 'Cán bộ tổng hợp', false, 'nguoi-' || nth || '@ba-cau.example' from unnest(${ids}::text[]) with ordinality as one (id, nth)`.execute(db)
    await sql`insert into account_seat (account, position, role, body)
      select id, 0, 'officer', (${bodies}::text[])[1 + nth % ${bodies.length}] from unnest(${ids}::text[]) with ordinality as one (id, nth)`.execute(db)
  })
}

/** Seconds for one letter where nothing is written down: as many connections as all processes had. */
async function sendBare(): Promise<number> {
  const server = await openMailServer()
  const connections = PROCESSES * CONNECTIONS
  const post = openPost({ url: server.url, from: 'Phối Hợp <phoihop@ba-cau.example>', connections })
  const text = 'Đã chậm (2):\n- Họp giao ban tháng 10, xã Ba Cầu, hạn 28/10/2026 (chậm 29 ngày)\n'.repeat(10)
  let next = 0
  const began = performance.now()
  await Promise.all(Array.from({ length: connections }, async () => {
    for (let nth = next++; nth < BARE; nth = next++) await post.send({ messageId: `<bare-${nth}@ba-cau.example>`, to: `nguoi-${nth}@ba-cau.example`, subject: 'Việc cần làm', text })
  }))
  const seconds = (performance.now() - began) / 1000 / BARE
  post.close()
  await server.close()
  if (server.taken.length !== BARE) throw new Error('the bare client lost letters')
  return seconds
}
