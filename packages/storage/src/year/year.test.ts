import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { BodyId, PlaceId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { BY_ITSELF } from '@phoihop/core/year'
import { addAccount } from '../account/index.ts'
import { transaction } from '../database/index.ts'
import { publishVersion } from '../programme/index.ts'
import { freshDatabase, officer, threeBridges, type FreshDatabase } from '../testing/index.ts'
import { addAct, findLetters, giveNumber, listActs } from './index.ts'

const [OWN, FOREIGN] = ['police@xa-ba-cau', 'police@xa-suoi-giay'] as BodyId[] as [BodyId, BodyId]
const recordedAt = '2026-03-02T02:00:00.000Z' as Instant
const { programme } = threeBridges
const [own, foreign, all] = [{ programme, bodies: [OWN] }, { programme, bodies: [FOREIGN] }, { programme, bodies: 'all' as const }]
const account = officer()
let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase({ size: 8 })
  await publishVersion(fresh.db, threeBridges, 'a'.repeat(64), recordedAt)
  await addAccount(fresh.db, account)
})
afterAll(() => fresh.close())

const act = (subject: string, seq: number, did: string, of = OWN, year = 2026) =>
  ({ id: randomUUID(), subject, seq, year, place: of.split('@')[1] as PlaceId, owners: [of], body: of, account: account.id, recordedAt, recordedOn: '2026-03-02' as CalendarDate, act: { did } })

describe('acts on one matter', () => {
  it('are read as they were taken, in their order', async () => {
    const both = [act('meeting/2026-03/a', 1, 'propose'), act('meeting/2026-03/a', 2, 'agree')]
    for (const one of both) expect(await addAct(fresh.db, own, 'meeting', one)).toBe(true)
    expect(await listActs(fresh.db, own, 'meeting', { subjects: ['meeting/2026-03/a'] })).toEqual(both)
  })

  it('are taken by one of several who act at once; the others add nothing', async () => {
    const tried = await Promise.all(Array.from({ length: 12 }, (_, at) => addAct(fresh.db, own, 'plan', act('plan/2026/a', 1, `draft-${'abcdefghijkl'[at]}`))))
    expect(tried.filter(Boolean).length).toBe(1)
    expect((await listActs(fresh.db, own, 'plan')).length).toBe(1)
  })

  it('are seen within the scope, by place and by year', async () => {
    await addAct(fresh.db, foreign, 'visit', act('visit-one', 1, 'plan', FOREIGN, 2025))
    await addAct(fresh.db, own, 'visit', act('visit-two', 1, 'plan', OWN, 2027))
    const subjects = async (scope: typeof all | typeof own, filter = {}) => (await listActs(fresh.db, scope, 'visit', filter)).map(({ subject }) => subject)
    expect(await subjects(own)).toEqual(['visit-two'])
    expect(await subjects(all)).toEqual(['visit-one', 'visit-two'])
    expect(await subjects(all, { years: [2025, 2026] })).toEqual(['visit-one'])
    expect(await subjects(all, { places: ['xa-ba-cau'] })).toEqual(['visit-two'])
  })

  it('make every page be made anew: each changes the revision of the sessions, also the earlier of two kept later', async () => {
    const revision = async () => (await sql<{ acts: string }>`select last_year_act() as acts`.execute(fresh.db)).rows[0]?.acts
    const before = await revision()
    await addAct(fresh.db, own, 'plan', act('plan/2026/c', 1, 'draft'))
    const between = await revision()
    await addAct(fresh.db, own, 'plan', { ...act('plan/2026/c', 2, 'agree'), recordedAt: '2026-03-02T01:59:59.000Z' as Instant })
    expect(new Set([before, between, await revision()]).size).toBe(3)
  })

  it('of another body cannot be added from outside its scope', async () => {
    await expect(addAct(fresh.db, own, 'plan', act('plan/2026/b', 1, 'draft', FOREIGN))).rejects.toThrow('row-level security')
  })
})

