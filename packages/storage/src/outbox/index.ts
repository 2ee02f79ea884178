export { claimMessage, holdMessages, markSentAndClaim, type TakenMessage } from './claim.ts'
export { dropWaiting, enqueue, type NewMessage } from './enqueue.ts'
export { lastEnqueued, readOutbox, type FailedMessage, type OutboxCount } from './read-outbox.ts'
export { giveUp, markSent, putBack, sweepOutbox } from './settle.ts'
