import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'

/** One request as it is sent. `from`: the address a proxy would name. */
export type Asked = { method: string; path: string; headers: Readonly<Record<string, string>>; body?: Buffer }
export type Answer = { status: number; headers: IncomingHttpHeaders; raw: readonly string[]; text: string; ms: number }

const AT_ONCE = 8
const PATIENCE_MS = 90_000

/** Sends requests over connections that are kept. `broken`: the server ended a connection without an answer. */
export type Caller = { send(asked: Asked): Promise<Answer>; wire(bytes: Buffer): Promise<string>; close(): void }

export function callerOf(address: string): Caller {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const { hostname, port } = new URL(address)
  const once = ({ method, path, headers, body }: Asked): Promise<Answer> => new Promise((settle, fail) => {
    const began = Date.now()
    const asked = request({ agent, hostname, port, method, path, headers: { Host: `${hostname}:${port}`, ...headers, ...(body ? { 'Content-Length': String(body.length) } : {}) } }, (incoming) => {
      const parts: Buffer[] = []
      incoming.on('data', (part: Buffer) => parts.push(part))
      incoming.on('end', () => settle({ status: incoming.statusCode ?? 0, headers: incoming.headers, raw: incoming.rawHeaders, text: Buffer.concat(parts).toString('utf8'), ms: Date.now() - began }))
      incoming.on('error', fail)
    })
    asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error(`no answer in ${PATIENCE_MS} ms`)))
    asked.on('error', fail)
    asked.end(body)
  })
  return {
    // A connection the server closes in the same moment is no answer and no fault: the request is sent once more.
    send: (asked) => once(asked).catch((error: NodeJS.ErrnoException) => (['ECONNRESET', 'EPIPE', 'ECONNREFUSED'].includes(error.code ?? '') ? once(asked) : Promise.reject(error))),
    wire: (bytes) => new Promise((settle) => {
      const socket = connect(Number(port), hostname, () => socket.end(bytes))
      let heard = ''
      socket.on('data', (part) => { heard += part.toString('utf8') })
      socket.on('close', () => settle(heard))
      socket.on('error', () => settle(heard))
      socket.setTimeout(PATIENCE_MS, () => socket.destroy())
    }),
    close: () => agent.destroy(),
  }
}
