import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Instant } from '@phoihop/core/work'
import { addAccount } from '@phoihop/storage/account'
import { transaction } from '@phoihop/storage/database'
import { enqueue } from '@phoihop/storage/outbox'
import { freshDatabase, officer, type FreshDatabase } from '@phoihop/storage/testing'
import { killedWhileSending } from './killed-while-sending.fixture.ts'

const MESSAGES = 1_000
const CONNECTIONS = 4
/** Seconds where the machine is free; it may not be. */
const PATIENCE_MS = 300_000
let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  const holder = officer()
  await addAccount(fresh.db, { ...holder, mail: 'vanthu@xa-ba-cau.example' })
  const at = (ms: number) => new Date(Date.now() + ms).toISOString() as Instant
  await transaction(fresh.db, async (db) => {
    for (let nth = 0; nth < MESSAGES; nth++) {
      await enqueue(db, { id: randomUUID(), kind: 'digest', account: holder.id, dedupeKey: `digest/${nth}`, messageId: `<m${nth}@ba-cau.example>`, subject: 'Việc cần làm', content: 'Bàn làm việc', enqueuedAt: at(0), notBefore: at(0), goodUntil: at(86_400_000) })
    }
  })
})
afterAll(() => fresh.close())

it('a thousand letters, two processes sending, each killed once: none lost, each kept once by its Message-ID', async () => {
  const killed = await killedWhileSending(fresh.db, fresh.connection)
  expect(killed).toMatchObject({ kills: 2, lost: 0, letters: MESSAGES, states: { sent: MESSAGES } })
  // A letter in doubt goes again under its Message-ID: at most one for each connection of a process that died.
  expect(killed.deliveries - killed.letters).toBeLessThanOrEqual(killed.kills * CONNECTIONS)
  console.log(`${killed.letters} letters in ${killed.seconds.toFixed(1)} s, ${killed.deliveries} deliveries, ${killed.twice} kept twice before dedupe by Message-ID`)
}, PATIENCE_MS)
