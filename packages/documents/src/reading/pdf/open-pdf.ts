import type { NotTaken } from '../taken.ts'
import { engine, guarded, OutOfMemory, release } from './engine.ts'
import type { Engine } from './engine.ts'

/** `hasMasks`: whether any picture of the file may be seen through a mask. */
export type PdfPage = { engine: Engine; document: number; at: number; pageNumber: number; hasMasks: () => boolean }
/** A PDF while it is read. `page`: undefined for one that cannot be opened; each is closed before the next is opened. */
export type OpenPdf = { numPages: number; page: <T>(number: number, see: (page: PdfPage) => T | Promise<T>) => Promise<{ seen: T } | undefined>; close: () => void }

const [BROKEN, PASSWORD] = [3, 4]

const broken: NotTaken = { because: 'tệp PDF bị hỏng hoặc tải về chưa hết; hãy tải lại hoặc xuất lại tệp từ bản gốc' }

/** A frame is searched for among the first bytes only, as readers of PDF do. */
const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')

/** The library looks for lost objects itself, but not for the one they hang on: a file whose end is cut off or damaged is told where it is. */
function withTrailer(bytes: Uint8Array): Uint8Array | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const root = [...text.matchAll(/(\d{1,9}) \d{1,5} obj\s{0,4}<<[^<>]{0,400}?\/Type\s{0,4}\/Catalog\b/g)].at(-1)?.[1]
  return root === undefined || text.includes('/Encrypt') ? undefined : Buffer.from(`${text.slice(0, Math.max(0, text.lastIndexOf('trailer')) || text.length)}\nendobj\ntrailer\n<< /Root ${root} 0 R >>\n%%EOF\n`, 'latin1')
}

function opened(own: Engine, bytes: Uint8Array, mended = false): OpenPdf | NotTaken {
  const { call } = own
  const held = call.malloc(bytes.length)
  own.bytes(held, bytes.length).set(bytes)
  const document = call.FPDF_LoadMemDocument(held, bytes.length, 0)
  if (document === 0) {
    const error = call.FPDF_GetLastError()
    call.free(held)
    const whole = error === BROKEN && !mended ? withTrailer(bytes) : undefined
    if (whole) return opened(own, whole, true)
    if (error === PASSWORD) return { because: 'tệp PDF có mật khẩu; hãy mở bằng mật khẩu, lưu thành một tệp PDF không đặt mật khẩu rồi đưa vào lại' }
    return broken
  }
  // The library does not tell of a picture whether it has a mask; the entries of a picture are never packed, so the file's bytes do.
  const hasMasks = () => ['/SMask', '/Mask'].some((entry) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(entry, 0, 'latin1'))
  const page: OpenPdf['page'] = async (pageNumber, see) => {
    const at = own.dead ? 0 : await guarded(own, () => call.FPDF_LoadPage(document, pageNumber - 1))
    if (at === 0) return undefined
    try {
      return { seen: await guarded(own, () => see({ engine: own, document, at, pageNumber, hasMasks })) }
    } finally {
      if (!own.dead) call.FPDF_ClosePage(at)
    }
  }
  const close = () => {
    if (own.dead) return
    call.FPDF_CloseDocument(document)
    call.free(held)
    release(own)
  }
  return { numPages: call.FPDF_GetPageCount(document), page, close }
}

/** Opens a PDF, or says why it cannot be. The bytes are copied. Nothing in the file is run. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | NotTaken> {
  if (bytes.length === 0) return { because: 'tệp rỗng' }
  if (!isPdf(bytes)) return { because: 'đây không phải là tệp PDF, dù tên tệp có đuôi .pdf; hãy kiểm tra lại tệp' }
  const own = await engine()
  return guarded(own, () => opened(own, bytes)).catch((error: unknown) => { if (error instanceof OutOfMemory) throw error; return broken })
}
