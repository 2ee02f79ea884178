import { languageOf, type Language } from '../words/language.ts'
import { headersFor } from './security-headers.ts'
import { clientOf } from './client-of.ts'
import { tokenOf } from './token-of.ts'

/** What is known of a request before anybody is asked who sends it. */
export type Visit = {
  request: Request
  url: URL
  /** GET or HEAD: changes nothing. */
  reads: boolean
  secure: boolean
  language: Language
  token?: string
  client: string
  /** Security headers of every answer. */
  headers: Readonly<Record<string, string>>
}

/** `connection` is the address of the other end of the connection, where the server knows it. */
export function visitOf(request: Request, connection?: string): Visit {
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
    client: clientOf(headers, connection),
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
