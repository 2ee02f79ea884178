import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { ObligationId } from '@phoihop/core/programme'
import type { BodyId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { addAccount } from '../account/index.ts'
import { addAudit } from '../audit/index.ts'
import { publishVersion } from '../programme/index.ts'
import { addPublication } from '../publication/index.ts'
import { addOrphanAnswer, freezeExpectations } from '../schedule/index.ts'
import { freshDatabase, held, meeting, officer, pledgeOfBridges, threeBridges, type FreshDatabase } from '../testing/index.ts'
import { addEntry } from '../work/index.ts'

const day = '2024-06-30' as CalendarDate
const at = '2024-06-30T00:00:00.000Z' as Instant
const programme = threeBridges.programme
const everything = { programme, bodies: 'all' } as const
let fresh: FreshDatabase

beforeAll(async () => {
  fresh = await freshDatabase()
  const account = officer()
  await publishVersion(fresh.db, threeBridges, 'a'.repeat(64), at)
  await addAccount(fresh.db, account)
  await addEntry(fresh.db, everything, held(meeting('2024-05'), account.id))
  await freezeExpectations(fresh.db, programme, day, [meeting('2024-05')])
  const answer = { id: randomUUID(), obligation: 'meeting' as ObligationId, from: day, answer: { ended: true }, basis: { document: '1', on: day } } as const
  await addOrphanAnswer(fresh.db, everything, { answer, account: account.id, recordedAt: at, recordedOn: day })
  await addPublication(fresh.db, everything, { kind: 'pledge', pledge: pledgeOfBridges, body: 'police@tinh-ba-cau' as BodyId, by: { vi: 'Công an' }, publishedOn: day })
  await addAudit(fresh.db, { at, account: account.id, did: 'invite', on: 'x' })
})
afterAll(() => fresh.close())

describe.each(['programme_version', 'work_entry', 'expectation', 'orphan_answer', 'publication', 'audit'])('%s', (table) => {
  it.each([`delete from ${table}`, `truncate ${table} cascade`, `update ${table} set ${table === 'programme_version' ? 'version = version' : table === 'audit' ? 'did = did' : 'programme = programme'}`])('refuses to %s', async (statement) => {
    await expect(sql.raw(statement).execute(fresh.owner)).rejects.toThrow(`table ${table} is append-only`)
    await expect(sql.raw(statement).execute(fresh.db)).rejects.toThrow('permission denied')
    const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(fresh.owner)
    expect(rows).toEqual([{ count: 1 }])
  })
})
