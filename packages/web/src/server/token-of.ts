import { cookieIn, sessionCookieName } from '../account/cookies.ts'

/** The session token a request brings, if any. */
export const tokenOf = (cookies: string | null, secure: boolean): string | undefined => cookieIn(cookies, sessionCookieName(secure))
