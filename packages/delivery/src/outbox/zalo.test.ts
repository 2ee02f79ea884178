import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Instant } from '@phoihop/core/work'
import { signInRules } from '@phoihop/services/account'
import { enqueue, type TakenMessage } from '@phoihop/storage/outbox'
import { freshDatabase, type FreshDatabase } from '@phoihop/storage/testing'
import { groupChannel, keepOutbox, zaloOa, type Outbox, type ZaloSettings } from './index.ts'
import { openZaloServer, type ZaloServer } from './zalo-server.fixture.ts'
import { zaloToken } from './zalo-token.ts'

const SENDER = fileURLToPath(new URL('group-sender.fixture.ts', import.meta.url))
/** Seconds where the machine is free; it may not be. */
const PATIENCE_MS = 300_000
const KEYS = { appId: '4105', secretKey: 'bi-mat-cua-ung-dung', first: 'refresh-0' }
const TEXT = 'Xã Ba Cầu, ngày 26/11/2026: 1 việc cần làm\n1. Họp giao ban (tháng 10/2026), Công an xã Ba Cầu: quá hạn 6 ngày làm việc\nBáo cáo tại: https://phoihop.ba-cau.example'
let fresh: FreshDatabase
let zalo: ZaloServer
let running: Outbox[]
let ahead: number
const senders: ChildProcess[] = []
beforeEach(async () => {
  fresh = await freshDatabase()
  zalo = await openZaloServer(KEYS)
  ;[running, ahead] = [[], 0]
})
afterEach(async () => {
  for (const outbox of running) await outbox.stop()
  for (const sender of senders.splice(0)) sender.kill('SIGKILL')
  await zalo.close()
  await fresh.close()
})

const house = () => ({ db: fresh.db, now: () => new Date(Date.now() + ahead).toISOString() as Instant, signIn: signInRules({ key: new Uint8Array(32) }) })
const settings = (more: Partial<ZaloSettings> = {}): ZaloSettings => ({ appId: KEYS.appId, secretKey: KEYS.secretKey, refreshToken: KEYS.first, api: zalo.origin, oauth: zalo.origin, groups: new Map(['a', 'b', 'c'].map((place) => [place, `group-${place}`])), ...more })
const start = (more: Partial<ZaloSettings> = {}): void => void running.push(keepOutbox(house(), groupChannel(zaloOa(house(), settings(more))), { connections: 1, onError: () => {}, lookMs: 30, holdSeconds: 2 }))
async function text(place: string, content = TEXT): Promise<string> {
  const id = randomUUID()
  const at = house().now()
  await enqueue(fresh.db, { id, kind: 'group', place, dedupeKey: id, messageId: `<${id}@ba-cau.example>`, subject: 'Xã Ba Cầu', content, enqueuedAt: at, notBefore: at, goodUntil: new Date(Date.now() + 7_200_000).toISOString() as Instant })
  return id
}
const rowOf = (id: string) => fresh.db.selectFrom('outboxMessage').select(['state', 'answer', 'tries']).where('id', '=', id).executeTakeFirstOrThrow()
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const since = Date.now(); Date.now() - since < PATIENCE_MS; await pause(20)) if (await holds()) return
  throw new Error('waited in vain')
}
const became = (id: string, state: string) => until(async () => (await rowOf(id)).state === state)
const said = (id: string, answer: string) => until(async () => (await rowOf(id)).answer === answer)

describe('a text', () => {
  it('arrives in the group of its place as it was written, once', async () => {
    const ids = [await text('a'), await text('b', 'Xã Suối Giấy')]
    start()
    for (const id of ids) await became(id, 'sent')
    expect([zalo.texts, zalo.refused, zalo.renewals]).toEqual([[{ group: 'group-a', text: TEXT }, { group: 'group-b', text: 'Xã Suối Giấy' }], [], 1])
  })

  it.each<[string, number | 'drop' | { status: number }, string]>([['has no such package', -224, 'error-224'], ['cuts the line after it', 'drop', 'in-doubt'], ['breaks over it', { status: 500 }, 'in-doubt'], ['refuses it', { status: 403 }, '403'], ['points elsewhere', { status: 302 }, '302']])('of a service that %s is given up in sight, and not sent again', async (_what, answer, why) => {
    zalo.behave(() => answer)
    const id = await text('a')
    start()
    await became(id, 'failed')
    ahead = 3_600_000
    await pause(200)
    expect([await rowOf(id), zalo.texts.length]).toEqual([{ state: 'failed', answer: why, tries: 1 }, answer === 'drop' ? 1 : 0])
  })

  it('for a service that is closed waits, and goes when it opens', async () => {
    zalo.behave((_group, before) => (before === 0 ? { status: 503 } : 0))
    const id = await text('a')
    start()
    await said(id, '503')
    ahead = 31_000
    await became(id, 'sent')
    expect(zalo.texts).toHaveLength(1)
  })

  it('for a service that is not there waits; for a place without a group it is given up', async () => {
    const [away, nowhere] = [await text('a'), await text('xa-nao-do')]
    const gone = await openZaloServer(KEYS)
    await gone.close()
    start({ api: gone.origin })
    await became(nowhere, 'failed')
    await said(away, 'no-connection')
    expect([(await rowOf(away)).state, (await rowOf(nowhere)).answer, zalo.texts]).toEqual(['waiting', 'no-group', []])
  })
})

