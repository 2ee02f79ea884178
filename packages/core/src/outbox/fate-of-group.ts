import type { Sent } from './types.ts'

/** What a group's service answered to one text. `error`: its own number, 0 where it took the text. unsent: nothing of it had left · lost: it may have. */
export type GroupAnswer = { status: number; error?: number } | 'unsent' | 'lost'

const [TOO_MANY, CLOSED] = [429, 503]

/**
 * What follows for a text. A group drops no second copy: it goes again only where it certainly did not arrive, and what is in doubt is given up, in sight.
 */
export function fateOfGroup(answer: GroupAnswer): Sent {
  if (answer === 'unsent') return { fate: 'again', said: 'no-connection' }
  if (answer === 'lost') return { fate: 'never', said: 'in-doubt' }
  const { status, error } = answer
  if (status === TOO_MANY || status === CLOSED) return { fate: 'again', said: String(status) }
  if (status >= 500) return { fate: 'never', said: 'in-doubt' }
  if (status !== 200) return { fate: 'never', said: String(status) }
  if (error === undefined) return { fate: 'never', said: 'in-doubt' }
  return error === 0 ? { fate: 'sent', said: '200' } : { fate: 'never', said: `error-${Math.abs(error)}` }
}
