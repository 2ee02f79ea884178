import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { forget, startServer, temporaryData } from '../acceptance/stage/server.ts'
import { startServer as startDatabase } from '@phoihop/storage/server'

const ROUNDS = 5
const LIMIT = 3

/** Second start to a healthy answer, against Node plus PostgreSQL alone on the same machine in the same run. */
export async function run(): Promise<void> {
  const data = temporaryData()
  const bare = mkdtempSync(join(tmpdir(), 'phoihop-bare-'))
  try {
    await (await startServer(data)).stop()
    await stopped(await startDatabase({ folder: join(bare, 'postgresql') }))
    const ours: number[] = []
    const peers: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await timed(async () => startServer(data), (server) => server.stop()))
      const node = await timed(async () => spawnSync(process.execPath, ['-e', '0']), async () => {})
      const database = await timed(() => startDatabase({ folder: join(bare, 'postgresql') }), stopped)
      peers.push(node + database)
    }
    const ratio = median(ours) / median(peers)
    console.log(`second start to /health: ${median(ours).toFixed(0)} ms (median of ${ROUNDS}; ${ours.map((ms) => ms.toFixed(0)).join(', ')})`)
    console.log(`Node and PostgreSQL alone: ${median(peers).toFixed(0)} ms (${peers.map((ms) => ms.toFixed(0)).join(', ')})`)
    console.log(`ratio ${ratio.toFixed(2)} (limit ${LIMIT})`)
    if (ratio > LIMIT) process.exitCode = 1
  } finally {
    forget(data)
    rmSync(bare, { recursive: true, force: true })
  }
}

async function timed<T>(work: () => Promise<T>, after: (value: T) => Promise<void>): Promise<number> {
  const started = performance.now()
  const value = await work()
  const took = performance.now() - started
  await after(value)
  return took
}

async function stopped(started: Awaited<ReturnType<typeof startDatabase>>): Promise<void> {
  if (!started.ok) throw new Error(JSON.stringify(started.refusals))
  await started.value.stop()
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
