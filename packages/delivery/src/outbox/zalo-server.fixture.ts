import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** drop: keeps the text and cuts the line. A number: the `error` of an answer with status 200; `status`: another status. */
export type ZaloBehaviour = (group: string, before: number) => number | 'drop' | { status: number }
export type ZaloServer = {
  origin: string
  texts: { group: string; text: string }[]
  refused: string[]
  renewals: number
  behave(how: ZaloBehaviour): void
  /** The status renewals are answered with; 200 renews. */
  behaveRenewing(status: number): void
  /** The token in use is good no more. */
  expire(): void
  /** The next token to renew with is refused: the operator has to authorise anew; this is the first of the new ones. */
  authorise(first: string): void
  close(): Promise<void>
}

/**
 * The open API of an official account as its documents describe it, on loopback: renews tokens (form, `secret_key` in the header; each token to renew with is good once) and
 * takes texts for groups (JSON, `access_token` in the header). Whatever is not as described is refused and written down.
 */
export async function openZaloServer({ appId, secretKey, first }: { appId: string; secretKey: string; first: string }, { onText = () => {} }: { onText?: (count: number) => void } = {}): Promise<ZaloServer> {
  let [refresh, access, made] = [first, '', 0]
  let how: ZaloBehaviour = () => 0
  let renewing = 200
  const asked = new Map<string, number>()
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    const tell = (status: number, body: object) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const text = Buffer.concat(parts).toString()
      const kind = String(request.headers['content-type'])
      if (request.method === 'POST' && request.url === '/v4/oa/access_token') {
        if (renewing !== 200) return tell(renewing, {})
        const form = new URLSearchParams(text)
        const fits = kind.startsWith('application/x-www-form-urlencoded') && request.headers['secret_key'] === secretKey && form.get('app_id') === appId && form.get('grant_type') === 'refresh_token'
        if (!fits) { zalo.refused.push(`renewal: ${kind} ${text}`); return tell(200, { error: -14002, error_name: 'invalid' }) }
        if (form.get('refresh_token') !== refresh) { zalo.refused.push('renewal: spent'); return tell(200, { error: -14020, error_name: 'Refresh token expired' }) }
        made++
        zalo.renewals = made
        ;[access, refresh] = [`access-${made}`, `refresh-${made}`]
        return tell(200, { access_token: access, refresh_token: refresh, expires_in: '90000' })
      }
      if (request.method !== 'POST' || request.url !== '/v3.0/oa/group/message' || !kind.startsWith('application/json')) { zalo.refused.push(`${request.method} ${request.url} ${kind}`); return tell(404, {}) }
      if (request.headers['access_token'] !== access || access === '') return tell(200, { error: -216, message: 'Access token is invalid' })
      const { recipient, message } = JSON.parse(text) as { recipient: { group_id: string }; message: { text: string } }
      if (Object.keys(JSON.parse(text)).join() !== 'recipient,message' || Object.keys(recipient).join() !== 'group_id' || Object.keys(message).join() !== 'text' || message.text.length > 2000) zalo.refused.push(text)
      const before = asked.get(recipient.group_id) ?? 0
      asked.set(recipient.group_id, before + 1)
      const answer = how(recipient.group_id, before)
      if (answer === 0 || answer === 'drop') {
        zalo.texts.push({ group: recipient.group_id, text: message.text })
        onText(zalo.texts.length)
      }
      if (answer === 'drop') return void request.socket.destroy()
      if (typeof answer === 'object') return tell(answer.status, {})
      return tell(200, answer === 0 ? { error: 0, message: 'Success', data: { message_id: `m${zalo.texts.length}`, group_id: recipient.group_id } } : { error: answer, message: 'no' })
    })
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const zalo: ZaloServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, texts: [], refused: [], renewals: 0,
    behave: (next) => { how = next },
    behaveRenewing: (status) => { renewing = status },
    expire: () => { access = 'another' },
    authorise: (next) => { [refresh, access] = [next, 'another'] },
    close: () => new Promise((settle) => { server.closeAllConnections(); server.close(() => settle()) }),
  }
  return zalo
}
