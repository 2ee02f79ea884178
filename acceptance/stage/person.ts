import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Locator, Page } from 'playwright-core'

const TAP_MS = 900
const KEY_MS = 110
const SCREENS = fileURLToPath(new URL('../../docs/screens/', import.meta.url))
export const DEMONSTRATION_PASSWORD = 'trinh-dien-168'

/** Somebody at a device, moving at a human pace. */
export type Person = {
  page: Page
  tap(target: Locator): Promise<void>
  type(target: Locator, text: string): Promise<void>
  signIn(name: string): Promise<void>
  /** Judges the page as it stands: nothing serious for axe, no error in the browser's log; a picture when pictures are asked for. */
  look(name: string): Promise<void>
  leave(): Promise<void>
}

export async function person(browser: Browser, address: string, width: number, height: number, pace = 1): Promise<Person> {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'vi-VN', hasTouch: width < 600, baseURL: address })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('status of 4')) problems.push(message.text()) })
  const wait = (ms: number) => page.waitForTimeout(ms * pace)
  const tap = async (target: Locator) => {
    await wait(TAP_MS)
    await target.click()
    await page.waitForLoadState()
  }
  const type = async (target: Locator, text: string) => {
    await wait(TAP_MS)
    await target.fill('')
    await target.pressSequentially(text, { delay: KEY_MS * pace })
  }
  return {
    page, tap, type,
    signIn: async (name) => {
      await page.goto('/sign-in')
      await type(page.locator('#name'), name)
      await type(page.locator('#password'), DEMONSTRATION_PASSWORD)
      await tap(page.locator('form.sheet button'))
    },
    look: async (name) => {
      if (process.argv.includes('--pictures')) {
        mkdirSync(SCREENS, { recursive: true })
        await page.screenshot({ path: `${SCREENS}${name}-${width}.png` })
      }
      const { violations } = await new AxeBuilder({ page }).analyze()
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      assert.deepEqual(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), [], `axe on ${name}`)
      assert.deepEqual(problems, [], `the browser's log on ${name}`)
    },
    leave: () => context.close(),
  }
}
