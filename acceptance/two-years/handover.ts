import assert from 'node:assert/strict'
import { comes, type Stage } from '../stage/moved-stage.ts'
import { CHARGE, DISTRICT, DISTRICT_FRONT, DISTRICT_POLICE, FRONT, idOf, issues, LATE, OF_DISTRICT, POLICE, PROVINCE, SHARE, signs, type Papers } from './cast.ts'

/** What a chair leaves: commitments its meetings charged that are open, by whom; its last number; how many meetings were held of those owed. */
type Left = { tier: string; place: string; police: string; front: string; what: string; owe: readonly string[]; last: number; met: string; plan: string }
const PLACES: readonly Left[] = [
  { tier: 'province', place: PROVINCE, police: POLICE, front: FRONT, what: CHARGE.what, owe: [OF_DISTRICT], last: 7, met: 'đã họp 2 trong 2 kỳ', plan: 'plan-province' },
  { tier: 'district', place: DISTRICT, police: DISTRICT_POLICE, front: DISTRICT_FRONT, what: SHARE.what, owe: LATE.map(([, name]) => name), last: 3, met: 'đã họp 2 trong 4 kỳ', plan: 'district-plan' },
]
const keyOf = ({ tier, place }: Left): string => `handover-${tier}/2024/${place}`

/** In December the police hand over, at the province and at the district. */
export async function handOver(stage: Stage): Promise<string> {
  for (const left of PLACES) {
    const chair = await comes(stage, left.police)
    const { page, tap } = chair
    await page.goto(`/handovers/${keyOf(left)}`)
    await tap(page.getByRole('button', { name: 'Bàn giao', exact: true }))
    await page.getByText('Đã bàn giao.').waitFor()
    saysWhatIsLeft(left, await page.locator('section[aria-labelledby="dossier"]').innerText())
    await chair.look(`two-years-handover-of-${left.tier}`)
    await chair.leave()
  }
  return `handed over: ${PLACES.map(({ tier, owe, last }) => `the ${tier} with ${owe.length} open and last number ${last}`).join(', ')}`
}

/** In January the Front takes over, both sign the minutes, and what is open stands on its desk. */
export async function takeOver(stage: Stage, papers: Papers): Promise<string> {
  for (const left of PLACES) await takesOver(stage, left, papers)
  return `taken over on 03/01/2025, minutes number 01 of 2025 at each; the desk of the Front holds ${PLACES.map(({ tier, owe }) => `${owe.length} open at the ${tier}`).join(', ')}, and its plan of 2025`
}

async function takesOver(stage: Stage, left: Left, papers: Papers): Promise<void> {
  const front = await comes(stage, left.front)
  const { page, tap } = front
  await page.goto(`/handovers/${keyOf(left)}`)
  await tap(page.getByRole('button', { name: 'Tiếp nhận', exact: true }))
  await page.getByText('Đã tiếp nhận.').waitFor()
  await tap(page.getByRole('button', { name: 'Soạn biên bản bàn giao' }))
  const id = idOf(front)
  await signs(front, id)
  const police = await comes(stage, left.police)
  await signs(police, id)
  await issues(police, id, 1, papers, `ban-giao-${left.tier}`, [left.what, ...left.owe, `số cuối đã cấp ${left.last}`, left.met, 'Ngày 20/12/2024', 'tiếp nhận ngày 03/01/2025'])
  await police.leave()

  await page.goto('/')
  const part = page.locator('section[aria-labelledby="handovers"]')
  assert.match(await part.innerText(), new RegExp(`Đã tiếp nhận[\\s\\S]*còn ${left.owe.length} việc nhận bàn giao chưa xong`))
  assert.ok(await page.locator(`a[href="/plans/${left.plan}/2025/${left.place}"]`).count() > 0, 'the plan of 2025 is the Front’s to draft')
  await front.look(`two-years-desk-of-${left.tier}`)
  await tap(part.locator('li a').first())
  saysWhatIsLeft(left, await page.locator('section[aria-labelledby="dossier"]').innerText())
  await front.leave()
}

function saysWhatIsLeft({ what, owe, last }: Left, dossier: string): void {
  for (const name of owe) assert.ok(dossier.includes(name), `${name} in ${dossier}`)
  assert.equal(dossier.split(what).length - 1, owe.length)
  assert.match(dossier, new RegExp(`số cuối đã cấp ${last}(?!\\d)`))
}
