import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { selfSigned } from './self-signed.fixture.ts'

/** A notice as the device reads it, and what its service was told beside it. `by`: the claims of who sent it, with a signature that holds. */
export type Arrived = { device: string; text: string; topic: string; ttl: number; urgency: string; by: { aud: string; sub: string; exp: number }; key: string }
/** drop: keeps the notice and cuts the line before it answers. */
export type Behaviour = (device: string, before: number) => number | 'drop' | { status: number; after: number }
export type OwnDevice = { name: string; subscription: string; endpoint: string }
export type PushServer = { origin: string; host: string; cert: string; arrived: Arrived[]; refused: string[]; device(name: string): OwnDevice; behave(how: Behaviour): void; close(): Promise<void> }

/** A push service of our own on loopback, with devices: checks the signature (RFC 8292), opens what was encrypted (RFC 8188, 8291), answers as it is told to. */
export async function openPushServer({ onArrived = () => {} }: { onArrived?: (count: number) => void } = {}): Promise<PushServer> {
  const tls = selfSigned()
  const devices = new Map<string, { read(body: Buffer): string }>()
  const [arrived, refused, asked] = [[] as Arrived[], [] as string[], new Map<string, number>()]
  let how: Behaviour = () => 201
  const server = createServer(tls, (request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const name = decodeURIComponent((request.url ?? '').slice(1))
      const before = asked.get(name) ?? 0
      asked.set(name, before + 1)
      const answer = how(name, before)
      const keeps = answer === 'drop' || answer === 201
      try {
        if (keeps) arrived.push(readNotice(name, request.headers, Buffer.concat(parts)))
      } catch (problem) {
        refused.push(String(problem))
        response.writeHead(400).end()
        return
      }
      if (keeps) onArrived(arrived.length)
      if (answer === 'drop') return void request.socket.destroy()
      const { status, after } = typeof answer === 'number' ? { status: answer, after: 0 } : answer
      response.writeHead(status, { ...(after > 0 ? { 'retry-after': String(after) } : {}), location: `${origin}/elsewhere` }).end()
    })
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const origin = `https://${host}`

  function readNotice(name: string, headers: IncomingHttpHeaders, body: Buffer): Arrived {
    const device = devices.get(name)
    if (headerOf(headers, 'content-encoding') !== 'aes128gcm' || !device) throw new Error(`no notice for ${name}`)
    const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]{87})$/.exec(headerOf(headers, 'authorization')) ?? []
    return { device: name, text: device.read(body), topic: headerOf(headers, 'topic'), ttl: Number(headerOf(headers, 'ttl')), urgency: headerOf(headers, 'urgency'), by: claimsOf(token, key), key }
  }

  return {
    origin, host, cert: tls.cert, arrived, refused,
    device: (name) => {
      const own = newDevice()
      devices.set(name, own)
      const endpoint = `${origin}/${encodeURIComponent(name)}`
      return { name, endpoint, subscription: JSON.stringify({ endpoint, expirationTime: null, keys: own.keys }) }
    },
    behave: (next) => { how = next },
    close: () => new Promise((settle) => { server.closeAllConnections(); server.close(() => settle()) }),
  }
}

const headerOf = (headers: IncomingHttpHeaders, name: string): string => String(headers[name] ?? '')

/** The claims of a token signed with ES256 by that key; throws where the signature does not hold. */
function claimsOf(token: string, key: string): Arrived['by'] {
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') }
  const holds = verify('sha256', Buffer.from(`${head}.${claims}`), { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))
  if (!holds || JSON.parse(Buffer.from(head, 'base64url').toString()).alg !== 'ES256') throw new Error('the signature does not hold')
  return JSON.parse(Buffer.from(claims, 'base64url').toString()) as Arrived['by']
}

/** A device's own keys, and how it reads what was encrypted for it: one record, as RFC 8291, 4 wants. */
function newDevice(): { keys: { p256dh: string; auth: string }; read(body: Buffer): string } {
  const pair = createECDH('prime256v1')
  const own = pair.generateKeys()
  const auth = randomBytes(16)
  const derive = (secret: Uint8Array, salt: Uint8Array, info: Buffer, bytes: number) => Buffer.from(hkdfSync('sha256', secret, salt, info, bytes))
  return {
    keys: { p256dh: own.toString('base64url'), auth: auth.toString('base64url') },
    read: (body) => {
      const [salt, idLength] = [body.subarray(0, 16), body.readUInt8(20)]
      const [theirs, sealed] = [body.subarray(21, 21 + idLength), body.subarray(21 + idLength)]
      const secret = derive(pair.computeSecret(theirs), auth, Buffer.concat([Buffer.from('WebPush: info\0'), own, theirs]), 32)
      const key = derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
      const opener = createDecipheriv('aes-128-gcm', key, derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12))
      opener.setAuthTag(sealed.subarray(-16))
      const text = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()])
      return text.subarray(0, text.lastIndexOf(2)).toString()
    },
  }
}
