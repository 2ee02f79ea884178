import type { Obligation, OutlineClause, ProgrammeVersion } from '../programme/index.ts'
import type { PartyId, RegisterIndex, Words } from '../register/index.ts'
import type { Pledge, PublicDuty } from './types.ts'

/** What a programme promises, for everybody: parties, term, clauses and duties as they are in force. Who signed and who decided how to read it is left out. */
export function pledgeOf(programme: ProgrammeVersion, index: RegisterIndex): Pledge {
  const { title, document, signedOn, term, parties, outline, obligations } = programme
  return {
    programme: programme.programme,
    version: programme.version,
    title, document, signedOn, term,
    signing: parties.filter(({ signs }) => signs).map((party) => party.title),
    joining: parties.filter(({ signs }) => !signs).map((party) => party.title),
    clauses: outline.map((clause) => ({ ...clause, duties: obligations.filter((one) => clauseOver(outline, one) === clause.path).map((one) => dutyOf(programme, index, one)) })),
  }
}

function dutyOf({ parties, rotations, obligations }: ProgrammeVersion, index: RegisterIndex, { title, by, tier, recurs, due }: Obligation): PublicDuty {
  const shortOf = (id: PartyId): Words => parties.find((party) => party.id === id)?.short ?? { vi: id }
  const owing = 'each' in by ? by.each : 'jointly' in by ? by.jointly : (rotations.find(({ id }) => id === by.turn)?.order ?? [])
  const after = 'after' in recurs ? obligations.find(({ id }) => id === recurs.after)?.title : undefined
  return {
    title,
    by: owing.map(shortOf),
    how: 'each' in by ? 'each' : 'jointly' in by ? 'jointly' : 'turn',
    tier: index.tier(tier)?.title ?? { vi: tier },
    recurs,
    ...(after ? { after } : {}),
    ...(due ? { due } : {}),
  }
}

/** The clause a duty is printed under: its own, or the nearest above it that the outline has. */
function clauseOver(outline: readonly OutlineClause[], { basis }: Obligation): string | undefined {
  for (let at: string = basis.clause; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) if (outline.some(({ path }) => path === at)) return at
  return outline[0]?.path
}
