import { createECDH } from 'node:crypto'

/** How a device is reached: an address at a push service, and the keys only the device can read with (RFC 8291). All in base64url. */
export type Device = { endpoint: string; keys: { p256dh: string; auth: string } }

const [POINT, SECRET] = [/^[A-Za-z0-9_-]{87}$/, /^[A-Za-z0-9_-]{22}$/]
const LONGEST = 4096

/** What a browser's script handed over as JSON; undefined where it is not of that form, or its key is no point of the curve. */
export function readDevice(text: string): Device | undefined {
  if (text.length > LONGEST) return undefined
  try {
    const { endpoint, keys } = JSON.parse(text) as { endpoint?: unknown; keys?: { p256dh?: unknown; auth?: unknown } }
    const [p256dh, auth] = [keys?.p256dh, keys?.auth]
    if (typeof endpoint !== 'string' || typeof p256dh !== 'string' || typeof auth !== 'string' || !POINT.test(p256dh) || !SECRET.test(auth)) return undefined
    const pair = createECDH('prime256v1')
    pair.generateKeys()
    pair.computeSecret(p256dh, 'base64url')
    return { endpoint, keys: { p256dh, auth } }
  } catch {
    return undefined
  }
}
