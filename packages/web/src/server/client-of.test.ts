import { expect, it } from 'vitest'
import { clientOf } from './client-of.ts'

it.each([
  // connection   forwarded for            sender
  ['127.0.0.1', '', '127.0.0.1'],
  ['127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['::1', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
  ['203.0.113.9', '10.0.0.1', '203.0.113.9'],
  [undefined, '', 'unknown'],
])('from %s, forwarded for "%s": %s', (connection, forwarded, sender) => {
  expect(clientOf(new Headers(forwarded ? { 'x-forwarded-for': forwarded } : {}), connection)).toBe(sender)
})
