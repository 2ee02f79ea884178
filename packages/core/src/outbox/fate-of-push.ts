import type { Fate } from './types.ts'

const [TIMEOUT, MISSING, GONE, TOO_MANY] = [408, 404, 410, 429]

/**
 * What follows from the status a push service answered; undefined where none came. gone: that device is not reached under this address any more (RFC 8030, 7.3).
 * A service that is away holds up nobody else's, so that nothing is `down`.
 */
export function fateOfPush(status: number | undefined): Exclude<Fate, 'down'> | 'gone' {
  if (status === undefined || status === TIMEOUT || status === TOO_MANY || status >= 500) return 'again'
  if (status === MISSING || status === GONE) return 'gone'
  return status >= 200 && status < 300 ? 'sent' : 'never'
}
