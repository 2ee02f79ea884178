import assert from 'node:assert/strict'
import { actOnCommitment, ownCommitments } from '../../packages/services/src/commitment/index.ts'
import { valueOf } from '../stage/own-house.ts'
import type { Person } from '../stage/person.ts'
import { holds } from '../stage/holds.ts'
import { bodyOf, comes, type Stage } from '../stage/moved-stage.ts'
import { CHARGE, COMMUNES, FRONT, H1, H2, idOf, issues, LATE, POLICE, PROVINCE, signs, type Papers } from './cast.ts'

const ROOM = 'Phòng họp số 1'
const SECOND = 'Rà soát mô hình tự quản của hội viên'

/** The chair proposes when and where the province meets, and sends the invitation. */
export async function invites(stage: Stage, papers: Papers): Promise<string> {
  const chair = await comes(stage, POLICE)
  const { page, tap } = chair
  await page.goto(`/meetings/${H1}`)
  await page.locator('#on').fill('2026-06-15')
  await page.locator('#where').fill(ROOM)
  await tap(page.getByRole('button', { name: 'Đề xuất thời gian, địa điểm' }))
  await issues(chair, await draws(chair, 'Soạn giấy mời'), 2, papers, 'giay-moi', [ROOM, '15/6/2026', 'Phụ nữ'])
  await chair.leave()
  return 'the invitation to the meeting of the province is number 02'
}

/** Draws a paper of the meeting up and signs it; answers its id. */
async function draws(chair: Person, label: string): Promise<string> {
  await chair.page.goto(`/meetings/${H1}`)
  await chair.tap(chair.page.getByRole('button', { name: label }))
  const id = idOf(chair)
  await signs(chair, id)
  return id
}

/** Its conclusions charge five communes and the women of the province. */
export async function provincialMeeting(stage: Stage, papers: Papers): Promise<string> {
  const chair = await comes(stage, POLICE)
  const { page, tap } = chair
  await page.goto(`/meetings/${H1}`)
  for (const body of [POLICE, FRONT, `women@${PROVINCE}`]) await page.locator(`input[name="body"][value="${body}"]`).check()
  await tap(page.getByRole('button', { name: 'Ghi thành phần dự' }))
  await concludes(CHARGE, '2026-07-10', COMMUNES.map(([place]) => bodyOf('police', place)))
  await concludes(SECOND, '2026-07-15', [`women@${PROVINCE}`])
  await tap(page.getByRole('button', { name: 'Ghi đã họp' }))
  await page.getByText('Đã ghi đã họp').first().waitFor()
  assert.equal(await page.locator('ol.conclusions > li').count(), 2)
  assert.equal(await page.locator('ol.conclusions ul.owed li').count(), 6, 'five communes and one of the province')
  await chair.look('two-years-meeting')
  const owed = [CHARGE, SECOND, '10/7/2026', '15/7/2026', ...COMMUNES.map(([, name]) => name)]
  await issues(chair, await draws(chair, 'Soạn biên bản'), 3, papers, 'bien-ban', owed)
  await issues(chair, await draws(chair, 'Soạn thông báo kết luận'), 4, papers, 'thong-bao', owed)
  await chair.leave()
  for (const [place] of COMMUNES) await holds(stage, `meeting-commune/2026-06/${place}`, bodyOf('police', place), '2026-06-15', [])
  return `2 tiers exist in 2026 (the district ended in 2025): the province met, 2 conclusions charge 6 bodies; ${COMMUNES.length} communes met`

  async function concludes(what: string, due: string, owners: readonly string[]): Promise<void> {
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
}

/** All but two report, the first in a browser from its desk; the chair accepts. */
export async function fourReport(stage: Stage): Promise<string> {
  const { house, as } = stage
  const [first, ...rest] = [...COMMUNES.slice(0, 3).map(([place]) => bodyOf('police', place)), bodyOf('women', PROVINCE)]
  const one = await comes(stage, first as string)
  await one.page.goto('/')
  await one.tap(one.page.locator('section[aria-labelledby="commitments"] a', { hasText: CHARGE }).first())
  await one.tap(one.page.getByRole('button', { name: 'Báo cáo đã xong' }))
  await one.page.getByText('Đã báo cáo xong.').waitFor()
  const id = idOf(one)
  await one.leave()
  const judge = await as(bodyOf('police', PROVINCE))
  valueOf(await actOnCommitment(house, judge, id, { seen: 2, act: 'accept' }), 'accept')
  for (const body of rest) {
    const reader = await as(body)
    for (const { commitment: { id: own } } of (await ownCommitments(house, reader)).own) {
      valueOf(await actOnCommitment(house, reader, own, { seen: 1, act: 'report', on: stage.clock.today(), number: '' }), body)
      valueOf(await actOnCommitment(house, judge, own, { seen: 2, act: 'accept' }), `${body} accept`)
    }
  }
  return '4 of 6 reported and accepted in time'
}

/** The agenda of the next meeting says what the two still owe, and nothing else of the last; then it is held. */
export async function nextMeeting(stage: Stage): Promise<string> {
  const chair = await comes(stage, POLICE)
  await chair.page.goto(`/meetings/${H2}`)
  const open = chair.page.locator('section[aria-labelledby="open"]')
  assert.equal(await open.locator('ul.lines > li').count(), LATE.length)
  const text = await open.innerText()
  for (const [, name] of LATE) assert.ok(text.includes(name), `${name} on the agenda: ${text}`)
  assert.equal([...text.matchAll(/Trễ \d+ ngày/gu)].length, LATE.length)
  await chair.look('two-years-agenda')
  await chair.leave()
  await holds(stage, H2, bodyOf('police', PROVINCE), stage.clock.today(), [])
  return `the agenda of ${H2} shows the ${LATE.length} late commitments`
}
