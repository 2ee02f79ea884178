import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { signInRules } from '@phoihop/services/account'
import { clock, type House } from '@phoihop/services/house'
import { enqueue } from '@phoihop/storage/outbox'
import { freshDatabase } from '@phoihop/storage/testing'
import { openOutboxes } from './open-outboxes.ts'

it('sends by the ways that are set up, and leaves to wait what goes by another', async () => {
  const fresh = await freshDatabase()
  const asked: string[] = []
  const service = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end(JSON.stringify({ error: 0, access_token: 'a', refresh_token: 'b', expires_in: '90000' }))
  })
  await new Promise<void>((settle) => service.listen(0, '127.0.0.1', settle))
  const origin = `http://127.0.0.1:${(service.address() as AddressInfo).port}`
  const house = { db: fresh.db, now: clock.now, signIn: signInRules({ key: new Uint8Array(32) }) } as House
  const at = clock.now()
  const message = (more: { kind: 'group' | 'digest'; place?: string; account?: string }) => { const id = randomUUID(); return { id, dedupeKey: id, messageId: `<${id}@ba-cau.example>`, subject: 'Xã Ba Cầu', content: 'Xã Ba Cầu', enqueuedAt: at, notBefore: at, goodUntil: new Date(Date.now() + 60_000).toISOString() as typeof at, ...more } }
  await fresh.owner.insertInto('account').values({ id: 'a', name: 'can-bo', titleVi: 'Cán bộ', titleEn: null, demonstration: false, passwordHash: null, signedInOn: null, closedAt: null }).execute()
  await enqueue(fresh.db, message({ kind: 'digest', account: 'a' }))
  await enqueue(fresh.db, message({ kind: 'group', place: 'xa-ba-cau' }))
  const outboxes = openOutboxes(house, { zalo: { appId: '1', secretKey: 's', refreshToken: 'r', api: origin, oauth: origin, groups: new Map([['xa-ba-cau', 'g']]) } })
  for (const since = Date.now(); asked.length < 2 && Date.now() - since < 30_000; ) await pause(50)
  await outboxes.stop()
  const rows = await fresh.db.selectFrom('outboxMessage').select(['kind', 'state']).orderBy('kind').execute()
  expect([asked, rows]).toEqual([['/v4/oa/access_token', '/v3.0/oa/group/message'], [{ kind: 'digest', state: 'waiting' }, { kind: 'group', state: 'sent' }]])
  await openOutboxes(house, {}).stop()
  service.closeAllConnections()
  service.close()
  await fresh.close()
})
