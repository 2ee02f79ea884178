import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'

const KEY_BYTES = 32
const OWNER_ONLY = 0o600

/** Where the key stands. */
export const keyFileIn = (data: string): string => join(data, 'keys', 'sign-in.key')

/**
 * The key of this installation for secrets in the database, from its data folder; made there at the first start, readable by its owner only.
 * Whoever has only the database, or only a backup of it, has no secrets. Refuses a file that holds no key: a new one in its place would lose them all.
 */
export async function readSignInKey(data: string): Promise<Outcome<Uint8Array>> {
  const file = keyFileIn(data)
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await makeOnce(file)
    await chmod(file, OWNER_ONLY)
    const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64url')
    return key.length === KEY_BYTES ? ok(key) : refuse({ code: 'file-unreadable', file, because: `không phải khóa ${KEY_BYTES} byte` })
  } catch (error) {
    return refuse({ code: 'file-unreadable', file, because: (error as Error).message })
  }
}

/** A key that waits beside the one in force: on the disk, for its owner only, until it is put in force or dropped. */
export type NextKey = { putInForce(): Promise<void>; drop(): Promise<void> }

/** Writes the next key as `sign-in.key.next`, so that nothing is sealed with a key that a crash could lose. */
export async function writeNextKey(data: string, key: Uint8Array): Promise<Outcome<NextKey>> {
  const file = keyFileIn(data)
  const next = `${file}.next`
  const settle = async (from: string, to: string): Promise<void> => {
    await rename(from, to)
    const folder = await open(dirname(file), 'r')
    await folder.sync().finally(() => folder.close())
  }
  try {
    await settle(await written(file, key), next)
    return ok({ putInForce: () => settle(next, file), drop: () => rm(next, { force: true }) })
  } catch (error) {
    return refuse({ code: 'file-unreadable', file: next, because: (error as Error).message })
  }
}

/** Under another name first: a start that is killed, or another start at the same moment, never leaves half a key under this one. */
async function makeOnce(file: string): Promise<void> {
  if (await stat(file).catch(() => undefined)) return
  const own = await written(file, randomBytes(KEY_BYTES))
  await link(own, file).catch((error: NodeJS.ErrnoException) => { if (error.code !== 'EEXIST') throw error })
  await rm(own)
}

/** A key on the disk under a name of its own beside `file`. */
async function written(file: string, key: Uint8Array): Promise<string> {
  const own = `${file}.${randomBytes(8).toString('hex')}`
  const made = await open(own, 'wx', OWNER_ONLY)
  await made.writeFile(`${Buffer.from(key).toString('base64url')}\n`)
  await made.sync()
  await made.close()
  return own
}
