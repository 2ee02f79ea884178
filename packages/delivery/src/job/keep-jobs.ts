import { createHash } from 'node:crypto'
import { PgBoss } from 'pg-boss'
import type { Connection } from '@phoihop/storage/database'

/** Work of every day: done once, soon after midnight in Vietnam or when the first process starts, by whichever process on the database takes it. */
export type DailyJob = { name: string; run(): Promise<void> }
export type Jobs = { stop(): Promise<void> }
type Options = { today(): string; onError(problem: unknown): void; everyMs?: number; takenOverAfterSeconds?: number }

const SCHEMA = 'job'
const EVERY_MS = 10 * 60_000
const POLL_SECONDS = 2
const TAKEN_OVER_SECONDS = 300
const LOOK_SECONDS = 60
const TRIES = 8
const FIRST_WAIT_SECONDS = 5
const STOP_MS = 10_000

/**
 * Takes turns with the other processes on this database. A job that fails is tried again, later each time; one whose process was killed is taken
 * over by another after some minutes. It may then have been done in part before: every job must bear being done twice.
 */
export async function keepJobs(connection: Connection, jobs: readonly DailyJob[], { today, onError, everyMs = EVERY_MS, takenOverAfterSeconds = TAKEN_OVER_SECONDS }: Options): Promise<Jobs> {
  const look = Math.min(LOOK_SECONDS, takenOverAfterSeconds)
  const boss = new PgBoss({ ...connection, schema: SCHEMA, max: 3, application_name: 'phoihop jobs', superviseIntervalSeconds: look, monitorIntervalSeconds: look })
  boss.on('error', onError)
  await boss.start()
  for (const { name, run } of jobs) {
    await boss.createQueue(name, { retryLimit: TRIES, retryDelay: FIRST_WAIT_SECONDS, retryBackoff: true, expireInSeconds: takenOverAfterSeconds })
    await boss.work(name, { pollingIntervalSeconds: POLL_SECONDS }, () => told(run, onError))
  }
  const ask = async () => {
    for (const { name } of jobs) await boss.send(name, null, { id: idOf(name, today()) })
  }
  await ask()
  const timer = setInterval(() => void ask().catch(onError), everyMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await boss.stop({ graceful: true, timeout: STOP_MS })
    },
  }
}

async function told(run: () => Promise<void>, onError: (problem: unknown) => void): Promise<void> {
  try {
    await run()
  } catch (problem) {
    onError(problem)
    throw problem
  }
}

/** The same for every process on the same day: what is there already is not asked for again. */
function idOf(name: string, day: string): string {
  const digest = createHash('sha256').update(`${name} ${day}`).digest('hex')
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`
}
