export type * from './types.ts'
export { fateOf, waitSeconds } from './fate-of.ts'
