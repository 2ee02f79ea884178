import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { resealSecrets, type Resealed } from '@phoihop/services/account'
import { clock } from '@phoihop/services/house'
import { readOptions } from '../command/options.ts'
import { tell } from '../command/tell.ts'
import { openGround } from '../start/open-ground.ts'
import { readSettings, type Settings } from '../start/settings.ts'
import { keyFileIn, readSignInKey, writeNextKey } from '../start/sign-in-key.ts'
import { readKey } from '../start/sign-in-settings.ts'

type Environment = Readonly<Record<string, string | undefined>>
/** `kept`: where the key in force stands. */
type Done = Resealed & { kept: 'file' | 'environment' }

/** `phoihop account reseal`: every secret of the database under PHOIHOP_NEW_KEY in place of the key in force. */
export async function accountCommand(args: readonly string[]): Promise<number> {
  const options = readOptions(args, [], [])
  if (!options.ok) return tell(options.refusals)
  const { rest } = options.value
  if (rest.length !== 1 || rest[0] !== 'reseal') return tell([{ code: 'wrong-usage', because: 'cần: account reseal' }])
  const done = await reseal(process.env)
  if (!done.ok) return tell(done.refusals)
  console.log(sentencesOf(done.value))
  return 0
}

function sentencesOf({ resealed, already, kept }: Done): string {
  const before = already > 0 ? ` (${already} bí mật đã ở khóa mới từ trước)` : ''
  const now = kept === 'file' ? 'Khóa trong thư mục dữ liệu đã được thay: khởi động lại là dùng ngay.' : 'Hãy đặt PHOIHOP_KEY là khóa mới ở mọi tiến trình rồi mới khởi động lại.'
  return `Đã niêm phong lại ${resealed} bí mật bằng khóa mới${before}. ${now} Bản sao lưu trước đây vẫn cần khóa cũ.`
}

async function reseal(env: Environment): Promise<Outcome<Done>> {
  const settings = readSettings([], env)
  if (!settings.ok) return settings
  const [given, next] = [readKey(env, 'PHOIHOP_KEY'), readKey(env, 'PHOIHOP_NEW_KEY')]
  if (!given.ok) return given
  if (!next.ok) return next
  if (!next.value) return refuse({ code: 'wrong-usage', because: 'cần PHOIHOP_NEW_KEY, ví dụ tạo bằng: openssl rand -base64 32' })
  const { data, databaseUrl } = settings.value
  const missing = [...(databaseUrl ? [] : [join(data, 'postgresql')]), ...(given.value ? [] : [keyFileIn(data)])].find((file) => !existsSync(file))
  if (missing !== undefined) return refuse({ code: 'file-missing', file: missing })
  if (given.value) return onStopped(settings.value, { old: given.value, next: next.value }, 'environment')
  return replacingFile(settings.value, next.value)
}

/** The new key is on the disk before anything is sealed with it, and in force once everything is. */
async function replacingFile(settings: Settings, next: Uint8Array): Promise<Outcome<Done>> {
  const old = await readSignInKey(settings.data)
  if (!old.ok) return old
  const waiting = await writeNextKey(settings.data, next)
  if (!waiting.ok) return waiting
  const done = await onStopped(settings, { old: old.value, next }, 'file')
  await (done.ok ? waiting.value.putInForce() : waiting.value.drop())
  return done
}

/** An embedded database that another process runs on is refused: that process would go on with the old key. */
async function onStopped(settings: Settings, keys: { old: Uint8Array; next: Uint8Array }, kept: Done['kept']): Promise<Outcome<Done>> {
  const ground = await openGround(settings, () => {})
  if (!ground.ok) return ground
  try {
    const db = await ground.value.openDatabase()
    if (!db.ok) return db
    const done = await resealSecrets({ db: db.value, now: clock.now }, keys)
    return done.ok ? ok({ ...done.value, kept }) : done
  } finally {
    await ground.value.close()
  }
}
