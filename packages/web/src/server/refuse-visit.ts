import type { Refusal } from '@phoihop/core/outcome'
import { LIMITS } from './limits.ts'
import type { Visit } from './visit.ts'
import { usualRules, type WebRules } from './web-rules.ts'

const CONTROL = /[\0-\x1f\x7f]/

/**
 * Why a request may not be answered at all, before anybody is asked who sends it; undefined when it may. Changes come from forms of this
 * site: a browser names the origin of every form it posts, so a post that names another origin, or none while its browser says it crosses
 * sites, was not made here.
 */
export function refuseVisit(visit: Visit, { origins }: WebRules = usualRules): Refusal | undefined {
  const { request, reads, origin } = visit
  if (!reads && request.method !== 'POST') return { code: 'method-unknown' }
  // A host may look like one and be none: a number too large for an address.
  if (!URL.canParse(origin)) return { code: 'request-malformed' }
  if (origins.length > 0 && !origins.includes(origin)) return { code: 'host-unknown', known: origins[0] as string }
  return refuseAddress(visit) ?? (reads || isOwnForm(visit, origins) ? undefined : { code: 'other-site' })
}

/** Long, not UTF-8, or with signs no page has in its address (a NUL no database takes, a line break would end a header). */
function refuseAddress({ address, path }: Visit): Refusal | undefined {
  if (address.length > LIMITS.address) return { code: 'address-too-long', limit: LIMITS.address }
  if (path.endsWith('.data') || CONTROL.test(path)) return { code: 'address-malformed' }
  if (!address.includes('%')) return undefined
  const whole = decoded(address.replaceAll('+', ' '))
  return whole === undefined || whole.includes('\0') ? { code: 'address-malformed' } : undefined
}

/** Undefined when the percent signs do not stand for UTF-8. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function isOwnForm({ request: { headers }, origin }: Visit, origins: readonly string[]): boolean {
  const from = headers.get('origin')
  if (from !== null) return origins.length > 0 ? origins.includes(from) : from === origin
  const site = headers.get('sec-fetch-site')
  return site === null || site === 'same-origin' || site === 'none'
}
