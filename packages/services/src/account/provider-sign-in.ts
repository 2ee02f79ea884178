import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { addStep, dropProviderLink, findPasswordHash, findProviderLink, listPasskeys, putProviderLink, takeStep } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { transaction } from '@phoihop/storage/database'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { tell } from './counted.ts'
import { minutesBefore } from './instant.ts'
import { openSession, type Visitor } from './open-session.ts'
import { digestOf, newToken } from './secret.ts'
import { inFreshSession, isFresh, readSession, rotated } from './session.ts'

export const PROVIDER_BACK = '/provider/back'
const FAILED = { code: 'provider-failed' } as const

/** `secret`: for a cookie of the browser that goes there and comes back. */
export type Departure = { address: string; secret: string }

/** The way to the provider, to sign in. Refuses `provider-unreachable`, and `provider-failed` where there is none. */
export const leaveToSignIn = (house: House, origin: string): Promise<Outcome<Departure>> => guarded(() => depart(house, origin))

/** The way to the provider, to tie the account of that token to whoever signs in there. Refuses `prove-again` too. */
export function leaveToTie(house: House, token: string, origin: string): Promise<Outcome<Departure>> {
  return guarded(async () => {
    const session = await readSession(house, token)
    if (!session) return refuse({ code: 'not-signed-in' })
    return isFresh(house, session) ? depart(house, origin, session.reader.account.id) : refuse({ code: 'prove-again' })
  })
}

async function depart(house: House, origin: string, account?: string): Promise<Outcome<Departure>> {
  const { provider, stepMinutes } = house.signIn
  if (!provider) return refuse(FAILED)
  const secret = newToken()
  const address = await provider.addressFor(secret, `${origin}${PROVIDER_BACK}`)
  if (!address.ok) return address
  const at = house.now()
  await addStep(house.db, { digest: digestOf(secret), purpose: account ? 'provider-link' : 'provider-sign-in', ...(account ? { account } : {}), madeAt: at, expiresAt: minutesBefore(at, -stepMinutes) })
  return ok({ address: address.value, secret })
}

/**
 * Somebody comes back from the provider with this query, in the browser that holds `secret`. Opens a session for the account tied to them, or ties
 * the account that asked for it, provided it is still the one signed in (`token`). Never by name or address: who is not tied is refused.
 */
export function comeBack(house: House, form: { secret: string; origin: string; query: string; token?: string } & Visitor): Promise<Outcome<{ token: string; tied: boolean }>> {
  return guarded(async () => {
    const { provider } = house.signIn
    const step = { digest: digestOf(form.secret), at: house.now() }
    const toTie = await takeStep(house.db, { ...step, purpose: 'provider-link' })
    const toSignIn = toTie ? undefined : await takeStep(house.db, { ...step, purpose: 'provider-sign-in' })
    if (!provider || (!toTie && !toSignIn)) return refused(house)
    const visitor = await provider.visitorFrom(form.secret, `${form.origin}${PROVIDER_BACK}`, form.query)
    if (!visitor.ok) return visitor.refusals[0].code === 'provider-failed' ? refused(house) : visitor
    return toTie ? tie(house, form.token ?? '', toTie.account, visitor.value) : enter(house, visitor.value, form)
  })
}

function enter(house: House, digest: string, { device }: Visitor): Promise<Outcome<{ token: string; tied: boolean }>> {
  return transaction(house.db, async (db) => {
    const account = await findProviderLink(db, digest)
    if (account) return ok({ token: await openSession(db, house, account, { way: 'provider', device }), tied: false })
    await tell(db, house, 'refuse-sign-in')
    return refuse(FAILED)
  })
}

const tie = (house: House, token: string, account: string | undefined, digest: string): Promise<Outcome<{ token: string; tied: boolean }>> =>
  inFreshSession(house, token, async (db, { reader }) => {
    if (reader.account.id !== account || !(await putProviderLink(db, { digest, account, madeAt: house.now() }))) return refuse(FAILED)
    await addAudit(db, { at: house.now(), account, did: 'tie-provider', on: account })
    return ok({ token: await rotated(db, token), tied: true })
  })

async function refused(house: House): Promise<Outcome<never>> {
  await tell(house.db, house, 'refuse-sign-in')
  return refuse(FAILED)
}

/** The account is tied to nobody there any longer. Refuses `factor-needed` when that was the only way in. */
export function untieProvider(house: House, token: string): Promise<Outcome<{ token: string }>> {
  return inFreshSession(house, token, async (db, { reader: { account } }) => {
    if (!(await findPasswordHash(db, account.id)) && (await listPasskeys(db, account.id)).length === 0) return refuse({ code: 'factor-needed' })
    if (await dropProviderLink(db, account.id)) await addAudit(db, { at: house.now(), account: account.id, did: 'untie-provider', on: account.id })
    return ok({ token: await rotated(db, token) })
  })
}
