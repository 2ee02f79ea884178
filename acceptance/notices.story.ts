import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openPushServer, type PushServer } from '../packages/delivery/src/outbox/push-service.fixture.ts'
import { openBrowser } from './stage/browser.ts'
import { movedClock } from './stage/moved-clock.ts'
import { DEMONSTRATION_PASSWORD, person, type Person } from './stage/person.ts'
import { forget, freePort, startServer, temporaryData } from './stage/server.ts'
import { drawsInMemory, standsInForPush } from './stage/push-in-browser.ts'

const [PHONE, OFFICE] = [[390, 844], [1280, 900]] as const
const OFFICER = 'police-xa'
const [FIRST, SATURDAY, NEXT] = ['2026-11-27', '2026-11-28', '2026-11-30'] as const
const ARRIVES_MS = 90_000

/**
 * An officer switches notices on for a telephone and reads on the account page that they are on. On Saturday nothing comes; on Monday morning one notice
 * leaves for a push service of our own, signed and encrypted, with the count of what is on the desk; delivered to the worker of the page it shows as one, however
 * often it comes. Then the telephone is switched off, and signing out everywhere would have done the same. What a browser does with its maker's service is stood in for, and so is
 * drawing: this Chromium has neither. A browser reads the manifest that puts the site on a home screen; and a chair calls a meeting off without a script.
 */
export async function story(): Promise<void> {
  const data = temporaryData()
  const push = await openPushServer()
  const ca = join(data, 'push.pem')
  writeFileSync(ca, push.cert)
  const clock = movedClock(data, FIRST)
  const env = { ...clock.env, PORT: String(await freePort()), PHOIHOP_PUSH_CONTACT: 'mailto:quantri@ba-cau.example', PHOIHOP_PUSH_SERVICES: push.host, NODE_EXTRA_CA_CERTS: ca }
  // The work of the day begins with the server: on a busy machine its first page takes longer than a browser waits.
  const opened = async () => { const started = await startServer(data, [], env); await (await fetch(`${started.address}/sign-in`)).text(); return started }
  let server = await opened()
  const browser = await openBrowser()
  const morning = async (on: string): Promise<void> => {
    await server.stop()
    await clock.moveTo(on)
    server = await opened()
  }
  try {
    await saysWhatIsMissing(browser, server.address)
    await callsOff(browser, server.address)
    const officer = await person(browser, server.address, ...PHONE, 0)
    const device = push.device('telephone')
    await standsInForPush(officer.page, device)
    await switchesOn(officer)
    await fitsAHomeScreen(officer)
    await isOfferedElsewhere(browser, server.address)

    await morning(SATURDAY)
    await officer.page.waitForTimeout(8_000)
    assert.deepEqual(push.arrived, [], 'nobody is told anything on a Saturday')

    await morning(NEXT)
    const text = await arrives(push)
    const { title, link, tag } = JSON.parse(text) as Record<string, string>
    assert.match(title ?? '', /^[\d.]+ việc cần làm hôm nay$/)
    assert.deepEqual([link, push.refused], [server.address, []])
    console.log(`arrived: ${text}`)
    await officer.signIn(OFFICER)
    await officer.page.goto('/account')
    await showsOnce(officer, text, title ?? '', tag ?? '')
    await switchesOff(officer)
  } finally {
    await browser.close()
    await server.stop()
    await push.close()
    forget(data)
  }
}

/** Without a script, and where the browser has no push: the page says what is missing, and everything else of it works. */
async function saysWhatIsMissing(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext({ baseURL: address, javaScriptEnabled: false, locale: 'vi-VN' })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.locator('#name').fill(OFFICER)
  await page.locator('#password').fill(DEMONSTRATION_PASSWORD)
  await page.locator('form.sheet button').click()
  await page.goto('/account')
  assert.ok(((await page.locator('noscript p', { hasText: '' }).last().boundingBox())?.height ?? 0) > 10, 'what is missing is drawn')
  assert.equal(await page.getByRole('button', { name: 'Bật trên thiết bị này' }).count(), 0)
  await context.close()

  const old = await person(browser, address, ...OFFICE, 0)
  await old.page.addInitScript(() => { Reflect.deleteProperty(window, 'PushManager') })
  await old.signIn(OFFICER)
  await old.page.goto('/account')
  await old.page.getByText('Trình duyệt này không nhận được thông báo ở địa chỉ này').waitFor()
  await old.page.evaluate(() => document.querySelector('#push')?.scrollIntoView())
  await old.look('notices-missing')
  await old.leave()
}

