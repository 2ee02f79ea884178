import assert from 'node:assert/strict'
import type { Person } from '../stage/person.ts'
import { idOf, issues, signs, type Papers } from './cast.ts'

export type Conclusion = { what: string; due: string; owners: readonly string[] }
/** One part of the agenda: `open` of earlier meetings, `above` of the tier above. */
export type AgendaPart = 'open' | 'above'

/** The chair proposes when and where, and sends the invitation: `number`, which says `says`. */
export async function invites(chair: Person, key: string, on: string, where: string, number: number, papers: Papers, says: readonly string[]): Promise<void> {
  const { page, tap } = chair
  await page.goto(`/meetings/${key}`)
  await page.locator('#on').fill(on)
  await page.locator('#where').fill(where)
  await tap(page.getByRole('button', { name: 'Đề xuất thời gian, địa điểm' }))
  await issues(chair, await draws(chair, key, 'Soạn giấy mời'), number, papers, `giay-moi-${tierOf(key)}`, [where, ...says])
}

/** The chair says who came and what was concluded, and that it was held. */
export async function meets({ page, tap }: Person, key: string, attended: readonly string[], conclusions: readonly Conclusion[]): Promise<void> {
  await page.goto(`/meetings/${key}`)
  for (const body of attended) await page.locator(`input[name="body"][value="${body}"]`).check()
  await tap(page.getByRole('button', { name: 'Ghi thành phần dự' }))
  for (const { what, due, owners } of conclusions) {
    await page.locator('#what').fill(what)
    for (const owner of owners) {
      const box = page.locator(`input[name="owner"][value="${owner}"]`)
      const fold = page.locator('details', { has: box })
      if (await fold.count() > 0 && (await fold.getAttribute('open')) === null) await tap(fold.locator('summary'))
      await box.check()
    }
    await page.locator('#due').fill(due)
    await tap(page.getByRole('button', { name: 'Ghi kết luận' }))
    await page.locator('ol.conclusions > li', { hasText: what }).waitFor()
  }
  await tap(page.getByRole('button', { name: 'Ghi đã họp' }))
  await page.getByText('Đã ghi đã họp').first().waitFor()
  await page.locator('#conclusions').scrollIntoViewIfNeeded()
  const owed = conclusions.reduce((sum, { owners }) => sum + owners.length, 0)
  assert.deepEqual([await page.locator('ol.conclusions > li').count(), await page.locator('ol.conclusions ul.owed li').count()], [conclusions.length, owed], key)
}

/** Minutes and conclusion notice, from `first` on, both of which say `says`. */
export async function isWrittenDown(chair: Person, key: string, first: number, papers: Papers, says: readonly string[]): Promise<void> {
  await issues(chair, await draws(chair, key, 'Soạn biên bản'), first, papers, `bien-ban-${tierOf(key)}`, says)
  await issues(chair, await draws(chair, key, 'Soạn thông báo kết luận'), first + 1, papers, `thong-bao-${tierOf(key)}`, says)
}

/** The lines of a part of the agenda as the page says them; none where the part is not there. */
export async function agendaSays({ page }: Person, key: string, part: AgendaPart): Promise<readonly string[]> {
  await page.goto(`/meetings/${key}`)
  await page.locator('section[aria-labelledby="agenda"]').waitFor()
  const own = page.locator(`section[aria-labelledby="${part}"]`)
  if (await own.count() > 0) await own.scrollIntoViewIfNeeded()
  return own.locator('ul.lines > li').allInnerTexts()
}

const tierOf = (key: string): string => key.split('/')[0]?.replace('meeting-', '') ?? ''

/** Draws a paper of the meeting up and signs it; answers its id. */
async function draws(chair: Person, key: string, label: string): Promise<string> {
  await chair.page.goto(`/meetings/${key}`)
  await chair.tap(chair.page.getByRole('button', { name: label }))
  const id = idOf(chair)
  await signs(chair, id)
  return id
}