describe('what the program does by itself', () => {
  const letter = (subject: string, to: string, matters: readonly string[]) => ({ ...act(subject, 1, 'draft'), account: BY_ITSELF, act: { did: 'draft', kind: 'follow-up-letter', about: to, matters } })

  it('is a paper drafted, and nothing else: no account stands for it', async () => {
    expect(await addAct(fresh.db, all, 'paper', letter('letter-a', FOREIGN, ['m/1', 'm/2']))).toBe(true)
    expect((await listActs(fresh.db, all, 'paper')).map(({ account: by }) => by)).toEqual([BY_ITSELF])
    expect(await fresh.owner.selectFrom('yearAct').select('subject').where('account', 'is', null).execute()).toEqual([{ subject: 'letter-a' }])
    await expect(addAct(fresh.db, all, 'paper', { ...act('letter-a', 2, 'sign'), account: BY_ITSELF })).rejects.toThrow('year_act_by_somebody')
    await expect(addAct(fresh.db, all, 'plan', { ...act('plan/2026/d', 1, 'draft'), account: BY_ITSELF })).rejects.toThrow('year_act_by_somebody')
  })

  it('is found by whom it urges and by what, with all that was done to it since', async () => {
    await addAct(fresh.db, all, 'paper', letter('letter-b', OWN, ['m/2']))
    await addAct(fresh.db, all, 'paper', { ...act('paper-c', 1, 'draft'), act: { did: 'draft', kind: 'plan', about: OWN } as { did: string } })
    await addAct(fresh.db, own, 'paper', act('letter-a', 2, 'agree'))
    const found = async (filter = {}, scope: typeof all | typeof foreign = all) => (await findLetters(fresh.db, scope, filter)).map(({ subject, seq }) => `${subject}/${seq}`)
    expect([await found(), await found({ to: OWN }), await found({ matter: 'm/2' }), await found({ matter: 'm/1' }), await found({ matter: 'm' }), await found({}, foreign)]).toEqual([
      ['letter-a/1', 'letter-a/2', 'letter-b/1'], ['letter-b/1'], ['letter-a/1', 'letter-a/2', 'letter-b/1'], ['letter-a/1', 'letter-a/2'], [], [],
    ])
  })
})

describe('giveNumber', () => {
  it('counts each body and year for itself, and gives back what was not kept', async () => {
    const give = (body: BodyId, year: number) => transaction(fresh.db, (db) => giveNumber(db, all, { body, year, paper: randomUUID(), owners: [body], account: account.id, recordedAt }))
    await transaction(fresh.db, async (db) => {
      await giveNumber(db, all, { body: OWN, year: 2024, paper: randomUUID(), owners: [OWN], account: account.id, recordedAt })
      throw new Error('given up')
    }).catch(() => {})
    expect([await give(OWN, 2024), await give(OWN, 2024), await give(OWN, 2025), await give(FOREIGN, 2024)]).toEqual([1, 2, 1, 1])
    await expect(giveNumber(fresh.db, all, { body: OWN, year: 2024, paper: randomUUID(), owners: [OWN], account: account.id, recordedAt })).rejects.toThrow('transaction')
  })

  it('gives 1,000 asked for at once by two processes without a gap, none twice', async () => {
    const asked = JSON.stringify({ connection: fresh.connection, programme, body: OWN, account: account.id, many: 500 })
    const process = () => promisify(execFile)(globalThis.process.execPath, [fileURLToPath(new URL('take-numbers.fixture.ts', import.meta.url)), asked], { maxBuffer: 1 << 24 })
    const given = (await Promise.all([process(), process()])).flatMap(({ stdout }) => JSON.parse(stdout) as number[])
    expect(given.length).toBe(800)
    expect(given.sort((a, b) => a - b)).toEqual(Array.from({ length: 800 }, (_, at) => at + 1))
  }, 120_000)
})
