// A process of its own that asks for numbers of one series over many connections at once: connection, programme, body, account and how many come as JSON.
import { randomUUID } from 'node:crypto'
import type { BodyId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { openDatabase, transaction, type Connection } from '../database/index.ts'
import { giveNumber } from './index.ts'

const [CONNECTIONS, GIVEN_UP] = [6, 'not issued after all'] as const
const { connection, programme, body, account, many } = JSON.parse(process.argv[2] ?? '') as { connection: Connection; programme: string; body: BodyId; account: string; many: number }
const opened = await openDatabase(connection, { size: CONNECTIONS })
if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
const { db } = opened.value
const scope = { programme, bodies: [body] }
const wanted = { body, year: 2026, owners: [body], account, recordedAt: '2026-03-02T02:00:00.000Z' as Instant }
let next = 0
const given: number[] = []
/** Asks for one after the other until all have been asked for. Every fifth thinks better of it after it has its number: that number must not be lost. */
async function ask(): Promise<void> {
  for (let nth = next++; nth < many; nth = next++) {
    const number = await transaction(db, async (own) => {
      const taken = await giveNumber(own, scope, { ...wanted, paper: randomUUID() })
      if (nth % 5 === 4) throw new Error(GIVEN_UP)
      return taken
    }).catch((problem: Error) => { if (problem.message !== GIVEN_UP) throw problem })
    if (number !== undefined) given.push(number)
  }
}
await Promise.all(Array.from({ length: CONNECTIONS }, ask))
console.log(JSON.stringify(given))
await db.destroy()
