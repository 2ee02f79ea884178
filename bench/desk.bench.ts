import { spawn } from 'node:child_process'
import autocannon from 'autocannon'
import { freePort, forget, startServer, temporaryData } from '../acceptance/stage/server.ts'
import { signIn } from '../acceptance/stage/sign-in.ts'

const ROUNDS = 3
const SECONDS = 4
const CONNECTIONS = 8
const LIMIT = 0.3
const ACCOUNT = process.env.PHOIHOP_BENCH_ACCOUNT ?? 'police-xa'
const PASSWORD = 'trinh-dien-168'
const BARE = `
  const { Hono } = await import('hono'); const { serve } = await import('@hono/node-server')
  const body = Buffer.from(process.env.BODY_BASE64, 'base64')
  const app = new Hono(); app.get('/', (c) => c.body(body, 200, { 'Content-Type': 'text/html; charset=utf-8' }))
  serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' }, () => console.log('ready'))`

/** Requests per second of My desk, signed in, against a bare Hono route that sends the same bytes, in turn. */
export async function run(): Promise<void> {
  const data = temporaryData()
  const server = await startServer(data)
  try {
    const cookie = await signIn(server.address, ACCOUNT, PASSWORD)
    const page = await (await fetch(`${server.address}/`, { headers: { cookie } })).arrayBuffer()
    const bare = await startBare(Buffer.from(page))
    const ours: number[] = []
    const peers: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await load(`${server.address}/`, { cookie }))
      peers.push(await load(bare.address, {}))
    }
    bare.stop()
    const ratio = median(ours) / median(peers)
    console.log(`page ${page.byteLength} bytes; ${CONNECTIONS} connections, ${SECONDS} s a run`)
    console.log(`My desk: ${ours.map((each) => each.toFixed(0)).join(', ')} requests/s; bare Hono: ${peers.map((each) => each.toFixed(0)).join(', ')} requests/s`)
    console.log(`ratio ${ratio.toFixed(2)} (limit ${LIMIT})`)
    if (ratio < LIMIT) process.exitCode = 1
  } finally {
    await server.stop()
    forget(data)
  }
}

async function load(url: string, headers: Record<string, string>): Promise<number> {
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} answers were not 200, ${result.errors} errors`)
  return result.requests.average
}

async function startBare(body: Buffer): Promise<{ address: string; stop(): void }> {
  const port = await freePort()
  const child = spawn(process.execPath, ['--input-type=module', '-e', BARE], { cwd: new URL('../packages/cli/', import.meta.url), env: { ...process.env, PORT: String(port), BODY_BASE64: body.toString('base64') }, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((settle) => child.stdout.once('data', () => settle()))
  return { address: `http://127.0.0.1:${port}/`, stop: () => child.kill() }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
