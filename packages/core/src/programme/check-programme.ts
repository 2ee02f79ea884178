import type { WorkingCalendar } from '../calendar/index.ts'
import type { Refusal } from '../outcome/index.ts'
import type { RegisterIndex } from '../register/index.ts'
import { checkCircles } from './check-circles.ts'
import { checkDeadlines } from './check-deadlines.ts'
import { checkExamples, type Derive } from './check-examples.ts'
import { checkNames } from './check-names.ts'
import { checkSource } from './check-source.ts'
import { cueDisagreements, rotationDisagreements, type Disagreement } from './cue-agrees.ts'
import type { Example, ProgrammeVersion } from './types.ts'

/** What a version is held against besides itself. Examples need what derives a schedule. */
export type CheckedAgainst = { sourceText?: string } & ({ examples?: never } | { examples: readonly Example[]; derive: Derive })

/**
 * Every promise of a sound definition, before a version is published: names exist, rules agree with their own printed words, deadlines
 * keep their order (Decree 09/2019, art. 8.5b), nothing goes in a circle; with `sourceText`, every cue stands in its clause of the signed
 * text; with `examples`, each holds. Examples are run only on a version that is sound otherwise. Empty: sound.
 */
export function checkProgramme(version: ProgrammeVersion, index: RegisterIndex, calendar: WorkingCalendar, more: CheckedAgainst = {}): readonly Refusal[] {
  const { sourceText } = more
  const refusals = [
    ...checkNames(version, index),
    ...checkCircles(version.obligations),
    ...checkCues(version),
    ...checkDeadlines(version, calendar),
    ...(sourceText === undefined ? [] : checkSource(version, sourceText)),
  ]
  if (refusals.length > 0 || more.examples === undefined) return refusals
  return checkExamples(version, index, calendar, more.examples, more.derive)
}

function checkCues({ obligations, rotations }: ProgrammeVersion): readonly Refusal[] {
  const refusal = (id: string, clause: string) => ({ cue, rule }: Disagreement): Refusal => ({ code: 'cue-disagrees', obligation: id, clause, cue, rule })
  return [
    ...obligations.flatMap((rule) => cueDisagreements(rule).map(refusal(rule.id, rule.basis.clause))),
    ...rotations.flatMap((rotation) => rotationDisagreements(rotation).map(refusal(rotation.id, rotation.basis.clause))),
  ]
}
