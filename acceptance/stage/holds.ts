import type { BodyId } from '../../packages/core/src/register/index.ts'
import { attend, conclude, hold } from '../../packages/services/src/meeting/index.ts'
import { valueOf, type OwnHouse } from './own-house.ts'

type Charge = { what: string; due: string; owners: readonly BodyId[] }

/** One meeting by the services: its chair says who came, what was concluded, that it was held. */
export async function holds({ house, as }: OwnHouse, key: string, chair: BodyId, on: string, charges: readonly Charge[]): Promise<void> {
  const reader = await as(chair)
  valueOf(await attend(house, reader, key, { seen: 0, bodies: [chair] }), `${key} attend`)
  for (const [at, charge] of charges.entries()) valueOf(await conclude(house, reader, key, { seen: at + 1, ...charge }), `${key} conclude`)
  valueOf(await hold(house, reader, key, { seen: charges.length + 1, on, figures: {} }), `${key} hold`)
}
