import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { ok, refuse } from '@phoihop/core/outcome'
import type { Outcome } from '@phoihop/core/outcome'
import type { SourceText } from '@phoihop/core/source'
import { decodeText } from './decode-text.ts'

/** The largest text taken in: some fifty times the longest programme known. */
export const largestText = 2_000_000

const kinds = new Set(['.txt', '.text', '.md'])
const said: Record<string, string> = { EACCES: 'không có quyền đọc', EPERM: 'không có quyền đọc', EISDIR: 'đây là thư mục' }
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '')

/** The bytes of a file as text. In: a path. Refusals: missing, a folder or unreadable, of a kind not read, empty, too large. */
export async function readSource(path: string): Promise<Outcome<SourceText>> {
  const file = basename(path) || path
  try {
    const about = await stat(path)
    if (!about.isFile()) return refuse({ code: 'file-unreadable', file, because: 'đây không phải là tệp' })
    const kind = extname(path).toLowerCase()
    if (!kinds.has(kind)) return refuse({ code: 'file-kind-unknown', file, kind: kind || 'không có đuôi' })
    if (about.size > largestText) return refuse({ code: 'file-too-large', file, bytes: about.size, limit: largestText })
    const decoded = decodeText(await readFile(path))
    if ('because' in decoded) return refuse({ code: 'file-unreadable', file, because: decoded.because })
    if (decoded.text.replace(/[\s\ufeff]/g, '') === '') return refuse({ code: 'file-empty', file })
    return ok({ text: decoded.text, carried: false })
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse({ code: 'file-missing', file })
    return refuse({ code: 'file-unreadable', file, because: said[code] ?? 'không đọc được' })
  }
}
