import assert from 'node:assert/strict'
import { join } from 'node:path'
import { callerOf, type Answer, type Asked, type Caller } from './scan/caller.ts'
import { chanceOf } from './scan/chance.ts'
import { compose } from './scan/compose.ts'
import { discover, type Ground } from './scan/discover.ts'
import { flood } from './scan/flood.ts'
import { judge } from './scan/judge.ts'
import { everybody } from './scan/people.ts'
import { patternOf, routePatterns } from './scan/routes.ts'
import { plantSecret, secretsFor } from './scan/secret.ts'
import { countRows } from './scan/tables.ts'
import { isSentToSignIn, type Visitor } from './scan/visitor.ts'
import { wireBytes } from './scan/wire-bytes.ts'
import { run } from '../packages/cli/src/command/run.fixture.ts'
import { ASKABLE, heldMemory } from './stage/held-memory.ts'
import { ownPostgres } from './stage/own-postgres.ts'
import { forget, startServer, temporaryData } from './stage/server.ts'

const AT_ONCE = 8
const WIRE_EVERY = 97
const MOST_MEMORY_MB = 450
const MOST_TOLD = 25
/** Kept only as long as they are of use; everything else is only ever added. */
const TRANSIENT = /session|attempt|step|try|link|passkey|queue|pgboss|lock/

/**
 * A running server is asked for everything it offers, bent in every way the payloads know, by everybody and by nobody; no answer may be the
 * server's own fault, run what was sent, show what is not its reader's, or come without its headers. `npm run story -- scan 50000 7`: so many, from that seed.
 */
export async function story(requests = '3000', seed = String(Date.now() % 1e6)): Promise<void> {
  console.log(`scan: ${requests} requests, seed ${seed}`)
  const folder = temporaryData()
  const postgres = await ownPostgres(join(folder, 'postgresql'))
  const { connection, env } = postgres
  const server = await startServer(join(folder, 'data'), [], { ...env, ...ASKABLE })
  const caller = callerOf(server.address)
  try {
    const patterns = routePatterns()
    const visitors = await everybody(caller, server.address)
    await plantSecret(caller, visitors)
    const ground = await discover(caller, visitors, patterns)
    console.log(`${visitors.length} visitors, ${patterns.length} routes (${ground.met.length} met by links), ${ground.addresses.length} addresses, ${ground.forms.length} forms with ${ground.forms.flatMap(({ fields }) => fields).length} fields`)
    const before = await countRows(connection)
    assert.ok((before.get('public.work_entry') ?? 0) > 100, 'the demonstration is not there, or cannot be counted')
    const scan = await attack({ caller, visitors, ground, patterns, requests: Number(requests), seed: Number(seed) })
    const stored = await lookAgain(caller, visitors, ground)
    const found = [...scan.found, ...stored.found]
    const after = await countRows(connection)
    assert.equal(server.process.exitCode, null, `the server ended:\n${server.output().slice(-2000)}`)
    const memory = await heldMemory(server)
    console.log(`${scan.sent + stored.sent} requests answered: ${[...scan.tally].sort().map(([status, n]) => `${n} × ${status}`).join(', ')}; slowest ${scan.slowest} ms; ${scan.accepted} work entries accepted; ${memory.resident} MB held at the end, ${memory.heap} of them on the heap`)
    for (const each of stored.found.slice(0, MOST_TOLD)) console.error(`  ${each}`)
    assert.equal(found.length, 0, `${found.length} answers were wrong`)
    assert.equal((await fetch(`${server.address}/health`)).status, 200)
    assert.ok(memory.resident < MOST_MEMORY_MB, `${memory.resident} MB are held at the end`)
    assert.deepEqual([...after.keys()].sort(), [...before.keys()].sort(), 'tables came or went')
    const lost = [...before].filter(([table, rows]) => (after.get(table) ?? 0) < rows && !TRANSIENT.test(table)).map(([table, rows]) => `${table}: ${rows} → ${after.get(table)}`)
    assert.deepEqual(lost, [], 'rows were lost')
    const entries = (rows: ReadonlyMap<string, number>) => rows.get('public.work_entry') ?? -1
    assert.equal(entries(after) - entries(before), scan.accepted, 'work entries came from elsewhere than accepted forms')
    assert.doesNotMatch(server.output(), /UnhandledPromise|uncaught/i)
    await server.stop()
    const verified = await run(['audit', 'verify'], { PHOIHOP_DATA: join(folder, 'data'), ...env })
    assert.equal(verified.code, 0, `the audit trail does not verify: ${verified.out}${verified.err}`)
    console.log(verified.out.trim())
    console.log(await flood(join(folder, 'data'), env))
  } finally {
    caller.close()
    await server.stop()
    await postgres.stop()
    forget(folder)
  }
}

