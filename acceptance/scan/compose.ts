import type { Asked } from './caller.ts'
import type { Chance } from './chance.ts'
import type { Ground } from './discover.ts'
import { hostile, MARK } from './payloads.ts'
import type { Field, PageForm } from './read-page.ts'
import { patternOf } from './routes.ts'
import type { Visitor } from './visitor.ts'

type Pairs = (readonly [string, string])[]
/** What must not be done to the people who scan, or they could not go on: these fields are never sent as they stand. */
const SPARED: readonly (readonly [pattern: RegExp, field: string])[] = [[/^\/people/, 'account'], [/^\/account/, 'session'], [/^\/sign-in/, 'name']]
const elsewhere = (chance: Chance) => ({ 'X-Forwarded-For': `203.0.113.${chance.below(250)}` })
const METHODS = ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'HEAD', 'PROPFIND', 'MKCOL', 'SEARCH', 'QUERY', 'LOCK']
const HEADERS = ['User-Agent', 'Referer', 'Accept', 'Accept-Language', 'Accept-Encoding', 'If-None-Match', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Forwarded-For', 'X-Original-URL', 'X-Rewrite-URL', 'X-HTTP-Method-Override', 'X-React-Router-SPA-Mode', 'X-React-Router-Prerender-Data', 'Range', 'Authorization', 'Content-Encoding', 'Sec-Fetch-Site', 'Via', 'Forwarded', 'Origin', 'Host']
const KINDS = ['application/json', 'text/plain', 'text/xml', 'multipart/form-data', 'multipart/form-data; boundary=', 'application/x-www-form-urlencoded; charset=utf-16', '', 'a/b; c="', 'multipart/mixed; boundary=b', 'application/octet-stream']

/** A value as a header or an address can carry it. */
const header = (text: string): string => text.toWellFormed().replace(/[^\t\x20-\x7e\x80-\xff]/gu, (sign) => encodeURIComponent(sign)).slice(0, 6000)
const part = (text: string): string => encodeURIComponent(text.toWellFormed()).slice(0, 6000)

/** The next request of the scan: something the site offers, bent in one or a few places. */
export function compose(chance: Chance, ground: Ground, visitor: Visitor, patterns: readonly string[]): Asked {
  const headers: Record<string, string> = { ...visitor.headers() }
  if (chance.is(0.08)) headers[chance.one(HEADERS)] = header(hostile(chance))
  if (chance.is(0.04)) headers.Cookie = header(chance.one([`phoihop=${hostile(chance)}`, `lang=${hostile(chance)}`, `phoihop-step=${hostile(chance)}; ${headers.Cookie ?? ''}`, `${headers.Cookie ?? ''}; ${headers.Cookie ?? ''}x`, hostile(chance)]))
  if (chance.is(0.55) && ground.forms.length > 0) return sendForm(chance, chance.one(ground.forms), { headers, ground, patterns })
  const path = bentAddress(chance, chance.one(ground.addresses))
  return { method: chance.is(0.04) ? chance.one(METHODS) : 'GET', path, headers }
}

function bentAddress(chance: Chance, address: string): string {
  const [bare = '/', query = ''] = address.split('?')
  const asked: Pairs = [...new URLSearchParams(query)]
  const steps = bare.split('/').slice(1)
  if (chance.is(0.35)) steps[chance.below(steps.length)] = chance.is(0.3) ? hostile(chance).slice(0, 3000) : part(hostile(chance))
  if (asked.length > 0 && chance.is(0.7)) { const at = chance.below(asked.length); asked[at] = [asked[at]?.[0] ?? '', hostile(chance)] }
  if (chance.is(0.3)) asked.push([chance.one(['to', 'said', 'state', 'list', 'table', 'place', 'verdict', 'rung', 'tier', 'body', 'obligation', 'period', 'open', 'show', 'edit', 'split', 'add', 'year', 'month', 'account', 'index', '_routes', '__proto__', 'page', 'from', 'code', 'error']), hostile(chance)])
  if (chance.is(0.1) && asked[0]) asked.push(asked[0])
  const text = asked.map(([name, value]) => `${part(name)}=${part(value)}`).join('&')
  const raw = chance.is(0.06) ? chance.one(['?%', '?a=%c0%af', '?%00', '?a=%ed%a0%80', '/%', '/%2e%2e/%2e%2e', '//', '/./../', '.data', '?', '?&&=&', '#x', '/%5c..%5c', ';a=b']) : ''
  return `/${steps.join('/')}${text ? `?${text}` : ''}${raw}`.replace(/[^\x21-\x7e]/gu, (sign) => part(sign)).slice(0, 9000)
}

type At = { headers: Record<string, string>; ground: Ground; patterns: readonly string[] }

function sendForm(chance: Chance, form: PageForm, { headers, ground, patterns }: At): Asked {
  const pattern = patternOf(form.action, patterns)
  const pairs = fill(chance, form.fields, pattern, ground)
  if (form.method === 'GET') return { method: 'GET', path: `${form.action.split('?')[0]}?${pairs.map(([name, value]) => `${part(name)}=${part(value)}`).join('&')}`.slice(0, 9000), headers }
  const action = chance.is(0.12) ? bentAddress(chance, form.action) : form.action
  if (pattern === '/sign-in' || pattern === '/second-factor') Object.assign(headers, elsewhere(chance))
  if (chance.is(0.03)) headers.Origin = chance.one(['null', 'https://evil.example', `${headers.Origin}.evil.example`, header(hostile(chance))])
  const hasFile = form.fields.some(({ type }) => type === 'file')
  const { kind, body } = chance.is(hasFile ? 0.8 : 0.3) ? parts(chance, pairs, form.fields) : { kind: 'application/x-www-form-urlencoded', body: Buffer.from(pairs.map(([name, value]) => `${part(name)}=${encodeURIComponent(value.toWellFormed())}`).join('&')) }
  headers['Content-Type'] = chance.is(0.04) ? chance.one(KINDS) : kind
  if (chance.is(0.02)) return { method: 'POST', path: action, headers, body: Buffer.from(chance.one(['a=%', 'a=%c0%af', '%00=%00', '=&=&', '&'.repeat(4000), '{"act":"accept"}', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', '\0\xff\xfe'])) }
  return { method: chance.is(0.02) ? chance.one(METHODS) : 'POST', path: action.replace(/[^\x21-\x7e]/gu, (sign) => part(sign)), headers, body }
}

/** Every field with a value its page would send; one to three of them bent, now and then one left out, doubled or added. */
function fill(chance: Chance, fields: readonly Field[], pattern: string, ground: Ground): Pairs {
  const spared = (name: string) => SPARED.some(([where, field]) => where.test(pattern) && field === name)
  let pairs: Pairs = fields.filter(({ type }) => type !== 'file').map(({ name, type, values }) => [name, spared(name) ? hostile(chance) : usual(chance, type, values)] as const)
  for (let times = chance.below(4); times > 0 && pairs.length > 0; times--) {
    const at = chance.below(pairs.length)
    const name = pairs[at]?.[0] ?? ''
    pairs[at] = [chance.is(0.03) ? hostile(chance) : name, chance.is(0.15) && ground.values.length > 0 && !spared(name) ? chance.one(ground.values) : hostile(chance)]
  }
  if (chance.is(0.08)) pairs = pairs.filter(() => !chance.is(0.3))
  if (chance.is(0.06) && pairs.length > 0) pairs.push([chance.one(pairs)[0], hostile(chance)])
  if (chance.is(0.04)) pairs.push([chance.one(['act', 'role', 'admin', '__proto__', 'constructor', 'figure-x', 'seat', 'programme']), hostile(chance)])
  return pairs
}

function usual(chance: Chance, type: string, values: readonly string[]): string {
  if (type === 'date') return `2026-1${chance.below(2)}-1${chance.below(9)}`
  if (values.some((value) => value !== '')) return chance.one(values)
  return type === 'password' ? `mat-khau-${MARK}` : chance.one(['12', `Họp ${MARK}`, '05/BC-TD', '2026', 'trước ngày 20', 'Thực hiện lại'])
}

const NAMES = ['a.pdf', 'a.docx', 'a.txt', '../../a.pdf', 'a.pdf\0.exe', `"><script>${MARK}()</script>.pdf`, 'a.svg', 'a.html', `x${'y'.repeat(400)}.pdf`, '', 'con.pdf', 'a"; filename="b.docx']
const BYTES = [Buffer.from('%PDF-1.7\n%%EOF'), Buffer.from('PK\x03\x04'), Buffer.from('<html><script>1</script>'), Buffer.from(''), Buffer.alloc(70_000, 37), Buffer.from('MZ\x90\x00'), Buffer.from('<svg onload="1">'), Buffer.from('Điều 1. Chế độ báo cáo\n1. Báo cáo trước ngày 20 hằng tháng.')]

function parts(chance: Chance, pairs: Pairs, fields: readonly Field[]): { kind: string; body: Buffer } {
  const boundary = `----scan${chance.below(1e9)}`
  const quoted = (name: string) => name.toWellFormed().replaceAll('"', '%22').replace(/[\r\n]/g, ' ')
  const text = pairs.map(([name, value]) => Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value.toWellFormed()}\r\n`))
  const files = fields.filter(({ type }) => type === 'file').flatMap(({ name }) => (chance.is(0.25) ? [Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${quoted(chance.one(NAMES))}"\r\nContent-Type: ${chance.one(['application/pdf', 'text/html', 'image/svg+xml', 'x/y'])}\r\n\r\n`), chance.one(BYTES), Buffer.from('\r\n')] : []))
  const end = chance.is(0.04) ? [] : [Buffer.from(`--${boundary}--\r\n`)]
  return { kind: `multipart/form-data; boundary=${boundary}`, body: Buffer.concat([...text, ...files, ...end]) }
}
