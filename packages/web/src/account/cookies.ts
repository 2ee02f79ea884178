import type { App } from '../app-context.ts'

const HOURS = 12
/** The `__Host-` prefix binds the cookie to this host over TLS; without TLS (loopback) browsers refuse it. */
export const sessionCookieName = (secure: boolean): string => (secure ? '__Host-phoihop' : 'phoihop')

export const openCookie = ({ secure }: App, token: string): string =>
  `${sessionCookieName(secure)}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${HOURS * 3600}${secure ? '; Secure' : ''}`
export const closeCookie = ({ secure }: App): string => `${sessionCookieName(secure)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure ? '; Secure' : ''}`

/** A path of this site to go to next; anything else becomes the desk. */
export const safePath = (to: string | null): string => (to !== null && /^\/(?![/\\])[^\r\n]*$/.test(to) ? to : '/')
