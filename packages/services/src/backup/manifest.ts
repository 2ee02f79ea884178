import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'

/** What a backup holds. Written last: a folder without it is half a backup. */
export type Manifest = {
  format: 1
  at: string
  migrations: readonly { name: string; sha256: string }[]
  /** Rows of each table and the SHA-256 of its lines, each with its line break. */
  tables: readonly { name: string; rows: number; sha256: string }[]
  /** Files of the data folder by their path in it. */
  files: readonly { path: string; bytes: number; sha256: string }[]
}

export const MANIFEST = 'manifest.json'
export const TABLES = 'tables'
export const DATA = 'data'

/** The manifest of a backup folder. Refuses a folder that holds none, or another program's. */
export async function readManifest(folder: string): Promise<Outcome<Manifest>> {
  try {
    const read = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Partial<Manifest>
    if (read.format === 1 && Array.isArray(read.tables) && Array.isArray(read.files) && Array.isArray(read.migrations)) return ok(read as Manifest)
    return refuse({ code: 'backup-unsound', where: MANIFEST, because: 'không phải bản sao lưu của chương trình này' })
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return refuse({ code: 'backup-unsound', where: join(folder, MANIFEST), because: isMissing ? 'thiếu tệp kê khai: bản sao lưu dở dang hoặc sai thư mục' : (error as Error).message })
  }
}
