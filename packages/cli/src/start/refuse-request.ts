import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Refusal } from '@phoihop/core/outcome'

const CODES: Readonly<Record<string, Refusal>> = { HPE_HEADER_OVERFLOW: { code: 'headers-too-large' }, ERR_HTTP_REQUEST_TIMEOUT: { code: 'request-too-slow' }, HPE_INVALID_METHOD: { code: 'method-unknown' } }

// The pages' words are loaded when there is something to refuse: a start does not wait for them.
const words = () => import('@phoihop/web/server')

/** What came is no request: an answer like every other, and the connection ends. */
export async function refuseBytes(error: NodeJS.ErrnoException, socket: Duplex): Promise<void> {
  const { wireAnswer } = await words()
  if (socket.writable) socket.end(wireAnswer(CODES[error.code ?? ''] ?? { code: 'request-malformed' }))
  else socket.destroy()
}

/** A request that is refused before it is looked at. */
export async function refuseRequest({ socket }: Pick<IncomingMessage, 'socket'>, refusal: Refusal): Promise<void> {
  const { wireAnswer } = await words()
  if (socket.writable) socket.end(wireAnswer(refusal))
}

/** What is answered when no request could be made of what came, or its answer failed; never why. */
export async function answerFailure(error: unknown): Promise<Response> {
  const { plainPage, SECURITY_HEADERS } = await words()
  const isTheirs = error instanceof Error && error.constructor.name === 'RequestError'
  if (!isTheirs) console.error(error)
  return plainPage(isTheirs ? { code: 'request-malformed' } : undefined, 'vi', SECURITY_HEADERS)
}
