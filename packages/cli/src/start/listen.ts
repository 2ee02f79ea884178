import { createServer, type Server } from 'node:http'
import { Hono, type Context } from 'hono'
import { getRequestListener } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import pkg from '../../package.json' with { type: 'json' }
import { healthRoutes, PLAIN_HEADERS } from '@phoihop/api/health'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Web } from '@phoihop/web/server'
import { HTTP_LIMITS, MOST_CONNECTIONS, MOST_HEADERS } from './http-limits.ts'
import type { Ground } from './open-ground.ts'
import { answerFailure, refuseBytes, refuseRequest } from './refuse-request.ts'
import type { Settings } from './settings.ts'

/** `open`: the database is there, so the product is up; a page asked for from then on waits for `pages`. */
export type Door = { address: string; open(ground: Ground, pages: Promise<Web>): void; close(): Promise<void> }

const STARTING = 'Hệ thống đang khởi động, xin tải lại trang sau vài giây.'
const LAST_ANSWERS_MS = 5_000

/** Takes the port first, so that a port in use is known before anything is prepared; answers 503 until there is a database. */
export async function listen(settings: Settings): Promise<Outcome<Door>> {
  let serving: { ground: Ground; pages: Promise<Web> } | undefined
  const app = new Hono()
  app.route('/', healthRoutes(async () => {
    if (!serving) return { status: 'starting', version: pkg.version, database: 'starting' }
    const alive = await serving.ground.isAlive()
    return { status: alive ? 'ok' : 'unavailable', version: pkg.version, database: alive ? serving.ground.database : 'gone' }
  }, isNear))
  app.all('*', async (context) => {
    if (!serving) return context.text(STARTING, 503, { ...PLAIN_HEADERS, 'Retry-After': '3' })
    return (await serving.pages)(context.req.raw, getConnInfo(context).remote.address)
  })
  app.onError(answerFailure)
  const server = serverFor(getRequestListener(app.fetch, { errorHandler: answerFailure }))
  const bound = await bind(server, settings)
  if (!bound.ok) return bound
  const { port } = server.address() as { port: number }
  return ok({
    address: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
    open: (ground, pages) => { serving = { ground, pages } },
    close: () => new Promise((settle) => {
      server.close(() => settle())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS).unref()
    }),
  })
}

function serverFor(listener: ReturnType<typeof getRequestListener>): Server {
  const server = createServer(HTTP_LIMITS, (incoming, outgoing) => {
    if (incoming.rawHeaders.length > 2 * MOST_HEADERS) void refuseRequest(incoming, { code: 'headers-too-large' })
    else void listener(incoming, outgoing)
  })
  // More would be left out without a word, a cookie perhaps among them; too many are refused instead.
  server.maxHeadersCount = 0
  server.maxConnections = MOST_CONNECTIONS
  server.on('clientError', (error, socket) => void refuseBytes(error, socket))
  server.on('checkExpectation', (incoming) => void refuseRequest(incoming, { code: 'request-malformed' }))
  return server
}

/** Whether somebody on this machine asks for itself: a proxy here says for whom it asks. */
const isNear = (context: Context): boolean => /^(::1|127\.|::ffff:127\.)/.test(getConnInfo(context).remote.address ?? '') && !context.req.header('x-forwarded-for')

function bind(server: Server, { host, port }: Settings): Promise<Outcome<void>> {
  return new Promise((settle, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') settle(refuse({ code: 'port-in-use', host, port }))
      else if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') settle(refuse({ code: 'wrong-usage', because: `không mở được ${host}:${port} (${error.code})` }))
      else fail(error)
    })
    server.listen(port, host, () => settle(ok(undefined)))
  })
}
