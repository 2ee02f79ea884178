const ADDRESS = /^https:\/\/([a-z0-9.-]+(?::\d{1,5})?)\/[!-~]*$/
const LONGEST = 1000

/**
 * Whether an address a browser handed over belongs to one of these services: https, a host of the list to the letter, with the port the list names and no other.
 * Anybody who signs in can send one: whatever is on no list, an address within this network too, is never called.
 */
export function isPushAddress(address: string, services: readonly string[]): boolean {
  const host = address.length > LONGEST ? undefined : ADDRESS.exec(address)?.[1]
  return host !== undefined && !host.includes('..') && services.some((service) => (service.startsWith('*.') ? host.length > service.length - 1 && host.endsWith(service.slice(1)) : host === service))
}

const SERVICE = /^(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\d{1,5})?$/

/** Whether a word can stand in such a list: a host with or without a port; after `*.` at least two names, for one alone is half the world. */
export const isPushService = (word: string): boolean => SERVICE.test(word) && (!word.startsWith('*.') || word.slice(2).includes('.'))
