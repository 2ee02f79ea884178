import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Register } from '@phoihop/core/register'
import { SHAPES } from './programme-shapes.ts'
import { readShaped, refusalsOf } from '../yaml/index.ts'

const PARTS = ['tiers', 'places', 'bodies'] as const

/** The tiers, places and bodies that only one programme knows, from `tiers.yaml`, `places.yaml` and `bodies.yaml`; `undefined` when there is none of them. */
export async function readOwnRegister(folder: string): Promise<Outcome<Register> | undefined> {
  const names = await readdir(folder).catch((): string[] => [])
  if (!PARTS.some((part) => names.includes(`${part}.yaml`))) return undefined
  const read = await Promise.all(PARTS.map((part) => readShaped(join(folder, `${part}.yaml`), SHAPES[part])))
  const [first, ...rest] = refusalsOf(read)
  if (first) return refuse(first, ...rest)
  const [tiers, places, bodies] = read.map((part) => (part.ok ? part.value : [])) as [Register['tiers'], Register['places'], Register['bodies']]
  return ok({ tiers, places: places.map(withCodes), bodies })
}

/** A code may be written without quotation marks, as a number. */
const withCodes = (place: Register['places'][number]): Register['places'][number] => ({ ...place, codes: place.codes.map((code) => ({ ...code, value: String(code.value) })) })
