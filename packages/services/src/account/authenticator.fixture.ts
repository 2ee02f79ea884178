import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

const [PRESENT, VERIFIED, ATTESTED] = [0x01, 0x04, 0x40]
const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
type Creation = { challenge: string; rp: { id: string }; user: { id: string } }
/** What a test may have go wrong. */
type Fault = { origin?: string; rp?: string; counter?: number; verified?: boolean; handle?: string; key?: KeyObject; challenge?: string }
export type Authenticator = { create(options: object, fault?: Fault): string; get(options: object, fault?: Fault): string; id: string }

/** A device that holds one passkey (ES256), as a browser would answer for it. */
export function openAuthenticator(origin: string): Authenticator {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  let counter = 0
  let handle = ''
  const data = (rp: string, fault: Fault, attested: Uint8Array = new Uint8Array()): Buffer => {
    const head = Buffer.alloc(5)
    head[0] = PRESENT | (fault.verified === false ? 0 : VERIFIED) | (attested.length > 0 ? ATTESTED : 0)
    head.writeUInt32BE(fault.counter ?? counter, 1)
    return Buffer.concat([sha256(fault.rp ?? rp), head, attested])
  }
  const client = (type: string, challenge: string, fault: Fault): Buffer => Buffer.from(JSON.stringify({ type, challenge: fault.challenge ?? challenge, origin: fault.origin ?? origin, crossOrigin: false }))
  const credential = (response: object): string => JSON.stringify({ id: base64url(id), rawId: base64url(id), type: 'public-key', clientExtensionResults: {}, response })
  return {
    id: base64url(id),
    create(options, fault = {}) {
      const { challenge, rp, user } = options as Creation
      handle = user.id
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const cose = isoCBOR.encode(new Map<number, number | Uint8Array<ArrayBuffer>>([[1, 2], [3, -7], [-1, 1], [-2, new Uint8Array(Buffer.from(x, 'base64url'))], [-3, new Uint8Array(Buffer.from(y, 'base64url'))]]))
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const authData = data(rp.id, fault, Buffer.concat([Buffer.alloc(16), length, id, cose]))
      const attestation = isoCBOR.encode(new Map<string, string | Map<string, never> | Uint8Array<ArrayBuffer>>([['fmt', 'none'], ['attStmt', new Map<string, never>()], ['authData', new Uint8Array(authData)]]))
      return credential({ clientDataJSON: base64url(client('webauthn.create', challenge, fault)), attestationObject: base64url(attestation), transports: ['internal'] })
    },
    get(options, fault = {}) {
      const { challenge, rpId } = options as { challenge: string; rpId: string }
      counter++
      const [authenticatorData, clientData] = [data(rpId, fault), client('webauthn.get', challenge, fault)]
      const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientData)]), fault.key ?? privateKey)
      return credential({ authenticatorData: base64url(authenticatorData), clientDataJSON: base64url(clientData), signature: base64url(signature), userHandle: fault.handle ?? handle })
    },
  }
}
