import { setTimeout as pause } from 'node:timers/promises'
import type { Refusal } from '@phoihop/core/outcome'
import { openGround } from './open-ground.ts'
import { readSettings } from './settings.ts'

/** Loading the house keeps the process busy for a while: who asks whether it is up is answered first. */
const FIRST_ANSWERS_MS = 30

/** `phoihop start`: prepares and serves until it is told to stop; answers the exit code. */
export async function startCommand(args: readonly string[]): Promise<number> {
  const started = Number(process.env.PHOIHOP_STARTED_AT ?? Date.now())
  const settings = readSettings(args, process.env)
  if (!settings.ok) return refused(settings.refusals)
  const say = (text: string) => console.log(text)
  const stop = untilTold()

  const [ground, door] = await Promise.all([openGround(settings.value, say), import('./listen.ts').then(({ listen }) => listen(settings.value))])
  if (!ground.ok || !door.ok) {
    if (door.ok) await door.value.close()
    if (ground.ok) await ground.value.close()
    return refused(!door.ok ? door.refusals : ground.ok ? [] : ground.refusals)
  }
  const house = pause(FIRST_ANSWERS_MS).then(() => import('./open-house.ts')).then(({ openHouse }) => openHouse({ ...settings.value, address: door.value.address }, ground.value, say))
  // A page asked for while the house is being opened waits; if it cannot be opened the process ends below.
  door.value.open(ground.value, house.then((opened) => (opened.ok ? opened.value.web : new Promise<never>(() => {}))))
  const opened = await house
  if (opened.ok) {
    say(`Phối Hợp chạy tại ${door.value.address} (${((Date.now() - started) / 1000).toFixed(1)} giây). Dừng: Ctrl+C`)
    if (opened.value.link) say(`Tạo quản trị viên (dùng một lần, trong 7 ngày): ${door.value.address}${opened.value.link}`)
    await stop
  }
  await door.value.close()
  // After the last answer, so that what was added last is anchored too.
  if (opened.ok) await opened.value.stop()
  await ground.value.close()
  return opened.ok ? 0 : refused(opened.refusals)
}

/** The words of refusals are loaded only when there is one to tell. */
async function refused(refusals: readonly Refusal[]): Promise<number> {
  const { tell } = await import('../command/tell.ts')
  return tell(refusals)
}

/** Settles at the first SIGINT, SIGTERM or SIGHUP. A terminal and npm both pass Ctrl+C on: the second must not cut the stop short. */
function untilTold(): Promise<void> {
  return new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => settle())
  })
}
