import type { Warning } from '@phoihop/core/source'
import { linesOfRuns } from '../print/lines-of-runs.ts'
import { readTables } from '../print/read-tables.ts'
import { ruledGrids } from '../print/ruled-grids.ts'
import type { SetAside } from '../print/set-aside.ts'
import type { PrintedLine, PrintedPage, Run } from '../print/types.ts'
import { mostScannedPages, openRecogniser, scanPage } from '../scan/index.ts'
import type { Recogniser, ScannedPage } from '../scan/index.ts'
import type { NotTaken } from '../taken.ts'
import { legible, plainBullets, softHyphens } from './legible.ts'
import type { Legible } from './legible.ts'
import type { OpenPdf } from './open-pdf.ts'
import { pageRules } from './page-rules.ts'
import { pageRuns, shownPage } from './page-runs.ts'
import type { PdfPage, Shown } from './page-runs.ts'
import { pageScan } from './page-scan.ts'

/** Knows the encodings of fonts from before Unicode. `guess`: the one a text is in, if any; `convert`: a line of it in Unicode. */
export type OldFonts = { guess: (text: string) => string | undefined; convert: (line: string, encoding: string) => string }

export type ReadPages = {
  pages: readonly PrintedPage[]
  scanned: readonly ScannedPage[]
  unread: readonly { page: number; why: string }[]
  aside: readonly SetAside[]
  notes: readonly Warning[]
}

/** Characters at most, as for a text file. */
export const mostCharacters = 2_000_000

const why = {
  broken: 'trang bị hỏng trong tệp',
  garbled: 'chữ trong trang không có bảng mã nên không chuyển được thành văn bản; hãy in ra rồi quét lại, hoặc dùng bản .docx',
  'old-font': 'chữ gõ bằng phông cũ (trước Unicode); hãy dùng bản .docx hoặc in ra rồi quét lại',
  many: `chỉ nhận dạng chữ được ${mostScannedPages} trang ảnh một lần; hãy tách tệp`,
  blank: 'trang ảnh không nhận ra chữ nào; hãy quét lại cho rõ',
}

/** The letterhead and the tail stand in columns too, and hold no table. */
const notOfTables = /CỘNG H(?:ÒA|OÀ)|ĐẢNG CỘNG SẢN|Nơi nhận|^Số\s?:/u
const numbering = /^(?:S?TT|Số TT|Stt)\.?$/u

/** A page whose lines stand in columns may hold a table: only then are its rules worth reading, which costs as much as its text. */
function mayHoldTable(lines: readonly PrintedLine[]): boolean {
  const inColumns = lines.filter(({ pieces }) => pieces.length > 1 && !pieces.some(({ text }) => notOfTables.test(text)))
  return inColumns.filter(({ pieces }) => pieces.length > 2).length >= 2 || inColumns.length >= 8 || lines.some(({ pieces }) => numbering.test(pieces[0]?.text ?? ''))
}

const converted = (runs: readonly Run[], oldFonts: OldFonts, encoding: string): readonly Run[] => runs.map((run) => ({ ...run, text: oldFonts.convert(softHyphens(run.text), encoding) }))

type Seen = { page: PrintedPage; scanned?: ScannedPage } | { why: string } | undefined

/** All pages, one after the other, each let go before the next. The recogniser is started for the first page without text and ended whatever happens. */
export async function readPages(pdf: OpenPdf, progress: (done: number, of: number) => void, oldFonts?: OldFonts): Promise<ReadPages | NotTaken> {
  const out = { pages: [] as PrintedPage[], scanned: [] as ScannedPage[], unread: [] as { page: number; why: string }[], aside: [] as SetAside[], notes: [] as Warning[] }
  let recogniser: Recogniser | undefined
  let characters = 0
  let converts = false

  const scan = async (page: PdfPage): Promise<Seen> => {
    const picture = await pageScan(pdf, page)
    if (!picture) return undefined
    if (out.scanned.length >= mostScannedPages) return { why: why.many }
    recogniser ??= await openRecogniser()
    const scanned = await scanPage(recogniser, picture, page.pageNumber)
    return scanned.letters < 10 ? { why: why.blank } : { page: scanned, scanned }
  }

  const print = async (page: PdfPage, shown: Shown, runs: readonly Run[]): Promise<PrintedPage> => {
    const { width, height } = shown
    const lines = linesOfRuns(runs)
    const grids = mayHoldTable(lines) || (out.pages.at(-1)?.tables.length ?? 0) > 0 ? ruledGrids(await pageRules(page, shown)) : []
    if (grids.length === 0) return { page: page.pageNumber, width, height, lines, tables: [] }
    const { tables, outside } = readTables(runs, grids)
    return { page: page.pageNumber, width, height, lines: linesOfRuns(outside), tables }
  }

  const see = async (page: PdfPage): Promise<Seen> => {
    const shown = shownPage(page)
    const all = (await pageRuns(page, shown)).map((run) => ({ ...run, text: plainBullets(run.text) }))
    const upright = all.filter(({ turned }) => !turned)
    characters += upright.reduce((sum, { text }) => sum + text.length, 0)
    const worth: Legible = legible(upright)
    if (worth === 'none' || worth === 'garbled' || worth === 'faint') {
      const seen = await scan(page)
      if (seen) return seen
      if (worth === 'garbled') return { why: why.garbled }
    }
    const encoding = worth === 'old-font' ? oldFonts?.guess(softHyphens(upright.map(({ text }) => text).join(' '))) : undefined
    if (worth === 'old-font' && !encoding) return (await scan(page)) ?? { why: why['old-font'] }
    converts ||= encoding !== undefined
    out.aside.push(...all.filter(({ turned, text }) => turned && text.trim() !== '').map(({ text }) => ({ page: page.pageNumber, what: 'turned' as const, text })))
    return upright.length === 0 ? undefined : { page: await print(page, shown, encoding && oldFonts ? converted(upright, oldFonts, encoding) : upright) }
  }

  try {
    for (let n = 1; n <= pdf.numPages; n++) {
      try {
        const page = await pdf.getPage(n)
        const seen = await see(page)
        if (seen && 'why' in seen) out.unread.push({ page: n, why: seen.why })
        else if (seen) { out.pages.push(seen.page); if (seen.scanned) out.scanned.push(seen.scanned) }
        page.cleanup()
      } catch {
        out.unread.push({ page: n, why: why.broken })
      }
      if (characters > mostCharacters) return { because: `tệp có hơn ${mostCharacters.toLocaleString('vi-VN')} ký tự; hãy tách riêng phần văn bản cần đọc` }
      progress(n, pdf.numPages)
    }
  } finally {
    await recogniser?.end()
  }
  if (converts) out.notes.push({ code: 'encoding-converted', start: 0, end: 0, message: 'Chữ gõ bằng phông cũ đã được chuyển sang Unicode; xin đối chiếu với bản giấy, nhất là chữ in hoa.' })
  return out
}
