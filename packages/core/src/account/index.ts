export type * from './types.ts'
export { mayAudit, mayDecide, mayDraft, mayFollow, mayKeepAccounts, mayReport, scopeOf } from './may.ts'
