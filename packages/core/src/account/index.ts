export type * from './types.ts'
export { mayDecide, mayDraft, mayFollow, mayKeepAccounts, mayReport, scopeOf } from './may.ts'
