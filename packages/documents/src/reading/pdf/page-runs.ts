import { plainBullets } from './legible.ts'
import type { OpenPdf } from './open-pdf.ts'
import type { Run } from '../print/types.ts'

export type PdfPage = Awaited<ReturnType<OpenPdf['getPage']>>
type Item = Awaited<ReturnType<PdfPage['getTextContent']>>['items'][number]

/** A point of the page's own space as it is shown: turned upright, origin at the top left. */
export type Shown = { width: number; height: number; at: (x: number, y: number) => readonly [number, number]; turn: (a: number, b: number) => readonly [number, number] }

export function shownPage(page: PdfPage): Shown {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number]
  return { width, height, at: (x, y) => [a * x + c * y + e, b * x + d * y + f], turn: (x, y) => [a * x + c * y, b * x + d * y] }
}

function runOf(item: Item, shown: Shown): Run | undefined {
  if (!('str' in item) || item.str === '') return undefined
  const [a, b, c, d, e, f] = item.transform as [number, number, number, number, number, number]
  const [x, y] = shown.at(e, f)
  const [along, across] = shown.turn(a, b)
  const size = Math.hypot(c, d) || item.height
  const turned = Math.abs(across) > 0.15 * Math.abs(along) || along < 0
  return { text: plainBullets(item.str.normalize('NFC')), x, right: x + item.width, y, size, turned }
}

/** What a page prints, in the order of the file. Blank runs keep their place: they tell gaps from words. */
export async function pageRuns(page: PdfPage, shown: Shown): Promise<readonly Run[]> {
  const { items } = await page.getTextContent()
  return items.map((item) => runOf(item, shown)).filter((run) => run !== undefined)
}
