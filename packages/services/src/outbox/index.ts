export { readOutbox, type OutboxView } from './read-outbox.ts'
export { textOf } from './text-of.ts'
