import { verifyAuthenticationResponse, verifyRegistrationResponse, type AuthenticationResponseJSON, type RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Device, StepPurpose } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { addPasskey as keep, dropPasskey, findPasskey, readFactors, takeStep, usePasskey, type FoundPasskey, type NewPasskey } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { transaction } from '@phoihop/storage/database'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { tell } from './counted.ts'
import { openSession, type Visitor } from './open-session.ts'
import { partyOf } from './passkey-options.ts'
import { digestOf } from './secret.ts'
import { inFreshSession, readSession, rotated } from './session.ts'

const LONGEST = 16_384
const FAILED = { code: 'passkey-failed' } as const

/**
 * Opens a session with a passkey: what the device holds and the person who unlocked it are both factors. The challenge is one this server gave out,
 * unexpired, and spent by this answer whether it is right or not. Every failure is one refusal.
 */
export function signInByPasskey(house: House, form: { origin: string; credential: string } & Visitor): Promise<Outcome<{ token: string }>> {
  return guarded(async () => {
    const response = read<AuthenticationResponseJSON>(form.credential)
    const known = response && (await findPasskey(house.db, response.id))
    const counter = response && known ? await verified(house, response, known, form.origin) : undefined
    return transaction(house.db, async (db) => {
      const at = house.now()
      if (!response || !known || counter === undefined || !(await usePasskey(db, { id: response.id, after: known.counter, counter, at }))) {
        await tell(db, house, 'refuse-sign-in', known?.account)
        return refuse(FAILED)
      }
      return ok({ token: await openSession(db, house, known.account, { way: 'passkey', device: form.device }) })
    })
  })
}

/** The counter of a right answer; undefined for a wrong one. */
async function verified(house: House, response: AuthenticationResponseJSON, known: FoundPasskey, origin: string): Promise<number | undefined> {
  const handle = response.response.userHandle
  if (handle !== undefined && Buffer.from(handle, 'base64url').toString() !== known.account) return undefined
  const credential = { id: response.id, publicKey: new Uint8Array(Buffer.from(known.publicKey, 'base64url')), counter: known.counter }
  const result = await verifyAuthenticationResponse({
    response, credential, expectedOrigin: origin, expectedRPID: partyOf(origin), requireUserVerification: true, expectedChallenge: (challenge) => isOurs(house, challenge, 'passkey-sign-in'),
  }).catch(() => undefined)
  return result?.verified ? result.authenticationInfo.newCounter : undefined
}

/** Registers what the browser made for the account of that token. Answers the token to go on with. Refuses `passkey-failed`, `passkey-known`, `prove-again`. */
export function addPasskey(house: House, token: string, form: { origin: string; credential: string; device: Device }): Promise<Outcome<{ token: string }>> {
  return guarded(async () => {
    const session = await readSession(house, token)
    if (!session) return refuse({ code: 'not-signed-in' })
    // Outside of the transaction: a challenge is spent by a wrong answer too.
    const made = await madeBy(house, form, session.reader.account.id)
    if (!made) return refuse(FAILED)
    return inFreshSession(house, token, async (db, { reader: { account } }) => {
      const at = house.now()
      if (!(await keep(db, { ...made, account: account.id, device: form.device, madeAt: at }))) return refuse({ code: 'passkey-known' })
      await addAudit(db, { at, account: account.id, did: 'add-passkey', on: digestOf(made.id) })
      return ok({ token: await rotated(db, token) })
    })
  })
}

async function madeBy(house: House, { origin, credential }: { origin: string; credential: string }, account: string): Promise<Pick<NewPasskey, 'id' | 'publicKey' | 'counter' | 'transports'> | undefined> {
  const response = read<RegistrationResponseJSON>(credential)
  const result = response && (await verifyRegistrationResponse({
    response, expectedOrigin: origin, expectedRPID: partyOf(origin), requireUserVerification: true, expectedChallenge: (challenge) => isOurs(house, challenge, 'passkey-new', account),
  }).catch(() => undefined))
  if (!result?.verified) return undefined
  const { id, publicKey, counter, transports = [] } = result.registrationInfo.credential
  return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports: transports.filter((each) => TRANSPORT.test(each)).slice(0, MOST_TRANSPORTS) }
}
const TRANSPORT = /^[a-z-]{1,20}$/
const MOST_TRANSPORTS = 8

/** Takes a passkey of one's own away. Refuses `factor-needed` where a second factor is required and it is the last. */
export function removePasskey(house: House, token: string, id: string): Promise<Outcome<{ token: string }>> {
  return inFreshSession(house, token, async (db, { reader: { account } }) => {
    const { totp, passkeys } = await readFactors(db, account.id)
    if (house.signIn.secondFactor === 'required' && !totp && passkeys < 2) return refuse({ code: 'factor-needed' })
    if (!(await dropPasskey(db, account.id, id))) return refuse(FAILED)
    await addAudit(db, { at: house.now(), account: account.id, did: 'remove-passkey', on: digestOf(id) })
    return ok({ token: await rotated(db, token) })
  })
}

/** A challenge this server gave out for that purpose (and account), which nobody answered yet. */
async function isOurs(house: House, challenge: string, purpose: StepPurpose, account?: string): Promise<boolean> {
  const step = await takeStep(house.db, { digest: digestOf(challenge), purpose, at: house.now() })
  return step !== undefined && step.account === account
}

function read<T extends { id: string; response: object }>(credential: string): T | undefined {
  if (credential.length > LONGEST) return undefined
  try {
    const value = JSON.parse(credential) as Partial<T> | null
    return typeof value?.id === 'string' && value.id !== '' && typeof value.response === 'object' && value.response !== null ? (value as T) : undefined
  } catch {
    return undefined
  }
}
