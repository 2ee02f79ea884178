import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { ok, refuse } from '@phoihop/core/outcome'
import type { Outcome } from '@phoihop/core/outcome'
import type { SourceText } from '@phoihop/core/source'
import { largestFile } from './limits.ts'
import type { IncomingFile } from './take-bytes.ts'
import { takeFile } from './take-file.ts'

const said: Record<string, string> = { EACCES: 'không có quyền đọc', EPERM: 'không có quyền đọc', EISDIR: 'đây là thư mục' }
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '')

/** A file on this machine with its bytes. In: a path. Refusals: missing, a folder or not to be opened, too large. */
export async function openFile(path: string): Promise<Outcome<IncomingFile>> {
  const name = basename(path) || path
  try {
    const about = await stat(path)
    if (!about.isFile()) return refuse({ code: 'file-unreadable', file: name, because: 'đây không phải là tệp' })
    if (about.size > largestFile) return refuse({ code: 'file-too-large', file: name, bytes: about.size, limit: largestFile })
    return ok({ name, bytes: await readFile(path) })
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse({ code: 'file-missing', file: name })
    return refuse({ code: 'file-unreadable', file: name, because: said[code] ?? 'không mở được' })
  }
}

/** The bytes of a file as text. In: a path. Refusals: as `openFile` and `takeFile`. */
export async function readSource(path: string): Promise<Outcome<SourceText>> {
  const file = await openFile(path)
  if (!file.ok) return file
  const taken = await takeFile(file.value)
  return taken.ok ? ok({ text: taken.value.text, carried: taken.value.carried }) : taken
}
