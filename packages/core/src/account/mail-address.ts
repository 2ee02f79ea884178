const MOST = 254
/** RFC 5321 without quoted names and address literals: what an office's mailbox looks like. */
const SHAPE = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/

/** A mail address in small letters; undefined for what cannot be one. */
export function mailAddress(text: string): string | undefined {
  const address = text.trim().toLowerCase()
  const [name = ''] = address.split('@')
  return address.length <= MOST && SHAPE.test(address) && !/^\.|\.\.|\.$/.test(name) ? address : undefined
}
