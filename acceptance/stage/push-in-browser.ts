import type { Page } from 'playwright-core'
import type { OwnDevice } from '../../packages/delivery/src/outbox/push-service.fixture.ts'

/**
 * A browser that may show notices and whose maker's push service is ours: only how it registers there is stood in for, because it would call abroad. Kept over pages,
 * as a browser keeps it; unsubscribing forgets it.
 */
export async function standsInForPush(page: Page, { subscription, endpoint }: OwnDevice): Promise<void> {
  await page.context().grantPermissions(['notifications'])
  await page.addInitScript(({ made, address }) => {
    // Granted above; without a screen Chromium goes on saying that it is not.
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' })
    const own = { endpoint: address, toJSON: () => JSON.parse(made), unsubscribe: async () => { localStorage.removeItem('push'); return true } }
    PushManager.prototype.getSubscription = async () => (localStorage.getItem('push') ? own : null) as unknown as PushSubscription
    PushManager.prototype.subscribe = async (options) => {
      if (!options?.userVisibleOnly || String(options.applicationServerKey).length !== 87) throw new Error('not as a browser wants it')
      localStorage.setItem('push', '1')
      return own as unknown as PushSubscription
    }
  }, { made: subscription, address: endpoint })
}

/** In the worker: what it would draw is written down. */
export function drawsInMemory(): void {
  const worker = globalThis as unknown as { shown: object[]; registration: { showNotification(title: string, options: { tag: string; body?: string; data: { link: string } }): Promise<void> } }
  worker.shown = []
  worker.registration.showNotification = async (title, { tag, body, data }) => void worker.shown.push({ title, tag, words: [title, body].filter((word) => word !== undefined), link: data.link })
}
