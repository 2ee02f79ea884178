import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { dropTotp, readFactors } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { counted } from './counted.ts'
import { beginTotp, finishTotp, type Enrolment } from './enrol.ts'
import { makeRecoveryCodes } from './recovery-codes.ts'
import { inFreshSession, isFresh, readSession, rotated } from './session.ts'

/** A secret for one's own authenticator app. Refuses `factor-there`, `prove-again`. */
export const beginOwnTotp = (house: House, token: string): Promise<Outcome<Enrolment>> =>
  inFreshSession(house, token, (db, { reader }) => beginTotp(db, house, reader.account))

/** Its first code. Answers recovery codes, shown this once, and the token to go on with. Refuses `code-wrong`, `prove-again`, `too-many-tries`. */
export function finishOwnTotp(house: House, token: string, form: { code: string; address: string }): Promise<Outcome<{ token: string; recoveryCodes: readonly string[] }>> {
  return guarded(async () => {
    const session = await readSession(house, token)
    if (!session) return refuse({ code: 'not-signed-in' })
    if (!isFresh(house, session)) return refuse({ code: 'prove-again' })
    const { id, name } = session.reader.account
    return counted(house, { kind: 'code', name, address: form.address }, async () => ({ account: id as string }), async (db) => {
      const finished = await finishTotp(db, house, id, form.code)
      return finished.ok ? ok({ token: await rotated(db, token), recoveryCodes: finished.value }) : finished
    })
  })
}

/** Forgets the secret and its recovery codes. Refuses `factor-needed` where a second factor is required and there is no passkey, and `prove-again`. */
export function removeTotp(house: House, token: string): Promise<Outcome<{ token: string }>> {
  return inFreshSession(house, token, async (db, { reader: { account } }) => {
    if (house.signIn.secondFactor === 'required' && (await readFactors(db, account.id)).passkeys === 0) return refuse({ code: 'factor-needed' })
    await dropTotp(db, account.id)
    await addAudit(db, { at: house.now(), account: account.id, did: 'remove-totp', on: account.id })
    return ok({ token: await rotated(db, token) })
  })
}

/** Ten new recovery codes, shown this once; the ones before are void. Refuses `factor-needed` where there is no app they stand in for. */
export function renewRecoveryCodes(house: House, token: string): Promise<Outcome<readonly string[]>> {
  return inFreshSession(house, token, async (db, { reader: { account } }) => {
    if (!(await readFactors(db, account.id)).totp) return refuse({ code: 'factor-needed' })
    await addAudit(db, { at: house.now(), account: account.id, did: 'renew-recovery-codes', on: account.id })
    return ok(await makeRecoveryCodes(db, house, account.id))
  })
}
