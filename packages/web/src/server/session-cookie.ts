const NAME = 'session'
const SESSION_SECONDS = 12 * 60 * 60

/** `__Host-` binds the cookie to this host and to https; over plain http (this machine only) a browser would refuse it. */
const nameOf = (secure: boolean): string => (secure ? `__Host-${NAME}` : NAME)
const attributes = (secure: boolean): string => `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

/** The token a request brings. */
export function tokenOf(cookies: string | null, secure: boolean): string | undefined {
  const start = `${nameOf(secure)}=`
  return cookies?.split(';').map((part) => part.trim()).find((part) => part.startsWith(start))?.slice(start.length) || undefined
}

/** The `Set-Cookie` that keeps a person signed in, as long as the session lasts. */
export const keepSession = (token: string, secure: boolean): string => `${nameOf(secure)}=${token}; Max-Age=${SESSION_SECONDS}; ${attributes(secure)}`
/** The `Set-Cookie` that forgets the session. */
export const dropSessionCookie = (secure: boolean): string => `${nameOf(secure)}=; Max-Age=0; ${attributes(secure)}`
