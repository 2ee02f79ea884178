import { createHash } from 'node:crypto'
import type { House } from '../house/house.ts'

/** The same for the same thing at every try and in every process: a mail store drops the second of two. RFC 5322, 3.6.4. */
export function messageIdOf(house: Pick<House, 'mail'>, dedupeKey: string): string {
  const host = house.mail ? new URL(house.mail.origin).hostname.replace(/[^a-z0-9.-]/gi, '') : ''
  return `<${createHash('sha256').update(dedupeKey).digest('hex').slice(0, 32)}@${host || 'phoihop'}>`
}
