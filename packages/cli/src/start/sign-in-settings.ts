import { isIssuer, type ProviderSettings } from '@phoihop/services/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'

/** What the environment sets about signing in; what it leaves out is as usual. */
export type SignInSettings = { key?: Uint8Array; secondFactor?: 'offered' | 'required'; idleMinutes?: number; sessionHours?: number; provider?: ProviderSettings }
type Environment = Readonly<Record<string, string | undefined>>

const KEY_BYTES = 32
const MOST_HOURS = 24 * 30

/** Reads PHOIHOP_KEY, PHOIHOP_SECOND_FACTOR, PHOIHOP_SESSION_IDLE_MINUTES, PHOIHOP_SESSION_HOURS and PHOIHOP_OIDC_*; refuses (`wrong-usage`) what cannot be meant. */
export function readSignInSettings(env: Environment): Outcome<SignInSettings> {
  const wrong = (because: string) => refuse({ code: 'wrong-usage', because })
  const key = readKey(env, 'PHOIHOP_KEY')
  if (!key.ok) return key
  const secondFactor = env.PHOIHOP_SECOND_FACTOR || 'offered'
  if (secondFactor !== 'offered' && secondFactor !== 'required') return wrong(`PHOIHOP_SECOND_FACTOR=${secondFactor} không phải offered hay required`)
  const idleMinutes = wholeOf(env.PHOIHOP_SESSION_IDLE_MINUTES, MOST_HOURS * 60)
  if (idleMinutes === null) return wrong(`PHOIHOP_SESSION_IDLE_MINUTES=${env.PHOIHOP_SESSION_IDLE_MINUTES} không phải số phút`)
  const sessionHours = wholeOf(env.PHOIHOP_SESSION_HOURS, MOST_HOURS)
  if (sessionHours === null) return wrong(`PHOIHOP_SESSION_HOURS=${env.PHOIHOP_SESSION_HOURS} không phải số giờ từ 1 đến ${MOST_HOURS}`)
  const provider = providerOf(env)
  if (typeof provider === 'string') return wrong(provider)
  return ok({ secondFactor, ...(key.value ? { key: key.value } : {}), ...(idleMinutes ? { idleMinutes } : {}), ...(sessionHours ? { sessionHours } : {}), ...(provider ? { provider } : {}) })
}

/** A key the environment sets under this name; undefined where it sets none. Refuses (`wrong-usage`) what is no key. */
export function readKey(env: Environment, name: 'PHOIHOP_KEY' | 'PHOIHOP_NEW_KEY'): Outcome<Uint8Array | undefined> {
  const text = env[name]
  if (!text) return ok(undefined)
  const key = Buffer.from(text, 'base64url')
  return key.length === KEY_BYTES ? ok(key) : refuse({ code: 'wrong-usage', because: `${name} phải là ${KEY_BYTES} byte ngẫu nhiên viết theo base64url, ví dụ tạo bằng: openssl rand -base64 32` })
}

/** Undefined: not set. Null: not a whole number from 1 to `most`. */
function wholeOf(text: string | undefined, most: number): number | null | undefined {
  if (!text) return undefined
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null
}

/** A text says why it cannot be used. */
function providerOf(env: Environment): ProviderSettings | string | undefined {
  const { PHOIHOP_OIDC_ISSUER: issuer, PHOIHOP_OIDC_CLIENT_ID: clientId, PHOIHOP_OIDC_CLIENT_SECRET: clientSecret, PHOIHOP_OIDC_TITLE: title } = env
  if (!issuer) return undefined
  if (!isIssuer(issuer)) return `PHOIHOP_OIDC_ISSUER=${issuer} phải là địa chỉ https (http chỉ dùng được trên chính máy này)`
  if (!clientId) return 'có PHOIHOP_OIDC_ISSUER thì phải có PHOIHOP_OIDC_CLIENT_ID'
  return { issuer, clientId, title: title || new URL(issuer).hostname, ...(clientSecret ? { clientSecret } : {}) }
}
