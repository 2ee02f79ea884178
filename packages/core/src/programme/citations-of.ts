import type { Citation, ProgrammeVersion } from './types.ts'

/** Every citation of a version, with the rule, rotation or ladder it carries. A quantity with words of its own is one more. */
export function citationsOf({ obligations, rotations, ladder }: ProgrammeVersion): readonly (Citation & { of: string })[] {
  return [
    ...obligations.flatMap(({ id, basis, asks }) => [
      { ...basis, of: id },
      ...(asks?.cue === undefined ? [] : [{ ...basis, cue: asks.cue, of: id }]),
    ]),
    ...rotations.flatMap(({ id, basis, exceptions = [] }) => [basis, ...exceptions.map((one) => one.basis)].map((one) => ({ ...one, of: id }))),
    ...(ladder ? [{ ...ladder.basis, of: 'ladder' }] : []),
  ]
}
