import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { ProgrammeVersion } from '@phoihop/core/programme'
import { indexRegister, type Register } from '@phoihop/core/register'
import type { WorkingCalendar } from '@phoihop/core/calendar'
import { readProgramme } from '@phoihop/documents/programme'
import { readRegister, readWorkingCalendar } from '@phoihop/documents/register'
import type { Definition } from './house.ts'

const WORKING_DAYS = 'working-days'

/** Slugs of the programmes in `<root>/programmes`. */
export const listProgrammes = (root: string): Promise<readonly string[]> => foldersIn(join(root, 'programmes'))

/**
 * A programme with its register and working calendar, read from the folders `programmes/` and `registers/` of `root`.
 * Refuses an unknown slug with the known ones, and whatever the files are refused for.
 */
export async function definitionFromFiles(root: string, slug: string): Promise<Outcome<Definition>> {
  const known = await listProgrammes(root)
  if (!known.includes(slug)) return refuse({ code: 'unknown-programme', slug, known })
  const [programme, register, calendar] = await Promise.all([
    readProgramme(join(root, 'programmes', slug)),
    registerFromFiles(root),
    readWorkingCalendar(join(root, 'registers', WORKING_DAYS)),
  ])
  if (!programme.ok) return programme
  if (!register.ok) return register
  if (!calendar.ok) return calendar
  return ok(makeDefinition(programme.value, register.value, calendar.value))
}

/** All register folders of `root` as one register. */
export async function registerFromFiles(root: string): Promise<Outcome<Register>> {
  const folders = (await foldersIn(join(root, 'registers'))).filter((name) => name !== WORKING_DAYS)
  const read = await Promise.all(folders.map((name) => readRegister(join(root, 'registers', name))))
  const whole = { tiers: [] as Register['tiers'][number][], places: [] as Register['places'][number][], bodies: [] as Register['bodies'][number][] }
  for (const one of read) {
    if (!one.ok) return one
    whole.tiers.push(...one.value.tiers)
    whole.places.push(...one.value.places)
    whole.bodies.push(...one.value.bodies)
  }
  return ok(whole)
}

/** A definition in force: the version, those before it, and the shared register with what the programme itself knows. */
export function makeDefinition(programme: ProgrammeVersion, shared: Register, calendar: WorkingCalendar, earlier: readonly ProgrammeVersion[] = []): Definition {
  const register = withOwn(shared, programme.register)
  return { programme, earlier, index: indexRegister(register), calendar, checksum: checksumOf([programme, earlier, register, plainCalendar(calendar)]) }
}

/** What only a programme knows stands behind what is shared; a body or place of the same id is the shared one. */
export function withOwn(shared: Register, own: Register | undefined): Register {
  if (!own) return shared
  const more = <T extends { id: string }>(known: readonly T[], added: readonly T[]): readonly T[] => [...known, ...added.filter(({ id }) => !known.some((one) => one.id === id))]
  return { tiers: more(shared.tiers, own.tiers), places: more(shared.places, own.places), bodies: more(shared.bodies, own.bodies) }
}

/** SHA-256 (hex) of a value written as JSON with its keys in order. */
export function checksumOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, inOrder)).digest('hex')
}

const plainCalendar = (calendar: WorkingCalendar) => ({
  published: [...calendar.published].sort(),
  holidays: [...calendar.holidays].sort(),
  swappedIn: [...calendar.swappedIn].sort(),
})

function inOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort()
}