/** Without a script: what was invited to is taken back on one page, and proposed anew there. What it looks like, on a telephone and at the office. */
async function callsOff(browser: Browser, address: string): Promise<void> {
  const bare = await browser.newContext({ baseURL: address, javaScriptEnabled: false, locale: 'vi-VN' })
  const page = await bare.newPage()
  await page.goto('/sign-in')
  await page.locator('#name').fill(OFFICER)
  await page.locator('#password').fill(DEMONSTRATION_PASSWORD)
  await page.locator('form.sheet button').click()
  await page.goto('/meetings')
  await page.locator('.cards .button').first().click()
  const propose = async () => {
    await page.locator('#on').fill(NEXT)
    await page.locator('#where').fill('Phòng họp số 1')
    await page.getByRole('button', { name: 'Đề xuất thời gian, địa điểm' }).click()
    await page.getByText('Đã đề xuất.').waitFor()
  }
  await propose()
  const meeting = new URL(page.url()).pathname
  await looksAt(browser, address, meeting, 'meeting-invited')
  await page.locator('summary', { hasText: 'Hoãn họp' }).click()
  await page.getByRole('button', { name: 'Hoãn họp' }).click()
  await page.getByText('Đã hoãn họp.').waitFor()
  await page.getByText('Đã hoãn cuộc họp 08:00 Thứ Hai 30/11/2026, Phòng họp số 1').waitFor()
  assert.equal(await page.locator('summary', { hasText: 'Hoãn họp' }).count(), 0, 'nothing is left to call off')
  assert.equal(await page.locator('#where').inputValue(), 'Phòng họp số 1')
  await looksAt(browser, address, meeting, 'meeting-called-off')
  await propose()
  assert.equal(await page.getByText('Đã hoãn cuộc họp').count(), 0, 'proposed anew, it is called off no more')
  await bare.close()
}

async function looksAt(browser: Browser, address: string, path: string, name: string): Promise<void> {
  for (const [width, height] of [PHONE, OFFICE]) {
    const reader = await person(browser, address, width, height, 0)
    await reader.signIn(OFFICER)
    await reader.page.goto(path)
    const form = reader.page.locator('summary', { hasText: 'Hoãn họp' })
    if (await form.count() > 0) await form.click()
    await reader.page.locator('#time').evaluate((heading) => heading.scrollIntoView())
    await reader.look(name)
    await reader.leave()
  }
}

/** A browser finds the manifest on a page, may read it under the policy, and has nothing against it. */
async function fitsAHomeScreen({ page }: Person): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { url, data, errors } = await session.send('Page.getAppManifest')
  assert.deepEqual([new URL(url).pathname, errors, (JSON.parse(data ?? '{}') as { display?: string }).display], ['/app.webmanifest', [], 'standalone'])
  assert.deepEqual((await session.send('Page.getInstallabilityErrors')).installabilityErrors, [])
  await page.getByText('iPhone, iPad (từ iOS 16.4)').waitFor()
}

async function switchesOn(officer: Person): Promise<void> {
  const { page } = officer
  await officer.signIn(OFFICER)
  await page.goto('/account')
  const button = page.getByRole('button', { name: 'Bật trên thiết bị này' })
  await button.waitFor()
  await button.scrollIntoViewIfNeeded()
  await officer.look('notices-off')
  await officer.tap(button)
  await page.getByText('Đã bật thông báo trên thiết bị này.').waitFor()
  await page.locator('[data-push-device] h3', { hasText: 'thiết bị này' }).waitFor()
  await page.evaluate(() => document.querySelector('#push')?.scrollIntoView())
  await officer.look('notices-on')
  assert.equal(await button.isVisible(), false)
}

/** At the office PC the telephone stands in the list, and this machine can be switched on too. */
async function isOfferedElsewhere(browser: Browser, address: string): Promise<void> {
  const office = await person(browser, address, ...OFFICE, 0)
  await standsInForPush(office.page, { name: 'office', subscription: '{}', endpoint: 'https://push.ba-cau.example/office' })
  await office.signIn(OFFICER)
  await office.page.goto('/account')
  await office.page.getByRole('button', { name: 'Bật trên thiết bị này' }).waitFor()
  assert.deepEqual(await office.page.locator('[data-push-device] h3').allTextContents(), ['Máy tính Linux'])
  await office.page.evaluate(() => document.querySelector('#push')?.scrollIntoView())
  await office.look('notices-elsewhere')
  await office.leave()
}

async function arrives(push: PushServer): Promise<string> {
  for (const until = Date.now() + ARRIVES_MS; Date.now() < until; await new Promise((settle) => setTimeout(settle, 200))) {
    if (push.arrived[0]) return push.arrived[0].text
  }
  throw new Error(`no notice arrived: ${push.refused.join('; ')}`)
}

/** The worker of the page is handed it twice, as after a crash: both are shown under one tag, so that one stands; with the count and no more. */
async function showsOnce({ page }: Person, text: string, title: string, tag: string): Promise<void> {
  const context = page.context()
  const session = await context.newCDPSession(page)
  const registered = new Promise<string>((settle) => session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => { if (registrations[0]) settle(registrations[0].registrationId) }))
  await session.send('ServiceWorker.enable')
  const deliver = async () => session.send('ServiceWorker.deliverPushMessage', { origin: new URL(page.url()).origin, registrationId: await registered, data: text })
  const worker = context.serviceWorkers()[0] ?? (await Promise.all([context.waitForEvent('serviceworker'), deliver()]))[0]
  await worker.evaluate(drawsInMemory)
  for (let nth = 0; nth < 2; nth++) await deliver()
  await page.waitForTimeout(500)
  const shown = { title, tag, words: [title], link: new URL(page.url()).origin }
  assert.deepEqual(await worker.evaluate(() => (globalThis as unknown as { shown: unknown }).shown), [shown, shown])
}

async function switchesOff(officer: Person): Promise<void> {
  const { page } = officer
  await officer.tap(page.locator('[data-push-device]').getByRole('button', { name: 'Tắt' }))
  await page.getByText('Đã tắt thông báo trên thiết bị đó.').waitFor()
  assert.equal(await page.locator('[data-push-device]').count(), 0)
  await page.getByRole('button', { name: 'Bật trên thiết bị này' }).waitFor()
}
