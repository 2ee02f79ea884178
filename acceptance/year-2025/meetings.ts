import assert from 'node:assert/strict'
import type { BodyId } from '../../packages/core/src/register/index.ts'
import { actOnCommitment, listCommitments, ownCommitments, readCommitment } from '../../packages/services/src/commitment/index.ts'
import { readMeeting } from '../../packages/services/src/meeting/index.ts'
import { holds } from '../stage/holds.ts'
import { valueOf } from '../stage/own-house.ts'
import { bodyOf, comes } from '../stage/moved-stage.ts'
import { AFTER, BEFORE, each, madeOf, PARTIES, placesOn, SPLIT, type Stage } from './stage.ts'

/** Reports every commitment the body carries as done that day; answers how many. */
export async function reportsAll({ house, as }: Stage, body: BodyId, on: string): Promise<number> {
  const reader = await as(body)
  const { own } = await ownCommitments(house, reader)
  for (const { commitment } of own) valueOf(await actOnCommitment(house, reader, commitment.id, { seen: commitment.acts, act: 'report', on, number: '' }), `${body} reports`)
  return own.length
}

/** December 2024, the police chair: every district's Front is charged, among them one that will be split at the end of the month. */
export const endOf2024 = (stage: Stage): Promise<void> =>
  holds(stage, `meeting-province/2024-H2/${BEFORE.province}`, bodyOf('police', BEFORE.province), '2024-12-20', [
    { what: 'Rà soát mô hình tự quản trên địa bàn', due: '2025-10-31', owners: placesOn(stage, 'district', '2024-12-20').map((place) => bodyOf('front', place)) },
  ])

/** January: the standing body sees one commitment nobody carries, and gives it to one of the two districts, on a document. */
export async function splitIsAsked(stage: Stage): Promise<void> {
  const standing = await comes(stage, bodyOf('police', BEFORE.province), 'standing')
  const { page } = standing
  await page.goto('/')
  const part = page.locator('section[aria-labelledby="commitments-to-assign"]')
  assert.equal(await part.locator('li').count(), 1, 'one body was split')
  assert.match(await part.innerText(), /huyện Lục Ngạn/)
  await standing.look('year-2025-nobody-carries')
  await standing.tap(part.locator('a').first())
  await gives(stage, standing, bodyOf('front', 'thi-xa-chu'))
  await page.goto('/')
  assert.equal(await part.count(), 0)
  await standing.leave()
  const one = await comes(stage, bodyOf('front', 'thi-xa-chu'))
  await one.page.goto('/')
  assert.match(await one.page.locator('section[aria-labelledby="commitments"]').innerText(), /Rà soát mô hình tự quản[\s\S]*Ủy ban MTTQ Việt Nam huyện Lục Ngạn \(nay là Ủy ban MTTQ Việt Nam thị xã Chũ\)/)
  await one.leave()
  assert.equal((await ownCommitments(stage.house, await stage.as(bodyOf('front', `${SPLIT}-2025`)))).own.length, 0)
}

/** On the page of a commitment that nobody carries. */
async function gives(stage: Stage, { page, tap, look }: Awaited<ReturnType<typeof comes>>, body: BodyId): Promise<void> {
  const id = new URL(page.url()).pathname.split('/')[2] ?? ''
  await page.locator('#assign-body').selectOption(body)
  await page.locator('#assign-document').fill('12/KH-BCĐ')
  await page.locator('#assign-document-on').fill(stage.clock.today())
  await look('year-2025-assign')
  await tap(page.getByRole('button', { name: 'Giao cho cơ quan tiếp nhận' }))
  await page.getByText('Đã giao cho cơ quan tiếp nhận.').waitFor()
  stage.given.set(id, body)
}

/** June: the last meetings of the province, its districts and every commune; one of them in a browser. What they conclude goes to bodies that end on the thirtieth. */
export async function before(stage: Stage): Promise<void> {
  const districts = placesOn(stage, 'district', '2025-06-20')
  await holds(stage, `meeting-province/2025-H1/${BEFORE.province}`, bodyOf('front', BEFORE.province), '2025-06-20', [
    { what: 'Bàn giao hồ sơ phối hợp', due: '2025-07-31', owners: districts.flatMap((place) => [bodyOf('front', place), bodyOf('women', place)]) },
    { what: 'Tập huấn tổ tự quản', due: '2025-09-30', owners: [bodyOf('police', BEFORE.province), bodyOf('farmers', BEFORE.province)] },
  ])
  await each(districts, (place) => holds(stage, `meeting-district/2025-Q2/${place}`, bodyOf('front', place), '2025-06-20', [
    { what: 'Kiểm tra bến đò', due: '2025-08-15', owners: placesOn(stage, 'commune', '2025-06-20').filter((one) => stage.index.superiorOf(one, '2025-06-20' as never) === place).map((one) => bodyOf('elderly', one)) },
  ]))
  const communes = placesOn(stage, 'commune', '2025-06-20').filter((place) => place !== BEFORE.commune)
  await each(communes, (place) => holds(stage, `meeting-commune/2025-06/${place}`, bodyOf('front', place), '2025-06-20', [{ what: 'Nhân rộng mô hình Cổng an ninh', due: '2025-07-15', owners: PARTIES.map((party) => bodyOf(party, place)) }]))
  await inBrowser(stage)
}

