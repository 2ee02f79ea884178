import type { PostSettings, PushSettings, ZaloSettings } from '@phoihop/delivery/outbox'
import type { House } from '@phoihop/services/house'

type Ways = { mail?: PostSettings; push?: PushSettings; zalo?: ZaloSettings }

/** Sends what waits by each way that is set up, each on its own: what is wrong with one holds up no other. Neither loaded nor waited for before pages are answered. */
export function openOutboxes(house: House, { mail, push, zalo }: Ways): { stop(): Promise<void> } {
  if (!mail && !push && !zalo) return { stop: async () => {} }
  const telling = (what: string) => (problem: unknown) => console.error(`${what} gặp lỗi:`, problem)
  const opened = import('@phoihop/delivery/outbox').then(({ groupChannel, keepOutbox, mailChannel, openPost, openPushServices, pushChannel, zaloOa }) => [
    ...(mail ? [keepOutbox(house, mailChannel(house, openPost(mail)), { connections: mail.connections, onError: telling('Gửi thư') })] : []),
    ...(push ? [keepOutbox(house, pushChannel(house, openPushServices(push)), { connections: push.connections, onError: telling('Gửi thông báo') })] : []),
    ...(zalo ? [keepOutbox(house, groupChannel(zaloOa(house, zalo)), { connections: 1, onError: telling('Gửi tin vào nhóm') })] : []),
  ])
  opened.catch(telling('Hộp thư đi'))
  return { stop: async () => void (await Promise.all((await opened.catch(() => [])).map((outbox) => outbox.stop()))) }
}
