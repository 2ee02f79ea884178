export type * from './types.ts'
export { ROLES } from './types.ts'
export { isSeat, mayDecide, mayDraft, mayFollow, mayKeepAccounts, mayReport, maySeeWork, scopeOf } from './may.ts'
export { secondsToWait, type Failures } from './throttle.ts'
