import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'

const KEY_BYTES = 32
const OWNER_ONLY = 0o600

/**
 * The key of this installation for secrets in the database, from its data folder; made there at the first start, readable by its owner only.
 * Whoever has only the database, or only a backup of it, has no secrets. Refuses a file that holds no key: a new one in its place would lose them all.
 */
export async function readSignInKey(data: string): Promise<Outcome<Uint8Array>> {
  const folder = join(data, 'keys')
  const file = join(folder, 'sign-in.key')
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await makeOnce(file)
    await chmod(file, OWNER_ONLY)
    const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64url')
    return key.length === KEY_BYTES ? ok(key) : refuse({ code: 'file-unreadable', file, because: `không phải khóa ${KEY_BYTES} byte` })
  } catch (error) {
    return refuse({ code: 'file-unreadable', file, because: (error as Error).message })
  }
}

/** Under another name first: a start that is killed, or another start at the same moment, never leaves half a key under this one. */
async function makeOnce(file: string): Promise<void> {
  if (await stat(file).catch(() => undefined)) return
  const own = `${file}.${randomBytes(8).toString('hex')}`
  const made = await open(own, 'wx', OWNER_ONLY)
  await made.writeFile(`${randomBytes(KEY_BYTES).toString('base64url')}\n`)
  await made.sync()
  await made.close()
  await link(own, file).catch((error: NodeJS.ErrnoException) => { if (error.code !== 'EEXIST') throw error })
  await rm(own)
}
