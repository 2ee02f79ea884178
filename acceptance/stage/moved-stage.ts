import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { BodyId, RegisterIndex } from '../../packages/core/src/register/index.ts'
import { openBrowser } from './browser.ts'
import { movedClock, type MovedClock } from './moved-clock.ts'
import { nameOf, ownHouse, type OwnHouse } from './own-house.ts'
import { ownPostgres } from './own-postgres.ts'
import { person, type Person } from './person.ts'
import { forget, startServer, temporaryData, type RunningServer } from './server.ts'

const SLUG = 'bac-giang-antq-2023-2033'
const [OFFICE, PHONE] = [[1280, 900], [390, 844]] as const

/** The product with the shipped programme and nothing done yet, on a clock the story moves; the services beside it; a browser. */
export type Stage = OwnHouse & { browser: Browser; server: RunningServer; clock: MovedClock; index: RegisterIndex }
/** `nextMorning`: the server starts anew on that day, and does what it does by itself every day. */
export type OpenStage = { stage: Stage; nextMorning(day: string): Promise<void>; close(): Promise<void> }

export async function openStage(first: string): Promise<OpenStage> {
  const data = temporaryData()
  const postgres = await ownPostgres(join(data, 'postgresql'))
  const clock = movedClock(data, first)
  const start = async (env: Record<string, string> = {}): Promise<RunningServer> => {
    const started = await startServer(data, ['--empty'], { ...clock.env, ...postgres.env, ...env })
    // The door is open before the house is: the first page waits until its programmes are published.
    await fetch(`${started.address}/sign-in`)
    return started
  }
  let server = await start()
  const own = await ownHouse(postgres.connection, SLUG, clock, data)
  const browser = await openBrowser()
  return {
    stage: { ...own, browser, server, clock, index: own.house.definition().index },
    nextMorning: async (day) => {
      await server.stop()
      await clock.moveTo(day)
      server = await start({ PORT: new URL(server.address).port })
    },
    close: async () => {
      await browser.close()
      await own.close()
      await server.stop()
      await postgres.stop()
      forget(data)
    },
  }
}

export const bodyOf = (party: string, place: string): BodyId => `${party}@${place}` as BodyId

type Role = 'head' | 'standing' | 'leader' | 'officer'

/** Somebody of a body at a browser, signed in; the account is made when first asked for. */
export const comes = (stage: Stage, body: string, role: Role = 'head'): Promise<Person> => at(OFFICE, stage, body, role)
/** The same, with a phone. */
export const comesByPhone = (stage: Stage, body: string, role: Role = 'head'): Promise<Person> => at(PHONE, stage, body, role)

async function at([width, height]: readonly [number, number], { as, browser, server }: Stage, body: string, role: Role): Promise<Person> {
  await as(body, role)
  const somebody = await person(browser, server.address, width, height, 0)
  await somebody.signIn(nameOf(body, role))
  return somebody
}
