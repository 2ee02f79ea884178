import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { checkRegister, expandBodies, type Register } from '@phoihop/core/register'
import { readBodyPatterns } from './read-body-patterns.ts'
import { readPlaces } from './read-places.ts'
import { readTiers } from './read-tiers.ts'

const FILES = ['tiers.yaml', 'places.csv', 'bodies.yaml'] as const

/**
 * A register from a folder with `tiers.yaml`, `places.csv` and `bodies.yaml`. Refuses a missing file, one that cannot be read (with the
 * line), and a register that is not sound.
 */
export async function readRegister(folder: string): Promise<Outcome<Register>> {
  const texts = await Promise.all(FILES.map((name) => readFile(join(folder, name), 'utf8').catch(() => undefined)))
  const [tiersText, placesText, bodiesText] = texts
  if (tiersText === undefined || placesText === undefined || bodiesText === undefined) {
    return refuse({ code: 'file-missing', file: join(folder, FILES[texts.indexOf(undefined)] ?? '') })
  }
  const tiers = readTiers(tiersText, join(folder, 'tiers.yaml'))
  if (!tiers.ok) return tiers
  const places = readPlaces(placesText, join(folder, 'places.csv'))
  if (!places.ok) return places
  const patterns = readBodyPatterns(bodiesText, join(folder, 'bodies.yaml'))
  if (!patterns.ok) return patterns
  const register = { tiers: tiers.value, places: places.value, bodies: expandBodies(patterns.value, places.value) }
  const [first, ...rest] = checkRegister(register)
  return first ? refuse(first, ...rest) : ok(register)
}
