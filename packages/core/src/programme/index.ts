export type * from './types.ts'
export type { Derive } from './check-examples.ts'
export { checkProgramme, type CheckedAgainst } from './check-programme.ts'
export { cueDisagreements, rotationDisagreements } from './cue-agrees.ts'
export { foldCue } from './fold-cue.ts'
export { clauseOf } from './clause-of.ts'
import { readingOf } from './from-clauses/index.ts'
export { deliverablesOf, featuresOf, readingOf, reasonOf, tellsSide, toldByNumber, type Reason, type ReasonCode } from './from-clauses/index.ts'
export type { CadenceKind, Deliverable, PartyLevel, Proposal, ReadParty } from './from-clauses/index.ts'
export { versionsInForce } from './versions-in-force.ts'
/** What a document says, as `readingOf` gives it: plain data that can be kept. */
export type DocumentReading = ReturnType<typeof readingOf>
