import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Seal } from '../house/sign-in-rules.ts'

export const KEY_BYTES = 32
const VERSION = 'v1'
const NONCE_BYTES = 12
const TAG_BYTES = 16
const CIPHER = 'aes-256-gcm'

/** AES-256-GCM with a fresh nonce each time, bound to whose secret it is. Throws when the key has not 32 bytes. */
export function openSeal(key: Uint8Array): Seal {
  if (key.byteLength !== KEY_BYTES) throw new Error(`a key has ${KEY_BYTES} bytes`)
  return {
    close(secret, of) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(`${VERSION} ${of}`))
      const sealed = [nonce, cipher.update(secret, 'utf8'), cipher.final()]
      return `${VERSION}.${Buffer.concat([...sealed, cipher.getAuthTag()]).toString('base64url')}`
    },
    open(sealed, of) {
      const [version, text = ''] = sealed.split('.')
      const bytes = Buffer.from(text, 'base64url')
      if (version !== VERSION || bytes.length < NONCE_BYTES + TAG_BYTES) return undefined
      try {
        const opener = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES }).setAAD(Buffer.from(`${VERSION} ${of}`))
        opener.setAuthTag(bytes.subarray(-TAG_BYTES))
        return Buffer.concat([opener.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), opener.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}
