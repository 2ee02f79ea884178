import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../../packages/cli/bin/phoihop.mjs', import.meta.url))
const READY_MS = 120_000

export type RunningServer = { address: string; data: string; process: ChildProcess; output(): string; stop(): Promise<void>; kill(): Promise<void> }

export const temporaryData = (): string => mkdtempSync(join(tmpdir(), 'phoihop-story-'))
export const forget = (data: string): void => rmSync(data, { recursive: true, force: true })

/** Starts the product as a person would, on a free port, and waits until /health answers 200. One machine plays everybody here: no rates, unless `env` says so. */
export async function startServer(data: string, args: readonly string[] = [], env: Record<string, string> = {}): Promise<RunningServer> {
  const port = Number(env.PORT ?? 0) || (await freePort())
  const child = spawn(process.execPath, [COMMAND, 'start', ...args], { env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', PHOIHOP_DATA: data, PHOIHOP_RATE_LIMITS: 'off', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk) => { output += chunk })
  child.stderr.on('data', (chunk) => { output += chunk })
  const gone = new Promise<void>((settle) => child.once('exit', () => settle()))
  const address = `http://127.0.0.1:${port}`
  await healthy(address, child, () => output)
  return {
    address, data, process: child, output: () => output,
    stop: async () => { child.kill('SIGTERM'); await gone },
    kill: async () => { child.kill('SIGKILL'); await gone },
  }
}

async function healthy(address: string, child: ChildProcess, output: () => string): Promise<void> {
  const until = Date.now() + READY_MS
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${output()}`)
    const answer = await fetch(`${address}/health`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((settle) => setTimeout(settle, 5))
  }
  throw new Error(`the server was not ready in ${READY_MS} ms:\n${output()}`)
}

export function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => settle(port))
    })
  })
}
