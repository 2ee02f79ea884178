import { setTimeout as pause } from 'node:timers/promises'
import { waitSeconds, type Sent } from '@phoihop/core/outbox'
import type { Instant } from '@phoihop/core/work'
import type { House } from '@phoihop/services/house'
import { isDeadlock, isDiskFull, isGone } from '@phoihop/storage/database'
import { claimMessage, giveUp, holdMessages, markSent, markSentAndClaim, putBack, type TakenMessage } from '@phoihop/storage/outbox'
import type { Channel } from './channel.ts'

export type Outbox = { stop(): Promise<void> }
/** What a line goes on with: the message taken after one that was sent, or a rest where the server is not there. */
type Next = TakenMessage | 'down' | undefined
type Options = { connections: number; onError(problem: unknown): void; lookMs?: number; holdSeconds?: number }

const LOOK_MS = 2_000
const HOLD_SECONDS = 60
const AGAIN_MS = 200
const [STOP_MS, CLOSE_MS] = [10_000, 2_000]

/**
 * Sends what waits for a channel, as many at once as there are connections, and takes turns with the other processes on this database. A message is taken
 * durably before a byte of it leaves, and noted as sent right after the server took it. While the database is away the answer is kept in mind until
 * it can be noted; a message whose process died in between is sent again, under the same Message-ID, where its channel sends again what is in doubt.
 */
export function keepOutbox(house: Pick<House, 'db' | 'now'>, channel: Channel, { connections, onError, lookMs = LOOK_MS, holdSeconds = HOLD_SECONDS }: Options): Outbox {
  const inFlight = new Set<string>()
  const stopping = new AbortController()
  const { signal } = stopping
  const rest = (ms: number) => pause(ms, undefined, { signal }).catch(() => {})
  let [downs, told] = [0, false]
  let stopAt = Infinity

  async function line(): Promise<void> {
    let next: Next
    while (typeof next === 'object' || !signal.aborted) {
      const taken: TakenMessage | void = typeof next === 'object' ? next : await claimMessage(house.db, claim()).catch(onError)
      next = undefined
      if (!taken) {
        await rest(lookMs)
        continue
      }
      inFlight.add(taken.id)
      next = await sendOne(taken).catch((problem: unknown) => void onError(problem))
      inFlight.delete(taken.id)
      if (next === 'down') await rest(waitSeconds('down', downs) * 1000)
    }
  }
  const claim = () => ({ at: house.now(), holdSeconds, kinds: channel.kinds })

  async function sendOne(taken: TakenMessage): Promise<Next> {
    return settle(taken, await channel.send(taken))
  }

  async function settle(taken: TakenMessage, { fate, said, afterSeconds = 0 }: Sent): Promise<Next> {
    downs = fate === 'down' ? downs + 1 : 0
    if (fate === 'down' && !told) onError(new Error(`${channel.name}: ${said}`))
    told = fate === 'down'
    if (fate === 'sent') return noted<Next>(async () => (signal.aborted ? void (await markSent(house.db, taken.id, house.now())) : markSentAndClaim(house.db, taken.id, claim())))
    if (fate === 'never') await noted(() => giveUp(house.db, taken, { at: house.now(), answer: said }))
    else await noted(() => putBack(house.db, taken, { notBefore: after(house.now(), Math.max(afterSeconds, waitSeconds(fate, taken.tries))), answer: said }))
    return fate === 'down' ? 'down' : undefined
  }

  /** What came of a letter is known to this process alone: it is not let go of while the database is away. */
  async function noted<T>(note: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await note()
      } catch (problem) {
        if (!(isGone(problem) || isDiskFull(problem) || isDeadlock(problem)) || Date.now() > stopAt) throw problem
        await pause(AGAIN_MS)
      }
    }
  }

  const holding = setInterval(() => void holdMessages(house.db, [...inFlight], holdSeconds).catch(onError), (holdSeconds * 1000) / 3)
  holding.unref()
  const lines = Array.from({ length: connections }, line)
  return {
    stop: async () => {
      stopAt = Date.now() + STOP_MS
      stopping.abort()
      const ended = Promise.all(lines)
      // A server that says nothing must not hold up the stop: its letter is sent again, under its Message-ID.
      await Promise.race([ended, pause(STOP_MS)])
      channel.close()
      await Promise.race([ended, pause(CLOSE_MS)])
      clearInterval(holding)
    },
  }
}

const after = (at: Instant, seconds: number): Instant => new Date(Date.parse(at) + seconds * 1000).toISOString() as Instant
