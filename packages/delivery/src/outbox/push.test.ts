import { spawn, type ChildProcess } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Instant } from '@phoihop/core/work'
import { signInRules } from '@phoihop/services/account'
import { newId, type House } from '@phoihop/services/house'
import { openPushKey, switchPushOn } from '@phoihop/services/push'
import { addAccount, addSession, closeAccount } from '@phoihop/storage/account'
import { listAudit } from '@phoihop/storage/audit'
import { claimMessage, enqueue, type NewMessage, type TakenMessage } from '@phoihop/storage/outbox'
import { listSubscriptions } from '@phoihop/storage/push'
import { freshDatabase, officer, type FreshDatabase } from '@phoihop/storage/testing'
import { keepOutbox, openPushServices, pushChannel, type Outbox } from './index.ts'
import { openPushServer, type OwnDevice, type PushServer } from './push-service.fixture.ts'

const SENDER = fileURLToPath(new URL('push-sender.fixture.ts', import.meta.url))
const CONTACT = 'mailto:quantri@ba-cau.example'
const ORIGIN = 'https://phoihop.ba-cau.example'
const KEY = new Uint8Array(32)
const CONNECTIONS = 4
const NOTICES = 150
/** Seconds where the machine is free; it may not be. */
const PATIENCE_MS = 300_000
let fresh: FreshDatabase
let server: PushServer
let house: House
let problems: unknown[]
let running: Outbox[]
let ahead: number
const senders: ChildProcess[] = []
beforeEach(async () => {
  fresh = await freshDatabase()
  server = await openPushServer()
  ;[problems, running, ahead] = [[], [], 0]
  const base = { db: fresh.db, now: () => new Date(Date.now() + ahead).toISOString() as Instant, newId, definitions: () => [], signIn: signInRules({ key: KEY }) }
  const key = await openPushKey(base)
  if (!key.ok) throw new Error(JSON.stringify(key.refusals))
  house = { ...base, push: { publicKey: key.value.publicKey, services: [server.host] } } as unknown as House
})
afterEach(async () => {
  for (const outbox of running) await outbox.stop()
  for (const sender of senders.splice(0)) sender.kill('SIGKILL')
  await server.close()
  await fresh.close()
})

async function start(): Promise<void> {
  const key = await openPushKey(house)
  if (!key.ok) throw new Error('no key')
  running.push(keepOutbox(house, pushChannel(house, openPushServices({ key: key.value, contact: CONTACT, connections: CONNECTIONS, ca: server.cert })), { connections: CONNECTIONS, onError: (problem) => problems.push(problem), lookMs: 30, holdSeconds: 2 }))
}
/** An account with a device that its holder switched on, as the page does it. */
async function switchedOn(name: string): Promise<OwnDevice & { account: string; id: string }> {
  const holder = officer()
  await addAccount(fresh.db, holder)
  const [token, at] = [randomUUID(), house.now()]
  await addSession(fresh.db, { digest: createHash('sha256').update(token).digest('hex'), id: newId(), account: holder.id, way: 'password', device: 'windows', openedAt: at, expiresAt: new Date(Date.now() + 3_600_000).toISOString() as Instant })
  const device = server.device(name)
  expect(await switchPushOn(house, token, { subscription: device.subscription, device: 'android' })).toEqual({ ok: true, value: undefined })
  return { ...device, account: holder.id, id: (await listSubscriptions(fresh.db, holder.id))[0]?.id ?? '' }
}
async function notice({ account, id: pushSubscription }: { account: string; id: string }, more: Partial<NewMessage> = {}): Promise<{ id: string; topic: string }> {
  const [id, at] = [randomUUID(), house.now()]
  const topic = id.replaceAll('-', '')
  await enqueue(fresh.db, { id, kind: 'push', account, pushSubscription, dedupeKey: id, messageId: `<${topic}@ba-cau.example>`, subject: '3 việc cần làm hôm nay', content: ORIGIN, enqueuedAt: at, notBefore: at, goodUntil: new Date(Date.now() + 7_200_000).toISOString() as Instant, ...more })
  return { id, topic }
}
const rowOf = (id: string) => fresh.db.selectFrom('outboxMessage').select(['state', 'answer', 'tries', 'notBefore']).where('id', '=', id).executeTakeFirst()
async function until(holds: () => boolean | Promise<boolean>, patience = 60_000): Promise<void> {
  for (const since = Date.now(); Date.now() - since < patience; await pause(20)) if (await holds()) return
  throw new Error('waited in vain')
}
const became = (id: string, state: string) => until(async () => (await rowOf(id))?.state === state)

