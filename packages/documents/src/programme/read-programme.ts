import { join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Ladder, Obligation, OutlineClause, ProgrammeVersion, Rotation } from '@phoihop/core/programme'
import { SHAPES } from './programme-shapes.ts'
import { readShaped, readShapedLists, refusalsOf } from '../yaml/index.ts'
import { readOwnRegister } from './read-own-register.ts'
import { byTopClause } from './top-clause.ts'

type Head = Omit<ProgrammeVersion, 'outline' | 'obligations' | 'readings' | 'ladder'>

/**
 * A programme from its folder: `programme.yaml`, `outline.yaml`, `obligations/*.yaml` and, where they are there, `readings.yaml` and `ladder.yaml`. Rules come in the order of the
 * outline's parts. Tiers, places
 * and bodies that only this programme knows are in `register/`. Refuses a file that is missing (`file-missing`) and everything malformed in all of them with file, line and reason
 * (`definition-unreadable`). Whether the definition is sound is not looked at: `checkProgramme` does that.
 */
export async function readProgramme(folder: string): Promise<Outcome<ProgrammeVersion>> {
  const obligationsFolder = join(folder, 'obligations')
  const own = await readOwnRegister(join(folder, 'register'))
  const [head, outline, obligations, readings, ladder] = await Promise.all([
    readShaped(join(folder, 'programme.yaml'), SHAPES.programme),
    readShaped(join(folder, 'outline.yaml'), SHAPES.outline),
    readShapedLists(obligationsFolder, SHAPES.obligations),
    readShaped(join(folder, 'readings.yaml'), SHAPES.readings).then(ifThere),
    readShaped(join(folder, 'ladder.yaml'), SHAPES.ladder).then(ifThere),
  ])
  const [first, ...rest] = refusalsOf([head, outline, obligations ?? refuse({ code: 'file-missing', file: obligationsFolder }), readings, ladder, own])
  if (first) return refuse(first, ...rest)
  const version = versionOf(
    valueOf<Head>(head), valueOf<readonly OutlineClause[]>(outline), valueOf<readonly Obligation[]>(obligations),
    valueOf<ProgrammeVersion['readings']>(readings), ladder?.ok ? (ladder.value as Ladder) : undefined,
  )
  return ok(own?.ok ? { ...version, register: own.value } : version)
}

/** A part that may be left out: undefined where there is no such file. */
const ifThere = (read: Outcome<unknown>): Outcome<unknown> | undefined => (!read.ok && read.refusals[0].code === 'file-missing' ? undefined : read)
const valueOf = <T>(outcome: Outcome<unknown> | undefined): T => (outcome?.ok ? outcome.value : []) as T

function versionOf(head: Head, outline: readonly OutlineClause[], obligations: readonly Obligation[], readings: ProgrammeVersion['readings'], ladder: Ladder | undefined): ProgrammeVersion {
  const cited = <T extends { basis: Obligation['basis'] }>(one: T): T => ({ ...one, basis: { ...one.basis, document: one.basis.document ?? head.document } })
  const term = { ...head.term, key: String(head.term.key) } as Head['term']
  const rotations = head.rotations.map((rotation) => rotationOf(cited(rotation), cited))
  return { ...head, term, rotations, outline, obligations: byTopClause(outline, obligations.map(cited)).flatMap(({ rules }) => rules), readings, ...(ladder ? { ladder: cited(ladder) } : {}) }
}

/** A year may be written without quotation marks, as a number. */
function rotationOf(rotation: Rotation, cited: <T extends { basis: Rotation['basis'] }>(one: T) => T): Rotation {
  const { exceptions, startsAt, ...rest } = rotation
  const year = String(startsAt) as Rotation['startsAt']
  if (!exceptions) return { ...rest, startsAt: year }
  return { ...rest, startsAt: year, exceptions: exceptions.map((one) => cited({ ...one, period: String(one.period) as Rotation['startsAt'] })) }
}
