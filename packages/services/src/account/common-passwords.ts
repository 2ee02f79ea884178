import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const LIST = new URL('./common-passwords.txt', import.meta.url)
/** 48 bits: with ten thousand entries a password that is not on the list is taken for one of it once in 28 thousand million. */
const DIGEST_BYTES = 6

let known: ReadonlySet<string> | undefined

/**
 * Whether a password, capital letters aside, is one of the ten thousand most used that are long enough to be chosen here. The list holds digests: some of what
 * leaked once is a name or a number of somebody. How it was made: decision 021.
 */
export function isListed(password: string): boolean {
  known ??= new Set(readFileSync(LIST, 'utf8').split('\n').filter((line) => !line.startsWith('#')).flatMap((line) => line.match(/.{8}/g) ?? []))
  return known.has(listedAs(password))
}

/** What stands on the list for a password. */
export const listedAs = (password: string): string => createHash('sha256').update(password.normalize('NFC').toLowerCase()).digest().subarray(0, DIGEST_BYTES).toString('base64url')
