import { Worker } from 'node:worker_threads'
import { readingOf } from '@phoihop/core/programme'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../pdf.ts'
import { contentOf, pdfOf } from '../print/invented-pdf.fixture.ts'
import { asText, paperStream, threeFords } from '../print/invented-papers.fixture.ts'
import type { NotTaken, Taken } from '../taken.ts'
import { bitPdf } from './bit-pdf.fixture.ts'
import { readImage } from './index.ts'
import { drawnPage } from './invented-page.fixture.ts'
import { drawnPaper, scannedPdf } from './invented-scan.fixture.ts'

const sound = (got: Taken | NotTaken): Taken => {
  if ('because' in got) throw new Error(got.because)
  return got
}
const quiet = () => {}

/** The share of the wanted characters that came back, blanks aside. */
function cameBack(want: string, got: string): number {
  const [a, b] = [want, got].map((text) => [...text.replace(/[\s|]/g, '')]) as [string[], string[]]
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return 1 - row[b.length]! / a.length
}

/** The share of the duties that came back with the same clause, rhythm and deadline. */
function dutiesBack(want: string, got: string): number {
  const duties = (text: string) => readingOf(text).obligations.map(({ clausePath, cadence, due }) => `${clausePath} ${cadence.map(({ kind }) => kind).join()} ${due?.rule ?? ''}`)
  const found = duties(got)
  return duties(want).filter((duty) => found.includes(duty)).length / duties(want).length
}
const pathsOf = (text: string) => readingOf(text).clauses.filter(({ kind }) => kind !== 'preamble' && kind !== 'tail').map(({ path }) => path)

