export { readOutbox, type OutboxView } from './read-outbox.ts'
export { calendarOf, textOf } from './text-of.ts'
