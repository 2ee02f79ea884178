import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server'
import type { AccountId, StepPurpose } from '@phoihop/core/account'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { addStep, listPasskeys } from '@phoihop/storage/account'
import type { Db } from '@phoihop/storage/database'
import { inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { minutesBefore } from './instant.ts'
import { digestOf, newToken } from './secret.ts'
import { inFreshSession } from './session.ts'

const NAME = 'Phối Hợp'
const TIMEOUT_MS = 120_000

/** The relying party of an origin: its host, without scheme and port. */
export const partyOf = (origin: string): string => new URL(origin).hostname

/** What a browser needs to sign in with whichever passkey its holder chooses; no name is asked. Good for one answer. */
export function passkeySignInOptions(house: House, origin: string): Promise<Outcome<object>> {
  return inTransaction(house, async (db) => {
    const challenge = await newChallenge(db, house, 'passkey-sign-in')
    return ok(await generateAuthenticationOptions({ rpID: partyOf(origin), challenge: bytesOf(challenge), userVerification: 'required', timeout: TIMEOUT_MS }))
  })
}

/** What a browser needs to make a new passkey for the account of that token. Refuses `prove-again`. */
export function newPasskeyOptions(house: House, token: string, origin: string): Promise<Outcome<object>> {
  return inFreshSession(house, token, async (db, { reader: { account } }) => {
    const challenge = await newChallenge(db, house, 'passkey-new', account.id)
    const known = await listPasskeys(db, account.id)
    return ok(await generateRegistrationOptions({
      rpName: NAME, rpID: partyOf(origin), userName: account.name, userDisplayName: account.title.vi, userID: new Uint8Array(Buffer.from(account.id)),
      challenge: bytesOf(challenge), timeout: TIMEOUT_MS, attestationType: 'none', excludeCredentials: known.map(({ id }) => ({ id })),
      authenticatorSelection: { 'residentKey': 'required', userVerification: 'required' },
    }))
  })
}

const bytesOf = (challenge: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(challenge, 'base64url'))

async function newChallenge(db: Db, house: House, purpose: StepPurpose, account?: AccountId): Promise<string> {
  const challenge = newToken()
  const at = house.now()
  await addStep(db, { digest: digestOf(challenge), purpose, ...(account ? { account } : {}), madeAt: at, expiresAt: minutesBefore(at, -house.signIn.stepMinutes) })
  return challenge
}
