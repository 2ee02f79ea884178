import type { App } from '../app-context.ts'

/** The `__Host-` prefix binds a cookie to this host over TLS; without TLS (loopback) browsers refuse it. */
const hostName = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name)
export const sessionCookieName = (secure: boolean): string => hostName('phoihop', secure)
/** Half a sign-in: opens nothing but the page that asks for the second factor. */
const stepCookieName = (secure: boolean): string => hostName('phoihop-step', secure)
/** One way to the provider and back. */
const awayCookieName = (secure: boolean): string => hostName('phoihop-away', secure)

type Kept = Pick<App, 'secure' | 'house'>
const MINUTE = 60

// Lax and not Strict: a browser that comes back from the provider, or by a link in a message, brings its cookies.
const cookie = (name: string, value: string, seconds: number, secure: boolean): string => `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure ? '; Secure' : ''}`

export const openCookie = ({ secure, house }: Kept, token: string): string => cookie(sessionCookieName(secure), token, house.signIn.sessionHours * 60 * MINUTE, secure)
export const closeCookie = ({ secure }: Kept): string => cookie(sessionCookieName(secure), '', 0, secure)
export const stepCookie = ({ secure, house }: Kept, step: string): string => cookie(stepCookieName(secure), step, house.signIn.stepMinutes * MINUTE, secure)
export const endStepCookie = ({ secure }: Kept): string => cookie(stepCookieName(secure), '', 0, secure)
export const awayCookie = ({ secure, house }: Kept, secret: string): string => cookie(awayCookieName(secure), secret, house.signIn.stepMinutes * MINUTE, secure)
export const endAwayCookie = ({ secure }: Kept): string => cookie(awayCookieName(secure), '', 0, secure)

/** The value of a cookie a request brings; undefined where there is none, or an empty one. */
export function cookieIn(cookies: string | null, name: string): string | undefined {
  const start = `${name}=`
  return cookies?.split(';').map((part) => part.trim()).find((part) => part.startsWith(start))?.slice(start.length) || undefined
}
export const stepIn = (request: Request, secure: boolean): string => cookieIn(request.headers.get('cookie'), stepCookieName(secure)) ?? ''
export const awayIn = (request: Request, secure: boolean): string => cookieIn(request.headers.get('cookie'), awayCookieName(secure)) ?? ''

const HERE = 'http://here.invalid'

/**
 * A path of this site to go to next, as a browser would read it and in signs a header can hold; anything else becomes the desk.
 * A browser takes `/\\other`, `/<tab>/other` and `/a/..//other` for another site: the address is read as it reads it, then looked at.
 */
export function safePath(to: string | null): string {
  if (to === null || !to.startsWith('/') || !URL.canParse(to, HERE)) return '/'
  const { origin, pathname, search, hash } = new URL(to, HERE)
  return origin === HERE && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/'
}
