import { expect, it } from 'vitest'
import { safePath } from './cookies.ts'

it.each([
  ['/', '/'], ['/duties?state=late#top', '/duties?state=late#top'], ['/duty/a/2026-Q3/xa-ba-cau', '/duty/a/2026-Q3/xa-ba-cau'],
  ['/việc', '/vi%E1%BB%87c'], ['/a\r\nSet-Cookie: b', '/aSet-Cookie:%20b'],
  [null, '/'], ['', '/'], ['duties', '/'], ['https://evil.example', '/'], ['javascript:alert(1)', '/'],
  ['//evil.example', '/'], ['/\\evil.example', '/'], ['/\t/evil.example', '/'], ['/\n/evil.example', '/'], ['/a/..//evil.example', '/'], ['/.//evil.example', '/'], ['/%2e%2e//evil.example', '/'], ['///evil.example', '/'],
])('%j leads to %s', (to, path) => expect(safePath(to)).toBe(path))
