import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { expect, it } from 'vitest'

const WORKER = readFileSync(new URL('../../public/push-worker.js', import.meta.url), 'utf8')
const HERE = 'https://phoihop.ba-cau.example'
/** What a browser had before it knew `URL.parse`. */
function OldUrl(address: string, base: string): URL { return new URL(address, base) }

/** Which address a tap on a notice opens. */
async function opened(link: string | undefined): Promise<readonly string[]> {
  const heard = new Map<string, (event: object) => void>()
  const addresses: string[] = []
  const clients = { matchAll: async () => [], openWindow: async (address: string) => void addresses.push(address) }
  const self = { addEventListener: (name: string, hear: (event: object) => void) => heard.set(name, hear), location: { origin: HERE }, clients }
  runInContext(WORKER, createContext({ self, URL: OldUrl }))
  let opening: unknown
  heard.get('notificationclick')?.({ notification: { close: () => {}, data: { link } }, waitUntil: (what: unknown) => { opening = what } })
  await opening
  return addresses
}

it.each<[string, string | undefined, string]>([
  ['its desk', HERE, `${HERE}/`], ['a page of this site', '/duties?state=late', `${HERE}/duties?state=late`], ['the desk, where it points elsewhere', 'https://evil.example/x', `${HERE}/`],
  ['the desk, where it is no address', 'https://', `${HERE}/`], ['the desk, where it says nothing', undefined, `${HERE}/`],
])('a notice opens %s, in a browser of some years too', async (_what, link, address) => expect(await opened(link)).toEqual([address]))
