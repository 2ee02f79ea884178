import { expect, it } from 'vitest'
import { dropSessionCookie, keepSession, tokenOf } from './session-cookie.ts'

it.each([
  ['session=abc', false, 'abc'],
  ['lang=en; session=abc', false, 'abc'],
  ['__Host-session=abc', true, 'abc'],
  ['session=abc', true, undefined],
  ['mysession=abc', false, undefined],
  ['session=', false, undefined],
  [null, false, undefined],
])('of "%s" (https: %s) the token is %s', (cookies, secure, token) => expect(tokenOf(cookies, secure)).toBe(token))

it('keeps scripts and other sites away from the session', () => {
  expect(keepSession('abc', true)).toBe('__Host-session=abc; Max-Age=43200; Path=/; HttpOnly; SameSite=Lax; Secure')
  expect(keepSession('abc', false)).toBe('session=abc; Max-Age=43200; Path=/; HttpOnly; SameSite=Lax')
  expect(dropSessionCookie(true)).toMatch(/^__Host-session=; Max-Age=0;/)
})
