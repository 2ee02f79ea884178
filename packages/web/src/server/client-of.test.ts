import { expect, it } from 'vitest'
import { clientOf } from './client-of.ts'

const PROXIES = ['10.9.8.7']

it.each([
  // connection         forwarded for            sender
  ['127.0.0.1', '', '127.0.0.1'],
  ['127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['::1', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
  ['203.0.113.9', '10.0.0.1', '203.0.113.9'],
  ['10.9.8.7', '203.0.113.9', '203.0.113.9'],
  ['::ffff:10.9.8.7', '203.0.113.9', '203.0.113.9'],
  ['10.9.8.70', '203.0.113.9', '10.9.8.70'],
  [undefined, '', 'unknown'],
])('from %s, forwarded for "%s": %s', (connection, forwarded, sender) => {
  expect(clientOf(new Headers(forwarded ? { 'x-forwarded-for': forwarded } : {}), connection, PROXIES)).toBe(sender)
})
