import assert from 'node:assert/strict'
import { listPlans, readPlan } from '../../packages/services/src/plan/index.ts'
import type { Person } from '../stage/person.ts'
import { valueOf } from '../stage/own-house.ts'
import { bodyOf, comes } from '../stage/moved-stage.ts'
import { AFTER, BEFORE, placesOn, type Stage } from './stage.ts'

const PLANS = [
  ['plan-commune', BEFORE.commune, 'xã Tiên Lục'], ['district-plan', BEFORE.district, 'huyện Lạng Giang'], ['plan-province', BEFORE.province, 'tỉnh Bắc Giang'],
] as const
const keyOf = (rule: string, place: string): string => `${rule}/2025/${place}`

/** In January 2025 the Front, whose turn it is, drafts the plan at a commune, its district and its province; police and Front sign; it is issued under a number. */
export async function areDrawnUp(stage: Stage): Promise<void> {
  for (const [at, [rule, place, name]] of PLANS.entries()) {
    const [front, police] = [await comes(stage, bodyOf('front', place)), await comes(stage, bodyOf('police', place))]
    const address = `/plans/${keyOf(rule, place)}`
    await drafts(front, address, name)
    await police.page.goto(address)
    await police.tap(police.page.getByRole('button', { name: 'Duyệt kế hoạch' }))
    await police.page.getByText('Đã duyệt kế hoạch.').waitFor()
    await front.page.goto(address)
    await front.page.locator('#approve-number').fill(`0${at + 1}/KH-UBMTTQ`)
    await front.page.locator('#approve-on').fill('2025-01-10')
    await front.tap(front.page.getByRole('button', { name: 'Duyệt kế hoạch' }))
    assert.match(await front.page.locator('.lead').first().innerText(), /Đã duyệt/, `${name}: ${await front.page.locator('main').innerText()}`)
    await front.look(`year-2025-plan-${rule}`)
    await Promise.all([front.leave(), police.leave()])
  }
}

async function drafts({ page, tap, look }: Person, address: string, name: string): Promise<void> {
  await page.goto('/')
  assert.ok(await page.locator(`a[href="${address}"]`).count() > 0, `the desk leads to ${address}`)
  await page.goto(address)
  assert.match(await page.locator('h1').innerText(), new RegExp(`2025.*${name}`, 'i'))
  await tap(page.getByRole('button', { name: 'Lập dự thảo' }))
  for (const title of ['Cổng an ninh', 'Tổ tự quản bến bãi']) {
    const form = page.locator('details.acts', { hasText: 'Thêm nội dung' })
    if ((await form.getAttribute('open')) === null) await tap(form.locator('summary').first())
    await form.locator('#new-title').fill(`${title} ${name}`)
    await form.locator('input[name="parties"][value="police"]').check()
    await form.locator('input[name="parties"][value="front"]').check()
    await form.locator('#new-on').fill('2025-11-30')
    await tap(form.locator('button.button'))
    await page.getByText('Đã thêm nội dung.').waitFor()
  }
  await look('year-2025-draft')
  await tap(page.getByRole('button', { name: 'Trình ký' }))
}

/** Every place that was there when plans were asked for has one, and no other: neither was one lost with its place, nor asked for twice. */
export async function areAllThere(stage: Stage): Promise<string> {
  const follower = await stage.as(bodyOf('police', AFTER.province), 'standing')
  const { rows } = await listPlans(stage.house, follower, { year: 2025 })
  const there = ['province', 'district', 'commune'].flatMap((tier) => placesOn(stage, tier, '2025-01-29'))
  assert.deepEqual(rows.map(({ place }) => place.id).sort(), [...there].sort())
  assert.deepEqual(rows.filter(({ state }) => state === 'approved').map(({ place }) => place.id).sort(), PLANS.map(([, place]) => place).sort())
  const standing = await comes(stage, bodyOf('police', AFTER.province), 'standing')
  await standing.page.goto('/plans?year=2025')
  assert.equal(await standing.page.locator('tbody tr').count(), rows.length)
  await standing.look('year-2025-plans')
  await standing.leave()
  return `${rows.length} plans of 2025, one for each place of 29/01 (${placesOn(stage, 'commune', '2025-01-29').length} communes, ${placesOn(stage, 'district', '2025-01-29').length} districts, the province); 3 approved`
}

/** After the first of July: the commune that follows reads the plan that was approved, and is asked for no other. */
export async function areTakenOver(stage: Stage): Promise<void> {
  const front = await comes(stage, bodyOf('front', AFTER.commune))
  const key = keyOf('plan-commune', BEFORE.commune)
  await front.page.goto('/')
  assert.ok(await front.page.locator(`a[href="/plans/${key}"]`).count() > 0, 'the desk of who took over leads to the plan')
  assert.equal(await front.page.locator(`a[href="/plans/${keyOf('plan-commune', AFTER.commune)}"]`).count(), 0)
  await front.page.goto(`/plans/${key}`)
  const text = await front.page.locator('main').innerText()
  assert.match(text, /Cổng an ninh xã Tiên Lục/)
  assert.match(text, /Đã duyệt/)
  assert.equal(await front.page.locator('.acts form').count(), 0, 'what was approved is read')
  await front.look('year-2025-plan-taken-over')
  await front.leave()
  const province = valueOf(await readPlan(stage.house, await stage.as(bodyOf('front', AFTER.province)), keyOf('plan-province', BEFORE.province)))
  assert.deepEqual([province.row.state, province.row.may, province.row.chair?.body?.title.vi], ['approved', [], 'Ủy ban MTTQ Việt Nam tỉnh Bắc Giang'])
}
