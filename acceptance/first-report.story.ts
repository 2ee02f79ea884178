import assert from 'node:assert/strict'
import mammoth from 'mammoth'
import { openBrowser } from './stage/browser.ts'
import { person, type Person } from './stage/person.ts'
import { forget, startServer, temporaryData } from './stage/server.ts'

const PHONE = [390, 844] as const
const OFFICE = [1280, 900] as const
const WIDE = [1366, 768] as const
const MOST_SECONDS = 60

/**
 * A commune officer reports last month's meeting on a phone; the standing body sees it at once, returns it with a reason; the officer
 * corrects it; it is accepted; the progress report holds it. Every screen is judged on the way.
 */
export async function story(): Promise<void> {
  const data = temporaryData()
  const browser = await openBrowser()
  const server = await startServer(data)
  try {
    const month = lastMonth()
    const chair = Number(month.slice(0, 4)) % 2 === 0 ? 'police' : 'front'
    const verifier = chair === 'police' ? 'front' : 'police'
    const officer = await person(browser, server.address, ...PHONE)
    const desk = await person(browser, server.address, ...OFFICE, 0.1)
    await desk.signIn(`${verifier}-tinh`)
    const before = await reportText(desk, month)

    const { seconds, address } = await reportsMeeting(officer, `${chair}-xa`, month)
    console.log(`the officer reported the meeting of ${month} in ${seconds.toFixed(1)} s of human pace (limit ${MOST_SECONDS})`)
    assert.ok(seconds < MOST_SECONDS)

    await seesItAtOnce(desk, address, month)
    await returnsIt(desk, address)
    await correctsIt(officer, address)
    await acceptsIt(desk, address)
    const after = await reportText(desk, month)
    assertHolds(before, after)

    await looksAround(desk, officer, address)
    const wide = await person(browser, server.address, ...WIDE, 0)
    await wide.signIn(`${verifier}-tinh`)
    await wide.page.goto('/matrix')
    await wide.look('matrix')
    const overflow = await wide.page.locator('.matrix').evaluate((element) => element.scrollWidth - element.clientWidth)
    assert.ok(overflow <= 0, `the matrix scrolls sideways by ${overflow} px at 1366`)
    await administrates(await person(browser, server.address, ...OFFICE, 0))
  } finally {
    await browser.close()
    await server.stop()
    forget(data)
  }
}

async function reportsMeeting(officer: Person, name: string, month: string): Promise<{ seconds: number; address: string }> {
  const { page } = officer
  await page.goto('/')
  await officer.look('sign-in')
  const started = Date.now()
  await officer.signIn(name)
  const card = page.locator('section.late .card', { hasText: `${month.slice(5)}/${month.slice(0, 4)}` }).filter({ has: page.getByRole('link', { name: /^Báo cáo đã họp/ }) }).first()
  await card.waitFor()
  const beforeLook = Date.now()
  await officer.look('desk')
  const looked = Date.now() - beforeLook
  await officer.tap(card.getByRole('link', { name: /^Báo cáo đã họp/ }))
  const address = new URL(page.url()).pathname
  const again = Date.now()
  await officer.look('duty-to-report')
  const lookedAgain = Date.now() - again
  await officer.type(page.locator('.primary input[name="on"]'), '')
  await page.locator('.primary input[name="on"]').fill(`${month}-20`)
  await officer.type(page.locator('.primary input[name="figure-attended"]'), '24')
  await officer.tap(page.locator('.primary button'))
  await page.getByText(`Đã báo cáo họp ngày 20/${month.slice(5)}/${month.slice(0, 4)}`).waitFor()
  return { seconds: (Date.now() - started - looked - lookedAgain) / 1000, address }
}

