// A process of its own that asks for numbers of one series all at once: connection, programme, body, account and how many come as JSON.
import { randomUUID } from 'node:crypto'
import type { BodyId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { openDatabase, transaction, type Connection } from '../database/index.ts'
import { giveNumber } from './index.ts'

const { connection, programme, body, account, many } = JSON.parse(process.argv[2] ?? '') as { connection: Connection; programme: string; body: BodyId; account: string; many: number }
const opened = await openDatabase(connection, { size: 8 })
if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
const { db } = opened.value
const scope = { programme, bodies: [body] }
const wanted = { body, year: 2026, owners: [body], account, recordedAt: '2026-03-02T02:00:00.000Z' as Instant }
// Every fifth thinks better of it after it has its number: that number must not be lost.
const outcomes = await Promise.allSettled(Array.from({ length: many }, (_, at) => transaction(db, async (own) => {
  const number = await giveNumber(own, scope, { ...wanted, paper: randomUUID() })
  if (at % 5 === 4) throw new Error('not issued after all')
  return number
})))
console.log(JSON.stringify(outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []))))
await db.destroy()
