import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Ground } from './open-ground.ts'
import { listen, type Door } from './listen.ts'
import { MOST_HEADERS } from './http-limits.ts'

let door: Door
let port: number
beforeAll(async () => {
  const opened = await listen({ host: '127.0.0.1', port: 0, data: '', empty: true })
  if (!opened.ok) throw new Error('not opened')
  door = opened.value
  port = Number(new URL(door.address).port)
})
afterAll(() => door.close())

/** What the server sends back to these bytes, until it closes the connection. */
const wire = (text: string): Promise<string> => new Promise((settle, fail) => {
  const socket = connect(port, '127.0.0.1', () => socket.write(text))
  let heard = ''
  socket.on('data', (chunk) => { heard += chunk; if (/\r\n\r\n[^]*(<\/html>|\})$/.test(heard)) socket.end() })
  socket.on('close', () => settle(heard))
  socket.on('error', fail)
  socket.setTimeout(20_000, () => socket.destroy(new Error(`no answer to ${JSON.stringify(text.slice(0, 80))}`)))
})

it('says while it starts that it starts, and to who is far only that', async () => {
  const page = await fetch(`${door.address}/`)
  expect([page.status, page.headers.get('retry-after'), page.headers.get('x-content-type-options')]).toEqual([503, '3', 'nosniff'])
  expect(await (await fetch(`${door.address}/health`)).json()).toMatchObject({ status: 'starting', database: 'starting' })
  expect(await (await fetch(`${door.address}/health`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).json()).toEqual({ status: 'starting' })
})

it.each([
  ['no request', 'hello\r\n\r\n', 405],
  ['a method nobody knows', 'ABSURD / HTTP/1.1\r\nHost: a\r\n\r\n', 405],
  ['another protocol', '\x16\x03\x01\x02\x00\x01\x00', 405],
  ['another version', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n', 400],
  ['a line break within a header', 'GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n', 400],
  ['a NUL within a header', 'GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n', 400],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na', 400],
  ['length and pieces', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\na', 400],
  ['no host', 'GET / HTTP/1.0\r\n\r\n', 400],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b/c\r\nConnection: close\r\n\r\n', 400],
  ['headers too long', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['too many headers', `GET / HTTP/1.1\r\nHost: a\r\n${'X: a\r\n'.repeat(MOST_HEADERS)}\r\n`, 431],
  ['an expectation', 'GET / HTTP/1.1\r\nHost: a\r\nExpect: everything\r\n\r\n', 400],
])('%s gets a page in words with the headers of every answer', async (_what, text, status) => {
  const answer = await wire(text)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer).toMatch(/content-security-policy: default-src 'none'/i)
  expect(answer).toContain('Chưa mở được trang này')
  expect(answer).not.toMatch(/Error|node:|\.ts|\bat /)
})

it('tells nobody why an answer failed', async () => {
  const ground = { database: 'postgresql 18.4', isAlive: async () => true } as unknown as Ground
  door.open(ground, Promise.resolve(async () => { throw new Error('relation "account" does not exist') }))
  const said = console.error
  const heard: unknown[] = []
  console.error = (error: unknown) => void heard.push(error)
  const answer = await fetch(`${door.address}/`).finally(() => { console.error = said })
  expect([answer.status, (await answer.text()).includes('account'), heard.length, answer.headers.get('x-frame-options')]).toEqual([500, false, 1, 'DENY'])
  expect(await (await fetch(`${door.address}/health`)).json()).toMatchObject({ status: 'ok', database: 'postgresql 18.4' })
})
