import type { NotTaken } from '../taken.ts'
import { discardEngine, engine, isLarge } from './engine.ts'
import type { Engine } from './engine.ts'

export type PdfPage = { engine: Engine; document: number; at: number; pageNumber: number }
/** A PDF while it is read. `page` throws for a page that cannot be; every page is closed before the next is opened. */
export type OpenPdf = { numPages: number; page: <T>(number: number, see: (page: PdfPage) => Promise<T>) => Promise<T>; close: () => void }

const PASSWORD = 4

/** A frame is searched for among the first bytes only, as readers of PDF do. */
const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')

function opened(own: Engine, bytes: Uint8Array): OpenPdf | NotTaken {
  const { call } = own
  const held = call.malloc(bytes.length)
  own.bytes(held, bytes.length).set(bytes)
  const document = call.FPDF_LoadMemDocument(held, bytes.length, 0)
  if (document === 0) {
    const error = call.FPDF_GetLastError()
    call.free(held)
    if (error === PASSWORD) return { because: 'tệp PDF có mật khẩu; hãy mở bằng mật khẩu, lưu thành một tệp PDF không đặt mật khẩu rồi đưa vào lại' }
    return { because: 'tệp PDF bị hỏng hoặc tải về chưa hết; hãy tải lại hoặc xuất lại tệp từ bản gốc' }
  }
  const page: OpenPdf['page'] = async (pageNumber, see) => {
    const at = call.FPDF_LoadPage(document, pageNumber - 1)
    if (at === 0) throw new Error('no such page')
    const seen = await see({ engine: own, document, at, pageNumber })
    call.FPDF_ClosePage(at)
    return seen
  }
  const close = () => {
    call.FPDF_CloseDocument(document)
    call.free(held)
    if (isLarge(own)) discardEngine()
  }
  return { numPages: call.FPDF_GetPageCount(document), page, close }
}

/** Opens a PDF, or says why it cannot be. The bytes are copied. Nothing in the file is run. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | NotTaken> {
  if (bytes.length === 0) return { because: 'tệp rỗng' }
  if (!isPdf(bytes)) return { because: 'đây không phải là tệp PDF, dù tên tệp có đuôi .pdf; hãy kiểm tra lại tệp' }
  return opened(await engine(), bytes)
}
