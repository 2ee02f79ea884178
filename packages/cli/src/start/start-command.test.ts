import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../command/run.fixture.ts'

const COMMAND = fileURLToPath(new URL('../../bin/phoihop.mjs', import.meta.url))
const data = mkdtempSync(join(tmpdir(), 'phoihop-start-'))

/** Starts without a demonstration on a free port; settles with the address once the process says where it runs. */
function start(): Promise<{ child: ChildProcess; address: string; said: () => string; ended: Promise<number | null> }> {
  const child = spawn(process.execPath, [COMMAND, 'start', '--empty'], { env: { ...process.env, PORT: '0', PHOIHOP_DATA: data }, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((settle) => child.once('close', settle))
  let text = ''
  return new Promise((settle, fail) => {
    void ended.then((code) => fail(new Error(`ended with ${code}: ${text}`)))
    const hear = (chunk: Buffer) => {
      text += chunk
      const address = /chạy tại (\S+)/.exec(text)?.[1]
      if (address) settle({ child, address, said: () => text, ended })
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
  })
}

describe('start', () => {
  let first: Awaited<ReturnType<typeof start>>
  beforeAll(async () => { first = await start() })
  afterAll(() => rmSync(data, { recursive: true, force: true }))

  it('answers on /health with status, version and database', async () => {
    const answer = await fetch(`${first.address}/health`)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ status: 'ok', version: '0.1.0', database: expect.stringMatching(/^postgresql 18\S* \(embedded\)$/) })
  })

  it('prints a one-time link for the first administrator, which opens', async () => {
    const link = /http:\S+\/link\/\S+/.exec(first.said())?.[0] ?? ''
    expect((await fetch(link)).status).toBe(200)
  })

  it('refuses a second process on the same data folder, and a port in use, each in one sentence', async () => {
    const second = await run(['start'], { PORT: '0', PHOIHOP_DATA: data })
    expect(second.code).toBe(1)
    expect(second.err.trim().split('\n')).toEqual([expect.stringContaining(data)])
    const port = new URL(first.address).port
    const third = await run(['start'], { PORT: port, PHOIHOP_DATA: `${data}-other` })
    rmSync(`${data}-other`, { recursive: true, force: true })
    expect(third.code).toBe(1)
    expect(third.err.trim().split('\n')).toEqual([expect.stringContaining(port)])
  })

  it('stops whole at a signal that comes twice, and starts again on what it left', async () => {
    first.child.kill('SIGINT')
    // Two signals at the same moment would arrive as one.
    await new Promise((settle) => setTimeout(settle, 5))
    first.child.kill('SIGINT')
    expect(await first.ended).toBe(0)
    expect(existsSync(join(data, 'postgresql/cluster/postmaster.pid'))).toBe(false)
    const again = await start()
    expect(again.said()).not.toContain('PostgreSQL còn chạy')
    again.child.kill('SIGTERM')
    expect(await again.ended).toBe(0)
  })
})
