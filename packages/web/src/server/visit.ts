import { languageOf, type Language } from '../words/language.ts'
import { headersFor } from './security-headers.ts'
import { tokenOf } from './token-of.ts'

/** What is known of a request before anybody is asked who sends it. Made for every request: what most do not need is asked for later. */
export type Visit = {
  request: Request
  /** Path and query. */
  address: string
  path: string
  /** GET or HEAD: changes nothing. */
  reads: boolean
  secure: boolean
  language: Language
  token?: string
  /** The other end of the connection, where the server knows it. */
  connection?: string
  /** Security headers of every answer. */
  headers: Readonly<Record<string, string>>
}

export function visitOf(request: Request, connection?: string): Visit {
  const { headers, method, url } = request
  const secure = url.startsWith('https:') || headers.get('x-forwarded-proto') === 'https'
  const cookies = headers.get('cookie')
  const token = tokenOf(cookies, secure)
  const address = url.slice(url.indexOf('/', url.indexOf('//') + 2))
  const query = address.indexOf('?')
  return {
    request, address, secure,
    path: query < 0 ? address : address.slice(0, query),
    reads: method === 'GET' || method === 'HEAD',
    language: languageOf(cookies),
    ...(token ? { token } : {}),
    ...(connection === undefined ? {} : { connection }),
    headers: headersFor(secure),
  }
}

/** The address as the browser knows it: behind a proxy that speaks TLS it is https. */
export function urlOf({ request, secure }: Visit): URL {
  const url = new URL(request.url)
  if (secure) url.protocol = 'https:'
  return url
}

/**
 * Whether a request may be answered at all. Changes come from forms of this site: a browser names the origin of every form it posts,
 * so a post that names another origin, or none while its browser says it crosses sites, was not made here.
 */
export function isWelcome(visit: Visit): boolean {
  const { request, reads, path } = visit
  if (reads) return !path.endsWith('.data')
  if (request.method !== 'POST') return false
  const origin = request.headers.get('origin')
  if (origin !== null) return origin === urlOf(visit).origin
  const site = request.headers.get('sec-fetch-site')
  return site === null || site === 'same-origin' || site === 'none'
}
