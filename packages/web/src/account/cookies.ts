import type { App } from '../app-context.ts'

const HOURS = 12
/** The `__Host-` prefix binds the cookie to this host over TLS; without TLS (loopback) browsers refuse it. */
export const sessionCookieName = (secure: boolean): string => (secure ? '__Host-phoihop' : 'phoihop')

export const openCookie = ({ secure }: App, token: string): string =>
  `${sessionCookieName(secure)}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${HOURS * 3600}${secure ? '; Secure' : ''}`
export const closeCookie = ({ secure }: App): string => `${sessionCookieName(secure)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure ? '; Secure' : ''}`

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
