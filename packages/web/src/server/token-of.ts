import { sessionCookieName } from '../account/cookies.ts'

/** The session token a request brings, if any. */
export function tokenOf(cookies: string | null, secure: boolean): string | undefined {
  const start = `${sessionCookieName(secure)}=`
  return cookies?.split(';').map((part) => part.trim()).find((part) => part.startsWith(start))?.slice(start.length) || undefined
}
