import type { Reader } from '@phoihop/core/account'
import type { AuditRow } from '@phoihop/storage/audit'
import type { House } from '../house/house.ts'

/** Who acts now, in which seat: the beginning of every row of the trail that a person leaves. */
export const actor = (house: Pick<House, 'now'>, { account, seat }: Reader): Pick<AuditRow, 'at' | 'account' | 'body'> => ({
  at: house.now(),
  account: account.id,
  ...(seat.body ? { body: seat.body } : {}),
})
