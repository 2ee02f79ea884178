import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Instant } from '@phoihop/core/work'
import { addAccount } from '../account/index.ts'
import { claimMessage, enqueue, type NewMessage } from '../outbox/index.ts'
import { freshDatabase, officer, type FreshDatabase } from '../testing/index.ts'
import { addSubscription, dropSubscription, listSubscriptions } from './index.ts'

const AT = '2026-11-26T02:00:00.000Z' as Instant
let fresh: FreshDatabase
let account: string
beforeAll(async () => {
  fresh = await freshDatabase()
  const holder = officer()
  account = holder.id
  await addAccount(fresh.db, holder)
})
afterAll(() => fresh.close())

async function device(): Promise<string> {
  const id = randomUUID()
  await addSubscription(fresh.db, { id, account, digest: id.replaceAll('-', '').padEnd(64, '0'), sealed: `v1.${id}`, device: 'android', madeAt: AT }, 10)
  return id
}
const message = (more: Partial<NewMessage>): NewMessage => {
  const id = randomUUID()
  return { id, kind: 'push', account, dedupeKey: id, messageId: `<${id}@ba-cau.example>`, subject: '3 việc', content: 'https://ba-cau.example', enqueuedAt: AT, notBefore: AT, goodUntil: '2026-11-26T10:00:00.000Z' as Instant, ...more }
}
const claim = (...kinds: NewMessage['kind'][]) => claimMessage(fresh.db, { at: AT, holdSeconds: 60, kinds })

it('a notice is taken with how its device is reached, by who sends notices and by nobody else', async () => {
  const id = await device()
  await enqueue(fresh.db, message({ pushSubscription: id }))
  expect(await claim('link', 'digest', 'group')).toBeUndefined()
  expect(await claim('push')).toMatchObject({ kind: 'push', account, device: { id, sealed: `v1.${id}` }, goodUntil: '2026-11-26T10:00:00.000Z' })
})

it('what waits for a device goes with it', async () => {
  const id = await device()
  await enqueue(fresh.db, message({ pushSubscription: id }))
  expect([await dropSubscription(fresh.db, 'somebody', id), await dropSubscription(fresh.db, account, id), await claim('push')]).toEqual([false, true, undefined])
  expect((await listSubscriptions(fresh.db, account)).map((one) => one.id)).not.toContain(id)
})

it.each<[string, Partial<NewMessage>]>([['a notice to no device', {}], ['a letter to a device', { kind: 'digest', pushSubscription: 'one' }], ['a text for a group to an account', { kind: 'group', place: 'xa-ba-cau' }], ['a letter to a place', { kind: 'link', place: 'xa-ba-cau' }]])('%s is refused by the database', async (_what, more) => {
  const pushSubscription = more.pushSubscription === 'one' ? await device() : undefined
  await expect(enqueue(fresh.db, message({ ...more, ...(pushSubscription === undefined ? {} : { pushSubscription }) }))).rejects.toThrow(/outbox_message_to_somebody/)
})

it('every sealed column but that of letters, which are made anew, is known to who puts secrets under another key', async () => {
  const { rows } = await sql<{ column: string }>`select table_name || '.' || column_name as column from information_schema.columns where table_schema = 'public' and column_name like 'sealed%' order by 1`.execute(fresh.owner)
  expect(rows.map(({ column }) => column)).toEqual(['channel_token.sealed', 'outbox_message.sealed', 'push_key.sealed', 'push_subscription.sealed', 'totp.sealed_secret'])
})
