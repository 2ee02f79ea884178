import type { Obligation, ObligationId, ProgrammeVersion } from './types.ts'

/** The rule of that id; `undefined` when the version has none. */
export const obligationOf = ({ obligations }: ProgrammeVersion, id: ObligationId): Obligation | undefined => obligations.find((rule) => rule.id === id)
