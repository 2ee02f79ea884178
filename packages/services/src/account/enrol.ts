import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { confirmTotp, findTotp, putTotp, spendRecoveryCode, spendTotpStep } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import type { Db } from '@phoihop/storage/database'
import type { House } from '../house/house.ts'
import { makeRecoveryCodes, recoveryDigest } from './recovery-codes.ts'
import { newTotpSecret, totpAddress, totpStep } from './totp.ts'

/** What a person gives to their authenticator app: a link, and the secret in groups of four to type. */
export type Enrolment = { address: string; groups: string }
type Holder = { id: string; name: string }

const enrolmentOf = (secret: string, name: string): Enrolment => ({ address: totpAddress(secret, name), groups: secret.replace(/.{4}(?=.)/g, '$& ') })

/** A new secret that counts once a code of it came back. Refuses `factor-there`. */
export async function beginTotp(db: Db, house: House, { id, name }: Holder): Promise<Outcome<Enrolment>> {
  const secret = newTotpSecret()
  const put = await putTotp(db, { account: id, sealedSecret: house.signIn.seal.close(secret, id), madeAt: house.now() })
  return put ? ok(enrolmentOf(secret, name)) : refuse({ code: 'factor-there' })
}

/** The secret that waits for its first code, shown again after a wrong one. */
export async function pendingTotp(db: Db, house: House, { id, name }: Holder): Promise<Enrolment | undefined> {
  const found = await findTotp(db, id)
  const secret = found && !found.confirmed ? house.signIn.seal.open(found.sealedSecret, id) : undefined
  return secret === undefined ? undefined : enrolmentOf(secret, name)
}

/** The first code of a new secret: from now on it counts. Answers recovery codes, shown this once. Refuses `code-wrong`. */
export async function finishTotp(db: Db, house: House, account: string, code: string): Promise<Outcome<readonly string[]>> {
  const at = house.now()
  const found = await findTotp(db, account)
  const secret = found && !found.confirmed ? house.signIn.seal.open(found.sealedSecret, account) : undefined
  const step = secret === undefined ? undefined : totpStep(secret, digitsOf(code), at)
  if (step === undefined || !(await confirmTotp(db, { account, step, at }))) return refuse({ code: 'code-wrong' })
  await addAudit(db, { at, account, did: 'enrol-totp', on: account })
  return ok(await makeRecoveryCodes(db, house, account))
}

/** Takes a code of the app, or a recovery code, each once. Refuses `code-wrong`; `factor-unreadable` when the secret does not open with the key of this installation. */
export async function takeCode(db: Db, house: House, account: string, code: string): Promise<Outcome<'code' | 'recovery-code'>> {
  const at = house.now()
  const digits = digitsOf(code)
  if (/^\d{6}$/.test(digits)) {
    const found = await findTotp(db, account)
    const secret = found?.confirmed ? house.signIn.seal.open(found.sealedSecret, account) : undefined
    if (found?.confirmed && secret === undefined) return refuse({ code: 'factor-unreadable' })
    const step = secret === undefined ? undefined : totpStep(secret, digits, at)
    return step !== undefined && (await spendTotpStep(db, account, step)) ? ok('code') : refuse({ code: 'code-wrong' })
  }
  if (!(await spendRecoveryCode(db, { account, digest: recoveryDigest(account, code), at }))) return refuse({ code: 'code-wrong' })
  await addAudit(db, { at, account, did: 'spend-recovery-code', on: account })
  return ok('recovery-code')
}

const digitsOf = (code: string): string => code.replace(/\s/g, '')
