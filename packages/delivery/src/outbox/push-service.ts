import { Agent, request } from 'node:https'
import webPush from 'web-push'
import type { Device, PushKey } from '@phoihop/services/push'

/** `topic`: of two notices that wait under one, a service keeps the later. `seconds`: how long it keeps one for a device that is off. */
export type Notice = { text: string; topic: string; seconds: number }
/** What a service said. `status`: absent where none came; `unusable`: no notice can be made for these keys. */
export type PushAnswer = { status?: number; afterSeconds?: number } | 'unusable'
/** The push services. `send` never throws. */
export type PushServices = { send(device: Device, notice: Notice): Promise<PushAnswer>; close(): void }
/** `contact`: whom a service may write to about what comes from here, `mailto:` or `https:` (RFC 8292, 2.1). `ca`: whose certificates count; absent: those this machine trusts. */
export type PushSettings = { key: PushKey; contact: string; connections: number; ca?: string }

const SILENT_MS = 15_000

/**
 * Encrypts for the device alone (RFC 8291), signs with the key of this installation, and hands over; to the address as it stands, wherever an answer points. Of what a
 * service answers only the status is read.
 */
export function openPushServices({ key, contact, connections, ca }: PushSettings): PushServices {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, ...(ca === undefined ? {} : { ca }) })
  const vapidDetails = { subject: contact, ...key }
  return {
    send: async (device, { text, topic, seconds }) => {
      const made = attempt(() => webPush.generateRequestDetails(device, text, { vapidDetails, topic, TTL: seconds, urgency: 'normal' }))
      return made ? handOver(made.endpoint, made, agent) : 'unusable'
    },
    close: () => agent.destroy(),
  }
}

function handOver(address: string, { headers, body }: { headers: object; body?: Buffer | null }, agent: Agent): Promise<PushAnswer> {
  return new Promise((settle) => {
    const asked = request(address, { method: 'POST', headers: { ...headers }, agent, signal: AbortSignal.timeout(SILENT_MS) }, (answer) => {
      const after = Number(answer.headers['retry-after'])
      answer.resume()
      answer.on('error', () => {})
      settle({ ...(answer.statusCode === undefined ? {} : { status: answer.statusCode }), ...(after > 0 ? { afterSeconds: after } : {}) })
    })
    asked.on('error', () => settle({}))
    asked.end(body ?? undefined)
  })
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
