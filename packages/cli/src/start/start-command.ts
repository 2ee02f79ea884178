import { tell } from '../command/tell.ts'
import { ROOT } from '../command/root.ts'
import { keepFreezing } from '@phoihop/delivery/expectation'
import { listen, type Door } from './listen.ts'
import { makeHouse, openGround } from './open-house.ts'
import { prepare } from './prepare.ts'
import { readSettings } from './settings.ts'

/** `phoihop start`: prepares and serves until it is told to stop; answers the exit code. */
export async function startCommand(args: readonly string[]): Promise<number> {
  const started = Number(process.env.PHOIHOP_STARTED_AT ?? Date.now())
  const settings = readSettings(args, process.env)
  if (!settings.ok) return tell(settings.refusals)
  const say = (text: string) => console.log(text)
  const stop = untilTold()

  const door = await listen(settings.value)
  if (!door.ok) return tell(door.refusals)
  const ground = await openGround(settings.value, say)
  if (!ground.ok) return closing(door.value, tell(ground.refusals))
  const house = makeHouse(settings.value, ground.value)
  const prepared = await prepare(house, settings.value, ROOT, say)
  if (!prepared.ok) {
    await ground.value.close()
    return closing(door.value, tell(prepared.refusals))
  }
  await door.value.serve({ ...house, demonstration: prepared.value.demonstration }, ground.value.database)
  const stopFreezing = keepFreezing(house, (problem) => console.error('Chưa chốt được các hạn đã qua:', problem))
  say(`Phối Hợp chạy tại ${door.value.address} (${((Date.now() - started) / 1000).toFixed(1)} giây). Dừng: Ctrl+C`)
  if (prepared.value.link) say(`Tạo quản trị viên (dùng một lần, trong 7 ngày): ${door.value.address}${prepared.value.link}`)

  await stop
  stopFreezing()
  await door.value.close()
  await ground.value.close()
  return 0
}

async function closing(door: Door, code: number): Promise<number> {
  await door.close()
  return code
}

/** Settles at the first SIGINT, SIGTERM or SIGHUP. */
function untilTold(): Promise<void> {
  return new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => settle())
  })
}
