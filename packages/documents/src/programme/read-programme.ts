import { join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Obligation, OutlineClause, ProgrammeVersion, Rotation } from '@phoihop/core/programme'
import { SHAPES } from './programme-shapes.ts'
import { readShaped, readShapedLists, refusalsOf } from '../yaml/index.ts'
import { readOwnRegister } from './read-own-register.ts'
import { byTopClause } from './top-clause.ts'

type Head = Omit<ProgrammeVersion, 'outline' | 'obligations' | 'readings'>

/**
 * A programme from its folder: `programme.yaml`, `outline.yaml`, `obligations/*.yaml` and, where there is one, `readings.yaml`. Rules come in the order of the
 * outline's parts. Tiers, places
 * and bodies that only this programme knows are in `register/`. Refuses a file that is missing (`file-missing`) and everything malformed in all of them with file, line and reason
 * (`definition-unreadable`). Whether the definition is sound is not looked at: `checkProgramme` does that.
 */
export async function readProgramme(folder: string): Promise<Outcome<ProgrammeVersion>> {
  const obligationsFolder = join(folder, 'obligations')
  const own = await readOwnRegister(join(folder, 'register'))
  const [head, outline, obligations, readings] = await Promise.all([
    readShaped(join(folder, 'programme.yaml'), SHAPES.programme),
    readShaped(join(folder, 'outline.yaml'), SHAPES.outline),
    readShapedLists(obligationsFolder, SHAPES.obligations),
    readShaped(join(folder, 'readings.yaml'), SHAPES.readings),
  ])
  const noReadings = !readings.ok && readings.refusals[0].code === 'file-missing'
  const [first, ...rest] = refusalsOf([head, outline, obligations ?? refuse({ code: 'file-missing', file: obligationsFolder }), noReadings ? undefined : readings, own])
  if (first) return refuse(first, ...rest)
  const version = versionOf(
    valueOf<Head>(head), valueOf<readonly OutlineClause[]>(outline), valueOf<readonly Obligation[]>(obligations),
    noReadings ? [] : valueOf<ProgrammeVersion['readings']>(readings),
  )
  return ok(own?.ok ? { ...version, register: own.value } : version)
}

const valueOf = <T>(outcome: Outcome<unknown> | undefined): T => (outcome?.ok ? outcome.value : []) as T

function versionOf(head: Head, outline: readonly OutlineClause[], obligations: readonly Obligation[], readings: ProgrammeVersion['readings']): ProgrammeVersion {
  const cited = <T extends { basis: Obligation['basis'] }>(one: T): T => ({ ...one, basis: { ...one.basis, document: one.basis.document ?? head.document } })
  const term = { ...head.term, key: String(head.term.key) } as Head['term']
  const rotations = head.rotations.map((rotation) => rotationOf(cited(rotation), cited))
  return { ...head, term, rotations, outline, obligations: byTopClause(outline, obligations.map(cited)).flatMap(({ rules }) => rules), readings }
}

/** A year may be written without quotation marks, as a number. */
function rotationOf(rotation: Rotation, cited: <T extends { basis: Rotation['basis'] }>(one: T) => T): Rotation {
  const { exceptions, startsAt, ...rest } = rotation
  const year = String(startsAt) as Rotation['startsAt']
  if (!exceptions) return { ...rest, startsAt: year }
  return { ...rest, startsAt: year, exceptions: exceptions.map((one) => cited({ ...one, period: String(one.period) as Rotation['startsAt'] })) }
}
