import { STATUS_CODES } from 'node:http'
import type { Refusal } from '@phoihop/core/outcome'
import { statusOf } from '../words/refusal.ts'
import { moreHeaders, plainText } from './plain-page.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

/** An answer as bytes on the wire, for what never became a request: the same page and headers as everywhere, and the connection ends. */
export function wireAnswer(refusal: Refusal): string {
  const [status, body] = [statusOf(refusal), plainText(refusal, 'vi')]
  const headers = { ...SECURITY_HEADERS, ...moreHeaders(refusal), 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': String(Buffer.byteLength(body)), 'Cache-Control': 'no-store', Connection: 'close' }
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', body].join('\r\n')
}
