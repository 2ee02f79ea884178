export type * from './types.ts'
export { fateOf, waitSeconds } from './fate-of.ts'
export { fateOfGroup, type GroupAnswer } from './fate-of-group.ts'
export { fateOfPush } from './fate-of-push.ts'
