import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Warning } from '@phoihop/core/source'
import { decodeText } from '@phoihop/documents/reading'

/** A text won from a file, and what it was. `notes`: what the reader of the file warns of. */
export type ReadText = { text: string; from: 'txt' | 'docx' | 'pdf' | 'scan'; notes: readonly Warning[] }

/** The bytes of a document as text. Refuses a kind that is not read, and a file that says nothing. */
export async function readBytes({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<Outcome<ReadText>> {
  if (!/\.(?:txt|text|md)$/i.test(name)) return refuse({ code: 'file-unreadable', file: name, because: 'bản này mới đọc được tệp văn bản thuần (.txt)' })
  const decoded = decodeText(bytes)
  if ('because' in decoded) return refuse({ code: 'file-unreadable', file: name, because: decoded.because })
  if (decoded.text.replace(/[\s\ufeff]/g, '') === '') return refuse({ code: 'file-empty', file: name })
  return ok({ text: decoded.text, from: 'txt', notes: [] })
}
