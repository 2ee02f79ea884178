import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Reader } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import { wordingsOf, type Paper } from '@phoihop/core/paper'
import { day } from '@phoihop/core/calendar'
import { formerPlacesOn, type BodyId } from '@phoihop/core/register'
import type { House } from '../house/index.ts'
import { issuePaper } from '../issue/index.ts'
import { agreePaper, readPaper, revisePaper, signPaper } from '../paper/index.ts'
import { readFile } from '../file/index.ts'
import { readDuty, reportDuty } from '../work/index.ts'
import { openTestHouse, readerOf } from '../work/work.fixture.ts'
import { addItem, attend, conclude, draftMeetingPaper, hold, propose, readMeeting } from './index.ts'

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals[0].code)
function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}
const said = ({ body }: Paper) => body.flatMap((part) => (part.part === 'heading' ? [`${part.label} ${part.text}`] : part.part === 'table' ? part.rows.map(({ cells }) => cells.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' | ')) : [part.runs.map(({ text }) => text).join('')]))

let house: House, setToday: (text: string) => void, close: () => Promise<void>
const bodyAt = (party: string, name: string): BodyId => `${party}@${house.definition().index.register.places.find((each) => !each.exists.to && each.names.at(-1)?.value.vi === name)?.id}` as BodyId
type Seats = Readonly<Record<'chair' | 'front' | 'women' | 'above' | 'leader', Reader>>
async function seatsAt(name: string): Promise<Seats & { key: string }> {
  const reader = (party: string, role: Parameters<typeof readerOf>[1] = 'officer') => readerOf(house, role, bodyAt(party, name))
  return {
    chair: await reader('police'), front: await reader('front'), women: await reader('women'), leader: await reader('police', 'leader'), above: await readerOf(house, 'standing', bodyAt('front', 'Tỉnh Bắc Ninh')),
    key: `meeting-commune/2026-11/${bodyAt('police', name).split('@')[1]}`,
  }
}
beforeAll(async () => { ({ house, setToday, close } = await openTestHouse()) })
beforeEach(() => setToday('2026-11-24'))
afterAll(() => close())

const acts = async (reader: Reader, key: string) => valueOf(await readMeeting(house, reader, key)).meeting.acts
const papers = async (reader: Reader, key: string) => valueOf(await readMeeting(house, reader, key)).papers
const paper = async (reader: Reader, id: string) => valueOf(await readPaper(house, reader, id))
/** Held on the 24th with two conclusions; women did not come. */
async function held({ chair, women, key }: Seats & { key: string }): Promise<void> {
  valueOf(await propose(house, chair, key, { seen: await acts(chair, key), on: '2026-11-24', at: '07:30', where: 'Phòng họp số 1' }))
  valueOf(await addItem(house, women, key, { title: 'Mô hình tự quản ở bến đò' }))
  const [police, front] = [chair.seat.body as BodyId, bodyAt('front', placeName(chair))]
  valueOf(await attend(house, chair, key, { seen: await acts(chair, key), bodies: [police, front] }))
  valueOf(await conclude(house, chair, key, { seen: await acts(chair, key), what: 'Sơn lại biển báo.', due: '2026-12-10', owners: [police, front] }))
  valueOf(await conclude(house, chair, key, { seen: await acts(chair, key), what: 'Gửi danh sách bến đò', due: '2026-12-05', owners: [women.seat.body as BodyId] }))
  valueOf(await hold(house, chair, key, { seen: await acts(chair, key), on: '2026-11-24', figures: {} }))
}
const placeName = ({ seat }: Reader): string => { const { index } = house.definition(); return index.nameOf(index.body(seat.body as BodyId)?.place as never, house.today())?.vi ?? '' }

