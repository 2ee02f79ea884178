import type { Browser } from 'playwright-core'
import type { BodyId, PlaceId, RegisterIndex } from '../../packages/core/src/register/index.ts'
import { successorsOn, territory } from '../../packages/core/src/register/index.ts'
import type { MovedClock } from '../stage/moved-clock.ts'
import { nameOf, type OwnHouse } from '../stage/own-house.ts'
import { person, type Person } from '../stage/person.ts'
import type { RunningServer } from '../stage/server.ts'

export const SLUG = 'bac-giang-antq-2023-2033'
/** Where the story looks closely: before and after the first of July. */
export const BEFORE = { province: 'tinh-bac-giang', district: 'huyen-lang-giang', commune: 'xa-tien-luc-2025-01' } as const
export const AFTER = { province: 'tinh-bac-ninh-2025', commune: 'xa-tien-luc-2025-07' } as const
/** Split at the end of 2024, into two districts. */
export const SPLIT = 'huyen-luc-ngan'
export const PARTIES = ['police', 'front', 'veterans', 'women', 'youth', 'farmers', 'elderly'] as const
const OFFICE = [1280, 900] as const

export type Stage = OwnHouse & { browser: Browser; server: RunningServer; clock: MovedClock; index: RegisterIndex; /** The commitments the story gave to another body, with that body. */ given: Map<string, string> }

export const bodyOf = (party: string, place: string): BodyId => `${party}@${place}` as BodyId

/** Somebody of a body at a browser, signed in; the account is made when first asked for. */
export async function comes({ as, browser, server }: Stage, body: string, role: 'head' | 'standing' | 'leader' | 'officer' = 'head'): Promise<Person> {
  await as(body, role)
  const somebody = await person(browser, server.address, ...OFFICE, 0)
  await somebody.signIn(nameOf(body, role))
  return somebody
}

/** The places of a tier the programme binds on a day. */
export function placesOn({ house, index }: Stage, tier: string, on: string): readonly PlaceId[] {
  const bound = territory(index, house.definition().programme.appliesIn, on as never)
  return index.placesOn(tier as never, on as never).map(({ id }) => id).filter((id) => bound.has(id))
}

/** The communes a commune was made of, by the register's succession of places. */
export const madeOf = (stage: Stage, place: string, on: string): readonly PlaceId[] =>
  placesOn(stage, 'commune', '2025-06-30').filter((old) => successorsOn(stage.index, old, on as never).includes(place as PlaceId))

/** Some at a time: a machine has few cores, and the database takes one programme's entries one after the other anyhow. */
export async function each<T>(items: readonly T[], act: (item: T) => Promise<void>, atOnce = 4): Promise<void> {
  const waiting = [...items]
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item)
  }))
}
