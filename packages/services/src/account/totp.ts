import { Secret, TOTP } from 'otpauth'
import type { Instant } from '@phoihop/core/work'

const SECRET_BYTES = 20
const PERIOD_SECONDS = 30
/** RFC 6238, 5.2: one step either way for clocks that differ and people who type. */
const WINDOW = 1
const ISSUER = 'Phối Hợp'
/** SHA-1, six digits and thirty seconds: what every authenticator app can do. */
const KIND = { algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS } as const

/** A new secret of 160 bits, in base32. */
export const newTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32

/** The secret as an authenticator app takes it from a link or a picture. */
export const totpAddress = (secret: string, name: string): string => new TOTP({ ...KIND, issuer: ISSUER, label: name, secret }).toString()

/** The code of a moment. */
export const totpCode = (secret: string, at: Instant): string => new TOTP({ ...KIND, secret }).generate({ timestamp: Date.parse(at) })

/** The time step (whole periods since 1970) a code belongs to, if it is right at that moment or one step away from it. */
export function totpStep(secret: string, code: string, at: Instant): number | undefined {
  const timestamp = Date.parse(at)
  const delta = new TOTP({ ...KIND, secret }).validate({ token: code, timestamp, window: WINDOW })
  return delta === null ? undefined : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta
}
