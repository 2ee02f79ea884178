import sharp from 'sharp'
import { pdfOf } from '../print/invented-pdf.fixture.ts'
import type { InventedPaper } from '../print/invented-papers.fixture.ts'
import { drawnPage, heightOf } from './invented-page.fixture.ts'
import type { DrawnRule, TextBlock } from './invented-page.fixture.ts'

const [LEFT, WIDTH, FOOT] = [85, 465, 790]

type Drawing = { blocks: TextBlock[]; rules: DrawnRule[] }

/** A paper drawn page by page as a scanner sees it: letterhead and tail in columns, a ruled table. In order; dots to the inch as asked. */
export async function drawnPaper(paper: InventedPaper, dpi = 200): Promise<readonly Buffer[]> {
  const pages: Drawing[] = [{ blocks: [], rules: [] }]
  let y = 45
  const page = () => pages.at(-1)!
  const turn = () => { pages.push({ blocks: [], rules: [] }); y = 60 }
  const put = async (block: Omit<TextBlock, 'y'>, gap = 10): Promise<number> => {
    const height = await heightOf(block)
    if (y + height > FOOT) turn()
    page().blocks.push({ ...block, y })
    y += height + gap
    return height
  }
  const beside = async (blocks: readonly Omit<TextBlock, 'y'>[]) => {
    const heights = await Promise.all(blocks.map(heightOf))
    if (y + Math.max(...heights) > FOOT) turn()
    page().blocks.push(...blocks.map((block) => ({ ...block, y })))
    y += Math.max(...heights) + 14
  }
  await beside([
    { text: [...paper.left, paper.number].join('\n'), x: 60, width: 200, align: 'centre', size: 12 },
    { text: [...paper.right, ' ', paper.dated].join('\n'), x: 280, width: 270, align: 'centre', size: 12 },
  ])
  for (const text of paper.title) await put({ text, x: LEFT, width: WIDTH, align: 'centre' })
  for (const text of paper.body) await put({ text: `      ${text.replace('#', '')}`, x: LEFT, width: WIDTH })
  const list = ['Nơi nhận:', ...paper.recipients.map((each) => `- ${each}`)].join('\n')
  const signature = ({ office, name }: InventedPaper['signatures'][number]) => [...office, ' ', ' ', ' ', name].join('\n')
  if (paper.signatures.length === 0) await put({ text: list, x: LEFT, width: WIDTH, size: 11 })
  else if (paper.signatures.length === 1) {
    await beside([{ text: list, x: LEFT, width: 220, size: 11 }, { text: signature(paper.signatures[0]!), x: 320, width: 220, align: 'centre' }])
  } else {
    await beside(paper.signatures.map((one, i) => ({ text: signature(one), x: LEFT + 240 * i, width: 220, align: 'centre' as const })))
    await put({ text: list, x: LEFT, width: WIDTH, size: 11 })
  }
  if (paper.annex) { turn(); await table(paper.annex, put, () => y, (next) => { y = next }, page) }
  return Promise.all(pages.map(async ({ blocks, rules }) => (await drawnPage(blocks, { rules, dpi })).toBuffer()))
}

async function table(annex: NonNullable<InventedPaper['annex']>, put: (block: Omit<TextBlock, 'y'>) => Promise<number>, at: () => number, move: (y: number) => void, page: () => Drawing) {
  const edges = [60, 90, 250, 345, 440, 550]
  for (const text of annex.title) await put({ text, x: LEFT, width: WIDTH, align: 'centre' })
  for (const row of [annex.head, ...annex.rows]) {
    const cells = row.map((text, i) => ({ text, x: edges[i]! + 5, width: (row.length === 2 && i === 1 ? edges.at(-1)! : edges[i + 1]!) - edges[i]! - 10, size: 12 }))
    const height = Math.max(...await Promise.all(cells.map(heightOf))) + 10
    const y = at()
    const { blocks, rules } = page()
    blocks.push(...cells.map((cell) => ({ ...cell, y: y + 5 })))
    const uprights = row.length === 2 ? [edges[0]!, edges[1]!, edges.at(-1)!] : edges
    rules.push([60, y, 550, y], [60, y + height, 550, y + height], ...uprights.map((x): DrawnRule => [x, y, x, y + height]))
    move(y + height)
  }
}

/** Pictures as the pages of a PDF without any text. */
export async function scannedPdf(pictures: readonly Buffer[]): Promise<Uint8Array> {
  const jpegs = await Promise.all(pictures.map((picture) => sharp(picture).jpeg({ quality: 80 }).toBuffer()))
  return pdfOf(jpegs.map((jpeg, i) => ({ image: `data:image/jpeg;base64,${jpeg.toString('base64')}`, width: 595, ...(i > 0 ? { pageBreak: 'before' as const } : {}) })), { pageMargins: 0 })
}
