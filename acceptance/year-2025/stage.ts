import { successorsOn, territory, type PlaceId } from '../../packages/core/src/register/index.ts'
import type { Stage as AnyStage } from '../stage/moved-stage.ts'

/** Where the story looks closely: before and after the first of July. */
export const BEFORE = { province: 'tinh-bac-giang', district: 'huyen-lang-giang', commune: 'xa-tien-luc-2025-01' } as const
export const AFTER = { province: 'tinh-bac-ninh-2025', commune: 'xa-tien-luc-2025-07' } as const
/** Split at the end of 2024, into two districts. */
export const SPLIT = 'huyen-luc-ngan'
export const PARTIES = ['police', 'front', 'veterans', 'women', 'youth', 'farmers', 'elderly'] as const

/** `given`: the commitments the story gave to another body, with that body. */
export type Stage = AnyStage & { given: Map<string, string> }

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
