export type * from './types.ts'
export { fateOf, waitSeconds } from './fate-of.ts'
export { fateOfPush } from './fate-of-push.ts'