type Scan = { sent: number; accepted: number; slowest: number; tally: Map<string, number>; found: string[] }
type Attack = { caller: Caller; visitors: readonly Visitor[]; ground: Ground; patterns: readonly string[]; requests: number; seed: number }

async function attack({ caller, visitors, ground, patterns, requests, seed }: Attack): Promise<Scan> {
  const chance = chanceOf(seed)
  const scan: Scan = { sent: 0, accepted: 0, slowest: 0, tally: new Map(), found: [] }
  let entering: Promise<void> = Promise.resolve()
  const keep = (nth: number, wrong: readonly string[]) => {
    if (scan.found.length < MOST_TOLD) for (const each of wrong) console.error(`  ${nth}: ${each}`)
    scan.found.push(...wrong)
  }
  const one = async () => {
    const nth = ++scan.sent
    if (nth % 2000 === 0) console.log(`  ${nth} …`)
    if (nth % WIRE_EVERY === 0) return keep(nth, judgeWire(await caller.wire(wireBytes(chance))))
    const visitor = chance.one(visitors)
    const asked = compose(chance, ground, visitor, patterns)
    const answer = await caller.send(asked)
    scan.slowest = Math.max(scan.slowest, answer.ms)
    const kind = `${Math.floor(answer.status / 100)}xx`
    scan.tally.set(kind, (scan.tally.get(kind) ?? 0) + 1)
    if (isAccepted(asked, answer, patterns)) scan.accepted++
    keep(nth, judge(asked, answer, secretsFor(visitor)).map((what) => told(what, visitor, asked)))
    if (visitor.name !== undefined && (isSentToSignIn(answer) || isSignOut(asked))) await (entering = entering.then(() => visitor.enter()))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, async () => { while (scan.sent < requests && scan.found.length < 400) await one() }))
  return scan
}

const isSignOut = ({ path, method }: Asked): boolean => method === 'POST' && /^\/(?:sign-out|account)/.test(path)
const isAccepted = ({ method, path }: Asked, { status, headers }: Answer, patterns: readonly string[]): boolean =>
  method === 'POST' && status === 303 && patternOf(path, patterns) === '/duty/*' && /^\/(?:duty\/[^?]*)?\?said=/.test(String(headers.location))

function judgeWire(answer: string): readonly string[] {
  if (answer === '') return []
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
  return status >= 200 && status < 500 && !/\n\s+at |node:|\.ts:/.test(answer) ? [] : [`bytes on the wire were answered: ${JSON.stringify(answer.slice(0, 300))}`]
}

/** What was sent may have been kept: every page again, as everybody. */
async function lookAgain(caller: Caller, visitors: readonly Visitor[], ground: Ground): Promise<{ sent: number; found: readonly string[] }> {
  const found: string[] = []
  for (const visitor of visitors) {
    await visitor.enter()
    for (const path of ground.addresses) {
      const asked: Asked = { method: 'GET', path: path.replace(/[^\x21-\x7e]/gu, encodeURIComponent), headers: visitor.headers() }
      found.push(...judge(asked, await caller.send(asked), secretsFor(visitor)).map((what) => told(what, visitor, asked)))
    }
  }
  return { sent: visitors.length * ground.addresses.length, found }
}

const told = (what: string, { name }: Visitor, { method, path, body, headers }: Asked): string =>
  `${what}\n      ${name ?? 'nobody'}: ${method} ${path.slice(0, 300)}${body ? ` ${headers['Content-Type']} ${JSON.stringify(body.toString('utf8').slice(0, 500))}` : ''} ${JSON.stringify({ ...headers, Cookie: undefined }).slice(0, 700)}`
