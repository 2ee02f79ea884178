import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PaperAct } from '@phoihop/core/paper'
import type { Instant } from '@phoihop/core/work'
import { freshDatabase, type FreshDatabase } from '@phoihop/storage/testing'
import { publishFromFiles } from '../programme/index.ts'

const WRITER = fileURLToPath(new URL('letter-writer.fixture.ts', import.meta.url))
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const PATIENCE_MS = 300_000
let fresh: FreshDatabase
const files = mkdtempSync(join(tmpdir(), 'phoihop-letters-'))
const running: ChildProcess[] = []
beforeAll(async () => {
  fresh = await freshDatabase()
  const published = await publishFromFiles({ db: fresh.db, now: () => '2024-04-30T02:00:00.000Z' as Instant }, ROOT, 'bac-giang-antq-2023-2033')
  if (!published.ok) throw new Error(JSON.stringify(published.refusals))
}, PATIENCE_MS)
afterAll(async () => {
  for (const one of running) one.kill('SIGKILL')
  await fresh.close()
})

function write(): { process: ChildProcess; said: () => string; ended: Promise<void> } {
  const process_ = spawn(process.execPath, [WRITER, JSON.stringify({ connection: fresh.connection, files, on: '2024-04-30' })], { stdio: ['ignore', 'pipe', 'inherit'] })
  running.push(process_)
  let said = ''
  process_.stdout?.on('data', (chunk) => { said += chunk })
  return { process: process_, said: () => said, ended: new Promise((settle) => process_.on('close', () => settle())) }
}
const acts = async () => (await fresh.owner.selectFrom('yearAct').select('act').execute()).map(({ act }) => act as unknown as Extract<PaperAct, { did: 'draft' }>)

it('two processes draft the letters of a day and are killed amid it, two others go on: every matter stands in one letter to its body, none in two, none is left out', async () => {
  const first = [write(), write()]
  for (let there = 0; there < 20; there = (await acts()).length) await pause(5)
  for (const one of first) one.process.kill('SIGKILL')
  await Promise.all(first.map(({ ended }) => ended))
  const kept = (await acts()).length
  const next = [write(), write()]
  await Promise.all(next.map(({ ended }) => ended))
  const all = await acts()
  const drafted = next.map(({ said }) => Number(/drafted (\d+)/.exec(said())?.[1]))
  expect([kept >= 20, drafted.reduce((sum, one) => sum + one, kept)]).toEqual([true, all.length])
  expect(all.length).toBeGreaterThan(kept)
  const last = write()
  await last.ended
  expect(last.said()).toContain('drafted 0')
  const urged = all.flatMap(({ about, matters = [] }) => matters.map((key) => `${about} ${key}`))
  expect([urged.length > 100, new Set(urged).size, new Set(all.map(({ about }) => about)).size]).toEqual([true, urged.length, all.length])
  console.log(`${all.length} letters about ${urged.length} matters: ${kept} kept of the killed two, ${drafted.join(' and ')} by the next two`)
}, PATIENCE_MS)
