import assert from 'node:assert/strict'
import { actOnCommitment, ownCommitments } from '../../packages/services/src/commitment/index.ts'
import { holds } from '../stage/holds.ts'
import { bodyOf, comes, comesByPhone, type Stage } from '../stage/moved-stage.ts'
import { valueOf } from '../stage/own-house.ts'
import { meetsUnder } from './cascade.ts'
import { CHARGE, COMMUNES, DISTRICT_POLICE, H1, H2, idOf, LATE, OF_DISTRICT, POLICE, Q4, SHARE, WOMEN } from './cast.ts'
import { agendaSays } from './meet.ts'

/** Three communes report, the first with a phone from its desk, and the women of the province; whose chair charged them accepts. */
export async function fourReport(stage: Stage): Promise<string> {
  const { house, as } = stage
  const [first, ...rest] = COMMUNES.slice(0, 3).map(([place]) => bodyOf('police', place))
  const one = await comesByPhone(stage, first as string)
  await one.page.goto('/')
  await one.look('two-years-desk-of-commune')
  await one.tap(one.page.locator('section[aria-labelledby="commitments"] a', { hasText: SHARE.what }).first())
  await one.tap(one.page.getByRole('button', { name: 'Báo cáo đã xong' }))
  await one.page.getByText('Đã báo cáo xong.').waitFor()
  const id = idOf(one)
  await one.leave()
  const district = await comes(stage, DISTRICT_POLICE)
  await district.page.goto(`/commitments/${id}`)
  await district.tap(district.page.getByRole('button', { name: 'Chấp nhận' }))
  await district.page.getByText('Đã chấp nhận').first().waitFor()
  await district.leave()
  for (const [body, judge] of [...rest.map((commune) => [commune, DISTRICT_POLICE] as const), [WOMEN, POLICE] as const]) {
    for (const { commitment: { id: own } } of (await ownCommitments(house, await as(body))).own) {
      valueOf(await actOnCommitment(house, await as(body), own, { seen: 1, act: 'report', on: stage.clock.today(), number: '' }), body)
      valueOf(await actOnCommitment(house, await as(judge), own, { seen: 2, act: 'accept' }), `${body} accept`)
    }
  }
  return '3 communes and the women of the province reported, all accepted; 2 communes did not'
}

/** The province follows what it charged the district with, and what the district made of it: on the page of its meeting, and body by body. */
export async function provinceFollows(stage: Stage): Promise<string> {
  const chair = await comes(stage, POLICE)
  await chair.page.goto(`/meetings/${H1}`)
  const owed = (await chair.page.locator('ol.conclusions ul.owed li').allInnerTexts()).map((text) => text.replace(/\s+/gu, ' '))
  assert.match(owed[0] ?? '', new RegExp(`${OF_DISTRICT}.*Chưa`), owed.join(' | '))
  assert.match(owed[1] ?? '', /Hội Liên hiệp Phụ nữ.*Đã chấp nhận/, owed.join(' | '))
  await chair.leave()
  const standing = await comes(stage, POLICE, 'standing')
  await standing.page.goto('/commitments')
  const rates = await standing.page.locator('table.rates').evaluateAll((all) => [...(all[1]?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '').slice(0, 4).join(' ')))
  for (const [at, [, name]] of COMMUNES.entries()) assert.ok(rates.includes(`${name} 1 ${at < 3 ? '1 0' : '0 1'}`), `${name}: ${rates.join(' | ')}`)
  assert.ok(rates.includes(`${OF_DISTRICT} 1 0 1`), rates.join(' | '))
  await standing.look('two-years-commitments')
  await standing.leave()
  return 'the province sees the district open, 3 of its communes done and 2 open'
}

/** September: what is still owed comes back on the agendas of the two. */
export async function nextOfCommunes(stage: Stage): Promise<string> {
  for (const [place] of LATE) await meetsUnder(stage, '2024-09', place)
  return `${LATE.length} late communes met again with it on their agendas`
}

/** October: the district speaks about the two, and what it owes itself stays there. */
export async function nextOfDistrict(stage: Stage): Promise<string> {
  const chair = await comes(stage, DISTRICT_POLICE)
  const open = await agendaSays(chair, Q4, 'open')
  assert.equal(open.length, LATE.length, open.join('\n'))
  for (const [, name] of LATE) assert.equal(open.filter((line) => line.includes(name)).length, 1, `${name}: ${open.join('\n')}`)
  assert.ok(open.every((line) => line.includes(SHARE.what) && /Trễ \d+ ngày/u.test(line)), open.join('\n'))
  assert.deepEqual((await agendaSays(chair, Q4, 'above')).map((line) => line.includes(CHARGE.what)), [true])
  await chair.look('two-years-agenda')
  await chair.leave()
  await holds(stage, Q4, DISTRICT_POLICE, stage.clock.today(), [])
  return `the agenda of ${Q4} shows the ${LATE.length} late commitments, and what the province still waits for`
}

/** December: the province asks its district, and nobody else of the first half. */
export async function nextOfProvince(stage: Stage): Promise<string> {
  const chair = await comes(stage, POLICE)
  const open = await agendaSays(chair, H2, 'open')
  assert.equal(open.length, 1, open.join('\n'))
  for (const said of [CHARGE.what, OF_DISTRICT]) assert.ok(open[0]?.includes(said), open[0])
  await chair.look('two-years-agenda-of-province')
  await chair.leave()
  await holds(stage, H2, POLICE, stage.clock.today(), [])
  return `the agenda of ${H2} shows what the district was charged with`
}
