import { setTimeout as pause } from 'node:timers/promises'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { startPostmaster, type Place, type Postmaster } from './postmaster.ts'

const RESTARTS = 5
const CALM_MS = 60_000
const STOP_MS = 30_000

/**
 * Keeps PostgreSQL running until stopped: when it ends by itself it is started again on the same socket, so that the pool finds it again.
 * After five ends within a minute it stays down; every question is then refused, and the process lives on to say so.
 */
export async function supervise(place: Place, log: (text: string) => void): Promise<Outcome<{ stop(): Promise<void> }>> {
  const first = await startPostmaster(place)
  if (!first.ok) return first
  let running: Postmaster | undefined = first.value
  let isStopping = false
  const watching = watch()

  async function watch(): Promise<void> {
    const ends: number[] = []
    while (running) {
      await running.exited
      running = undefined
      if (isStopping) return
      ends.push(Date.now())
      if (ends.filter((at) => Date.now() - at < CALM_MS).length > RESTARTS) return log('PostgreSQL dừng liên tục, không khởi động lại nữa')
      log('PostgreSQL dừng đột ngột, đang khởi động lại')
      await pause(200)
      const again = await startPostmaster(place)
      if (again.ok) running = again.value
      else log(`PostgreSQL không khởi động lại được: ${JSON.stringify(again.refusals)}`)
      if (isStopping && again.ok) again.value.process.kill('SIGINT')
    }
  }

  return ok({
    stop: async () => {
      isStopping = true
      running?.process.kill('SIGINT')
      const late = setTimeout(() => running?.process.kill('SIGQUIT'), STOP_MS)
      await watching
      clearTimeout(late)
    },
  })
}
