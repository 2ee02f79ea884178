import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import type { ProgrammeId } from '../programme/index.ts'
import { expandBodies, indexRegister, type BodyId, type Party, type PartyId, type TierId } from '../register/index.ts'
import { appliesIn, places, tiers } from '../register/three-bridges.fixture.ts'
import { mayDraft } from './may.ts'
import { isSeen, scopeOf } from './scope-of.ts'
import type { Reader } from './types.ts'

const party = (id: string, standingUnit?: string): Party => ({ id: id as PartyId, title: { vi: id }, short: { vi: id }, signs: true, ...(standingUnit ? { standingUnit: { vi: standingUnit } } : {}) })
const basis = { document: '01/QĐ-BC' }
const everywhere = ['province', 'district', 'commune'] as TierId[]
const patterns = ['police', 'front', 'women'].map((id) => ({ party: id as PartyId, tiers: everywhere, title: { vi: `${id} {place}` }, days: {}, basis }))
const bodies = expandBodies(patterns, places)
const index = indexRegister({ tiers, places, bodies })
const ground = { programme: { programme: 'ba-cau' as ProgrammeId, parties: [party('police', 'Phòng Tham mưu'), party('front', 'Ban Phong trào'), party('youth')], appliesIn }, index }

const reader = (role: string, body?: string): Reader => ({ account: {} as Reader['account'], seat: { role: role as Reader['seat']['role'], ...(body ? { body: body as BodyId } : {}) } })
const sees = (role: string, body: string | undefined, on: string) => {
  const { bodies: seen } = scopeOf(reader(role, body), ground, day(on))
  return seen === 'all' ? seen : [...seen].sort()
}

const of = (id: string, ...at: string[]) => at.map((place) => `${id}@${place}`)
const UNDER_TREN = ['phuong-cau-moi', 'xa-ba-cau', 'xa-suoi-giay', 'xa-doi-thong']

describe('scopeOf', () => {
  it.each([
    // who            of which body            on            sees                                                                                                    why
    ['officer', 'police@xa-doi-thong', '2024-06-01', of('police', 'xa-doi-thong'), 'its own body, not the Front at the same place'],
    ['head', 'police@xa-doi-thong', '2024-06-01', of('police', 'xa-doi-thong'), 'as an officer'],
    ['leader', 'police@xa-doi-thong', '2024-06-01', of('police', 'xa-doi-thong'), 'a leader of a commune does not see the province'],
    ['officer', 'police@phuong-cau-moi', '2025-01-01', of('police', 'phuong-cau-moi', 'xa-ba-cau', 'xa-suoi-giay'), 'the bodies it came from, from the day they ended'],
    ['officer', 'police@phuong-cau-moi', '2024-12-31', of('police', 'phuong-cau-moi'), 'not a day before'],
    ['officer', 'police@xa-ba-cau', '2025-01-01', of('police', 'xa-ba-cau'), 'who has ended does not see what its successor does'],
    ['officer', 'police@xa-rung-tay', '2025-07-01', of('police', 'xa-rung-tay', 'xa-rung-xa'), 'each part of a split inherits the record'],
    ['officer', 'front@huyen-tren', '2024-06-01', of('front', 'huyen-tren', ...UNDER_TREN), 'its line below its place'],
    ['officer', 'front@huyen-tren', '2025-01-01', of('front', 'huyen-tren', 'phuong-cau-moi', 'xa-ba-cau', 'xa-suoi-giay'), 'no longer what moved to another district'],
    ['officer', 'front@huyen-duoi', '2025-01-01', of('front', 'huyen-duoi', 'xa-doi-thong', 'xa-rung-xa', 'xa-dao-nho'), 'which the other district sees from that day'],
    ['standing', 'front@huyen-duoi', '2025-01-01', ['police', 'front', 'women'].flatMap((id) => of(id, 'huyen-duoi', 'xa-doi-thong', 'xa-rung-xa', 'xa-dao-nho')), 'a standing seat below the root: every party at its place and below'],
    ['leader', 'front@huyen-duoi', '2025-01-01', of('front', 'huyen-duoi', 'xa-doi-thong', 'xa-rung-xa', 'xa-dao-nho'), 'its leader: the line only'],
    ['standing', 'women@huyen-duoi', '2025-01-01', of('women', 'huyen-duoi'), 'a party that takes no part: its own only'],
    ['standing', 'police@xa-ben-song', '2025-06-30', of('police', 'xa-ben-song'), 'outside the territory: the line only'],
    ['standing', 'police@tinh-ba-cau', '2025-06-30', 'all', 'a standing body at the root'],
    ['leader', 'front@tinh-ba-cau', '2025-06-30', 'all', 'a leader of a standing body at the root'],
    ['standing', 'police@tinh-song-lon', '2025-07-01', 'all', 'the successor of the root'],
    ['standing', 'police@tinh-song-lon', '2025-06-30', of('police', 'tinh-song-lon', 'xa-rung-dong', 'xa-rung-tay'), 'not before it is the root'],
    ['officer', 'police@tinh-ba-cau', '2024-06-01', of('police', 'tinh-ba-cau', 'huyen-tren', 'huyen-duoi', ...UNDER_TREN, 'xa-rung-xa', 'xa-dao-nho'), 'an officer at the root: the line'],
    ['officer', 'police@tinh-song-lon', '2026-01-01', of('police', ...places.map(({ id }) => id)), 'the line of both former provinces'],
    ['administrator', 'police@tinh-ba-cau', '2025-06-30', [], 'keeps accounts, sees no work'],
    ['auditor', 'police@tinh-ba-cau', '2025-06-30', [], 'reads the trail, sees no work'],
    ['officer', undefined, '2025-06-30', [], 'no body'],
    ['officer', 'police@nowhere', '2025-06-30', [], 'a body of another register'],
  ])('%s of %s on %s sees %j: %s', (role, body, on, want, _why) => expect(sees(role, body, on)).toEqual(want === 'all' ? want : [...want].sort()))

  it('names its programme, whatever it sees', () => {
    for (const role of ['officer', 'standing', 'administrator']) expect(scopeOf(reader(role, 'police@tinh-ba-cau'), ground, day('2025-06-30')).programme).toBe('ba-cau')
  })
})

