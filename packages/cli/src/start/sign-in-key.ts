import { randomBytes } from 'node:crypto'
import { chmod, mkdir, open, readFile } from 'node:fs/promises'
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

/** Written whole and to the disk before any secret is sealed with it. */
async function makeOnce(file: string): Promise<void> {
  const made = await open(file, 'wx', OWNER_ONLY).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return undefined
    throw error
  })
  if (!made) return
  await made.writeFile(`${randomBytes(KEY_BYTES).toString('base64url')}\n`)
  await made.sync()
  await made.close()
}
