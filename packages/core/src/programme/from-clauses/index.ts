export { deliverablesOf } from './deliverable-of.ts'
export { readingOf } from './reading-of.ts'
export { proposeDuties } from './propose-duties.ts'
export type * from './types.ts'
