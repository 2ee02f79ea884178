import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import { commonFacts, type PaperFrame } from '@phoihop/core/paper'
import type { PartyId, PlaceId } from '@phoihop/core/register'
import { listAudit } from '@phoihop/storage/audit'
import type { House } from '../house/index.ts'
import { readFile } from '../file/index.ts'
import { openTestHouse, readerOf } from '../work/work.fixture.ts'
import { issuePaper } from '../issue/index.ts'
import { agreePaper, draftPaper, listPapers, readPaper, signPaper } from './index.ts'

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals.map((refusal) => refusal.code).join())
function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}

let house: House, close: () => Promise<void>
let police: Reader, front: Reader, women: Reader, elsewhere: Reader, province: Reader
let place: PlaceId
beforeAll(async () => {
  ;({ house, close } = await openTestHouse())
  const { index } = house.definition()
  const placeNamed = (name: string) => index.register.places.find((each) => !each.exists.to && each.names.at(-1)?.value.vi === name)?.id as PlaceId
  place = placeNamed('Phường Việt Yên')
  ;[police, front, women] = [await readerOf(house, 'officer', `police@${place}`), await readerOf(house, 'officer', `front@${place}`), await readerOf(house, 'officer', `women@${place}`)]
  elsewhere = await readerOf(house, 'officer', `police@${placeNamed('Phường Nếnh')}`)
  province = await readerOf(house, 'standing', `front@${placeNamed('Tỉnh Bắc Ninh')}`)
})
afterAll(() => close())

const facts = (frame: PaperFrame) => ({ ...commonFacts(frame), duties: [{ what: 'Giao ban', who: 'Công an', due: '31/12/2026' }], initiatives: [] })
const drafted = async (by = police, lead = 'police') => valueOf(await draftPaper(house, by, 'plan', facts, { about: `plan-commune/2026/${place}`, place, year: 2026, lead: lead as PartyId, seenBy: [`women@${place}` as never] }))
const seen = async (id: string) => valueOf(await readPaper(house, police, id)).seen
const signedByBoth = async (id: string) => {
  for (const reader of [police, front]) expect(code(await signPaper(house, reader, id, await seen(id)))).toBe('ok')
  return id
}
const issue = async (id: string, by = police, on = '2026-11-24') => issuePaper(house, by, id, { seen: await seen(id), on })

describe('a paper of two bodies', () => {
  it('is drafted, agreed, signed and issued with the next number of the body that leads', async () => {
    const id = await drafted()
    const stage = async () => valueOf(await readPaper(house, women, id)).stage
    expect(await stage()).toBe('drafted')
    expect(code(await agreePaper(house, front, id, 1))).toBe('ok')
    expect(code(await agreePaper(house, police, id, 1))).toBe('matter-changed')
    await signedByBoth(id)
    expect(await stage()).toBe('signed')
    expect(valueOf(await issue(id))).toEqual({ number: 1 })
    const { paper, issued, stage: last } = valueOf(await readPaper(house, front, id))
    expect([last, paper.number, paper.dated, paper.symbol, paper.issuers.map(({ name }) => name)]).toEqual(['issued', 1, '2026-11-24', 'KH-CAT-MTTQ', ['Công an phường Việt Yên', 'Ủy ban MTTQ Việt Nam phường Việt Yên']])
    for (const [file, magic] of [[issued?.docx, 'PK'], [issued?.pdf, '%PDF']] as const) {
      const { bytes } = valueOf(await readFile(house, front, file ?? ''))
      expect(Buffer.from(bytes).subarray(0, magic.length).toString('latin1')).toBe(magic)
      expect(code(await readFile(house, elsewhere, file ?? ''))).toBe('file-missing')
    }
    expect(code(await issue(id))).toBe('paper-issued')
    expect((await listAudit(house.db, { limit: 20 })).filter(({ did }) => did === 'number-paper').map(({ on }) => on)).toEqual([`police@${place}/2026/1`])
  })

  it('led by the other has a series of its own; the next of the first goes on without a gap', async () => {
    expect(code(await issue(await drafted()))).toBe('signature-missing')
    const other = await signedByBoth(await drafted(front, 'front'))
    expect(code(await issue(other, police))).toBe('not-yours')
    expect(valueOf(await issue(other, front))).toEqual({ number: 1 })
    expect(valueOf(await issue(await signedByBoth(await drafted())))).toEqual({ number: 2 })
    expect(code(await issue(await signedByBoth(await drafted()), police, '2026-11-25'))).toBe('day-in-the-future')
    expect(valueOf(await issue(await signedByBoth(await drafted())))).toEqual({ number: 3 })
  })

  it('is seen by who signs, by members and from above, and by nobody beside', async () => {
    const id = await drafted()
    const sight = async (reader: Reader) => [code(await readPaper(house, reader, id)), valueOf(await listPapers(house, reader, { years: [2026, 2026] })).some((line) => line.id === id)]
    for (const reader of [police, front, women, province]) expect(await sight(reader)).toEqual(['ok', true])
    expect(await sight(elsewhere)).toEqual(['unknown-paper', false])
    expect(code(await signPaper(house, women, id, 1))).toBe('not-yours')
    expect(code(await agreePaper(house, elsewhere, id, 1))).toBe('unknown-paper')
    expect(code(await draftPaper(house, elsewhere, 'plan', facts, { about: 'x', place, year: 2026, lead: 'police' as PartyId, seenBy: [] }))).toBe('not-yours')
  })

  it('signed by eight people at once is signed once', async () => {
    const id = await drafted()
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => signPaper(house, police, id, 1)))
    expect(outcomes.map(code).sort()).toEqual([...Array.from({ length: 7 }, () => 'matter-changed'), 'ok'])
  })
})
