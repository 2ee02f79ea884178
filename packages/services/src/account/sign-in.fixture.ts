import type { Account, AccountId, Seat } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import type { BodyId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { addAccount, findAccount } from '@phoihop/storage/account'
import { listAudit } from '@phoihop/storage/audit'
import type { Db } from '@phoihop/storage/database'
import { newId, type House } from '../house/index.ts'
import { openTestHouse } from '../work/work.fixture.ts'
import { hashPassword } from './secret.ts'
import type { Visitor } from './open-session.ts'

export const PASSWORD = 'ba cây cầu gỗ'
export const HERE: Visitor = { address: '10.0.0.1', device: 'linux' }
export const THERE: Visitor = { address: '10.0.0.2', device: 'android' }
export const BODIES = ['police@tinh-ba-cau', 'front@tinh-ba-cau'] as unknown as readonly [BodyId, BodyId]

export type Door = {
  house: House
  /** The database as its owner. */
  owner: Db
  /** Moves the clock on. */
  wait(minutes: number): void
  account(more?: { seats?: readonly Seat[]; password?: string | undefined }): Promise<Account>
  /** What the trail says of an account, first to last: what it did, and what was refused to it. */
  trail(of: string): Promise<readonly string[]>
  close(): Promise<void>
}

/** A house whose clock can be moved, and accounts to sign in with. */
export async function openDoor(): Promise<Door> {
  const { house, owner, close } = await openTestHouse()
  let at = Date.UTC(2026, 10, 24, 2)
  const hashed = await hashPassword(PASSWORD)
  return {
    house: { ...house, now: () => new Date(at).toISOString() as Instant },
    owner,
    wait: (minutes) => { at += minutes * 60_000 },
    account: async ({ seats = [{ role: 'officer', body: BODIES[0] }] as readonly Seat[], ...more } = {}) => {
      const id = newId() as AccountId
      const passwordHash = 'password' in more ? more.password && (await hashPassword(more.password)) : hashed
      await addAccount(house.db, { id, name: `nguoi-${id.slice(-8)}`, title: { vi: 'Cán bộ tổng hợp' }, seats, demonstration: false, ...(passwordHash ? { passwordHash } : {}) })
      return (await findAccount(house.db, id)) as Account
    },
    trail: async (of) => (await listAudit(house.db, { limit: 500 })).filter(({ account, on }) => account === of || on === of).map(({ did }) => did).reverse(),
    close,
  }
}

/** The value of what must have gone well. */
export function got<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}
/** The code of what must have been refused, or 'ok'. */
export const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusals[0].code)
