import assert from 'node:assert/strict'
import { threeFords } from '../packages/documents/src/reading/print/invented-papers.fixture.ts'
import { drawnPage } from '../packages/documents/src/reading/scan/invented-page.fixture.ts'
import { drawnPaper, scannedPdf } from '../packages/documents/src/reading/scan/invented-scan.fixture.ts'
import { openBrowser } from './stage/browser.ts'
import { person, type Person } from './stage/person.ts'
import { forget, startServer, temporaryData } from './stage/server.ts'

const PHONE = [390, 844] as const
const OFFICE = [1280, 900] as const
const STEP = /Đang nhận dạng trang (\d+)\/(\d+)/
const READ_MS = 300_000

/**
 * A long scan: who takes it in is told at once which page is being read, may leave, and finds the document when it is done. The machine is
 * switched off halfway: the document says so, and is read again at the press of a button. A scan that says nothing is refused, and stays.
 */
export async function story(): Promise<void> {
  const data = temporaryData()
  const browser = await openBrowser()
  const pages = await drawnPaper(threeFords, 150)
  const long = Buffer.from(await scannedPdf([...pages, ...pages, ...pages]))
  const first = await startServer(data)
  let second: Awaited<ReturnType<typeof startServer>> | undefined
  try {
    const clerk = await person(browser, first.address, ...OFFICE, 0.1)
    await clerk.signIn('quan-tri')
    const address = await takesIn(clerk, { name: 'ban-quet.pdf', buffer: long })
    await follows(clerk, address)
    await first.kill()
    second = await startServer(data)
    const later = await person(browser, second.address, ...PHONE, 0.1)
    await later.signIn('quan-tri')
    await readsAgain(later, address)
    await isRefused(later)
  } finally {
    await browser.close()
    await (second ?? first).stop()
    forget(data)
  }
}

async function takesIn(clerk: Person, file: { name: string; buffer: Buffer }): Promise<string> {
  const { page } = clerk
  await page.goto('/documents')
  await page.locator('#file').setInputFiles({ ...file, mimeType: 'application/pdf' })
  const began = Date.now()
  await clerk.tap(page.getByRole('button', { name: 'Tiếp nhận văn bản' }))
  await page.waitForURL(/\/documents\/[^/]+\/reading$/)
  assert.ok(Date.now() - began < 6_000, 'the upload is answered before the document is read')
  return new URL(page.url()).pathname
}

/** The page loads itself anew; stopped, it stays as it is and can be judged. */
async function follows(clerk: Person, address: string): Promise<void> {
  const { page } = clerk
  const step = page.locator('#reading-step')
  const [now, of] = await reached(clerk, 1)
  assert.ok(of >= 4, `${of} pages`)
  await reached(clerk, now + 1)
  await page.goto(`${address}?still`)
  const still = await step.textContent()
  await clerk.look('reading')
  await page.waitForTimeout(3_000)
  assert.equal(await step.textContent(), still)
  await page.goto('/documents')
  await page.getByText(STEP).waitFor()
}

async function reached({ page }: Person, least: number): Promise<readonly [number, number]> {
  const until = Date.now() + READ_MS
  while (Date.now() < until) {
    const [, now = '0', of = '0'] = STEP.exec((await page.locator('#reading-step').textContent().catch(() => '')) ?? '') ?? []
    if (Number(now) >= least) return [Number(now), Number(of)]
    await page.waitForTimeout(200)
  }
  throw new Error(`page ${least} was not reached`)
}

async function readsAgain(clerk: Person, address: string): Promise<void> {
  const { page } = clerk
  await page.goto(address)
  const again = page.getByRole('button', { name: 'Đọc lại' })
  await again.waitFor()
  await clerk.look('reading-cut-short')
  await clerk.tap(again)
  await reached(clerk, 1)
  await page.goto(`${address}?still`)
  await clerk.look('reading')
  await page.goto(address)
  await page.waitForURL(/\/setup$/, { timeout: READ_MS })
  await page.goto(address.replace('/reading', ''))
  assert.ok((await page.locator('.item').count()) > 0, 'duties are proposed')
  await page.getByText('Chữ do máy nhận dạng').waitFor()
}

/** Ten pages of rules without a word: nothing is found, after a while. */
async function isRefused(clerk: Person): Promise<void> {
  const { page } = clerk
  const ruled = await (await drawnPage([], { rules: [[60, 100, 550, 100], [60, 400, 550, 400]], dpi: 150 })).toBuffer()
  const pages = Array.from({ length: 10 }, () => ruled)
  await page.goto('/documents')
  await page.locator('#file').setInputFiles({ name: 'trang-trang.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await scannedPdf(pages)) })
  await clerk.tap(page.getByRole('button', { name: 'Tiếp nhận văn bản' }))
  await page.getByRole('alert').waitFor({ timeout: READ_MS })
  await clerk.look('reading-refused')
  const original = page.getByRole('link', { name: 'Tệp gốc' }).last()
  const [download] = await Promise.all([page.waitForEvent('download'), original.click()])
  assert.equal(download.suggestedFilename(), 'trang-trang.pdf')
}