describe('a notice', () => {
  it('is read by its device alone, says how much and where, is signed by this installation, and is of no use after its hours', async () => {
    const device = await switchedOn('mot')
    const { id, topic } = await notice(device)
    await start()
    await became(id, 'sent')
    expect([server.refused, problems, server.arrived.length]).toEqual([[], [], 1])
    const [{ text, by, ttl, ...rest } = { text: '', by: { exp: 0 }, ttl: 0 }] = server.arrived
    expect(JSON.parse(text)).toEqual({ title: '3 việc cần làm hôm nay', link: ORIGIN, tag: topic })
    expect(rest).toEqual({ device: 'mot', topic, urgency: 'normal', key: house.push?.publicKey })
    expect(by).toMatchObject({ aud: server.origin, sub: CONTACT })
    expect([by.exp > Date.now() / 1000 && by.exp <= Date.now() / 1000 + 86_400, ttl > 7_000 && ttl <= 7_200]).toEqual([true, true])
  })

  it('is given up in sight where its device, its keys or its service went away', async () => {
    const [unlisted, resealed] = [await switchedOn('hai'), await switchedOn('ba')]
    await fresh.db.updateTable('pushSubscription').set({ sealed: house.signIn.seal.close('{}', 'push someone') }).where('id', '=', resealed.id).execute()
    const ids = [await notice(unlisted), await notice(resealed)]
    house = { ...house, push: { publicKey: house.push?.publicKey ?? '', services: ['fcm.googleapis.com'] } }
    await start()
    for (const { id } of ids) await became(id, 'failed')
    expect(await Promise.all(ids.map(async ({ id }) => (await rowOf(id))?.answer))).toEqual(['not-listed', 'unreadable'])
    expect(server.arrived).toEqual([])
  })

  it('goes with the account that closes, and is not sent', async () => {
    const device = await switchedOn('bon')
    const { id } = await notice(device)
    await closeAccount(fresh.db, device.account, house.now())
    await start()
    await pause(300)
    expect([await rowOf(id), server.arrived, await listSubscriptions(fresh.db, device.account)]).toEqual([undefined, [], []])
  })
})

