import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { findAccount, findStep, readFactors, takeStep } from '@phoihop/storage/account'
import type { Account, AccountId } from '@phoihop/core/account'
import { guarded, inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { counted } from './counted.ts'
import { beginTotp, finishTotp, pendingTotp, takeCode, type Enrolment } from './enrol.ts'
import { openSession, type Visitor } from './open-session.ts'
import { digestOf } from './secret.ts'

const PURPOSE = 'second-factor'
/** `code`: of the app or a recovery code · `enrol`: none yet and one is required · `passkey`: the account's second factor is a passkey, which needs no password. */
export type Step = { needs: 'code' | 'enrol' | 'passkey'; account: Account; enrolment?: Enrolment }

/** Half a sign-in that can still be finished. */
export async function readStep(house: House, step: string): Promise<Step | undefined> {
  const found = await findStep(house.db, { digest: digestOf(step), purpose: PURPOSE, at: house.now() })
  const account = found?.account && (await findAccount(house.db, found.account))
  if (!account) return undefined
  const { totp, passkeys } = await readFactors(house.db, account.id)
  if (totp) return { needs: 'code', account }
  // Whoever knows only the password must not put an app of their own in the place of the holder's passkey.
  if (passkeys > 0) return { needs: 'passkey', account }
  const enrolment = await pendingTotp(house.db, house, account)
  return { needs: 'enrol', account, ...(enrolment ? { enrolment } : {}) }
}

/** Finishes a sign-in by a code of the app or a recovery code; the session has a token of its own. Refuses `step-ended`, `code-wrong`, `too-many-tries`. */
export function answerStep(house: House, form: { step: string; code: string } & Visitor): Promise<Outcome<{ token: string }>> {
  return guarded(async () => {
    const step = await readStep(house, form.step)
    if (step?.needs !== 'code') return refuse({ code: 'step-ended' })
    const { id, name } = step.account
    return counted(house, { kind: 'code', name, address: form.address }, async () => ({ account: id as string }), async (db) => {
      const taken = await takeCode(db, house, id, form.code)
      if (!taken.ok) return taken
      if (!(await takeStep(db, { digest: digestOf(form.step), purpose: PURPOSE, at: house.now() }))) return refuse({ code: 'step-ended' })
      return ok({ token: await openSession(db, house, id, { way: taken.value, device: form.device }) })
    })
  })
}

/** Where a second factor is required and there is none: the secret to put into an app. Refuses `step-ended`. */
export function beginStepEnrolment(house: House, step: string): Promise<Outcome<Enrolment>> {
  return inTransaction(house, async (db) => {
    const account = await enrolling(house, step)
    return account ? beginTotp(db, house, account) : refuse({ code: 'step-ended' })
  })
}

/** Its first code: the factor counts and the session opens. Answers recovery codes, shown this once. */
export function finishStepEnrolment(house: House, form: { step: string; code: string } & Visitor): Promise<Outcome<{ token: string; recoveryCodes: readonly string[] }>> {
  return guarded(async () => {
    const account = await enrolling(house, form.step)
    if (!account) return refuse({ code: 'step-ended' })
    const id: AccountId = account.id
    return counted(house, { kind: 'code', name: account.name, address: form.address }, async () => ({ account: id as string }), async (db) => {
      const finished = await finishTotp(db, house, id, form.code)
      if (!finished.ok) return finished
      if (!(await takeStep(db, { digest: digestOf(form.step), purpose: PURPOSE, at: house.now() }))) return refuse({ code: 'step-ended' })
      return ok({ token: await openSession(db, house, id, { way: 'code', device: form.device }), recoveryCodes: finished.value })
    })
  })
}

async function enrolling(house: House, step: string): Promise<Account | undefined> {
  const found = await readStep(house, step)
  return found?.needs === 'enrol' ? found.account : undefined
}