describe('a token', () => {
  it('is kept sealed, used until it ends, and renewed with the one that came with it', async () => {
    const first = await zaloToken(house(), settings())
    expect([first, await zaloToken(house(), settings())]).toEqual([{ access: 'access-1' }, { access: 'access-1' }])
    const row = await fresh.db.selectFrom('channelToken').selectAll().executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toMatch(/access-1|refresh-1/)
    ahead = 90_000_000
    expect([await zaloToken(house(), settings()), zalo.renewals, zalo.refused]).toEqual([{ access: 'access-2' }, 2, []])
  })

  it('that is refused before its end is renewed, and the text arrives once', async () => {
    await zaloToken(house(), settings())
    zalo.expire()
    const id = await text('a')
    start()
    await became(id, 'sent')
    expect([zalo.texts.length, zalo.renewals, zalo.refused]).toEqual([1, 2, []])
  })

  it('is renewed by one of many who want it at once', async () => {
    expect(new Set((await Promise.all(Array.from({ length: 5 }, () => zaloToken(house(), settings())))).map((token) => JSON.stringify(token)))).toEqual(new Set(['{"access":"access-1"}']))
    expect([zalo.renewals, zalo.refused]).toEqual([1, []])
  })

  it.each([[503, '503'], [403, '403']])('whose renewal is answered %i holds the text back, and says so', async (status, why) => {
    zalo.behaveRenewing(status)
    expect(await zaloToken(house(), settings())).toBe(why)
    zalo.behaveRenewing(200)
    expect(await zaloToken(house(), settings())).toEqual({ access: 'access-1' })
  })

  it('that cannot be read while the database is away holds the text back: nothing of it left', async () => {
    const away = { ...house(), get db(): never { throw new Error('Connection terminated unexpectedly') } }
    expect(await groupChannel(zaloOa(away, settings())).send({ place: 'a', content: TEXT, again: false } as TakenMessage)).toEqual({ fate: 'again', said: 'database-gone' })
    expect([zalo.texts, zalo.renewals]).toEqual([[], 0])
  })

  it('that nobody renews any more holds the text back until the operator authorises anew', async () => {
    zalo.authorise('refresh-moi')
    const id = await text('a')
    start()
    await said(id, 'token-refused')
    expect([(await rowOf(id)).state, zalo.texts]).toEqual(['waiting', []])
    await running.pop()?.stop()
    ahead = 31_000
    start({ refreshToken: 'refresh-moi' })
    await became(id, 'sent')
    expect(zalo.texts).toHaveLength(1)
  })
})

it('sixty texts, two processes sending, each killed once: none arrives twice, and what is in doubt is told', async () => {
  await zalo.close()
  const due = [20, 40]
  let kills = 0
  const send = () => spawn(process.execPath, [SENDER, JSON.stringify(fresh.connection), JSON.stringify({ ...settings(), groups: [...settings().groups] })], { stdio: ['ignore', 'ignore', 'inherit'] })
  zalo = await openZaloServer(KEYS, {
    onText: (count) => {
      if (kills >= due.length || count < (due[kills] ?? Infinity)) return
      const nth = kills++
      senders[nth]?.kill('SIGKILL')
      senders[nth] = send()
    },
  })
  const words = Array.from({ length: 60 }, (_, nth) => `${TEXT}\n${nth}`)
  const ids = await Promise.all(words.map((word, nth) => text('abc'[nth % 3] as string, word)))
  senders.push(send(), send())
  await until(async () => (await fresh.db.selectFrom('outboxMessage').select('id').where('state', 'in', ['waiting', 'sending']).executeTakeFirst()) === undefined)
  const rows = await Promise.all(ids.map(rowOf))
  const arrived = zalo.texts.map((one) => one.text)
  const doubted = rows.filter(({ answer }) => answer === 'in-doubt').length
  expect([kills, new Set(arrived).size, zalo.refused]).toEqual([2, arrived.length, []])
  expect(rows.filter(({ state }) => state === 'sent').length + doubted).toBe(60)
  expect(doubted).toBeLessThanOrEqual(kills)
  expect(arrived.length).toBeGreaterThanOrEqual(60 - doubted)
  console.log(`${arrived.length} of 60 texts arrived, none twice; ${doubted} in doubt after ${kills} kills`)
}, PATIENCE_MS)
