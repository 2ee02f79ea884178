import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startedAt, startServer } from '../server/index.ts'

const EVERY_MS = 150

/** Runs one database server in `folder` for as long as the process `owner` lives: test workers come and go, and may be killed. */
async function keep(folder: string, owner: number, started: string): Promise<void> {
  const server = await startServer({ folder: join(folder, 'server') })
  tell(folder, server.ok ? { connection: server.value.connection } : { refusals: server.refusals })
  while (startedAt(owner) === started) await pause(EVERY_MS)
  if (server.ok) await server.value.stop()
  rmSync(folder, { recursive: true, force: true })
}

function tell(folder: string, answer: object): void {
  writeFileSync(join(folder, 'answer.new'), JSON.stringify(answer))
  renameSync(join(folder, 'answer.new'), join(folder, 'answer.json'))
}

const [folder, owner, started] = process.argv.slice(2)
if (!folder || !owner || started === undefined) throw new Error('usage: keeper.ts <folder> <owner pid> <owner start>')
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {})
await keep(folder, Number(owner), started)
