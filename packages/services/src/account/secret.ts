import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
const TOKEN_BYTES = 32
export const PASSWORD_LEAST = 10
/** Long enough for any sentence, short enough that nobody makes the server hash a book. */
export const PASSWORD_MOST = 200

/** A new secret of 256 bits, for a cookie or an address. Only its digest is stored. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url')
/** SHA-256 of a token, as stored. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Argon2id with the parameters OWASP asks for. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), ARGON2ID)

let decoy: Promise<string> | undefined
/** Verifies against a hash; without one (no such account) it takes as long and answers false. */
export async function passwordFits(hashed: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(newToken())
  const fits = await verify(hashed ?? (await decoy), password.slice(0, PASSWORD_MOST + 1).normalize('NFC'))
  return hashed !== undefined && fits
}
