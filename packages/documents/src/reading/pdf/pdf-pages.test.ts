import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../pdf.ts'
import { contentOf, paperPdf, pdfOf } from '../print/invented-pdf.fixture.ts'
import { paperStream, threeFords } from '../print/invented-papers.fixture.ts'
import { drawnPage } from '../scan/invented-page.fixture.ts'
import { bitPdf } from '../scan/bit-pdf.fixture.ts'
import { takeFile } from '../take-file.ts'
import { barePdf } from './bare-pdf.fixture.ts'
import { openPdf } from './open-pdf.ts'
import { shownPage } from './page-runs.ts'
import { pageScan } from './page-scan.ts'

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const got = await readPdf(bytes, () => {})
  return 'because' in got ? got.because : got.text
}
const sentence = 'Hằng quý, hai bên cùng kiểm tra các bến đò và thông báo kết quả.'
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('letters', () => {
  it('spread apart are words still', async () => expect(await textOf(await pdfOf([{ text: sentence, characterSpacing: 4, fontSize: 10 }]))).toBe(sentence))
  it('printed twice to look bold are read once', async () => {
    const at = (x: number) => ({ text: sentence, absolutePosition: { x, y: 100 } })
    expect(await textOf(await pdfOf([at(85), at(85.3)]))).toBe(sentence)
  })
  it('off the page are not read', async () =>
    expect(await textOf(await pdfOf([sentence, { text: 'Không ai thấy dòng này.', absolutePosition: { x: 700, y: 300 } }, { text: 'Dòng này cũng không.', absolutePosition: { x: 85, y: -40 } }]))).toBe(sentence))
  it('of cells that stand close stay in their cells', async () => {
    const close = { paddingLeft: () => 1.5, paddingRight: () => 1.5 }
    const text = await textOf(await pdfOf(contentOf(paperStream).map((part) => (typeof part === 'object' && 'table' in part ? { ...part, layout: close } : part))))
    for (const row of [paperStream.annex!.head, ...paperStream.annex!.rows]) expect(text).toContain(`| ${row.join(' | ')} |`)
  })
  it.each([90, 180, 270])('on a page turned by %i° are turned text', async (turn) => {
    const page = latin1(barePdf(['HANG THANG, HAI BEN TRAO DOI THONG TIN.'])).replace('/MediaBox [0 0 595 842]', `/Rotate ${turn} /MediaBox [0 0 595 842]`)
    expect(await textOf(Buffer.from(page, 'latin1'))).toMatch(/không có trang nào có chữ/)
  })
})

describe('a file whose end is lost', () => {
  it('in its trailer is read whole', async () => {
    const whole = await paperPdf(threeFords)
    const end = latin1(whole).lastIndexOf('/Root') + 12
    expect(await textOf(whole.subarray(0, end))).toBe(await textOf(whole))
  })
})

describe('a picture of one bit a pixel', () => {
  const pictureOf = async (bytes: Uint8Array) => {
    const pdf = await openPdf(bytes)
    if ('because' in pdf) throw new Error(pdf.because)
    const got = await pdf.page(1, (page) => pageScan(page, shownPage(page)))
    pdf.close()
    return got?.seen
  }
  it('is black where it is printed black, as a picture and as a mask', async () => {
    const page = await (await drawnPage([{ text: sentence, x: 85, y: 200, width: 465 }])).toBuffer()
    const [picture, mask] = [await pictureOf(await bitPdf(page, false)), await pictureOf(await bitPdf(page, true))]
    expect(mask).toEqual(picture)
    expect(picture).toMatchObject({ channels: 1, turn: 0 })
    expect(picture!.data.filter((sample) => sample === 255).length).toBeGreaterThan(0.9 * picture!.data.length)
  })
})

describe('what a page takes', () => {
  /** A page whose content swells: deflated twice, its hundred million bytes are some hundred. */
  const swelling = (content: string): Uint8Array => {
    const stream = deflateSync(deflateSync(Buffer.alloc(100_000_000, content)))
    return Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n'),
      Buffer.from(`4 0 obj\n<< /Filter [/FlateDecode /FlateDecode] /Length ${stream.length} >>\nstream\n`), stream, Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
    ])
  }
  it.each([['paths', '0 0 1 1 re f '], ['states', 'q ']])('ends the thread beyond its memory: %s', async (_, content) => {
    const bytes = swelling(content)
    const before = process.memoryUsage().rss
    expect(await takeFile({ name: 'a.pdf', bytes }, { megabytes: 320 })).toEqual({ ok: false, refusals: [{ code: 'file-too-heavy', file: 'a.pdf', most: 320, of: 'megabytes' }] })
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(320)
    const next = await takeFile({ name: 'b.pdf', bytes: await pdfOf(contentOf(paperStream)) })
    expect(next).toMatchObject({ ok: true, value: { from: 'pdf' } })
  }, 60_000)
})
