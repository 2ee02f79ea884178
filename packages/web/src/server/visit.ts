import { languageOf, type Language } from '../words/language.ts'
import { clientOf, isProxy } from './client-of.ts'
import { headersFor } from './security-headers.ts'
import { tokenOf } from './token-of.ts'
import { usualRules, type WebRules } from './web-rules.ts'

/** What is known of a request before anybody is asked who sends it. Made for every request: what most do not need is asked for later. */
export type Visit = {
  request: Request
  /** Path and query, as sent. */
  address: string
  /** As pages know it: signs that were written with percent signs are what they stand for. */
  path: string
  /** GET or HEAD: changes nothing. */
  reads: boolean
  secure: boolean
  language: Language
  token?: string
  /** Who sends it: an address. */
  client: string
  /** Where this site is for this visit: where the installation says it is, else where the browser found it. */
  origin: string
  /** Security headers of every answer. */
  headers: Readonly<Record<string, string>>
}

export function visitOf(request: Request, connection?: string, rules: WebRules = usualRules): Visit {
  const { headers, method, url } = request
  const start = url.indexOf('/', url.indexOf('//') + 2)
  const host = url.slice(url.indexOf(':'), start)
  const known = rules.origins.find((origin) => origin.endsWith(host) && /^https?$/.test(origin.slice(0, -host.length)))
  const secure = known ? known.startsWith('https:') : url.startsWith('https:') || (headers.get('x-forwarded-proto') === 'https' && isProxy(connection, rules.proxies))
  const cookies = headers.get('cookie')
  const token = tokenOf(cookies, secure)
  const address = url.slice(start)
  const query = address.indexOf('?')
  return {
    request, address, secure,
    path: decoded(query < 0 ? address : address.slice(0, query)),
    reads: method === 'GET' || method === 'HEAD',
    language: languageOf(cookies),
    ...(token ? { token } : {}),
    client: clientOf(headers, connection, rules.proxies),
    origin: known ?? `${secure ? 'https' : 'http'}${host}`,
    headers: headersFor(secure),
  }
}

/** The address as the browser knows it. */
export const urlOf = ({ address, origin }: Visit): URL => new URL(`${origin}${address}`)

/** As sent where the percent signs do not stand for UTF-8: that is refused. */
function decoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
