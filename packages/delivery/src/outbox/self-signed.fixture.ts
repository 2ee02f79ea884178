import { generateKeyPairSync, sign } from 'node:crypto'

const SEQUENCE = 0x30
const [INTEGER, BITS, OCTETS, OID, UTF8, TIME, ADDRESS] = [0x02, 0x03, 0x04, 0x06, 0x0c, 0x18, 0x87]
const ECDSA_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]
const [COMMON_NAME, OTHER_NAMES] = [[0x55, 0x04, 0x03], [0x55, 0x1d, 0x11]]

/** A certificate for 127.0.0.1 that vouches for itself, and its key, as PEM; made anew each time (X.509, DER). */
export function selfSigned(): { cert: string; key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const algorithm = der(SEQUENCE, der(OID, ECDSA_SHA256))
  const name = der(SEQUENCE, der(0x31, der(SEQUENCE, der(OID, COMMON_NAME), der(UTF8, Buffer.from('127.0.0.1')))))
  const valid = der(SEQUENCE, der(TIME, Buffer.from('20200101000000Z')), der(TIME, Buffer.from('20991231000000Z')))
  const names = der(SEQUENCE, der(OID, OTHER_NAMES), der(OCTETS, der(SEQUENCE, der(ADDRESS, [127, 0, 0, 1]))))
  const body = der(SEQUENCE, der(0xa0, der(INTEGER, [2])), der(INTEGER, [1]), algorithm, name, valid, name, publicKey.export({ format: 'der', type: 'spki' }), der(0xa3, der(SEQUENCE, names)))
  const whole = der(SEQUENCE, body, algorithm, der(BITS, [0], sign('sha256', body, privateKey)))
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? []
  return { cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'), key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() }
}

function der(tag: number, ...parts: readonly (Uint8Array | readonly number[])[]): Buffer {
  const inside = Buffer.concat(parts.map((part) => Buffer.from(part)))
  const size = inside.length < 128 ? [inside.length] : inside.length < 256 ? [0x81, inside.length] : [0x82, inside.length >> 8, inside.length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), inside])
}
