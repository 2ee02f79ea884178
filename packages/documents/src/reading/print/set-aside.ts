import type { Piece, PrintedLine, PrintedPage } from './types.ts'

/** What a page prints that is not the document's: left out of its text, and told. */
export type SetAside = { page: number; what: 'page-number' | 'running' | 'stamp' | 'turned' | 'footnote'; text: string }

const pageNumber = /^(?:[-–—|(\s]*\d{1,4}[-–—|)\s]*|(?:Trang|TRANG|Page)\s*\d{1,4}(?:\s*(?:\/|trên|of)\s*\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4})$/u
const counted = /((?:trang|page)\s*)\d+(?:\s*\/\s*\d+)?|\d+\s*\/\s*\d+$|(?<=[-–|]\s*)\d+\s*[-–|]?$/giu
const annex = /^(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu|Mẫu|MẪU)(?!\p{L})/u
const footnote = /^(?:[(\[]?\d{1,2}[)\]]?\s|\*)/u

/** A digital signature's frame, or the frame of the office that received the paper. */
export const stampWords = /^(?:Ký bởi|Người ký|Ký số bởi|Được ký bởi|Ký điện tử bởi|Thời gian ký|Ngày ký|Giờ ký|Digitally signed|Signed by|Signature (?:Not )?(?:Valid|Verified)|CÔNG VĂN ĐẾN|Số đến|Ngày đến|ĐẾN\s+(?:Số|Ngày|Giờ)|Số và ký hiệu HS)(?!\p{L})/u

const textOf = ({ pieces }: PrintedLine) => pieces.map(({ text }) => text).join('\t')

/** The size most letters are printed in. */
export function bodySize(pages: readonly PrintedPage[]): number {
  const letters = new Map<number, number>()
  for (const { lines } of pages) {
    for (const line of lines) for (const { text } of line.pieces) letters.set(Math.round(line.size * 2) / 2, (letters.get(Math.round(line.size * 2) / 2) ?? 0) + text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12
}

/** Lines at the head or foot of a page, from the edge inwards, that stand alike on other pages too. */
function runningKeys(pages: readonly PrintedPage[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const page of pages) {
    const edges = new Set([...page.lines.slice(0, 3), ...page.lines.slice(-3)].filter((line) => atEdge(page, line)).map(keyOf))
    for (const key of edges) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const least = pages.length <= 3 ? 2 : Math.max(3, 0.3 * pages.length)
  return new Set([...seen].filter(([, count]) => count >= least).map(([key]) => key))
}

const atEdge = ({ height }: PrintedPage, { y }: PrintedLine) => y < 0.14 * height || y > 0.88 * height
const keyOf = (line: PrintedLine) => `${Math.round(line.y / 4)} ${textOf(line).replace(counted, '$1#')}`

function trimEdge(page: PrintedPage, lines: PrintedLine[], fromTop: boolean, running: ReadonlySet<string>, put: (aside: SetAside) => void) {
  for (;;) {
    const line = lines[fromTop ? 0 : lines.length - 1]
    if (!line || !atEdge(page, line)) return
    const text = textOf(line)
    const number = pageNumber.test(text)
    if (!number && (annex.test(text) || !running.has(keyOf(line)))) return
    put({ page: page.page, what: number ? 'page-number' : 'running', text })
    if (fromTop) lines.shift()
    else lines.pop()
  }
}

/** Small lines at the foot, the first marked with a number, below a gap. */
function takeFootnotes(page: PrintedPage, lines: PrintedLine[], size: number, put: (aside: SetAside) => void) {
  let from = lines.length
  while (from > 0 && lines[from - 1]!.size < 0.88 * size) from--
  const first = lines.findIndex((line, i) => i >= from && footnote.test(textOf(line)))
  const above = lines[first - 1]
  if (first < 1 || !above || lines[first]!.y < 0.5 * page.height || page.tables.some(({ bottom }) => bottom > lines[first]!.y)) return
  if (lines.slice(first).some(({ pieces }) => pieces.length > 1)) return
  for (const line of lines.splice(first)) put({ page: page.page, what: 'footnote', text: textOf(line) })
}

/** Small pieces that open a stamp, and the small ones that stand close below or above them. */
function takeStamps(page: PrintedPage, lines: readonly PrintedLine[], size: number, put: (aside: SetAside) => void): PrintedLine[] {
  const small = lines.flatMap((line) => line.pieces.filter((piece) => piece.size < 0.86 * size).map((piece) => ({ piece, y: line.y })))
  const taken = new Set<Piece>(small.filter(({ piece }) => stampWords.test(piece.text)).map(({ piece }) => piece))
  if (taken.size === 0) return [...lines]
  for (let grown = -1; grown !== taken.size;) {
    grown = taken.size
    for (const one of small) {
      const near = small.some((other) => taken.has(other.piece) && Math.abs(one.piece.size - other.piece.size) < 0.6
        && Math.abs(one.y - other.y) < 1.8 * other.piece.size && one.piece.x < other.piece.right && one.piece.right > other.piece.x)
      if (near) taken.add(one.piece)
    }
  }
  for (const { piece } of small) if (taken.has(piece)) put({ page: page.page, what: 'stamp', text: piece.text })
  return lines.map((line) => ({ ...line, pieces: line.pieces.filter((piece) => !taken.has(piece)) })).filter(({ pieces }) => pieces.length > 0)
}

/** Page numbers, running heads and feet, stamps and footnotes, taken out of the pages. */
export function setAside(pages: readonly PrintedPage[]): { pages: readonly PrintedPage[]; aside: readonly SetAside[] } {
  const aside: SetAside[] = []
  const put = (one: SetAside) => aside.push(one)
  const size = bodySize(pages)
  const running = runningKeys(pages)
  const kept = pages.map((page) => {
    const lines = takeStamps(page, page.lines, size, put)
    trimEdge(page, lines, true, running, put)
    trimEdge(page, lines, false, running, put)
    takeFootnotes(page, lines, size, put)
    return { ...page, lines }
  })
  return { pages: kept, aside }
}