describe('an invitation', () => {
  it('is the chair’s, once a time is proposed; another time makes it draw it up again, whatever was signed', async () => {
    const seats = await seatsAt('Phường Việt Yên')
    const { chair, front, women, above, leader, key } = seats
    const draw = (reader: Reader) => draftMeetingPaper(house, reader, key, 'invitation')
    expect([code(await draw(chair)), (await papers(chair, key)).draws]).toEqual(['no-proposal', []])
    valueOf(await propose(house, chair, key, { seen: 0, on: '2026-11-26', at: '07:30', where: 'Phòng họp số 1' }))
    expect([(await papers(chair, key)).draws, (await papers(front, key)).draws, (await papers(leader, key)).draws]).toEqual([['invitation'], [], []])
    expect([code(await draw(front)), code(await draw(above)), code(await draw(leader)), code(await draftMeetingPaper(house, chair, key, 'plan'))]).toEqual(['not-yours', 'not-yours', 'may-not', 'not-a-value'])
    const pressed = await Promise.all([draw(chair), draw(chair), draw(chair)])
    expect(pressed.map(code).sort()).toEqual(['ok', 'paper-there', 'paper-there'])
    const [line, ...more] = (await papers(women, key)).lines
    expect([line, more]).toMatchObject([{ kind: 'invitation', stage: 'drafted', outdated: false }, []])
    const id = line?.id ?? ''
    const words = said((await paper(women, id)).paper)
    expect(words).toContain('07 giờ 30 ngày 26/11/2026, tại Phòng họp số 1.')
    expect(words).toContain('Ủy ban MTTQ Việt Nam phường Việt Yên;')
    expect(words.some((one) => /^Công an phường Việt Yên/.test(one) && one.endsWith(';'))).toBe(false)
    expect(words.find((one) => one.startsWith('dự '))).toMatch(/^dự giao ban .* tháng 11 năm 2026\.$/)
    expect(code(await signPaper(house, chair, id, 1))).toBe('ok')

    valueOf(await propose(house, chair, key, { seen: await acts(chair, key), on: '2026-11-27', at: '14:00', where: 'Phòng họp số 1' }))
    expect((await papers(women, key)).lines).toMatchObject([{ id, outdated: true, stage: 'signed' }])
    expect(code(await issuePaper(house, chair, id, { seen: 2, on: '2026-11-24' }))).toBe('paper-outdated')
    expect(valueOf(await draw(chair))).toBe(id)
    expect(await paper(chair, id)).toMatchObject({ stage: 'drafted', signed: [], outdated: false })
    valueOf(await signPaper(house, chair, id, 3))
    expect(valueOf(await issuePaper(house, chair, id, { seen: 4, on: '2026-11-24' })).number).toBeGreaterThan(0)
    expect([code(await draw(chair)), (await papers(chair, key)).draws]).toEqual(['paper-issued', []])
    // What is issued stands; a third time asks for another invitation, with a number of its own.
    valueOf(await propose(house, chair, key, { seen: await acts(chair, key), on: '2026-11-30', at: '14:00', where: 'Phòng họp số 1' }))
    const other = valueOf(await draw(chair))
    expect(other).not.toBe(id)
    expect((await papers(chair, key)).lines.map(({ stage, outdated }) => [stage, outdated])).toEqual([['issued', true], ['drafted', false]])
    expect(await paper(chair, id)).toMatchObject({ outdated: false, stage: 'issued' })
  })
})

describe('minutes and conclusion notice', () => {
  it('say which bodies came, what was spoken about and what was concluded, each with owner and day; the notice’s number reports its duty', async () => {
    const seats = await seatsAt('Phường Nếnh')
    const { chair, women, key } = seats
    expect([code(await draftMeetingPaper(house, chair, key, 'minutes')), code(await draftMeetingPaper(house, chair, key, 'conclusion-notice'))]).toEqual(['meeting-not-held', 'meeting-not-held'])
    await held(seats)
    expect((await papers(chair, key)).draws).toEqual(['minutes', 'conclusion-notice'])
    expect(code(await draftMeetingPaper(house, chair, key, 'invitation'))).toBe('meeting-held')

    const minutes = (await paper(women, valueOf(await draftMeetingPaper(house, chair, key, 'minutes')))).paper
    expect(minutes.subject).toMatch(/^Giao ban .* tháng 11 năm 2026$/)
    const words = said(minutes)
    for (const one of ['Công an phường Nếnh;', 'Ủy ban MTTQ Việt Nam phường Nếnh.', 'Vắng mặt:', 'Mô hình tự quản ở bến đò (Hội Liên hiệp Phụ nữ phường Nếnh).', '1 | Sơn lại biển báo | Công an phường Nếnh, Ủy ban MTTQ Việt Nam phường Nếnh | 10/12/2026', '2 | Gửi danh sách bến đò | Hội Liên hiệp Phụ nữ phường Nếnh | 05/12/2026']) expect(words).toContain(one)
    expect(words.find((one) => one.startsWith('Kiểm điểm'))).toMatch(/^Kiểm điểm \d\d+ việc quá hạn tại địa bàn \(Công an phường Nếnh\);$/)
    expect(words.indexOf('Hội Liên hiệp Phụ nữ phường Nếnh;')).toBeGreaterThan(words.indexOf('Vắng mặt:'))

    const id = valueOf(await draftMeetingPaper(house, chair, key, 'conclusion-notice'))
    expect(said((await paper(women, id)).paper)).toContain('Công an phường Nếnh, Ủy ban MTTQ Việt Nam phường Nếnh: Sơn lại biển báo; hoàn thành chậm nhất ngày 10/12/2026;')
    valueOf(await signPaper(house, chair, id, 1))
    expect(code(await issuePaper(house, chair, id, { seen: 2, on: '2026-11-23' }))).toBe('before-meeting')
    const { number } = valueOf(await issuePaper(house, chair, id, { seen: 2, on: '2026-11-24' }))
    const issued = await paper(women, id)
    const duty = valueOf(await readDuty(house, chair, key.replace('meeting-commune', 'notice-commune')))
    expect(duty.history.map(({ entry }) => entry.act)).toEqual([{ did: 'issue', on: '2026-11-24', number: `0${number}/${issued.paper.symbol}`, figures: {}, file: issued.issued?.pdf }])
    expect(code(await readFile(house, chair, issued.issued?.pdf ?? ''))).toBe('ok')
  })

  it('numbered elsewhere and reported by hand, a notice gets no second number', async () => {
    const seats = await seatsAt('Phường Vân Hà')
    await held(seats)
    const { chair, key } = seats
    const id = valueOf(await draftMeetingPaper(house, chair, key, 'conclusion-notice'))
    valueOf(await signPaper(house, chair, id, 1))
    valueOf(await reportDuty(house, chair, key.replace('meeting-commune', 'notice-commune'), { on: '2026-11-24', number: '77/TB-CAT', figures: {} }))
    expect(code(await issuePaper(house, chair, id, { seen: 2, on: '2026-11-24' }))).toBe('reported-elsewhere')
    expect((await paper(chair, id)).issued).toBeUndefined()
  })
})

