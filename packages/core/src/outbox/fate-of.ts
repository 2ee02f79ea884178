import type { ServerAnswer, Fate } from './types.ts'

const CLOSING = 421
const [FIRST_WAIT, MOST_WAIT, MOST_DOWN] = [30, 3600, 60]

/**
 * What follows from a server's answer. RFC 5321, 4.2.1: 2yz is a promise, 4yz may be tried again, 5yz shall not. 421, a refused sign-in and a lost
 * connection are not the message's fault: nothing is given up for them.
 */
export function fateOf({ code, about }: ServerAnswer): Fate {
  if (code === undefined || code === CLOSING || about === 'sender') return 'down'
  if (code >= 200 && code < 300) return 'sent'
  return code >= 500 ? 'never' : 'again'
}

/** Seconds to wait after so many tries: half a minute, doubled up to an hour; a minute at most where the server was not there. */
export function waitSeconds(fate: 'again' | 'down', tries: number): number {
  if (fate === 'down') return Math.min(2 ** Math.min(tries, 10), MOST_DOWN)
  return Math.min(FIRST_WAIT * 2 ** Math.min(Math.max(0, tries - 1), 10), MOST_WAIT)
}
