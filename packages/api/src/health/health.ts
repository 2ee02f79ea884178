import { Hono, type Context } from 'hono'

export type Health = { status: 'ok' | 'starting' | 'unavailable'; version: string; database: string }

/** Of answers that are no page: nothing in them runs, is shown in a frame, or is kept on the way. */
export const PLAIN_HEADERS = {
  'Cache-Control': 'no-store', 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox", 'X-Content-Type-Options': 'nosniff', 'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer', 'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/**
 * `GET /health`: 200 while requests are taken and the database answers (a page asked for right after a start may wait a moment), 503 otherwise.
 * Only who asks from where the server runs (`isNear`) is told which versions run.
 */
export function healthRoutes(look: () => Promise<Health>, isNear: (context: Context) => boolean): Hono {
  const routes = new Hono()
  routes.on(['GET', 'HEAD'], '/health', async (context) => {
    const health = await look()
    return context.json(isNear(context) ? health : { status: health.status }, health.status === 'ok' ? 200 : 503, PLAIN_HEADERS)
  })
  return routes
}