async function seesItAtOnce(desk: Person, address: string, month: string): Promise<void> {
  const { page } = desk
  await page.goto(`/matrix?year=${month.slice(0, 4)}`)
  const cell = page.locator(`.matrix td a[href*="${encodeURIComponent(address.replace('/duty/', ''))}"]`)
  assert.match((await cell.textContent()) ?? '', /Đã báo cáo/)
  await desk.tap(cell)
  await desk.look('matrix')
  await page.goto(`/programme?year=${month.slice(0, 4)}&tier=commune`)
  const obligation = address.split('/')[2]
  assert.match(await page.locator(`[id="${obligation}"]`).innerText(), /Đã báo cáo/)
  await desk.look('programme')
}

async function returnsIt(desk: Person, address: string): Promise<void> {
  const { page } = desk
  await page.goto(address)
  await desk.look('duty-to-judge')
  await desk.tap(page.getByText('Trả lại', { exact: true }).first())
  await desk.type(page.locator('#return-because'), 'Số đại biểu chưa khớp biên bản, đề nghị kiểm tra')
  await desk.tap(page.getByRole('button', { name: 'Trả lại' }))
  await page.getByText('Đã trả lại báo cáo.').waitFor()
}

async function correctsIt(officer: Person, address: string): Promise<void> {
  const { page } = officer
  await page.goto('/')
  await officer.look('desk-returned')
  await officer.tap(page.locator('section.returned').getByRole('link', { name: /^Đính chính/ }).first())
  assert.equal(new URL(page.url()).pathname, address)
  await officer.type(page.locator('.primary input[name="figure-attended"]'), '1023')
  await officer.type(page.locator('.primary textarea[name="because"]'), 'Nhập nhầm số đại biểu')
  await officer.tap(page.locator('.primary button'))
  await page.getByText(/^Đã báo cáo họp ngày/).waitFor()
}

async function acceptsIt(desk: Person, address: string): Promise<void> {
  const { page } = desk
  await page.goto(address)
  await desk.tap(page.getByRole('button', { name: 'Chấp nhận' }))
  await page.getByText('Đã chấp nhận báo cáo.').waitFor()
  assert.equal(await page.locator('.history li').count(), 4)
  await desk.look('duty')
}

/** The text of the report for the month, downloaded as a person would. */
async function reportText(desk: Person, month: string): Promise<string> {
  const { page } = desk
  await page.goto(`/reports?period=${month}`)
  await desk.look('reports')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải báo cáo .docx' }).click()])
  const { value } = await mammoth.extractRawText({ path: await download.path() })
  return value
}

/** 1,023 delegates at one meeting: the sum of the month grows by exactly that, and the gap is gone. */
function assertHolds(before: string, after: string): void {
  const attended = (text: string) => Number(/Số đại biểu dự\s+[^\n]*\(IV\.4\.2\)\s+([\d.]+)/.exec(text)?.[1]?.replaceAll('.', ''))
  assert.equal(attended(after), attended(before) + 1023, 'the report sums the delegates of the accepted meeting')
}

async function looksAround(desk: Person, officer: Person, address: string): Promise<void> {
  for (const [path, name] of [['/', 'desk'], ['/programme', 'programme'], ['/calendar', 'calendar'], ['/questions', 'questions'], ['/duties?state=late', 'duties'], ['/reports', 'reports']] as const) {
    await desk.page.goto(path)
    await desk.look(name)
  }
  for (const [path, name] of [['/programme', 'programme'], ['/matrix', 'matrix'], ['/calendar', 'calendar'], [address, 'duty'], ['/no-such-page', 'missing']] as const) {
    await officer.page.goto(path)
    await officer.look(name)
    const wider = await officer.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    assert.ok(wider <= 0, `${name} scrolls sideways by ${wider} px at 390`)
  }
  await officer.tap(officer.page.locator('nav .more summary'))
  await officer.tap(officer.page.getByRole('button', { name: 'English' }))
  await officer.page.goto('/')
  await officer.page.getByRole('heading', { name: 'My desk' }).waitFor()
}

async function administrates(administrator: Person): Promise<void> {
  await administrator.signIn('quan-tri')
  await administrator.look('people')
}

/** The month before today's in Vietnam, `2026-10`. */
function lastMonth(): string {
  const [year = 0, month = 0] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()).split('-').map(Number)
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
}