it.each([
  // scope                               owners                                           in sight
  [of('police', 'xa-ba-cau'), of('police', 'xa-ba-cau'), true],
  [of('police', 'xa-ba-cau'), of('front', 'xa-ba-cau'), false],
  [of('police', 'xa-ba-cau'), [...of('front', 'xa-ba-cau'), ...of('police', 'xa-ba-cau')], true],
  [of('police', 'xa-ba-cau'), [], false],
  [[], of('police', 'xa-ba-cau'), false],
  ['all', [], true],
] as const)('a reader of %j and a duty of %j: %s', (seen, owners, want) => expect(isSeen({ programme: 'ba-cau', bodies: seen as never }, owners as readonly string[] as BodyId[])).toBe(want))

describe('mayDraft', () => {
  const other = { ...ground, programme: { ...ground.programme, programme: 'cau-khac' as ProgrammeId, parties: [party('women', 'Văn phòng')] } }
  const may = (role: string, body: string | undefined, ...programmes: (typeof ground)[]) => mayDraft(reader(role, body), programmes, day('2024-06-01'))
  it.each<[string, string | undefined, (typeof ground)[], boolean, string]>([
    // who            of which body            programmes       may     why
    ['standing', 'front@tinh-ba-cau', [ground], true, 'a standing body at the root'],
    ['standing', 'front@huyen-tren', [ground], false, 'a standing seat below the root would bind those above it'],
    ['standing', 'women@tinh-ba-cau', [ground], false, 'a body at the root that is no standing body of this programme'],
    ['standing', 'women@tinh-ba-cau', [ground, other], true, 'one of another programme, where none is singled out'],
    ['officer', 'front@tinh-ba-cau', [ground], false, 'the role counts too'],
    ['administrator', undefined, [ground], true, 'who keeps the installation'],
    ['standing', 'front@huyen-tren', [], true, 'nothing is in force yet'],
  ])('%s of %s among %o: %s, %s', (role, body, programmes, answer) => {
    expect(may(role, body, ...programmes)).toBe(answer)
  })
})
