import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import type { Connection } from '../database/index.ts'
import { startedAt } from '../server/index.ts'

const READY_MS = 90_000

/** A server for tests: the one TEST_DATABASE_URL names, else one embedded server for the whole test run, started by the first worker that asks. */
export async function sharedServer(): Promise<Connection> {
  const external = process.env['TEST_DATABASE_URL']
  return external ? { connectionString: external } : embedded()
}

/** The process whose end is the end of the test run. Vitest runs test files in child processes of its own. */
const ownerOfRun = (): number => (process.env['VITEST'] && isMainThread ? process.ppid : process.pid)

async function embedded(): Promise<Connection> {
  const owner = ownerOfRun()
  const started = startedAt(owner) ?? ''
  const folder = `/tmp/phoihop-test-${owner}-${started.replace(/\W/g, '')}`
  if (isFirst(folder)) {
    const log = openSync(join(folder, 'keeper.log'), 'a')
    const keeper = fileURLToPath(new URL('keeper.ts', import.meta.url))
    spawn(process.execPath, [keeper, folder, String(owner), started], { detached: true, cwd: '/', stdio: ['ignore', log, log] }).unref()
  }
  for (const since = Date.now(); Date.now() - since < READY_MS; await pause(20)) {
    if (existsSync(join(folder, 'answer.json'))) return connectionIn(folder)
  }
  throw new Error(`the test server did not start: see ${folder}/keeper.log`)
}

/** Making a folder succeeds once. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function connectionIn(folder: string): Connection {
  const answer = JSON.parse(readFileSync(join(folder, 'answer.json'), 'utf8')) as { connection?: Connection }
  if (!answer.connection) throw new Error(`the test server did not start: ${JSON.stringify(answer)}`)
  return answer.connection
}
