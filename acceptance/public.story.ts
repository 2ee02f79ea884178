import assert from 'node:assert/strict'
import { openBrowser } from './stage/browser.ts'
import { person, type Person } from './stage/person.ts'
import { forget, startServer, temporaryData } from './stage/server.ts'

const PHONE = [390, 844] as const
const OFFICE = [1280, 900] as const
const PROGRAMME = 'bac-giang-antq-2023-2033'
const PUBLIC = `/cong-khai/${PROGRAMME}`

/**
 * Nobody sees anything until the standing body publishes: first the promise, then the figures of a quarter, looked at with what is kept back
 * marked. Then somebody on a phone, who has no account and no JavaScript, reads both; no small count is in the page nor in the file.
 */
export async function story(): Promise<void> {
  const data = temporaryData()
  const browser = await openBrowser()
  const server = await startServer(data)
  try {
    // Answered as soon as the demonstration is loaded.
    assert.equal((await fetch(server.address + PUBLIC)).status, 404)
    const reader = await person(browser, server.address, ...PHONE, 0)
    await reader.page.goto('/sign-in')
    await reader.tap(reader.page.getByRole('link', { name: /chương trình đã công khai/ }))
    await reader.page.getByText('Chưa có chương trình nào được công khai').waitFor()

    const desk = await person(browser, server.address, ...OFFICE, 0.1)
    await desk.signIn('police-tinh')
    const { period, keptBack } = await publishes(desk)
    await reads(reader)
    await readsInTheOffice(await person(browser, server.address, ...OFFICE, 0))
    await withoutScript(browser, server.address)
    await neverShown(server.address, period, keptBack)
    await corrects(desk, server.address)
  } finally {
    await browser.close()
    await server.stop()
    forget(data)
  }
}

/** Answers the period and the real counts that the public may not see, as the standing body was shown them. */
async function publishes(desk: Person): Promise<{ period: string; keptBack: readonly string[] }> {
  const { page } = desk
  await page.goto('/reports')
  await desk.tap(page.getByRole('link', { name: /Công khai cam kết/ }))
  await page.getByText('Chương trình này chưa công khai').waitFor()
  assert.equal(await page.getByRole('button', { name: /^Công khai số liệu/ }).count(), 0)
  await desk.tap(page.getByRole('button', { name: 'Công khai cam kết' }))
  await page.getByText('Đã công khai cam kết.').waitFor()
  const keptBack = (await page.locator('table.published .kept-back s').allTextContents()).map((text) => text.trim())
  assert.ok(keptBack.length > 0, 'the demonstration has no small count to suppress')
  await desk.look('publish')
  const period = await page.locator('select[name="period"]').inputValue()
  await desk.tap(page.getByRole('button', { name: /^Công khai số liệu/ }))
  await page.getByText('Đã công khai số liệu.').waitFor()
  return { period, keptBack }
}

async function reads(reader: Person): Promise<void> {
  const { page } = reader
  await page.goto('/cong-khai')
  await reader.look('public-list')
  await reader.tap(page.locator('.card a').first())
  await page.getByRole('heading', { name: 'Đã làm đến đâu' }).waitFor()
  await page.getByRole('heading', { name: 'Đã cam kết gì' }).waitFor()
  assert.match(await page.locator('.public').innerText(), /Nguồn: ghi nhận của các cơ quan/)
  assert.ok((await page.locator('.pledge li').count()) > 20)
  await reader.look('public')
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  assert.ok(wider <= 0, `the public page scrolls sideways by ${wider} px at 390`)
  const table = await page.locator('.scroll').evaluate((element) => element.scrollWidth - element.clientWidth)
  assert.ok(table <= 0, `the figures scroll sideways by ${table} px at 390`)
  await reader.tap(page.getByRole('button', { name: 'English' }))
  await page.getByRole('heading', { name: 'What was promised' }).waitFor()
  await reader.look('public-english')
  await reader.tap(page.getByRole('button', { name: 'Tiếng Việt' }))
}

async function readsInTheOffice(reader: Person): Promise<void> {
  await reader.page.goto(PUBLIC)
  await reader.look('public')
  await reader.leave()
}

async function withoutScript(browser: Awaited<ReturnType<typeof openBrowser>>, address: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: address, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto('/cong-khai')
  await page.locator('.card a').first().click()
  await page.getByRole('heading', { name: 'Đã cam kết gì' }).waitFor()
  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: /Tải số liệu/ }).click()
  assert.match((await file).suggestedFilename(), /so-lieu\.csv$/)
  await context.close()
}

/** Every number a stranger is sent in the figures is five or more, and none is a count that was kept back at its place. */
async function neverShown(address: string, period: string, keptBack: readonly string[]): Promise<void> {
  const html = await (await fetch(address + PUBLIC)).text()
  const csv = await (await fetch(`${address}${PUBLIC}/so-lieu.csv`)).text()
  const table = /<table[^]*?<\/table>/.exec(html)?.[0] ?? ''
  const cells = [...table.matchAll(/<td[^>]*>([^]*?)<\/td>/g)].map(([, cell = '']) => cell.replace(/<!-- -->/g, ''))
  const lines = csv.trim().split('\r\n').slice(1).map((line) => line.split(','))
  const figures = lines.flatMap((line) => line.slice(5, 9))
  assert.equal(cells.filter((cell) => /^(dưới 5|đã che)$/.test(cell)).length, keptBack.length)
  assert.equal(figures.filter((figure) => /^(dưới 5|đã che)$/.test(figure)).length, keptBack.length)
  for (const shown of [...cells, ...figures].filter((each) => !/^(dưới 5|đã che)$/.test(each))) assert.ok(Number(shown.replaceAll('.', '')) >= 5, `"${shown}" is printed`)
  assert.ok(!html.includes('<s>') && !html.includes('kept-back"><s'), 'a count that is kept back stands in the page')
  assert.ok(lines.every((line) => line[1] === period))
  assert.doesNotMatch(html + csv, /href="\/(duty|duties|matrix|reports)/)
}

/** A correction is a later publication; the earlier is listed and can be read. */
async function corrects(desk: Person, address: string): Promise<void> {
  const { page } = desk
  await page.goto('/publication')
  await page.getByText('Công khai lại là đính chính').waitFor()
  await desk.tap(page.getByRole('button', { name: /^Công khai số liệu/ }))
  await page.goto(PUBLIC)
  await desk.tap(page.locator('h3', { hasText: 'Bản trước' }).locator('+ ul a').first())
  await page.getByText('Bản này đã được thay').waitFor()
  await desk.look('public-replaced')
  assert.equal((await fetch(`${address}${PUBLIC}?so=999999`)).status, 404)
}
