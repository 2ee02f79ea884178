import { expect, it } from 'vitest'
import { isWelcome, visitOf } from './visit.ts'

const post = (headers: Record<string, string>) => visitOf(new Request('http://localhost:3000/duty/a', { method: 'POST', headers }))

it.each([
  ['a form of this site', { origin: 'http://localhost:3000' }, true],
  ['a form of another site', { origin: 'https://elsewhere.example' }, false],
  ['another port of this host', { origin: 'http://localhost:3001' }, false],
  ['a frame without an origin', { origin: 'null' }, false],
  ['a browser that names no origin but crosses sites', { 'sec-fetch-site': 'cross-site' }, false],
  ['a program that is no browser', {}, true],
  ['this site behind TLS', { origin: 'https://localhost:3000', 'x-forwarded-proto': 'https' }, true],
])('a post by %s', (_, headers, welcome) => expect(isWelcome(post(headers as Record<string, string>))).toBe(welcome))

it('has no other way to change than a post, and no other way to read than a page', () => {
  expect(isWelcome(visitOf(new Request('http://localhost/', { method: 'DELETE' })))).toBe(false)
  expect(isWelcome(visitOf(new Request('http://localhost/_root.data')))).toBe(false)
  expect(isWelcome(visitOf(new Request('http://localhost/')))).toBe(true)
})

it('knows the language and the session, and never guesses either', () => {
  const visit = visitOf(new Request('http://localhost/', { headers: { cookie: 'lang=en; phoihop=t' } }))
  expect([visit.language, visit.token, visit.secure]).toEqual(['en', 't', false])
  expect(visitOf(new Request('http://localhost/')).token).toBeUndefined()
})
