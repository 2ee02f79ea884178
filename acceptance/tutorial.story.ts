import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import type { Locator } from 'playwright-core'
import { openBrowser } from './stage/browser.ts'
import { person, type Person } from './stage/person.ts'
import { forget, startServer, temporaryData } from './stage/server.ts'

const PHONE = [390, 844] as const
const OFFICE = [1280, 900] as const
const DOCUMENT = fileURLToPath(new URL('../docs/tutorial/quy-che-phoi-hop-05.docx', import.meta.url))
const VILLAGES = ['Thôn Cầu Đá', 'Thôn Suối Giấy', 'Thôn Bến Mây']

/**
 * docs/tutorial.md, step by step: somebody who knows nothing of the code takes in a regulation of another layout, other parties and other
 * tiers, names its places, confirms its duties by keyboard alone, publishes, invites an officer; the officer reports the first duty done.
 */
export async function story(): Promise<void> {
  const data = temporaryData()
  const browser = await openBrowser()
  const server = await startServer(data)
  try {
    const clerk = await person(browser, server.address, ...OFFICE, 0.1)
    await clerk.signIn('quan-tri')
    const address = await takesIn(clerk)
    await namesPlaces(clerk, address)
    await matchesNames(clerk, address)
    await sharesTheWork(await person(browser, server.address, ...OFFICE, 0.1), address)
    await confirmsByKeyboard(clerk, address)
    await publishes(clerk, address)
    const link = await invites(clerk)
    const officer = await person(browser, server.address, ...PHONE, 0.1)
    await reportsFirstDuty(officer, link)
  } finally {
    await browser.close()
    await server.stop()
    forget(data)
  }
}

async function takesIn(clerk: Person): Promise<string> {
  const { page } = clerk
  await page.goto('/documents')
  await clerk.look('documents')
  await page.locator('#file').setInputFiles(DOCUMENT)
  await clerk.tap(page.getByRole('button', { name: 'Tiếp nhận văn bản' }))
  await page.waitForURL(/\/documents\/[^/]+\/setup$/)
  assert.equal(await page.locator('#document').inputValue(), '05/QCPH-TYT-HCTĐ')
  assert.equal(await page.locator('#signedOn').inputValue(), '2026-01-12')
  assert.equal(await page.locator('#termTo').inputValue(), '2035-12-31')
  await clerk.look('setup')
  return new URL(page.url()).pathname.replace('/setup', '')
}

/** A tier below the commune and its places, then the territory. */
async function namesPlaces(clerk: Person, address: string): Promise<void> {
  const { page } = clerk
  await addPart(clerk, 'Thêm cấp', async (form) => {
    await form.locator('#tier-name').fill('cấp thôn')
    await form.locator('#tier-rank').fill('4')
  })
  await addPart(clerk, 'Thêm địa bàn', async (form) => {
    await form.locator('#place-name').fill('Xã Ba Cầu')
    await form.locator('#place-tier').selectOption({ label: 'cấp xã' })
  })
  for (const village of VILLAGES) {
    await addPart(clerk, 'Thêm địa bàn', async (form) => {
      await form.locator('#place-name').fill(village)
      await form.locator('#place-tier').selectOption({ label: 'cấp thôn' })
      await form.locator('#place-within').selectOption({ label: 'Xã Ba Cầu' })
    })
  }
  await page.locator('#territory').selectOption({ label: 'Xã Ba Cầu' })
  await page.locator('#slug').fill('ba-cau-suc-khoe-2026-2035')
  await clerk.tap(page.locator('#head button', { hasText: 'Lưu' }))
  await page.getByText('Đã lưu.').waitFor()
  assert.equal(new URL(page.url()).pathname, `${address}/setup`)
}

async function addPart(clerk: Person, summary: string, fill: (form: Locator) => Promise<void>): Promise<void> {
  const { page } = clerk
  const details = page.locator('#places details', { hasText: summary })
  await clerk.tap(details.locator('summary'))
  await fill(details)
  await clerk.tap(details.getByRole('button', { name: 'Lưu' }))
  await page.getByText('Đã lưu.').waitFor()
}

/** The village team is one party, at the village tier only; two names of the document mean it. */
async function matchesNames(clerk: Person, address: string): Promise<void> {
  const { page } = clerk
  const party = page.locator('#parties details', { hasText: 'Tổ Y tế' })
  await clerk.tap(party.locator('summary'))
  await party.locator('input[name="title"]').fill('Tổ Y tế')
  await party.locator('input[name="short"]').fill('Tổ Y tế')
  await party.locator('input[name="bodies"]').fill('Tổ Y tế {place}')
  await only(party, 'tiers', ['cấp thôn'])
  await clerk.tap(party.getByRole('button', { name: 'Lưu' }))
  await page.getByText('Đã lưu.').waitFor()
  for (const name of ['Tổ Y tế thôn', 'Các thôn']) {
    const row = page.locator('#names details').filter({ has: page.locator('summary', { hasText: name }) }).first()
    await clerk.tap(row.locator('summary'))
    await only(row, 'parties', ['Tổ Y tế'])
    await only(row, 'tiers', ['cấp thôn'])
    await clerk.tap(row.getByRole('button', { name: 'Lưu' }))
    await page.getByText('Đã lưu.').waitFor()
  }
  await clerk.look('setup-matched')
  await clerk.tap(page.getByRole('link', { name: 'Sang bước xác nhận đầu việc' }))
  assert.equal(new URL(page.url()).pathname, address)
}

