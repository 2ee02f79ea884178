import type { Warning } from '@phoihop/core/source'
import { openPdf } from './pdf/open-pdf.ts'
import { readPages } from './pdf/read-pages.ts'
import type { OldFonts } from './pdf/read-pages.ts'
import { takenOfPages } from './print/taken-of-pages.ts'
import type { NotTaken, Taken } from './taken.ts'

export type { OldFonts } from './pdf/read-pages.ts'

/** Pages of a PDF at most, far beyond any programme: more is a book or a fault. */
export const mostPages = 600

const unreadNotes = (unread: readonly { page: number; why: string }[]): readonly Warning[] =>
  [...Map.groupBy(unread, ({ why }) => why)].map(([why, pages]) =>
    ({ code: 'page-unread', start: 0, end: 0, message: `Không đọc được trang ${pages.map(({ page }) => page).join(', ')}: ${why}.` }))

const convertedNotes = (converted: ReadonlySet<string>): readonly Warning[] => [...converted].map((encoding) =>
  ({ code: 'encoding-converted', start: 0, end: 0, message: `Chữ gõ bằng phông cũ (bảng mã ${encoding}) đã được chuyển sang Unicode; xin đối chiếu với bản giấy, nhất là chữ in hoa.` }))

/**
 * The text of a PDF: its text layer where there is one, recognised pages where there is none. In: the file's bytes; `progress` is told before the first page and after each;
 * `oldFonts` turns text printed in fonts from before Unicode into Unicode, without it such a file is refused. Never throws for what a file holds.
 */
export async function readPdf(bytes: Uint8Array, progress: (done: number, of: number) => void, oldFonts?: OldFonts): Promise<Taken | NotTaken> {
  const pdf = await openPdf(bytes)
  if ('because' in pdf) return pdf
  try {
    if (pdf.numPages > mostPages) return { because: `tệp có ${pdf.numPages} trang, nhiều nhất ${mostPages} trang một lần; hãy tách riêng phần văn bản cần đọc` }
    const read = await readPages(pdf, progress, oldFonts)
    if ('because' in read) return read
    const taken = takenOfPages(read.pages, read.scanned, pdf.numPages, read.aside)
    if (taken.text.trim() === '') return { because: read.unread[0]?.why ?? 'tệp PDF không có trang nào có chữ' }
    return { ...taken, notes: [...taken.notes, ...convertedNotes(read.converted), ...unreadNotes(read.unread)] }
  } finally {
    pdf.close()
  }
}
