import type { Register } from '@phoihop/core/register'
import type { Db } from '@phoihop/storage/database'
import { findChecksum, readRegister } from '@phoihop/storage/register'
import type { House } from '../house/house.ts'

const remembered = new WeakMap<Db, { checksum: string; register: Register }>()

/**
 * The register that programmes share, read once for each checksum: it is asked for with every decision. `within`: the transaction that asks,
 * so that none waits for a second connection while it holds one.
 */
export async function sharedRegister({ db }: Pick<House, 'db'>, within: Db): Promise<Register> {
  const checksum = (await findChecksum(within, 'register')) ?? ''
  const known = remembered.get(db)
  if (known?.checksum === checksum) return known.register
  const register = await readRegister(within)
  remembered.set(db, { checksum, register })
  return register
}
