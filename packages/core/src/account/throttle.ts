/**
 * Failed tries that still count, and the seconds since the last of them. Of an account: from anywhere, since it last succeeded, within a day.
 * Of an address: of any accounts, without those whose holder succeeded from there afterwards, within a quarter of an hour.
 */
export type Failures = { account: number; accountSeconds: number; address: number; addressSeconds: number }

const FREE = 10
const ADDRESS_SECONDS = 900
/** Grows for an account and ends: whoever fails on purpose from many addresses may delay its holder, never lock them out. */
const FIRST_SECONDS = 60
const LONGEST_SECONDS = 900

/** Seconds to wait before the next try is looked at; 0: now. */
export function secondsToWait({ account, accountSeconds, address, addressSeconds }: Failures): number {
  const ofAccount = account < FREE ? 0 : Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.min(account - FREE, 10)) - accountSeconds
  const ofAddress = address < FREE ? 0 : ADDRESS_SECONDS - addressSeconds
  return Math.max(0, Math.ceil(Math.max(ofAccount, ofAddress)))
}