describe('rewording', () => {
  it('is for who signs, drops what was agreed and signed, keeps what is typed by hand only, and takes one of two at once', async () => {
    const seats = await seatsAt('Xã Tam Tiến')
    await held(seats)
    const { chair, women, key } = seats
    const second = await readerOf(house, 'officer', chair.seat.body)
    const id = valueOf(await draftMeetingPaper(house, chair, key, 'conclusion-notice'))
    const blocks = wordingsOf((await paper(chair, id)).paper)
    expect(blocks.some(({ text }) => text.includes('Sơn lại biển báo'))).toBe(false)
    const { at } = blocks.at(-1) as (typeof blocks)[number]
    const revise = (reader: Reader, seen: number, wording: string, item = at) => revisePaper(house, reader, id, { seen, item, wording })
    valueOf(await agreePaper(house, chair, id, 1))
    expect(await paper(chair, id)).toMatchObject({ stage: 'agreed' })
    expect([code(await revise(women, 2, 'Khác')), code(await revise(chair, 2, 'Gọi 0912 345 678')), code(await revise(chair, 1, 'Khác')), code(await revise(chair, 2, 'Khác', 99))]).toEqual(['not-yours', 'names-a-person', 'matter-changed', 'not-a-value'])
    const both = await Promise.all([revise(chair, 2, 'Đề nghị các cơ quan thực hiện.'), revise(second, 2, 'Yêu cầu thực hiện.')])
    expect(both.map(code).sort()).toEqual(['matter-changed', 'ok'])
    const after = await paper(women, id)
    expect(after).toMatchObject({ stage: 'drafted', agreed: [], signed: [], worded: 3, seen: 3 })
    expect(said(after.paper).at(-1)).toMatch(/^(Đề nghị các cơ quan thực hiện|Yêu cầu thực hiện)\.\/\.$/)
    valueOf(await signPaper(house, chair, id, 3))
    valueOf(await issuePaper(house, chair, id, { seen: 4, on: '2026-11-24' }))
    expect(code(await revise(chair, 5, 'Muộn'))).toBe('paper-issued')
    expect(said((await paper(chair, id)).paper)).toEqual(said(after.paper))
  })
})

it('of a body that ended, the body that went on in it draws up what was left, under its own name', async () => {
  const { index } = house.definition()
  const heir = bodyAt('police', 'Phường Nếnh')
  const place = formerPlacesOn(index, index.body(heir)?.place as never, day('2026-11-24')).find((one) => index.bodyOf('police' as never, one, day('2025-05-20')))
  const key = `meeting-commune/2025-05/${place}`
  const reader = await readerOf(house, 'officer', heir)
  const chair = valueOf(await readMeeting(house, reader, key)).chairs[0]?.id as BodyId
  const acting = chair.startsWith('police') ? reader : await readerOf(house, 'officer', bodyAt(chair.split('@')[0] as string, 'Phường Nếnh'))
  valueOf(await attend(house, acting, key, { seen: 0, bodies: [chair] }))
  valueOf(await hold(house, acting, key, { seen: 1, on: '2025-05-20', figures: {} }))
  const drawn = await paper(acting, valueOf(await draftMeetingPaper(house, acting, key, 'minutes')))
  expect(drawn.signers).toEqual([acting.seat.body])
  expect(drawn.paper.issuers[0]?.name).toMatch(/phường Nếnh$/)
  // Nobody proposed when and where: left blank for ink.
  expect(said(drawn.paper)[0]).toMatch(/^Hôm nay, ………… ngày 20\/5\/2025, tại …………, /)
})
