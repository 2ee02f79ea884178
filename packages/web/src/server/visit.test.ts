import { describe, expect, it } from 'vitest'
import { refuseVisit } from './refuse-visit.ts'
import { visitOf } from './visit.ts'
import { usualRules } from './web-rules.ts'

const HERE = 'http://localhost:3000'
const known = { ...usualRules, origins: ['https://phoihop.example', 'http://10.0.0.5:3000'] }
const refused = (visit: ReturnType<typeof visitOf>, rules = usualRules) => refuseVisit(visit, rules)?.code
const post = (headers: Record<string, string>) => visitOf(new Request(`${HERE}/duty/a`, { method: 'POST', headers }))

it.each([
  ['a form of this site', { origin: HERE }, undefined],
  ['a form of another site', { origin: 'https://elsewhere.example' }, 'other-site'],
  ['another port of this host', { origin: 'http://localhost:3001' }, 'other-site'],
  ['a frame without an origin', { origin: 'null' }, 'other-site'],
  ['a browser that names no origin but crosses sites', { 'sec-fetch-site': 'cross-site' }, 'other-site'],
  ['a program that is no browser', {}, undefined],
  ['this site behind TLS', { origin: 'https://localhost:3000', 'x-forwarded-proto': 'https' }, undefined],
])('a post by %s: %s', (_, headers, code) => expect(refused(post(headers as Record<string, string>))).toBe(code))

it.each([
  ['GET', '/', undefined], ['HEAD', '/duties?state=late', undefined], ['GET', '/duties?q=%C4%91%E1%BB%8B%0Ab%C3%A0n', undefined], ['GET', '/duties?q=100+%25', undefined],
  ['DELETE', '/', 'method-unknown'], ['PUT', '/duty/a', 'method-unknown'], ['QUERY', '/', 'method-unknown'],
  ['GET', '/_root.data', 'address-malformed'], ['GET', '/duties.dat%61', 'address-malformed'],
  ['GET', '/duty/%00', 'address-malformed'], ['GET', '/duties?state=%00', 'address-malformed'], ['GET', '/duty/a%0d%0aSet-Cookie:b', 'address-malformed'],
  ['GET', '/duty/%', 'address-malformed'], ['GET', '/duty/%zz', 'address-malformed'], ['GET', '/duty/%c0%ae%c0%ae%c0%af', 'address-malformed'], ['GET', '/?q=%ed%a0%80', 'address-malformed'],
  ['GET', `/duties?q=${'a'.repeat(5000)}`, 'address-too-long'],
])('%s %s: %s', (method, address, code) => expect(refused(visitOf(new Request(`${HERE}${address}`, { method })))).toBe(code))

describe('where the installation says it is', () => {
  const at = (url: string, headers: Record<string, string> = {}, method = 'GET') => visitOf(new Request(url, { method, headers }), '127.0.0.1', known)

  it.each([
    ['http://phoihop.example/', undefined], ['http://10.0.0.5:3000/', undefined],
    ['http://evil.example/', 'host-unknown'], ['http://phoihop.example.evil.example/', 'host-unknown'], ['http://evilphoihop.example/', 'host-unknown'], ['http://phoihop.example:81/', 'host-unknown'], ['http://10.0.0.5/', 'host-unknown'],
  ])('%s: %s', (url, code) => expect(refused(at(url), known)).toBe(code))

  it('links are made from there, over TLS where it says so', () => {
    expect([at('http://phoihop.example/people').origin, at('http://phoihop.example/').secure, at('http://10.0.0.5:3000/').secure]).toEqual(['https://phoihop.example', true, false])
  })
  it('forms come from there', () => {
    expect([refused(at('http://phoihop.example/', { origin: 'https://phoihop.example' }, 'POST'), known), refused(at('http://phoihop.example/', { origin: 'http://phoihop.example' }, 'POST'), known)]).toEqual([undefined, 'other-site'])
  })
})

it.each(['99999999999999999999', '1.2.3.4.5', '0x1ffffffff', '1.2.3.999'])('a host that looks like an address and is none, %s, is refused', (host) => {
  const request = { url: `http://${host}/`, method: 'GET', headers: new Headers() } as Request
  expect(refused(visitOf(request))).toBe('request-malformed')
})

it('believes a proxy about TLS, and nobody else', () => {
  const visit = (connection: string) => visitOf(new Request(`${HERE}/`, { headers: { 'x-forwarded-proto': 'https' } }), connection).secure
  expect([visit('127.0.0.1'), visit('203.0.113.9')]).toEqual([true, false])
})

it('knows the language and the session, and never guesses either', () => {
  const visit = visitOf(new Request('http://localhost/', { headers: { cookie: 'lang=en; phoihop=t' } }))
  expect([visit.language, visit.token, visit.secure]).toEqual(['en', 't', false])
  expect(visitOf(new Request('http://localhost/')).token).toBeUndefined()
})
