import { randomBytes } from 'node:crypto'
import { putRecoveryCodes } from '@phoihop/storage/account'
import type { Db } from '@phoihop/storage/database'
import type { House } from '../house/house.ts'
import { digestOf } from './secret.ts'

const CODES = 10
/** 120 bits: from 112 on a digest needs no slow hash (OWASP ASVS 5.0, 6.5.2). */
const BYTES = 15
/** Crockford's base 32: no letter that is read as a digit. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const SIGNS_EACH = 24

/** Ten new codes of 120 bits for an account, to be shown once; the ones before are void. Only digests are kept. */
export async function makeRecoveryCodes(db: Db, house: House, account: string): Promise<readonly string[]> {
  const codes = Array.from({ length: CODES }, newCode)
  await putRecoveryCodes(db, { account, digests: codes.map((code) => recoveryDigest(account, code)), madeAt: house.now() })
  return codes
}

function newCode(): string {
  const number = BigInt(`0x${randomBytes(BYTES).toString('hex')}`)
  const signs = Array.from({ length: SIGNS_EACH }, (_, at) => SIGNS[Number((number >> BigInt(5 * at)) & 31n)])
  return signs.join('').replace(/.{4}(?=.)/g, '$&-')
}

/** A code as it is compared: however it was spaced and cased, and with the letters people read as digits. */
const plain = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
export const recoveryDigest = (account: string, code: string): string => digestOf(`${account} ${plain(code)}`)
