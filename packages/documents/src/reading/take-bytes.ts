import { extname } from 'node:path'
import { ok, refuse } from '@phoihop/core/outcome'
import type { Outcome } from '@phoihop/core/outcome'
import type { Unpacked } from './docx/unpack-docx.ts'
import { note } from './note.ts'
import { sniffKind } from './sniff-kind.ts'
import type { SniffedKind } from './sniff-kind.ts'
import { takeImage, takePdf } from './take-pdf.ts'
import type { Progress } from './take-pdf.ts'
import type { NotTaken, Taken } from './taken.ts'
import { takeText } from './text/take-text.ts'

/** A file as it arrives: the name it was given, and its bytes. */
export type IncomingFile = { name: string; bytes: Uint8Array }

const textNames = new Set(['.txt', '.text', '.md', ''])
/** Names of kinds that are read, or nearly: plain text behind one of them is taken as text. */
const documentNames = new Set(['.docx', '.doc', '.pdf', '.rtf', '.odt'])
const namesOf: Readonly<Record<Taken['from'], readonly string[]>> = {
  txt: ['.txt', '.text', '.md', ''], docx: ['.docx', '.docm', '.dotx'], pdf: ['.pdf'], scan: ['.pdf', '.png', '.jpg', '.jpeg', '.tif', '.tiff', '.webp'],
}
const said: Readonly<Record<Taken['from'], string>> = { txt: 'văn bản thuần', docx: 'Word (.docx)', pdf: 'PDF', scan: 'ảnh chụp hoặc bản quét' }

const saveAsDocx = 'hãy mở bằng Word rồi chọn Lưu thành (Save As) kiểu .docx và gửi lại'
const unread: Partial<Record<SniffedKind, string>> = {
  rtf: `tệp kiểu .rtf chưa đọc được; ${saveAsDocx}`,
  'other-picture': 'kiểu ảnh này chưa đọc được; hãy lưu lại thành .png, .jpg hoặc .pdf',
  markup: `tệp là trang web hoặc XML, không phải văn bản Word hay văn bản thuần; ${saveAsDocx}`,
  archive: 'tệp là tệp nén; hãy giải nén và gửi từng văn bản bên trong',
}

/** The old Word format and encrypted files of today lie in the same kind of container, told apart by the names in it. */
function oleKind(bytes: Uint8Array): string {
  const holds = (name: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return 'tệp đang đặt mật khẩu; hãy mở bằng Word, gỡ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) rồi lưu và gửi lại'
  if (holds('WordDocument')) return `tệp Word kiểu cũ (.doc) chưa đọc được; ${saveAsDocx}`
  return `tệp kiểu Office cũ không phải văn bản Word; ${saveAsDocx}`
}

function zipKind({ names }: Unpacked): string | undefined {
  const some = (start: string) => names.some((name) => name.startsWith(start))
  if (names.includes('content.xml') && names.includes('mimetype')) return `tệp kiểu .odt chưa đọc được; ${saveAsDocx.replace('Word', 'LibreOffice')}`
  if (some('word/')) return undefined
  if (some('xl/')) return 'tệp là bảng tính Excel; hãy gửi văn bản Word có lời của chương trình'
  if (some('ppt/')) return 'tệp là bản trình chiếu; hãy gửi văn bản Word có lời của chương trình'
  return names.includes('[Content_Types].xml') ? undefined : 'tệp là tệp nén, không phải văn bản Word; hãy giải nén và gửi từng văn bản bên trong'
}

/** Loaded only for a file that needs it: a plain text is read sooner without. */
const loadDocx = () => Promise.all([import('./docx/unpack-docx.ts'), import('./docx/read-docx.ts')])
let docx: ReturnType<typeof loadDocx> | undefined

async function takeZip(bytes: Uint8Array): Promise<Taken | NotTaken> {
  const [{ unpackDocx }, { readDocx }] = await (docx ??= loadDocx())
  const unpacked = unpackDocx(bytes)
  if ('because' in unpacked) return unpacked
  const other = zipKind(unpacked)
  if (other !== undefined) return { because: other }
  const taken = readDocx(unpacked.parts)
  const pictured = unpacked.names.some((name) => /^word\/media\//.test(name))
  return 'text' in taken && pictured && taken.text.trim() === '' ? { because: 'tệp Word chỉ có ảnh, không có chữ; hãy gửi chính các ảnh đó hoặc bản quét PDF' } : taken
}

async function takeKind(kind: SniffedKind, bytes: Uint8Array, progress: Progress): Promise<Taken | NotTaken> {
  switch (kind) {
    case 'pdf': return takePdf(bytes, progress)
    case 'picture': return takeImage(bytes, progress)
    case 'zip': return takeZip(bytes)
    case 'ole': return { because: oleKind(bytes) }
    case 'text': return takeText(bytes)
    default: return { because: unread[kind] ?? 'loại tệp này chưa đọc được' }
  }
}

/** A database keeps neither zero characters nor half letters: one sign takes the place of each, so that every offset stays. */
const keepable = (text: string): string => text.replaceAll('\u0000', ' ').toWellFormed()

/**
 * What a file says, by what it holds and not by its name; a name that says otherwise is noted. Runs in the caller's own thread: see `takeFile`.
 * Refusals: empty, unreadable (with what to do), of a kind that is not read.
 */
export async function takeBytes({ name, bytes }: IncomingFile, progress: Progress = () => undefined): Promise<Outcome<Taken>> {
  if (bytes.length === 0) return refuse({ code: 'file-empty', file: name })
  const ending = extname(name).toLowerCase()
  const kind = sniffKind(bytes)
  if (kind === 'text' && !textNames.has(ending) && !documentNames.has(ending)) return refuse({ code: 'file-kind-unknown', file: name, kind: ending })
  const got = await takeKind(kind, bytes, progress)
  if ('because' in got) return refuse({ code: 'file-unreadable', file: name, because: got.because })
  const taken = { ...got, text: keepable(got.text) }
  if (!/[^\s\ufeff|]/.test(taken.text)) return refuse({ code: 'file-empty', file: name })
  if (namesOf[taken.from].includes(ending)) return ok(taken)
  const byContent = note('kind-by-content', `Tệp có tên đuôi ${ending || 'trống'} nhưng nội dung là ${said[taken.from]}; đã đọc theo nội dung.`)
  return ok({ ...taken, notes: [byContent, ...taken.notes] })
}
