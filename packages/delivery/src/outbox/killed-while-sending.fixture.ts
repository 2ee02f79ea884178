import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Connection, Db } from '@phoihop/storage/database'
import { openMailServer } from './mail-server.fixture.ts'

const SENDER = fileURLToPath(new URL('sender.fixture.ts', import.meta.url))
const WAIT_MS = 900_000

/** `deliveries`: how often the server kept a letter; `letters`: how many different ones, by Message-ID. `twice`: letters it kept more than once. */
export type Killed = { seconds: number; kills: number; deliveries: number; letters: number; twice: number; lost: number; failed: number; states: Readonly<Record<string, number>> }

/**
 * Two processes send what waits in a database through a real SMTP server; after each share of `killAt` of the letters one of them is killed (SIGKILL, by
 * turns) amid its work and another takes its place. Counts at the server, not at the sender.
 */
export async function killedWhileSending(db: Db, connection: Connection, { killAt = [1 / 3, 2 / 3], connections = 4, holdSeconds = 2 }: { killAt?: readonly number[]; connections?: number; holdSeconds?: number } = {}): Promise<Killed> {
  const expected = new Set((await db.selectFrom('outboxMessage').select('messageId').where('state', '=', 'waiting').execute()).map(({ messageId }) => messageId))
  const senders: ChildProcess[] = []
  const due = killAt.map((share) => Math.max(1, Math.floor(share * expected.size)))
  let kills = 0
  const server = await openMailServer({
    onTaken: (count) => {
      if (kills >= due.length || count < (due[kills] ?? Infinity)) return
      const nth = kills++ % senders.length
      // Some letters later: a moment that no letter chooses.
      setTimeout(() => {
        senders[nth]?.kill('SIGKILL')
        senders[nth] = send()
      }, Math.random() * 100)
    },
  })
  const send = () => spawn(process.execPath, [SENDER, JSON.stringify(connection), server.url, String(connections), String(holdSeconds)], { stdio: ['ignore', 'ignore', 'inherit'] })
  const began = performance.now()
  try {
    senders.push(send(), send())
    await settled(db)
    const seconds = (performance.now() - began) / 1000
    const letters = Map.groupBy(server.taken, ({ messageId }) => messageId)
    const rows = await db.selectFrom('outboxMessage').select('state').execute()
    const states = Object.fromEntries([...Map.groupBy(rows, ({ state }) => state)].map(([state, each]) => [state, each.length]))
    return {
      seconds, kills, states, deliveries: server.taken.length, letters: letters.size, twice: [...letters.values()].filter((each) => each.length > 1).length,
      lost: [...expected].filter((id) => !letters.has(id)).length, failed: states.failed ?? 0,
    }
  } finally {
    for (const sender of senders) sender.kill('SIGKILL')
    await server.close()
  }
}

async function settled(db: Db): Promise<void> {
  for (const since = Date.now(); Date.now() - since < WAIT_MS; await pause(200)) {
    if (!(await db.selectFrom('outboxMessage').select('id').where('state', 'in', ['waiting', 'sending']).limit(1).executeTakeFirst())) return
  }
  throw new Error('the outbox did not empty')
}
