import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@phoihop/storage/testing'

const WORKER = fileURLToPath(new URL('worker.fixture.ts', import.meta.url))
let fresh: FreshDatabase
const workers: ChildProcess[] = []
beforeEach(async () => void (fresh = await freshDatabase()))
afterEach(async () => {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL')
  await fresh.close()
})

function work(day: string, ...more: readonly string[]): { worker: ChildProcess; said: () => string } {
  const worker = spawn(process.execPath, [WORKER, JSON.stringify(fresh.connection), day, ...more], { stdio: ['ignore', 'pipe', 'inherit'] })
  workers.push(worker)
  let said = ''
  worker.stdout?.on('data', (chunk) => { said += chunk })
  return { worker, said: () => said }
}
const doneOnes = async (): Promise<string[]> => (await fresh.db.selectFrom('programme').select('id').execute()).map(({ id }) => id.split('-')[0] ?? '').sort()
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const since = Date.now(); Date.now() - since < 50_000; await pause(50)) if (await holds()) return
  throw new Error('waited in vain')
}

it('the work of a day is done once by two processes together, also when they ask again and again', async () => {
  const [a, b] = [work('2026-11-25'), work('2026-11-25')]
  await until(async () => [a, b].every(({ said }) => said().includes('ready')) && (await doneOnes()).length >= 3)
  await pause(1_500)
  expect(await doneOnes()).toEqual(['one', 'three', 'two'])
  work('2026-11-26')
  await until(async () => (await doneOnes()).length >= 6)
  expect(await doneOnes()).toEqual(['one', 'one', 'three', 'three', 'two', 'two'])
})

it('what a killed process had taken is done by another', async () => {
  const { worker, said } = work('2026-11-25', 'slow')
  await until(() => ['one', 'two', 'three'].every((name) => said().includes(`took ${name}`)))
  worker.kill('SIGKILL')
  work('2026-11-25')
  await until(async () => (await doneOnes()).length >= 3)
  expect(await doneOnes()).toEqual(['one', 'three', 'two'])
})
