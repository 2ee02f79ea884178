export type * from './types.ts'
export { followersOf, rootsOn, type Ground } from './followers-of.ts'
export { lookBelow, mayAudit, mayDecide, mayDraft, mayFollow, mayKeepAccounts, mayReport, seesWork } from './may.ts'
export { isSeen, scopeOf } from './scope-of.ts'
