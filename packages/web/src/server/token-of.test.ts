import { expect, it } from 'vitest'
import { tokenOf } from './token-of.ts'

it.each([
  ['phoihop=abc', false, 'abc'],
  ['lang=en; phoihop=abc', false, 'abc'],
  ['__Host-phoihop=abc', true, 'abc'],
  ['phoihop=abc', true, undefined],
  ['myphoihop=abc', false, undefined],
  ['phoihop=', false, undefined],
  [null, false, undefined],
])('of "%s" (https: %s) the token is %s', (cookies, secure, token) => expect(tokenOf(cookies, secure)).toBe(token))
