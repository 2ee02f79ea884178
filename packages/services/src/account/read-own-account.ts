import type { Account, Device, SignInWay } from '@phoihop/core/account'
import { ok, type Outcome } from '@phoihop/core/outcome'
import type { Instant } from '@phoihop/core/work'
import { countRecoveryCodes, findPasswordHash, listPasskeys, listSessions, readFactors, readMail, type ListedPasskey } from '@phoihop/storage/account'
import { listSubscriptions, type ListedSubscription } from '@phoihop/storage/push'
import type { House } from '../house/house.ts'
import { pendingTotp, type Enrolment } from './enrol.ts'
import { minutesBefore } from './instant.ts'
import { inSession, isFresh } from './session.ts'

export type OwnAccount = {
  account: Account
  /** Whether how one signs in may be changed now, without showing again who one is. */
  fresh: boolean
  required: boolean
  hasPassword: boolean
  totp: 'none' | 'pending' | 'on'
  /** The secret that waits for its first code. */
  enrolment?: Enrolment
  recoveryCodesLeft: number
  passkeys: readonly ListedPasskey[]
  /** The provider of this installation and whether the account is tied to it. */
  provider?: { title: string; tied: boolean; reachable: boolean }
  /** The work address, and whether the mail of the day and invitations come to it. Absent: an administrator has given none. */
  mail?: { address: string; daily: boolean; meetings: boolean }
  /** The devices that are told what there is to do, and the key a browser asks with. Absent: this installation tells none. */
  push?: { publicKey: string; devices: readonly ListedSubscription[] }
  sessions: readonly { id: string; way: SignInWay; device: Device; openedAt: Instant; seenAt: Instant; current: boolean }[]
}

/** What somebody sees of their own account: ways in, and where they are signed in. */
export async function readOwnAccount(house: House, token: string): Promise<Outcome<OwnAccount>> {
  const reachable = await house.signIn.provider?.isReachable()
  return inSession(house, token, async (db, session) => {
    const { account } = session.reader
    const at = house.now()
    const { totp, provider } = await readFactors(db, account.id)
    const fresh = isFresh(house, session)
    // A secret is shown to whoever may put another in its place, and to nobody else.
    const enrolment = totp || !fresh ? undefined : await pendingTotp(db, house, account)
    const sessions = await listSessions(db, account.id, { at, idleSince: minutesBefore(at, house.signIn.idleMinutes) })
    const { mail, daily, meetings } = (await readMail(db, account.id)) ?? { daily: false, meetings: false }
    return ok({
      account,
      ...(mail === undefined ? {} : { mail: { address: mail, daily, meetings } }),
      ...(house.push ? { push: { publicKey: house.push.publicKey, devices: await listSubscriptions(db, account.id) } } : {}),
      fresh,
      required: house.signIn.secondFactor === 'required',
      hasPassword: (await findPasswordHash(db, account.id)) !== undefined,
      totp: totp ? 'on' : enrolment ? 'pending' : 'none',
      ...(enrolment ? { enrolment } : {}),
      recoveryCodesLeft: await countRecoveryCodes(db, account.id),
      passkeys: await listPasskeys(db, account.id),
      ...(house.signIn.provider ? { provider: { title: house.signIn.provider.title, tied: provider, reachable: reachable === true } } : {}),
      sessions: sessions.map((one) => ({ ...one, current: one.id === session.id })),
    })
  })
}
