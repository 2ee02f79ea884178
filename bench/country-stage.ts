import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { AccountId, Reader, Role } from '@phoihop/core/account'
import { day } from '@phoihop/core/calendar'
import type { Outcome } from '@phoihop/core/outcome'
import type { ProgrammeId, ProgrammeVersion } from '@phoihop/core/programme'
import type { BodyId, Register } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { signInRules } from '@phoihop/services/account'
import { loadDemonstration } from '@phoihop/services/demonstration'
import { makeDefinition, newId, openDefinitions, type House } from '@phoihop/services/house'
import { readTemplates } from '@phoihop/documents/paper'
import { publishFromFiles } from '@phoihop/services/programme'
import { freezePassedDeadlines } from '@phoihop/services/schedule'
import { addAccount } from '@phoihop/storage/account'
import { migrate, openDatabase, type Connection, type Db } from '@phoihop/storage/database'
import { openFiles } from '@phoihop/storage/file'
import { publishVersion } from '@phoihop/storage/programme'
import { startServer } from '@phoihop/storage/server'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
export const SLUG = 'bac-giang-antq-2023-2033'
export const TODAY = day('2026-11-24')
const NOW = '2026-11-24T02:00:00.000Z' as Instant
const CONNECTIONS = 10

export type Stage = { house: House; owner: Db; connection: Connection; data: string; bodyIn(province: number, party: string, place: string): BodyId; readerOf(role: Role, body: BodyId, programme: string): Promise<Reader>; close(): Promise<void> }
/** How the ids of one province are written in another: with its number behind. The first keeps its own. */
export const slugOf = (province: number): string => (province === 1 ? SLUG : `${SLUG}-${province}`)
const tailOf = (province: number): string => (province === 1 ? '' : `-${province}`)

/** The embedded PostgreSQL with the settings of the product, and in it one province: programme 168 with the invented work of the demonstration and everything frozen that was due. */
export async function openStage(): Promise<Stage> {
  const data = mkdtempSync(join(tmpdir(), 'phoihop-country-'))
  const server = got(await startServer({ folder: join(data, 'postgresql') }))
  const owner = got(await openDatabase(server.connection, { size: 2, as: 'owner' })).db
  got(await migrate(owner))
  const { db } = got(await openDatabase(server.connection, { size: CONNECTIONS }))
  mkdirSync(join(data, 'files'))
  const base = { db, now: () => NOW }
  const house: House = { ...base, ...openDefinitions(), files: openFiles(join(data, 'files')), today: () => TODAY, newId, templates: got(await readTemplates(join(ROOT, 'papers'))), signIn: signInRules({ key: randomBytes(32) }), demonstration: false }
  house.define(got(await publishFromFiles(base, ROOT, SLUG)))
  got(await loadDemonstration(house, () => {}))
  got(await freezePassedDeadlines(house))
  const bodyIn = (province: number, party: string, place: string): BodyId => {
    const found = house.definition(SLUG).index.register.places.find(({ exists, names }) => !exists.to && names.at(-1)?.value.vi === place)
    return `${party}@${found?.id}${tailOf(province)}` as BodyId
  }
  return {
    house, owner, connection: server.connection, data, bodyIn,
    readerOf: async (role, body, programme) => {
      const account = { id: newId() as AccountId, name: `${role}-${newId()}`, title: { vi: role }, seats: [{ role, body }], demonstration: false }
      await addAccount(db, account)
      return { account, seat: account.seats[0] as Reader['seat'], programme }
    },
    close: async () => {
      await Promise.all([db.destroy(), owner.destroy()])
      await server.stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** One more province of the same size: its own programme, places and bodies, and every entry and expectation under its own ids, chained as they come in. */
export async function addProvince({ house, owner }: Stage, province: number): Promise<void> {
  const first = house.definition(SLUG)
  const register = withTail(first.index.register, first, province)
  const version = { ...withTail(first.programme, first, province), programme: slugOf(province) as ProgrammeId }
  await publishVersion(house.db, version, randomBytes(32).toString('hex'), NOW)
  house.define(makeDefinition(version, register, first.calendar))
  const [slug, tail] = [slugOf(province), tailOf(province)]
  const owners = sql`(select array_agg(owner || ${tail}::text order by nth) from unnest(owners) with ordinality as each (owner, nth))`
  // The key ends in the place, or in the place and a party.
  const occurrence = sql`replace(occurrence, '/' || place, '/' || place || ${tail}::text)`
  await owner.transaction().execute(async (own) => {
    await sql`select set_config('phoihop.acts_as', 'system', true)`.execute(own)
    await sql`insert into work_entry (programme, seq, id, occurrence, obligation, place, period_key, period_from, period_to, falls, body, account, recorded_at, recorded_on, did, act, owners)
      select ${slug}, seq, gen_random_uuid(), ${occurrence}, obligation, place || ${tail}::text, period_key, period_from, period_to, falls, body || ${tail}::text, account, recorded_at, recorded_on, did, act, ${owners}
      from work_entry where programme = ${SLUG} order by seq`.execute(own)
    await sql`insert into expectation (programme, as_of, occurrence, obligation, kind, tier, place, period_key, period_from, period_to, falls, owners, chair, due, target, stated, provisional, why_not)
      select ${slug}, as_of, ${occurrence}, obligation, kind, tier, place || ${tail}::text, period_key, period_from, period_to, falls, coalesce(${owners}, '{}'), chair, due, target, stated, provisional, why_not
      from expectation where programme = ${SLUG}`.execute(own)
  })
}

/** The same with a tail behind every id of a place or body. */
function withTail<T extends Register | ProgrammeVersion>(value: T, { index }: { index: { register: Register } }, province: number): T {
  const ids = new Set<string>([...index.register.places, ...index.register.bodies].map(({ id }) => id))
  return JSON.parse(JSON.stringify(value, (_key, one: unknown) => (typeof one === 'string' && ids.has(one) ? `${one}${tailOf(province)}` : one))) as T
}

export function got<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}
