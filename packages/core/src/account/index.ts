export type * from './types.ts'
export { mayDecide, mayFollow, mayKeepAccounts, mayReport, scopeOf } from './may.ts'
