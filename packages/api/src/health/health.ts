import { Hono } from 'hono'

export type Health = { status: 'ok' | 'starting' | 'unavailable'; version: string; database: string }

/** `GET /health`: 200 while requests are taken and the database answers (a page asked for right after a start may wait a moment), 503 otherwise. */
export function healthRoutes(look: () => Promise<Health>): Hono {
  const routes = new Hono()
  routes.get('/health', async (context) => {
    const health = await look()
    return context.json(health, health.status === 'ok' ? 200 : 503, { 'Cache-Control': 'no-store' })
  })
  return routes
}
