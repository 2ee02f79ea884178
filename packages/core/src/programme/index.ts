export type * from './types.ts'
export { proposeDuties, readingOf } from './from-clauses/index.ts'
export type { Proposal, ReadParty } from './from-clauses/index.ts'
