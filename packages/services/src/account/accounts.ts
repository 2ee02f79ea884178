import { mayKeepAccounts, type Reader, type Role } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Words } from '@phoihop/core/register'
import { listAccounts as listAll } from '@phoihop/storage/account'
import { bodyTitle } from '../house/bodies.ts'
import type { House } from '../house/house.ts'

export type AccountView = { id: string; name: string; title: Words; seats: readonly { role: Role; body?: Words; bodyId?: string }[]; signedInOn?: string; mail?: string; invited: boolean; closed: boolean; totp: boolean; passkeys: number; provider: boolean }

/** Every account with its seats, for an administrator. */
export async function listAccounts(house: House, reader: Reader): Promise<Outcome<readonly AccountView[]>> {
  if (!mayKeepAccounts(reader)) return refuse({ code: 'may-not', action: 'list-accounts' })
  const today = house.today()
  const accounts = await listAll(house.db)
  return ok(accounts.filter(({ account, closed }) => closed || account.seats.length > 0).map(({ account, signedInOn, hasPassword, ...rest }) => ({
    id: account.id,
    name: account.name,
    title: account.title,
    seats: account.seats.map((seat) => ({ role: seat.role, ...(seat.body ? { body: bodyTitle(house, seat.body, today), bodyId: seat.body as string } : {}) })),
    ...(signedInOn ? { signedInOn } : {}),
    invited: !hasPassword && rest.passkeys === 0 && !rest.provider,
    ...rest,
  })))
}
