import type { Refusal } from '../outcome/index.ts'
import type { RegisterIndex } from '../register/index.ts'
import { citationsOf } from './citations-of.ts'
import type { By, Obligation, ProgrammeVersion } from './types.ts'

/** Everything a version names exists: parties, rotations, tiers, clauses, other rules, places; and no rule bears another's id. */
export function checkNames(version: ProgrammeVersion, index: RegisterIndex): readonly Refusal[] {
  return [
    ...twice(version.obligations),
    ...parties(version),
    ...rotations(version),
    ...tiers(version, index),
    ...clauses(version),
    ...otherRules(version),
    ...version.appliesIn.filter(({ value }) => !index.place(value)).map(({ value }): Refusal => ({ code: 'unknown-place', name: value, near: [] })),
  ]
}

function twice(obligations: readonly Obligation[]): readonly Refusal[] {
  const ids = obligations.map(({ id }) => id)
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((obligation) => ({ code: 'obligation-twice', obligation }))
}

function parties(version: ProgrammeVersion): readonly Refusal[] {
  const known = new Set<string>(version.parties.map(({ id }) => id))
  const named = [
    ...version.obligations.flatMap(({ id, by, with: others = [], to }) => [...partiesOf(by), ...others, ...(to ? [to] : [])].map((party) => ({ party, of: id as string }))),
    ...version.rotations.flatMap(({ id, order, exceptions = [] }) => [...order, ...exceptions.map((one) => one.party)].map((party) => ({ party, of: id as string }))),
  ]
  return named.filter(({ party }) => !known.has(party)).map(({ party, of }) => ({ code: 'unknown-party', party, obligation: of }))
}

const partiesOf = (by: By) => ('each' in by ? by.each : 'jointly' in by ? by.jointly : [])

function rotations({ obligations, rotations: known }: ProgrammeVersion): readonly Refusal[] {
  return obligations.flatMap(({ id, by }): readonly Refusal[] =>
    'turn' in by && !known.some((rotation) => rotation.id === by.turn) ? [{ code: 'unknown-rotation', rotation: by.turn, obligation: id }] : [])
}

function tiers({ obligations }: ProgrammeVersion, index: RegisterIndex): readonly Refusal[] {
  const known = index.register.tiers.map(({ id }) => id)
  const unknown = new Set(obligations.map(({ tier }) => tier).filter((tier) => !known.includes(tier)))
  return [...unknown].map((tier) => ({ code: 'unknown-tier', tier, known }))
}

function clauses(version: ProgrammeVersion): readonly Refusal[] {
  const known = new Set(version.outline.map(({ path }) => path))
  const parents = version.outline.flatMap(({ path, parent }) => (parent === undefined ? [] : [{ clause: parent, of: `outline ${path}` }]))
  const named = [...citationsOf(version), ...parents]
  return named.filter(({ clause }) => !known.has(clause)).map(({ clause, of }) => ({ code: 'unknown-clause', clause, obligation: of }))
}

function otherRules({ obligations }: ProgrammeVersion): readonly Refusal[] {
  const known = new Set(obligations.map(({ id }) => id))
  return obligations.flatMap(({ id, feeds, recurs }) =>
    [feeds, 'after' in recurs ? recurs.after : undefined]
      .filter((other) => other !== undefined && !known.has(other))
      .map((other): Refusal => ({ code: 'unknown-obligation', obligation: other ?? '', namedBy: id })))
}
