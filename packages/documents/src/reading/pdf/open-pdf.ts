import { getDocumentProxy } from 'unpdf'
import { MOST_PIXELS } from '../scan/scan-limits.ts'
import type { NotTaken } from '../taken.ts'

export type OpenPdf = Awaited<ReturnType<typeof getDocumentProxy>>

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '')

/** A frame is searched for among the first bytes only, as readers of PDF do. */
const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')

/**
 * A font as a browser would load it. Nothing is drawn here, but where fonts cannot be loaded the library makes an outline of every glyph of a page
 * whose drawing is asked for: nearly half of what that costs.
 */
class UnseenFont {
  readonly loaded = Promise.resolve(this)
  load() { return this.loaded }
}
const withFonts = () => {
  Object.assign(globalThis, { FontFace: 'FontFace' in globalThis ? globalThis.FontFace : UnseenFont })
  return { disableFontFace: false, ownerDocument: { fonts: new Set() } as never }
}

/** Opens a PDF, or says why it cannot be. The bytes are copied: the library takes over the buffer it is given. Nothing in the file is run. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | NotTaken> {
  if (bytes.length === 0) return { because: 'tệp rỗng' }
  if (!isPdf(bytes)) return { because: 'đây không phải là tệp PDF, dù tên tệp có đuôi .pdf; hãy kiểm tra lại tệp' }
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false, maxImageSize: MOST_PIXELS, enableXfa: false, ...withFonts() })
  } catch (error) {
    if (nameOf(error) === 'PasswordException') return { because: 'tệp PDF có mật khẩu; hãy mở bằng mật khẩu, lưu thành một tệp PDF không đặt mật khẩu rồi đưa vào lại' }
    return { because: 'tệp PDF bị hỏng hoặc tải về chưa hết; hãy tải lại hoặc xuất lại tệp từ bản gốc' }
  }
}
