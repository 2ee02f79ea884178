export type * from './views.ts'
export { actOnCommitment } from './act-on-commitment.ts'
export { listCommitments, ownCommitments } from './list-commitments.ts'
export { readCommitment } from './read-commitment.ts'
