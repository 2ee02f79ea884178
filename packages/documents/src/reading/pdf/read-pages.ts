import { alignedTables } from '../print/aligned-tables.ts'
import { linesOfRuns } from '../print/lines-of-runs.ts'
import { readTables } from '../print/read-tables.ts'
import { ruledGrids } from '../print/ruled-grids.ts'
import type { SetAside } from '../print/set-aside.ts'
import type { PrintedLine, PrintedPage, Run } from '../print/types.ts'
import type { Recogniser, ScannedPage } from '../scan/index.ts'
import { mostScannedPages } from '../scan/scan-limits.ts'
import type { NotTaken } from '../taken.ts'
import { legible, softHyphens } from './legible.ts'
import { OutOfMemory } from './engine.ts'
import type { OpenPdf, PdfPage } from './open-pdf.ts'
import { pageRules } from './page-rules.ts'
import { isUnreadable, pageRuns, shownPage } from './page-runs.ts'
import type { Shown } from './page-runs.ts'
import { pageScan } from './page-scan.ts'

/** Knows the encodings of fonts from before Unicode. `guess`: the one a text is in, if any; `convert`: a line of it in Unicode. */
export type OldFonts = { guess: (text: string) => string | undefined; convert: (line: string, encoding: string) => string }

export type ReadPages = {
  pages: readonly PrintedPage[]
  scanned: readonly ScannedPage[]
  unread: readonly { page: number; why: string }[]
  aside: readonly SetAside[]
  /** Encodings that text was converted from. */
  converted: ReadonlySet<string>
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
  return inColumns.filter(({ pieces }) => pieces.length > 2).length >= 2 || inColumns.length >= 8 || lines.some(({ pieces }) => numbering.test(pieces[0]?.parts?.[0]?.text ?? pieces[0]?.text ?? ''))
}

/** A page as read, why it says nothing, or nothing at all: a blank one. */
type Seen = { page: PrintedPage; scanned?: ScannedPage; encoding?: string; aside?: readonly SetAside[] } | { why: string } | undefined

type Work = { oldFonts: OldFonts | undefined; recogniser: Recogniser | undefined; scans: number; afterTable: boolean; characters: number }

/** A page by its picture; undefined when it has none. The recogniser is started for the first. */
async function seePicture(page: PdfPage, shown: Shown, work: Work): Promise<Seen> {
  const picture = pageScan(page, shown)
  if (!picture) return undefined
  if (work.scans >= mostScannedPages) return { why: why.many }
  work.scans++
  // Recognition is loaded only for a file that needs it: it is large.
  const { openRecogniser, scanPage } = await import('../scan/index.ts')
  work.recogniser ??= await openRecogniser()
  const scanned = await scanPage(work.recogniser, picture, page.pageNumber)
  return scanned.letters < 10 ? { why: why.blank } : { page: scanned, scanned }
}

function seeText(page: PdfPage, shown: Shown, runs: readonly Run[], work: Work): PrintedPage {
  const { width, height } = shown
  const lines = linesOfRuns(runs)
  const grids = mayHoldTable(lines) || work.afterTable ? ruledGrids(pageRules(page, shown)) : []
  if (grids.length === 0) return { page: page.pageNumber, width, height, ...alignedTables(lines) }
  const { tables, outside } = readTables(runs, grids)
  return { page: page.pageNumber, width, height, lines: linesOfRuns(outside), tables }
}

async function seePage(page: PdfPage, work: Work): Promise<Seen> {
  const shown = shownPage(page)
  const runs = pageRuns(page, shown)
  const upright = runs.filter(({ turned }) => !turned)
  work.characters += upright.reduce((sum, { text }) => sum + text.length, 0)
  const worth = legible(upright)
  const encoding = worth === 'old-font' ? work.oldFonts?.guess(softHyphens(upright.map(({ text }) => text).join(' '))) : undefined
  const isBlank = upright.every(({ text }) => text.trim() === '')
  if (worth !== 'plain' && !encoding) {
    const seen = await seePicture(page, shown, work)
    if (seen && ('page' in seen || isBlank || worth !== 'little')) return seen
    if (worth === 'garbled' || worth === 'old-font') return { why: why[worth] }
  }
  if (isBlank) return isUnreadable(page, runs) ? { why: why.garbled } : undefined
  const own = encoding && work.oldFonts ? upright.map((run) => ({ ...run, text: work.oldFonts!.convert(softHyphens(run.text), encoding) })) : upright
  const aside = runs.filter(({ turned, text }) => turned && text.trim() !== '').map(({ text }) => ({ page: page.pageNumber, what: 'turned' as const, text }))
  return { page: seeText(page, shown, own, work), aside, ...(encoding ? { encoding } : {}) }
}

/** A page that stops the library for good takes those after it along. */
async function seenOf(pdf: OpenPdf, n: number, work: Work): Promise<Seen> {
  try {
    const got = await pdf.page(n, (page) => seePage(page, work))
    return got ? got.seen : { why: why.broken }
  } catch (error) {
    if (error instanceof OutOfMemory) throw error
    return { why: why.broken }
  }
}

/** All pages, one after the other, each let go before the next. The recogniser is ended whatever happens. */
export async function readPages(pdf: OpenPdf, progress: (done: number, of: number) => void, oldFonts?: OldFonts): Promise<ReadPages | NotTaken> {
  const [pages, scanned, unread, aside, converted] = [[] as PrintedPage[], [] as ScannedPage[], [] as { page: number; why: string }[], [] as SetAside[], new Set<string>()]
  const work: Work = { oldFonts, recogniser: undefined, scans: 0, afterTable: false, characters: 0 }
  progress(0, pdf.numPages)
  try {
    for (let n = 1; n <= pdf.numPages; n++) {
      const seen = await seenOf(pdf, n, work)
      if (seen && 'why' in seen) unread.push({ page: n, why: seen.why })
      else if (seen) {
        pages.push(seen.page)
        aside.push(...seen.aside ?? [])
        if (seen.scanned) scanned.push(seen.scanned)
        if (seen.encoding) converted.add(seen.encoding)
      }
      work.afterTable = (pages.at(-1)?.tables.length ?? 0) > 0
      if (work.characters > mostCharacters) return { because: `tệp có hơn ${mostCharacters.toLocaleString('vi-VN')} ký tự; hãy tách riêng phần văn bản cần đọc` }
      progress(n, pdf.numPages)
    }
  } finally {
    await work.recogniser?.end()
  }
  return { pages, scanned, unread, aside, converted }
}
