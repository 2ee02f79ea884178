const LOST_SOCKET = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTCONN'])
/** Shut down by an operator, after a crash, or still starting; connection exceptions are the whole class 08. */
const LOST_STATE = /^(57P0[123]|08...)$/
const LOST_WORDS = /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect|Client was closed|connection timeout/i
const FULL_STATE = '53100'
const DEADLOCK_STATE = '40P01'

/** Whether an error means the database went away (and not that a query was wrong). Its work may or may not have been kept: only an answer is a promise. */
export function isGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return syscall === 'connect'
  if (code && (LOST_SOCKET.has(code) || LOST_STATE.test(code))) return true
  return LOST_WORDS.test(error.message) || (error instanceof AggregateError && error.errors.some(isGone))
}

/** Whether an error means that no space is left, on the database's disk or on ours. */
export function isDiskFull(error: unknown): boolean {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  return code === FULL_STATE || code === 'ENOSPC' || code === 'EDQUOT'
}

/** Whether the database gave a statement up because two waited for each other: nothing of it was kept, and it may be said again. */
export const isDeadlock = (error: unknown): boolean => error instanceof Error && (error as NodeJS.ErrnoException).code === DEADLOCK_STATE
