import { languageOf, type Language } from '../words/language.ts'
import { headersFor } from './security-headers.ts'
import { tokenOf } from './session-cookie.ts'

/** What is known of a request before anybody is asked who sends it. */
export type Visit = {
  request: Request
  url: URL
  /** GET or HEAD: changes nothing. */
  reads: boolean
  secure: boolean
  language: Language
  token?: string
  /** Of the sender, for the count of failed sign-ins. */
  address: string
  /** Security headers of every answer. */
  headers: Readonly<Record<string, string>>
}

export function visitOf(request: Request): Visit {
  const url = new URL(request.url)
  const { headers } = request
  const secure = url.protocol === 'https:' || headers.get('x-forwarded-proto') === 'https'
  if (secure) url.protocol = 'https:'
  const cookies = headers.get('cookie')
  const token = tokenOf(cookies, secure)
  return {
    request, url, secure,
    reads: request.method === 'GET' || request.method === 'HEAD',
    language: languageOf(cookies),
    ...(token ? { token } : {}),
    address: headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'direct',
    headers: headersFor(secure),
  }
}

/**
 * Whether a request may be answered at all. Changes come from forms of this site: a browser names the origin of every form it posts,
 * so a post that names another origin, or none while its browser says it crosses sites, was not made here.
 */
export function isWelcome({ request, url, reads }: Visit): boolean {
  if (reads) return !url.pathname.endsWith('.data')
  const origin = request.headers.get('origin')
  if (request.method !== 'POST') return false
  if (origin !== null) return origin === url.origin
  const site = request.headers.get('sec-fetch-site')
  return site === null || site === 'same-origin' || site === 'none'
}
