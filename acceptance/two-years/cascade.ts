import assert from 'node:assert/strict'
import { readMeeting } from '../../packages/services/src/meeting/index.ts'
import { holds } from '../stage/holds.ts'
import { bodyOf, comes, comesByPhone, type Stage } from '../stage/moved-stage.ts'
import { valueOf } from '../stage/own-house.ts'
import { CHARGE, COMMUNES, DISTRICT, DISTRICT_FRONT, DISTRICT_POLICE, FRONT, H1, OF_DISTRICT, ofCommune, POLICE, Q3, SECOND, SHARE, WOMEN, type Papers } from './cast.ts'
import { agendaSays, invites, isWrittenDown, meets } from './meet.ts'

const [ROOM, HALL] = ['Phòng họp số 1', 'Hội trường huyện']

export async function provinceInvites(stage: Stage, papers: Papers): Promise<string> {
  const chair = await comes(stage, POLICE)
  await invites(chair, H1, '2024-06-14', ROOM, 2, papers, ['14/6/2024', 'Phụ nữ'])
  await chair.leave()
  return 'the invitation to the meeting of the province is number 02'
}

/** The province charges the tier below it, a district, and one of its own bodies: of communes it is offered none. */
export async function provinceMeets(stage: Stage, papers: Papers): Promise<string> {
  const chair = await comes(stage, POLICE)
  await meets(chair, H1, [POLICE, FRONT, WOMEN], [{ ...CHARGE, owners: [DISTRICT_POLICE] }, { ...SECOND, owners: [WOMEN] }])
  assert.equal(await chair.page.locator('input[name="owner"][value*="@xa-"]').count(), 0, 'communes are two tiers below')
  assert.ok(await chair.page.locator(`input[name="owner"][value$="@${DISTRICT}"]`).count() > 0)
  await chair.look('two-years-meeting')
  await isWrittenDown(chair, H1, 3, papers, [CHARGE.what, CHARGE.printed, OF_DISTRICT, SECOND.what, SECOND.printed, 'Hội Liên hiệp Phụ nữ tỉnh Bắc Giang'])
  await chair.leave()
  return 'the province met: 1 conclusion charges the police of a district, 1 the women of the province'
}

/** Three weeks later the district invites, with what came from above on its agenda. */
export async function districtInvites(stage: Stage, papers: Papers): Promise<string> {
  const chair = await comes(stage, DISTRICT_POLICE)
  await invites(chair, Q3, '2024-07-05', HALL, 1, papers, ['5/7/2024', 'Triển khai 01 việc cấp trên giao, chưa xong', 'Ủy ban MTTQ Việt Nam huyện Hiệp Hòa'])
  await chair.leave()
  return 'the invitation to the meeting of the district is number 01 of its own register, and says that 1 commitment comes from above'
}

/** That the province charged it stands on its agenda for every member, and what, for who owes it; it becomes the share of five communes. */
export async function districtMeets(stage: Stage, papers: Papers): Promise<string> {
  const [chair, front] = [await comes(stage, DISTRICT_POLICE), await comes(stage, DISTRICT_FRONT)]
  for (const member of [front, chair]) {
    const [from, ...more] = await agendaSays(member, Q3, 'above')
    assert.deepEqual(more, [])
    for (const said of [OF_DISTRICT, 'Tỉnh Bắc Giang', CHARGE.printed]) assert.ok(from?.includes(said), `${said} in ${from}`)
    assert.equal(from?.includes(CHARGE.what), member === chair, 'its words are for who met and who owes it')
  }
  await front.leave()
  await meets(chair, Q3, [DISTRICT_POLICE, DISTRICT_FRONT], [{ ...SHARE, owners: COMMUNES.map(([place]) => bodyOf('police', place)) }])
  await chair.look('two-years-meeting-of-district')
  await isWrittenDown(chair, Q3, 2, papers, [SHARE.what, SHARE.printed, ...COMMUNES.map(([, name]) => name)])
  await chair.leave()
  return `the district met: what the province charged it with was on its agenda, and charges ${COMMUNES.length} communes`
}

/** The five meet in July, the first with a phone: each finds its share on its agenda. */
export async function communesMeet(stage: Stage): Promise<string> {
  const [[first], ...rest] = COMMUNES
  const chair = await comesByPhone(stage, bodyOf('police', first))
  const key = ofCommune('2024-07', first)
  const [share, ...more] = await agendaSays(chair, key, 'above')
  assert.deepEqual(more, [])
  assert.ok(share?.includes(SHARE.what), share)
  await chair.look('two-years-meeting-of-commune')
  await meets(chair, key, [bodyOf('police', first), bodyOf('front', first)], [])
  await chair.leave()
  for (const [place] of rest) await meetsUnder(stage, '2024-07', place)
  return `${COMMUNES.length} communes met, each with its share on its agenda: three tiers have met`
}

/** By the services: the share of the commune is on its agenda; then it is held. */
export async function meetsUnder(stage: Stage, month: string, place: string): Promise<void> {
  const [key, chair] = [ofCommune(month, place), bodyOf('police', place)]
  const { agenda } = valueOf(await readMeeting(stage.house, await stage.as(chair), key), key)
  assert.deepEqual(agenda.above.map(({ line, opens }) => [line.commitment.what, line.owner.id, opens]), [[SHARE.what, chair, true]], key)
  await holds(stage, key, chair, stage.clock.today(), [])
}
