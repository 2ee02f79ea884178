import sharp from 'sharp'
import { takenOfPages } from '../print/taken-of-pages.ts'
import type { NotTaken, Taken } from '../taken.ts'
import { MOST_PIXELS, mostScannedPages } from './scan-limits.ts'
import { openRecogniser } from './recogniser.ts'
import { scanPage } from './scan-page.ts'
import type { ScannedPage } from './scan-page.ts'

export { openRecogniser } from './recogniser.ts'
export type { Recogniser } from './recogniser.ts'
export { scanPage } from './scan-page.ts'
export type { ScannedPage } from './scan-page.ts'

const formats = new Set(['png', 'jpeg', 'tiff', 'webp'])
const undecodable = 'tệp ảnh bị hỏng hoặc không phải ảnh PNG, JPEG, TIFF, WebP; hãy quét hoặc chụp lại'

async function pagesOf(bytes: Uint8Array): Promise<number | NotTaken> {
  try {
    const { format, width = 0, height = 0, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (!formats.has(format ?? '')) return { because: undecodable }
    if (width * height > MOST_PIXELS) return { because: `ảnh quá lớn (${width} × ${height} điểm ảnh); hãy quét lại ở độ phân giải 300 dpi` }
    if (width < 200 || height < 100) return { because: `ảnh quá nhỏ để đọc chữ (${width} × ${height} điểm ảnh); hãy quét lại ở độ phân giải 300 dpi` }
    if (pages > mostScannedPages) return { because: `ảnh có ${pages} trang, nhiều nhất ${mostScannedPages} trang một lần; hãy tách tệp` }
    return pages
  } catch {
    return { because: undecodable }
  }
}

/** Reads a picture of a paper (PNG, JPEG, WebP, TIFF with its pages), recognised on this machine. In: the file's bytes; `progress` is told before the first page and after each. */
export async function readImage(bytes: Uint8Array, progress: (done: number, of: number) => void): Promise<Taken | NotTaken> {
  const of = await pagesOf(bytes)
  if (typeof of !== 'number') return of
  progress(0, of)
  const recogniser = await openRecogniser()
  const pages: ScannedPage[] = []
  try {
    for (let at = 0; at < of; at++) {
      pages.push(await scanPage(recogniser, bytes, at + 1, at))
      progress(at + 1, of)
    }
  } catch {
    return { because: undecodable }
  } finally {
    await recogniser.end()
  }
  if (pages.every(({ letters }) => letters < 10)) return { because: 'không nhận ra chữ nào trong ảnh; hãy quét lại cho rõ, thẳng và đủ sáng' }
  return takenOfPages(pages, pages, of)
}
