import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { isDiskFull } from '../database/index.ts'

/** Files kept under the SHA-256 (hex) of their bytes: the same bytes are kept once, and bytes that changed on disk are noticed. */
export type FileStore = {
  /** Answers the SHA-256 once the bytes are on disk. Refuses a full disk and a folder that cannot be written. */
  put(bytes: Uint8Array): Promise<Outcome<string>>
  /** Refuses a file that is missing (`file-missing`), or damaged or unreadable (`file-unreadable`). */
  read(sha256: string): Promise<Outcome<Uint8Array>>
  exists(sha256: string): Promise<boolean>
}

const SHA256 = /^[0-9a-f]{64}$/

/** The files of a folder, which is made when the first is put. */
export function openFiles(folder: string): FileStore {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256)
  const exists = async (sha256: string): Promise<boolean> => SHA256.test(sha256) && isFile(pathOf(sha256))
  return {
    exists,
    put: async (bytes) => {
      const sha256 = digestOf(bytes)
      if (await isWhole(pathOf(sha256), sha256)) return ok(sha256)
      return putAt(pathOf(sha256), bytes).then(
        () => ok(sha256),
        (error: Error) => refuse(isDiskFull(error) ? { code: 'disk-full', where: folder } : { code: 'file-unreadable', file: folder, because: error.message }),
      )
    },
    read: async (sha256) => {
      if (!(await exists(sha256))) return refuse({ code: 'file-missing', file: sha256 })
      try {
        const bytes = await readFile(pathOf(sha256))
        return digestOf(bytes) === sha256 ? ok(bytes) : refuse({ code: 'file-unreadable', file: sha256, because: 'SHA-256' })
      } catch (error) {
        return refuse({ code: 'file-unreadable', file: sha256, because: (error as Error).message })
      }
    },
  }
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const isWhole = (path: string, sha256: string): Promise<boolean> =>
  readFile(path).then(
    (bytes) => digestOf(bytes) === sha256,
    () => false,
  )

/** The name appears only when the bytes are safe: written and synced beside it, renamed, and the folder synced. */
async function putAt(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const beside = join(folder, `.${randomUUID()}`)
  try {
    const file = await open(beside, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  await syncFolder(folder)
  await syncFolder(dirname(folder))
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