/** Ticks these boxes of a list and no others. */
async function only(within: Locator, name: string, labels: readonly string[]): Promise<void> {
  for (const box of await within.locator(`input[name="${name}"]`).all()) {
    const label = (await box.locator('xpath=..').innerText()).trim()
    await box.setChecked(labels.includes(label))
  }
}

/** Whoever follows a programme may confirm as well, by mouse too, and sees each decision at once; here one is taken back again. */
async function sharesTheWork(desk: Person, address: string): Promise<void> {
  const { page } = desk
  await desk.signIn('front-tinh')
  await page.goto(address)
  await settled(desk, () => page.locator('.item.open [data-act="confirm"]').first().click())
  assert.equal(await page.locator('.item.confirmed').count(), 1)
  await settled(desk, () => page.locator('.item.confirmed button[data-act="reopen"]').press('Enter'))
  assert.equal(await page.locator('.item.confirmed').count(), 0)
  await desk.leave()
}

/** No mouse from here to the last item: e corrects one, y confirms one after the other. */
async function confirmsByKeyboard(clerk: Person, address: string): Promise<void> {
  const { page } = clerk
  const { keyboard } = page
  const total = await page.locator('.item').count()
  assert.ok(total >= 12, `${total} duties proposed`)
  await clerk.look('draft')
  await keyboard.press('j')
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'item open')
  await page.locator('.span.shown').first().waitFor()

  const training = page.locator('.item', { hasText: 'lớp tập huấn' })
  while ((await page.evaluate(() => document.activeElement?.id)) !== (await training.getAttribute('id'))) await keyboard.press('j')
  await Promise.all([page.waitForURL(/edit=/), keyboard.press('e')])
  await tabTo(clerk, 'kind')
  await page.locator('select[name="kind"]').selectOption('training')
  await clerk.look('draft-correct')
  await tabTo(clerk, 'touches')
  await keyboard.press('Tab')
  await settled(clerk, () => keyboard.press('Enter'))
  assert.match(await training.innerText(), /tập huấn/)

  for (let left = await page.locator('.item.open').count(); left > 0;) {
    const next = page.locator('.item.open').first()
    await next.focus()
    await settled(clerk, () => keyboard.press('y'))
    const now = await page.locator('.item.open').count()
    assert.equal(now, left - 1, `confirming one leaves ${left - 1}: ${await next.innerText().catch(() => '')}`)
    left = now
  }
  assert.equal(await page.locator('.item.confirmed').count(), total)
  assert.equal(new URL(page.url()).pathname, address)
  await clerk.look('draft-confirmed')
}

async function tabTo({ page }: Person, name: string): Promise<void> {
  for (let steps = 0; steps < 200; steps++) {
    if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches "${name}"`)
}

/** Does what loads the page anew, and waits until the new one stands. */
async function settled({ page }: Person, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => { document.body.dataset.before = 'yes' })
  await act()
  await page.waitForFunction(() => document.body?.dataset.before === undefined && document.readyState === 'complete')
}

async function publishes(clerk: Person, address: string): Promise<void> {
  const { page } = clerk
  await page.goto(`${address}/preview`)
  const says = await page.locator('.lead.big').innerText()
  const [, duties = '', dates = ''] = /tạo ([\d.]+) đầu việc, ([\d.]+) lần đến hạn tới 2035/.exec(says) ?? []
  assert.ok(Number(duties) >= 12 && Number(dates.replaceAll('.', '')) > 500, says)
  console.log(says)
  await clerk.look('draft-preview')
  await settled(clerk, () => page.getByRole('button', { name: 'Công bố' }).press('Enter'))
  await page.getByText('Đã công bố. Các cơ quan đã thấy việc của mình.').waitFor()
  await clerk.look('draft-published')
}

async function invites(clerk: Person): Promise<string> {
  const { page } = clerk
  await page.goto('/people')
  await page.locator('#name').fill('to-y-te-cau-da')
  await page.locator('#title').fill('Tổ trưởng')
  await page.locator('#role').selectOption('officer')
  await page.locator('#body').selectOption({ label: 'Tổ Y tế thôn Cầu Đá' })
  await clerk.tap(page.locator('form.sheet button'))
  return new URL(await page.locator('.notice.said code').innerText()).pathname
}

/** The officer of a village sees what is owed, reports one, and it stands as done. */
async function reportsFirstDuty(officer: Person, link: string): Promise<void> {
  const { page } = officer
  await page.goto(link)
  await page.locator('#password').fill('mot-mat-khau-du-dai')
  await officer.tap(page.locator('form.sheet button'))
  await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()
  await officer.look('desk-second-programme')
  assert.match(await page.locator('main').innerText(), /truyền thông phòng, chống dịch bệnh/)
  await officer.tap(page.getByRole('link', { name: /^Báo cáo/ }).first())
  await officer.look('duty-second-programme')
  await officer.tap(page.locator('.primary button'))
  await page.getByText(/^Đã /).first().waitFor()
  assert.match(await page.locator('main').innerText(), /Đã báo cáo/)
}
