import assert from 'node:assert/strict'
import { comes, type Stage } from '../stage/moved-stage.ts'
import { FRONT, idOf, INITIATIVES, issues, MEMBERS, POLICE, PROVINCE, type Papers } from './cast.ts'

const KEY = `plan-province/2024/${PROVINCE}`

/** The chair drafts the plan with two initiatives, members agree to them, both that sign approve, and the paper is issued: its duty is done. */
export async function planOfTheYear(stage: Stage, papers: Papers): Promise<string> {
  const chair = await comes(stage, POLICE)
  const { page, tap } = chair
  await page.goto(`/plans/${KEY}`)
  await tap(page.getByRole('button', { name: 'Lập dự thảo' }))
  for (const title of INITIATIVES) {
    const form = page.locator('details.acts', { hasText: 'Thêm nội dung' })
    if ((await form.getAttribute('open')) === null) await tap(form.locator('summary').first())
    await form.locator('#new-title').fill(title)
    for (const party of ['police', ...MEMBERS]) await form.locator(`input[name="parties"][value="${party}"]`).check()
    await form.locator('#new-on').fill('2024-11-30')
    await tap(form.locator('button.button'))
    await page.getByText('Đã thêm nội dung.').waitFor()
  }
  for (const party of MEMBERS) await agrees(stage, `${party}@${PROVINCE}`)
  await page.goto(`/plans/${KEY}`)
  const said = await page.locator('li.card', { hasText: INITIATIVES[0] }).locator('.said-of li:has(.accepted)').innerText()
  for (const name of [/MTTQ|Mặt trận/u, /LHPN|Phụ nữ/u]) assert.match(said, name)
  await tap(page.getByRole('button', { name: 'Trình ký' }))
  await tap(page.getByRole('button', { name: 'Soạn văn bản kế hoạch năm' }))
  const id = idOf(chair)
  const front = await comes(stage, FRONT)
  for (const { page: at, tap: press } of [front, chair]) {
    await at.goto(`/plans/${KEY}`)
    await press(at.getByRole('button', { name: 'Duyệt kế hoạch' }))
    await at.getByText('Đã duyệt kế hoạch.').waitFor()
  }
  await issues(chair, id, 1, papers, 'ke-hoach', [...INITIATIVES, 'năm 2024'])
  await page.goto(`/plans/${KEY}`)
  assert.match(await page.locator('.lead').first().innerText(), /Đã duyệt/)
  await chair.look('two-years-plan')
  await Promise.all([chair.leave(), front.leave()])
  return `plan of 2024: 2 initiatives, agreed by ${MEMBERS.length} members, approved by both, number 01`
}

async function agrees(stage: Stage, body: string): Promise<void> {
  const { page, tap, leave } = await comes(stage, body)
  await page.goto(`/plans/${KEY}`)
  for (const title of INITIATIVES) {
    await tap(page.getByRole('button', { name: `Đồng ý: ${title}` }))
    await page.getByText('Đã ghi: đồng ý.').waitFor()
  }
  await leave()
}