describe('a scanned paper', { timeout: 180_000 }, () => {
  it.each([['headings I, 1, a)', threeFords], ['articles and an annex', paperStream]])('%s, as a PDF of pictures', async (_name, paper) => {
    const told: string[] = []
    const taken = sound(await readPdf(await scannedPdf(await drawnPaper(paper)), (done, of) => told.push(`${done}/${of}`)))
    const want = asText(paper)
    expect(cameBack(want, taken.text)).toBeGreaterThanOrEqual(0.95)
    expect(pathsOf(taken.text)).toEqual(pathsOf(want))
    expect(dutiesBack(want, taken.text)).toBeGreaterThanOrEqual(0.9)
    expect(readingOf(taken.text).signatories).toHaveLength(paper.signatures.length)
    expect(taken).toMatchObject({ from: 'scan', carried: true, notes: expect.arrayContaining([expect.objectContaining({ code: 'machine-read', message: expect.stringMatching(/độ tin cậy trung bình \d+%/) })]) })
    expect(told).toEqual([0, ...taken.origins.map(({ page }) => page)].map((done) => `${done}/${taken.origins.length}`))
  })

  it('a picture that is faint, grey and upside down', async () => {
    const text = 'Hằng tháng, hai bên trao đổi thông tin về các bến đò.\nTrước ngày 15/12 hằng năm, tổ chức sơ kết, rút kinh nghiệm.\nKhi có lũ, thông báo ngay cho các khu dân cư trong xã.'
    const page = await drawnPage([{ text, x: 85, y: 200, width: 465 }, { text: 'Công an xã báo cáo.', x: 85, y: 300, width: 465, size: 10 }])
    const faint = await sharp(await page.rotate(180).linear(0.45, 110).jpeg({ quality: 60 }).toBuffer()).toBuffer()
    const taken = sound(await readImage(faint, quiet))
    expect(cameBack(`${text}\nCông an xã báo cáo.`, taken.text)).toBeGreaterThanOrEqual(0.95)
  })

  it('a line that is hardly legible is told with its place', async () => {
    const page = await drawnPage([{ text: 'Hằng quý, kiểm tra áo phao tại các bến đò.', x: 85, y: 100, width: 465 }, { text: 'Hằng năm, tổng kết phong trào.', x: 85, y: 160, width: 465 }])
    const small = await sharp(await page.clone().toBuffer()).extract({ left: 0, top: 400, width: 1653, height: 140 }).resize(300).toBuffer()
    const blurred = await sharp(small).resize(1653, 140, { fit: 'fill' }).toBuffer()
    const taken = sound(await readImage(await page.composite([{ input: blurred, left: 0, top: 400 }]).png().toBuffer(), quiet))
    const faint = taken.notes.filter(({ code }) => code === 'faint-line')
    expect(faint.length).toBeGreaterThan(0)
    expect(faint.every(({ start }) => start > taken.text.indexOf('\n'))).toBe(true)
  })

  it('a crooked page with a table', async () => {
    const page = (await drawnPaper({ ...paperStream, body: [], recipients: [], signatures: [] })).at(-1)
    const crooked = await sharp(page!).rotate(1.4, { background: '#f4f2ee' }).jpeg({ quality: 80 }).toBuffer()
    const taken = sound(await readImage(crooked, quiet))
    for (const [label, , lead, , due] of paperStream.annex!.rows.filter(({ length }) => length > 2)) expect(taken.text).toMatch(new RegExp(`^\\| ${label} \\|.*\\| ${lead} \\|.*\\| ${due} \\|$`, 'mu'))
  })

  it.each([['a picture', false], ['a mask', true]])('pages of one bit a pixel, as %s', async (_how, asMask) => {
    const text = 'Khi có lũ, Công an xã thông báo ngay cho Ủy ban MTTQ xã.'
    const page = await (await drawnPage([{ text, x: 85, y: 120, width: 465 }], { dpi: 150 })).toBuffer()
    expect(sound(await readPdf(await bitPdf(page, asMask), quiet)).text).toBe(text)
  })

  it('every kind of picture, a TIFF page by page', async () => {
    const [first, second] = await Promise.all(['Trang thứ nhất của văn bản phối hợp.', '2. Trang thứ hai của văn bản phối hợp.'].map((text) => drawnPage([{ text, x: 85, y: 120, width: 465 }], { dpi: 150 }).then((page) => page.toBuffer()))) as [Buffer, Buffer]
    expect(sound(await readImage(await sharp(first).webp().toBuffer(), quiet)).text).toBe('Trang thứ nhất của văn bản phối hợp.')
    const tiff = await sharp([first, second], { join: { animated: true } }).tiff().toBuffer()
    const taken = sound(await readImage(tiff, quiet))
    expect([taken.text, taken.origins.length]).toEqual(['Trang thứ nhất của văn bản phối hợp.\n\n2. Trang thứ hai của văn bản phối hợp.', 2])
  })

  it('pages of text and of pictures in one file; poor words below a picture are recognised anew', async () => {
    const text = 'Hằng quý, hai bên cùng kiểm tra áo phao, dụng cụ cứu sinh tại các bến đò trên địa bàn xã.'
    const picture = await (await drawnPage([{ text, x: 85, y: 120, width: 465 }])).png().toBuffer()
    const poor = { text: 'Hang quy hai ben cung kiem tra ao phao dung cu cuu sinh tai cac ben do tren dia ban xa trong nam', absolutePosition: { x: 85, y: 120 }, color: 'white' }
    const bytes = await pdfOf([...contentOf({ ...threeFords, body: threeFords.body.slice(0, 8) }), { text: ' ', pageBreak: 'before' }, poor,
      { image: `data:image/png;base64,${picture.toString('base64')}`, width: 595, absolutePosition: { x: 0, y: 0 } }])
    const taken = sound(await readPdf(bytes, quiet))
    expect(taken.text).toContain(threeFords.body[7])
    expect(taken.text).toContain(text)
    expect(taken.text).not.toContain('Hang quy')
    expect(taken.notes.find(({ code }) => code === 'machine-read')?.message).toMatch(/^Trang 2 là ảnh/)
  })

  it('in a thread of its own with little memory, and nothing is left running', async () => {
    const png = await (await drawnPage([{ text: 'Hằng năm, hai bên tổ chức sơ kết.', x: 85, y: 120, width: 465 }])).png().toBuffer()
    const code = `import('node:worker_threads').then(async ({ parentPort, workerData }) => { const { readImage } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)})
      parentPort.postMessage((await readImage(workerData, () => {})).text) })`
    const worker = new Worker(code, { eval: true, workerData: new Uint8Array(png), resourceLimits: { maxOldGenerationSizeMb: 512 }, execArgv: [] })
    const ended = new Promise((resolve) => worker.once('exit', resolve))
    expect(await new Promise((resolve, reject) => { worker.once('message', resolve); worker.once('error', reject) })).toBe('Hằng năm, hai bên tổ chức sơ kết.')
    expect(await ended).toBe(0)
  })
})

describe('a picture that says nothing', { timeout: 120_000 }, () => {
  const because = async (bytes: Uint8Array) => { const got = await readImage(bytes, quiet); return 'because' in got ? got.because : got.text }
  const blank = () => sharp({ create: { width: 800, height: 1100, channels: 3, background: 'white' } })
  it('is empty', async () => expect(await because(new Uint8Array())).toMatch(/hỏng/))
  it('is no picture', async () => expect(await because(new TextEncoder().encode('đây là văn bản'))).toMatch(/hỏng/))
  it('is cut off', async () => {
    const noise = await sharp({ create: { width: 900, height: 900, channels: 3, background: 'white', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).png().toBuffer()
    expect(await because(noise.subarray(0, 20_000))).toMatch(/hỏng/)
  })
  it('is too small', async () => expect(await because(await blank().resize(90, 60).png().toBuffer())).toMatch(/quá nhỏ/))
  it('is too large', async () => expect(await because(await sharp({ create: { width: 16_000, height: 9_000, channels: 3, background: 'white' } }).png().toBuffer())).toMatch(/quá lớn/))
  it('is blank', async () => expect(await because(await blank().png().toBuffer())).toMatch(/không nhận ra chữ/))
  it('is of a kind not read', async () => expect(await because(await blank().gif().toBuffer())).toMatch(/hỏng|không phải/))
})