describe('a push service', () => {
  it.each([410, 404])('that says %i: the device is forgotten, and the trail says so', async (status) => {
    server.behave(() => status)
    const [device, other] = [await switchedOn('mat'), await switchedOn('con')]
    const { id } = await notice(device)
    await start()
    await until(async () => (await listSubscriptions(fresh.db, device.account)).length === 0)
    expect([await rowOf(id), (await listSubscriptions(fresh.db, other.account)).length]).toEqual([undefined, 1])
    const trail = (await listAudit(fresh.db, { limit: 50 })).filter(({ did }) => did === 'switch-push-off')
    expect(trail).toMatchObject([{ account: 'installation', on: device.id }])
  })

  it('that says 410 while the database is away is asked again, so that the device is forgotten then', async () => {
    const device = await switchedOn('xa')
    await notice(device)
    const taken = await claimMessage(fresh.db, { at: house.now(), holdSeconds: 60, kinds: ['push'] })
    const away = { ...house, get db(): never { throw new Error('Connection terminated unexpectedly') } }
    const channel = (of: House) => pushChannel(of, { send: async () => ({ status: 410 }), close: () => {} })
    expect([(await channel(away).send(taken as TakenMessage)).fate, (await listSubscriptions(fresh.db, device.account)).length]).toEqual(['again', 1])
    expect([(await channel(house).send(taken as TakenMessage)).fate, await listSubscriptions(fresh.db, device.account)]).toEqual(['never', []])
  })

  it('that is broken gets it later, and others at once', async () => {
    server.behave((name, before) => (name === 'hong' && before === 0 ? 503 : 201))
    const [broken, fine] = [await notice(await switchedOn('hong')), await notice(await switchedOn('tot'))]
    await start()
    await became(fine.id, 'sent')
    await until(async () => (await rowOf(broken.id))?.answer === '503')
    expect(await rowOf(broken.id)).toMatchObject({ state: 'waiting', tries: 1 })
    ahead = 31_000
    await became(broken.id, 'sent')
    expect(server.arrived.map(({ device }) => device)).toEqual(['tot', 'hong'])
  })

  it('that asks for patience is given it, up to an hour', async () => {
    server.behave((name) => ({ status: 429, after: name === 'lau' ? 86_400 : 600 }))
    const [some, long] = [await notice(await switchedOn('mot')), await notice(await switchedOn('lau'))]
    await start()
    await until(async () => (await rowOf(some.id))?.answer === '429' && (await rowOf(long.id))?.answer === '429')
    const waits = await Promise.all([some, long].map(async ({ id }) => Math.round((Date.parse((await rowOf(id))?.notBefore ?? '') - Date.now()) / 60_000)))
    expect(waits).toEqual([10, 60])
  })

  it.each([400, 403, 413, 301])('that says %i gets it no more, and nobody else gets it', async (status) => {
    server.behave(() => status)
    const { id } = await notice(await switchedOn('khong'))
    await start()
    await became(id, 'failed')
    expect([await rowOf(id), server.arrived]).toMatchObject([{ answer: String(status), tries: 1 }, []])
  })

  it('that is not there, or whose certificate nobody vouches for, gets nothing and is asked again', async () => {
    const key = await openPushKey(house)
    const services = openPushServices({ key: key.ok ? key.value : ({} as never), contact: CONTACT, connections: 1 })
    const device = JSON.parse(server.device('la').subscription)
    expect(await services.send(device, { text: '{}', topic: 'a', seconds: 1 })).toEqual({})
    expect(await services.send({ ...device, endpoint: 'https://127.0.0.1:9/a' }, { text: '{}', topic: 'a', seconds: 1 })).toEqual({})
    expect(server.arrived).toEqual([])
    services.close()
  })

  it('that keeps a notice and cuts the line gets it again under its topic', async () => {
    server.behave((_name, before) => (before === 0 ? 'drop' : 201))
    const { id, topic } = await notice(await switchedOn('ngo'))
    await start()
    await until(async () => (await rowOf(id))?.answer === 'no-connection')
    ahead = 31_000
    await became(id, 'sent')
    expect(server.arrived.map((one) => one.topic)).toEqual([topic, topic])
  })
})

it('a hundred and fifty notices, two processes sending, each killed once: every device is told, once by its topic', async () => {
  const cert = join(mkdtempSync(join(tmpdir(), 'phoihop-push-')), 'cert.pem')
  await server.close()
  const due = [NOTICES / 3, (2 * NOTICES) / 3]
  let kills = 0
  const send = () => spawn(process.execPath, [SENDER, JSON.stringify(fresh.connection), server.host, CONTACT, String(CONNECTIONS)], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_EXTRA_CA_CERTS: cert } })
  server = await openPushServer({
    onArrived: (count) => {
      if (kills >= due.length || count < (due[kills] ?? Infinity)) return
      const nth = kills++
      setTimeout(() => { senders[nth]?.kill('SIGKILL'); senders[nth] = send() }, Math.random() * 20)
    },
  })
  writeFileSync(cert, server.cert)
  house = { ...house, push: { publicKey: house.push?.publicKey ?? '', services: [server.host] } }
  const devices = [await switchedOn('a'), await switchedOn('b'), await switchedOn('c')]
  const topics = new Set<string>()
  for (let nth = 0; nth < NOTICES; nth++) topics.add((await notice(devices[nth % 3] as (typeof devices)[number])).topic)
  senders.push(send(), send())
  await until(async () => (await fresh.db.selectFrom('outboxMessage').select('id').where('state', '<>', 'sent').executeTakeFirst()) === undefined, PATIENCE_MS)
  const kept = Map.groupBy(server.arrived, ({ topic }) => topic)
  expect([kills, server.refused, new Set(kept.keys())]).toEqual([2, [], topics])
  expect(server.arrived.length - topics.size).toBeLessThanOrEqual(kills * CONNECTIONS)
  console.log(`${topics.size} notices, ${kills} kills, ${server.arrived.length} deliveries, ${[...kept.values()].filter((each) => each.length > 1).length} twice before their topic makes one of them`)
}, PATIENCE_MS)