async function inBrowser(stage: Stage): Promise<void> {
  const chair = await comes(stage, bodyOf('front', BEFORE.commune))
  const { page, tap } = chair
  await page.goto(`/meetings/meeting-commune/2025-06/${BEFORE.commune}`)
  for (const party of PARTIES) await page.locator(`input[name="body"][value="${bodyOf(party, BEFORE.commune)}"]`).check()
  await tap(page.getByRole('button', { name: 'Ghi thành phần dự' }))
  await page.locator('#what').fill('Nhân rộng mô hình Cổng an ninh')
  for (const party of PARTIES) await page.locator(`input[name="owner"][value="${bodyOf(party, BEFORE.commune)}"]`).check()
  await page.locator('#due').fill('2025-07-15')
  await tap(page.getByRole('button', { name: 'Ghi kết luận' }))
  await page.getByText('Đã ghi kết luận.').first().waitFor()
  await tap(page.getByRole('button', { name: 'Ghi đã họp' }))
  await page.getByText('Đã ghi đã họp').first().waitFor()
  await chair.look('year-2025-meeting-of-june')
  await chair.leave()
}

/** On the first of July: who took over finds on the desk what the communes before left open, under the names they had. */
export async function deskOfHeirs(stage: Stage): Promise<number> {
  const before = madeOf(stage, AFTER.commune, '2025-07-01')
  const women = await comes(stage, bodyOf('women', AFTER.commune), 'officer')
  await women.page.goto('/')
  const lines = women.page.locator('section[aria-labelledby="commitments"] li')
  assert.equal(await lines.count(), before.length, 'one commitment of June for each commune before')
  const text = (await lines.allInnerTexts()).join('\n')
  for (const place of before) assert.ok(text.includes(stage.index.titleOf(bodyOf('women', place), '2025-06-30' as never)?.vi ?? '?'), `${place} by the name it had: ${text}`)
  await women.look('year-2025-desk-of-who-took-over')
  await women.leave()
  return before.length
}

/** July: standing bodies give what districts left, all but two; the first in a browser. */
export async function districtsAreAsked(stage: Stage): Promise<{ asked: number; left: number }> {
  const { house } = stage
  const reader = await stage.as(bodyOf('police', AFTER.province), 'standing')
  const open = (await ownCommitments(house, reader)).toAssign
  assert.ok(open.every(({ owner }) => owner.id.includes('@huyen-') || owner.id.includes('@thi-xa-') || owner.id.includes('@thanh-pho-')), 'only districts left nobody')
  const [first, ...rest] = open
  const standing = await comes(stage, bodyOf('police', AFTER.province), 'standing')
  await standing.page.goto(`/commitments/${first?.commitment.id}`)
  await gives(stage, standing, bodyOf('front', AFTER.province))
  await standing.leave()
  for (const { commitment, owner } of rest.slice(2)) {
    const to = bodyOf(owner.id.split('@')[0] ?? '', AFTER.province)
    valueOf(await actOnCommitment(house, reader, commitment.id, { seen: commitment.acts, act: 'assign', body: to, document: '40/KH-BCĐ', documentOn: '2025-07-02' }), 'assign')
    stage.given.set(commitment.id, to)
  }
  return { asked: open.length, left: 2 }
}

/** The first meetings of the new communes: each speaks about what those before it left open, and charges its own bodies. */
export async function after(stage: Stage): Promise<number> {
  const { house, as } = stage
  let carried = 0
  const { lines } = await listCommitments(house, await as(bodyOf('police', AFTER.province), 'standing'))
  await each(placesOn(stage, 'commune', '2025-07-20'), async (place) => {
    const [key, chair] = [`meeting-commune/2025-07/${place}`, bodyOf('front', place)]
    const { agenda } = valueOf(await readMeeting(house, await as(chair), key), key)
    const sources = madeOf(stage, place, '2025-07-20')
    const open = lines.filter(({ commitment, standing: { state } }) => state !== 'accepted' && state !== 'withdrawn' && sources.some((one) => commitment.meeting === `meeting-commune/2025-06/${one}`))
    assert.deepEqual(agenda.open.map(({ commitment }) => commitment.id).sort(), open.map(({ commitment }) => commitment.id).sort(), `${place}: what was left open before`)
    carried += open.length
    await holds(stage, key, chair, '2025-07-20', [{ what: 'Kiện toàn tổ tự quản của xã, phường mới', due: '2025-08-31', owners: [bodyOf('police', place), bodyOf('women', place)] }])
    await reportsAll(stage, bodyOf('women', place), '2025-07-20')
  })
  return carried
}

/** A report of who took over, and its acceptance by who chairs now, although the meeting was of a place that is no more. */
export async function isJudged(stage: Stage): Promise<void> {
  const { house, as } = stage
  const elderly = bodyOf('elderly', AFTER.commune)
  const { own } = await ownCommitments(house, await as(elderly))
  const ofDistrict = own.find(({ commitment }) => commitment.meeting.startsWith('meeting-district/'))
  assert.ok(ofDistrict, 'what the district charged a commune with')
  const { commitment: { id, acts } } = ofDistrict
  valueOf(await actOnCommitment(house, await as(elderly), id, { seen: acts, act: 'report', on: '2025-07-20', number: '' }))
  const story = valueOf(await readCommitment(house, await as(bodyOf('police', AFTER.province), 'standing'), id))
  assert.deepEqual(story.judges.map(({ vi }) => vi), ['Công an tỉnh Bắc Ninh', 'Ủy ban MTTQ Việt Nam tỉnh Bắc Ninh'])
  valueOf(await actOnCommitment(house, await as(bodyOf('police', AFTER.province), 'standing'), id, { seen: acts + 1, act: 'accept' }))
}
