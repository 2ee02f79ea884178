import { createHash } from 'node:crypto'
import * as client from 'openid-client'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Provider } from '../house/sign-in-rules.ts'

export type ProviderSettings = { issuer: string; clientId: string; clientSecret?: string; title: string }

const TIMEOUT_SECONDS = 5
/** A page that offers the provider waits no longer than this to know whether it answers. */
const LOOK_MS = 400
/** A provider that did not answer is asked again after so long, by whoever comes next. */
const AGAIN_MS = 2_000
const SCOPE = 'openid'
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Whether an issuer may be used: over TLS, or on this machine. */
export const isIssuer = (issuer: string): boolean => {
  const url = URL.parse(issuer)
  return url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname)))
}

/**
 * An OpenID Connect provider. Nothing is asked of it before somebody wants it; what it said about itself is kept until it fails, and a failure is
 * forgotten after a while, so that a provider that was down at the start, or later, is found again without a restart.
 */
export function openProvider({ issuer, clientId, clientSecret, title }: ProviderSettings): Provider {
  let known: client.Configuration | undefined
  let asking: Promise<client.Configuration | undefined> | undefined
  let failedAt = -Infinity

  const ask = (): Promise<client.Configuration | undefined> => {
    if (known) return Promise.resolve(known)
    if (performance.now() - failedAt < AGAIN_MS) return Promise.resolve(undefined)
    asking ??= client
      .discovery(new URL(issuer), clientId, clientSecret, clientSecret ? undefined : client.None(), { timeout: TIMEOUT_SECONDS, ...(issuer.startsWith('http:') ? { execute: [client.allowInsecureRequests] } : {}) })
      .then((found) => (known = found), () => void (failedAt = performance.now()))
      .then((found) => { asking = undefined; return found ?? undefined })
    return asking
  }
  const lost = (): Outcome<never> => {
    known = undefined
    failedAt = performance.now()
    return refuse({ code: 'provider-unreachable', provider: title })
  }
  const digestOf = (subject: string): string => createHash('sha256').update(`${issuer}\n${subject}`).digest('hex')

  return {
    title,
    digestOf,
    isReachable: () => Promise.race([ask().then((found) => found !== undefined), new Promise<boolean>((settle) => setTimeout(settle, LOOK_MS, false).unref())]),
    async addressFor(secret, back) {
      const configuration = await ask()
      if (!configuration) return refuse({ code: 'provider-unreachable', provider: title })
      const address = client.buildAuthorizationUrl(configuration, {
        redirect_uri: back, scope: SCOPE, state: part(secret, 'state'), nonce: part(secret, 'nonce'),
        code_challenge: await client.calculatePKCECodeChallenge(part(secret, 'verifier')), code_challenge_method: 'S256',
      })
      return ok(address.href)
    },
    async visitorFrom(secret, back, query) {
      const configuration = await ask()
      if (!configuration) return refuse({ code: 'provider-unreachable', provider: title })
      try {
        const checks = { expectedState: part(secret, 'state'), expectedNonce: part(secret, 'nonce'), pkceCodeVerifier: part(secret, 'verifier'), idTokenExpected: true }
        const subject = (await client.authorizationCodeGrant(configuration, new URL(`${back}${query}`), checks)).claims()?.sub
        return subject === undefined ? refuse({ code: 'provider-failed' }) : ok(digestOf(subject))
      } catch (error) {
        return isUnreachable(error) ? lost() : refuse({ code: 'provider-failed' })
      }
    },
  }
}

/** State, nonce and verifier of one attempt: 256 bits each, none of them telling another. */
const part = (secret: string, of: 'state' | 'nonce' | 'verifier'): string => createHash('sha256').update(`${of} ${secret}`).digest('base64url')

/** `fetch` says "TypeError" when nobody answers; the library says which kind of silence it was. */
const isUnreachable = (error: unknown): boolean =>
  (error instanceof TypeError && error.message === 'fetch failed') || (error instanceof client.ClientError && (error.code === 'OAUTH_TIMEOUT' || isUnreachable(error.cause) || isServerFault(error.cause)))
const isServerFault = (cause: unknown): boolean => cause instanceof Response && cause.status >= 500
