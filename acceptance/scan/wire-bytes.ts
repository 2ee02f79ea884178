import type { Chance } from './chance.ts'
import { hostile } from './payloads.ts'

const BROKEN = [
  'GET / HTTP/1.1\r\n\r\n', 'GET / HTTP/1.0\r\n\r\n', 'GET  / HTTP/1.1\r\nHost: a\r\n\r\n', 'GET /\x00 HTTP/1.1\r\nHost: a\r\n\r\n', 'GET /\xff\xfe HTTP/1.1\r\nHost: a\r\n\r\n', 'GET http://evil.example/ HTTP/1.1\r\nHost: a\r\n\r\n', 'GET //evil.example/ HTTP/1.1\r\nHost: a\r\n\r\n', 'CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n', 'POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 'POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /people HTTP/1.1\r\nHost: a\r\n\r\n', 'POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n', 'POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 1e9\r\n\r\n',
  'POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\na=b', 'GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', 'GET / HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n', '\r\n\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a\r\nCookie: \xff\xfe\r\nConnection: close\r\n\r\n',
]

/** What no client library would send. */
export const wireBytes = (chance: Chance): Buffer => Buffer.from(chance.is(0.7) ? chance.one(BROKEN) : `${chance.one(['GET', 'POST', 'X'])} /${hostile(chance).slice(0, 900)} HTTP/1.1\r\nHost: ${hostile(chance).slice(0, 900)}\r\n${hostile(chance).slice(0, 900)}\r\n\r\n`, 'latin1')
