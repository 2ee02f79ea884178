import type { Answer, Asked } from './caller.ts'
import { MARK, RUNS, WORKED } from './payloads.ts'

/** What no answer may hold: how it was made, where, and with which secrets. */
const LEAKS: readonly (readonly [string, RegExp])[] = [
  ['a stack trace', /\n\s+at [\w.<>[\] ]+ \(?(?:file:|node:|\/)/], ['a file of the product', /node_modules|\/packages\/\w+\/src|\.tsx?:\d+/], ['a message of the database', /syntax error at|relation "|violates \w+ |invalid input syntax|invalid byte sequence|duplicate key|out of range for type|current transaction is aborted|permission denied for|row-level security/],
  ['SQL', /\b(?:select|insert into|update|delete from) "[a-z_]+"|\bselect .{1,200} from "?[a-z_]+"? where\b/i], ['a hash of a password', /\$argon2/], ['what a library says', /TypeError|ReferenceError|ECONNREFUSED|undefined is not|Cannot read propert|Unexpected token|Invariant/], ['a file of the machine', /root:x:0:0|\[extensions\]/],
]
const HEADERS: readonly (readonly [string, RegExp])[] = [['content-security-policy', /default-src 'none'/], ['x-content-type-options', /^nosniff$/], ['x-frame-options', /^DENY$/], ['referrer-policy', /^(?:same-origin|no-referrer)$/], ['cross-origin-resource-policy', /^same-origin$/], ['cache-control', /no-store|no-cache|max-age/]]
const SCRIPTS = /(?:^|; )script-src [^;]*(?:unsafe-inline|unsafe-eval|\*|https?:)/

/** What is wrong with an answer, in words; nothing when it is as it must be. `secrets`: texts this visitor may not see. */
export function judge(asked: Asked, answer: Answer, secrets: readonly string[]): readonly string[] {
  const wrong: string[] = []
  const { status, headers, text } = answer
  if (status >= 500) wrong.push(`status ${status}`)
  for (const [name, shape] of HEADERS) if (!shape.test(String(headers[name] ?? ''))) wrong.push(`header ${name}: ${String(headers[name])}`)
  if (SCRIPTS.test(String(headers['content-security-policy']))) wrong.push('a policy that lets any script run')
  if (headers['x-powered-by'] || headers.server) wrong.push('says what it is made of')
  const isPage = String(headers['content-type']).startsWith('text/html')
  if (isPage) wrong.push(...runsIn(text))
  wrong.push(...answer.raw.filter((each) => new RegExp(`^(?:x-)?${MARK}`, 'i').test(each)).map((each) => `a header made by the request: ${each}`))
  for (const cookie of headers['set-cookie'] ?? []) if (!/^lang=/.test(cookie) && !/; HttpOnly; SameSite=(?:Lax|Strict)/.test(cookie)) wrong.push(`a cookie open to scripts: ${cookie}`)
  const to = headers.location
  if (to !== undefined && !/^\/(?![/\\])/.test(to)) wrong.push(`leads away: ${to}`)
  const own = echoes(asked)
  for (const [what, shape] of LEAKS) {
    const found = shape.exec(text)?.[0]
    if (found !== undefined && !own.includes(found.toLowerCase().trim())) wrong.push(`leaks ${what}: ${excerpt(text, shape)}`)
  }
  wrong.push(...secrets.filter((secret) => text.includes(secret)).map((secret) => `shows what this visitor may not see: ${secret}`))
  return wrong
}

function runsIn(html: string): readonly string[] {
  const bare = html.replace(/="[^"]*"/g, '=""')
  return [...RUNS.filter((run) => run.test(bare)).map((run) => `runs: ${excerpt(bare, run)}`), ...WORKED.filter((run) => run.test(html)).map((run) => `runs: ${excerpt(html, run)}`)]
}

/** What was sent comes back in the field it was typed into: that is no leak. */
const echoes = ({ path, body }: Asked): string => [path, body?.toString('utf8') ?? ''].flatMap((each) => [each, decoded(each)]).join('\n').toLowerCase()

function decoded(text: string): string {
  return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (signs) => {
    try { return decodeURIComponent(signs) } catch { return signs }
  })
}

function excerpt(text: string, shape: RegExp): string {
  const at = shape.exec(text)?.index ?? 0
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 140))
}
