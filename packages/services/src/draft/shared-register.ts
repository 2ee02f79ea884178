import type { Register } from '@phoihop/core/register'
import type { Db } from '@phoihop/storage/database'
import { findChecksum, readRegister } from '@phoihop/storage/register'

const remembered = new WeakMap<Db, { checksum: string; register: Register }>()

/** The register that programmes share, read once for each checksum: it is asked for with every decision. */
export async function sharedRegister(db: Db): Promise<Register> {
  const checksum = (await findChecksum(db, 'register')) ?? ''
  const known = remembered.get(db)
  if (known?.checksum === checksum) return known.register
  const register = await readRegister(db)
  remembered.set(db, { checksum, register })
  return register
}
