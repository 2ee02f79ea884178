import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import { threeBridges } from '../programme/from-clauses/three-bridges.fixture.ts'
import { checkProgramme, type ObligationId, type ProgrammeVersion } from '../programme/index.ts'
import { indexRegister, type PartyId, type Place, type PlaceId, type TierId } from '../register/index.ts'
import { byItem } from './by-item.ts'
import { draftOf } from './fold-draft.ts'
import { previewOf } from './preview-of.ts'
import { calendar, groundOf, register, riverWharf, saying } from './river-wharf.fixture.ts'
import type { Decision, DraftGround, Item, ItemId } from './types.ts'
import { checkDrafted, versionFromDraft } from './version-from-draft.ts'

const decided = { by: 'Cơ quan thường trực', on: day('2026-03-02') }
const all = (ground: DraftGround, before: readonly Decision[] = []): readonly Decision[] => [...before, { did: 'confirm', items: draftOf(ground, before).items.map(({ id }) => id) }]
function drafted(ground: DraftGround, decisions: readonly Decision[] = all(ground)) {
  const draft = draftOf(ground, decisions)
  const outcome = versionFromDraft(ground, draft, decided)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return { draft, ...outcome.value, refusals: checkDrafted(ground, draft, outcome.value, calendar) }
}

describe('a first version', () => {
  const ground = groundOf(riverWharf)
  const { version, register: whole, refusals, draft } = drafted(ground)
  it('is sound, and agrees with the text it was read from', () => {
    expect(refusals).toEqual([])
    expect(checkProgramme(version, indexRegister(whole), calendar, { sourceText: riverWharf })).toEqual([])
  })
  it('has readable ids, one obligation for each tier and each interval', () =>
    expect(version.obligations.map(({ id, tier }) => `${id} @${tier}`)).toEqual([
      'trao-doi-thong-tin-ve-an-province @province', 'trao-doi-thong-tin-ve-an-commune @commune', 'xay-dung-ke-hoach-tuan-tra @province', 'luan-phien-chu-tri-hop-giao @province',
      'sau-giao-ban-co-thong-bao @province', 'to-chuc-ngay-hoi-ben-song @province', 'tuyen-truyen-van-dong-doan-vien @commune', 'chu-tri-to-chuc-so-ket-nam @province', 'chu-tri-to-chuc-so-ket-nhieu-nam @province',
    ]))
  it('rests on clauses of the outline, names whose turn it is and what comes after what', () => {
    expect(version.outline.slice(0, 2)).toEqual([{ path: 'Điều 1', label: 'Điều 1', title: { vi: 'Nội dung thứ nhất' } }, { path: 'Điều 1.1', parent: 'Điều 1', label: '1', title: { vi: expect.stringContaining('Hằng tháng') } }])
    expect(version.rotations).toEqual([{ id: 'chair', order: ['police', 'front'], startsAt: '2026', basis: { document: '12/QCPH-CAT-MTTQ', clause: 'Điều 3.1', cue: expect.stringContaining('luân phiên') } }])
    expect(version.obligations.find(({ kind }) => kind === 'notice')).toMatchObject({ recurs: { after: 'luan-phien-chu-tri-hop-giao' }, due: { anchor: 'done', offset: { workingDays: 5 }, stated: true } })
  })
  it('goes by the title as it would be said, though it is printed on two lines', () => {
    const titleIn = (printed: string) => draftOf(groundOf(riverWharf.replace(/QUY CHẾ PHỐI HỢP\s+[^\n]+/u, printed)), []).head.title.vi
    expect(titleIn('CHƯƠNG TRÌNH PHỐI HỢP\nGiữa Công an tỉnh và Hội Nông dân tỉnh về giữ bến')).toBe('Chương trình phối hợp giữa Công an tỉnh và Hội Nông dân tỉnh về giữ bến')
    expect(titleIn('QUY CHẾ PHỐI HỢP\nCông an tỉnh và Hội Nông dân tỉnh về giữ bến')).toBe('Quy chế phối hợp Công an tỉnh và Hội Nông dân tỉnh về giữ bến')
  })
  it('adds nothing where the register has every body', () => expect(version.register).toBeUndefined())
  it('without a term asks for it', () => {
    const open = draftOf(ground, [{ did: 'head', head: { ...draft.head, term: { from: day('2026-01-01') } } }])
    expect(versionFromDraft(ground, open, decided)).toEqual({ ok: false, refusals: [{ code: 'field-missing', field: 'head.term' }] })
  })
  it('is refused while an item is open, and when none is confirmed', () => {
    expect(drafted(ground, []).refusals.map(({ code }) => code)).toEqual(['items-open'])
    expect(drafted(ground, [{ did: 'reject', items: draft.items.map(({ id }) => id), why: 'not-followed' }]).refusals.map(({ code }) => code)).toEqual(['nothing-to-publish'])
  })
})

it('what the definition is refused for is told of the items, not of ids nobody has seen', () => {
  const ground = groundOf(riverWharf)
  const items = draftOf(ground, []).items
  const [meeting, notice] = [items.find(({ rule }) => rule.kind === 'meeting'), items.find(({ rule }) => rule.kind === 'notice')] as [Item, Item]
  const { refusals } = drafted(ground, [...all(ground), { did: 'correct', item: meeting.id, rule: { ...meeting.rule, recurs: [{ after: notice.id as never }], due: { anchor: 'done', bound: 'by', onDayOff: 'stays', stated: true } } }, { did: 'confirm', items: [meeting.id] }])
  expect(refusals).toContainEqual({ code: 'unknown-obligation', obligation: notice.id, namedBy: meeting.id })
  const named = [{ item: 'o1' as ItemId, obligation: { id: 'plan' } as never }, { item: 'o2' as ItemId, obligation: { id: 'report' } as never }]
  expect(byItem([
    { code: 'unknown-obligation', obligation: 'plan', namedBy: 'report' }, { code: 'feeds-too-late', obligation: 'report', feeds: 'plan' }, { code: 'unknown-clause', clause: 'I', obligation: 'kept-from-before' }, { code: 'feeds-in-a-circle', through: ['plan', 'report'] }, { code: 'nothing-to-publish' },
  ], named)).toEqual([
    { code: 'unknown-obligation', obligation: 'o1', namedBy: 'o2' }, { code: 'feeds-too-late', obligation: 'o2', feeds: 'o1' }, { code: 'unknown-clause', clause: 'I', obligation: 'kept-from-before' }, { code: 'feeds-in-a-circle', through: ['o1', 'o2'] }, { code: 'nothing-to-publish' },
  ])
})

describe('a place and a party of its own', () => {
  const basis = { document: '01/NQ-BC' }
  const from = day('2020-01-01')
  const hamlet: Place = { id: 'xa-doi-thong' as PlaceId, tier: 'commune' as TierId, exists: { from, to: day('2028-06-30') }, successors: [], codes: [], names: [{ value: { vi: 'Xã Đồi Thông' }, from, to: day('2028-06-30'), basis }], within: [{ value: 'tinh-ba-cau' as PlaceId, from, to: day('2028-06-30'), basis }] }
  const decisions: readonly Decision[] = [
    { did: 'party', party: { id: 'tram-y-te' as PartyId, title: { vi: 'Trạm Y tế' }, short: { vi: 'Trạm Y tế' }, signs: false, tiers: ['commune'] as unknown as TierId[], bodies: 'Trạm Y tế {place}' } },
    { did: 'place', place: hamlet },
  ]
  const ground = groundOf(riverWharf)
  const { version, refusals } = drafted(ground, all(ground, decisions))
  it('get bodies on the days both exist, besides what the register has', () => {
    expect(refusals).toEqual([])
    expect(version.register?.places).toEqual([hamlet])
    expect(version.register?.bodies.map(({ id, exists, title }) => [id, exists.to, title[0]?.value.vi])).toEqual([
      ['police@xa-doi-thong', '2028-06-30', 'Công an xã Đồi Thông'], ['front@xa-doi-thong', '2028-06-30', 'Ủy ban MTTQ Việt Nam xã Đồi Thông'], ['youth@xa-doi-thong', '2028-06-30', 'Đoàn TNCS Hồ Chí Minh xã Đồi Thông'],
      ['tram-y-te@xa-ba-cau', undefined, 'Trạm Y tế xã Ba Cầu'], ['tram-y-te@xa-suoi-giay', undefined, 'Trạm Y tế xã Suối Giấy'], ['tram-y-te@xa-doi-thong', '2028-06-30', 'Trạm Y tế xã Đồi Thông'],
    ])
  })
})

it('the document of the bridges makes a sound version too', () => {
  const places = [...register.places, { ...(register.places[1] as Place) }].slice(0, 3)
  const ground = groundOf(threeBridges, { register: { ...register, places } })
  const { version, register: whole, refusals } = drafted(ground)
  expect(refusals).toEqual([])
  expect(checkProgramme(version, indexRegister(whole), calendar, { sourceText: threeBridges })).toEqual([])
  expect(version.appliesIn.map(({ value }) => value)).toEqual(['xa-ba-cau'])
})

describe('an amendment', () => {
  const first = drafted(groundOf(riverWharf)).version
  const amending = groundOf(saying('Công an tỉnh xây dựng kế hoạch tuần tra, xong trước 15/02 hằng năm.', 'Hằng tháng, Đoàn Thanh niên các xã kiểm tra áo phao.').replace('10 tháng 02 năm 2026', '01 tháng 7 năm 2027').replace('12/QC', '40/QC'), { amends: first })
  const [plan] = draftOf(amending, []).items
  const replaces = 'xay-dung-ke-hoach-tuan-tra' as ObligationId
  const before: readonly Decision[] = [
    { did: 'correct', item: 'o1' as ItemId, rule: { ...(plan as NonNullable<typeof plan>).rule, replaces } },
    { did: 'withdraw', obligation: 'to-chuc-ngay-hoi-ben-song' as ObligationId }, { did: 'withdraw', obligation: 'sau-giao-ban-co-thong-bao' as ObligationId }, { did: 'keep', obligation: 'sau-giao-ban-co-thong-bao' as ObligationId },
  ]
  const { version, register: whole, refusals } = drafted(amending, all(amending, before))
  const ruleOf = (of: ProgrammeVersion, id: string) => of.obligations.find((rule) => rule.id === id)

  it('keeps what it does not touch, replaces under the same id, drops and adds', () => {
    expect(refusals).toEqual([])
    expect([version.version, version.document, version.inForce.from]).toEqual([2, '12/QCPH-CAT-MTTQ', '2027-07-01'])
    expect(ruleOf(version, replaces)).toMatchObject({ due: { anchor: { monthDay: '02-15' } }, basis: { document: '40/QCPH-CAT-MTTQ', clause: 'SĐ2.Điều 1.1' } })
    expect(ruleOf(version, 'to-chuc-ngay-hoi-ben-song')).toBeUndefined()
    expect(ruleOf(version, 'sau-giao-ban-co-thong-bao')).toEqual(ruleOf(first, 'sau-giao-ban-co-thong-bao'))
    expect(version.outline.filter(({ path }) => path.startsWith('SĐ2')).map(({ path, parent }) => [path, parent])).toEqual([['SĐ2', undefined], ['SĐ2.Điều 1', 'SĐ2'], ['SĐ2.Điều 1.1', 'SĐ2.Điều 1'], ['SĐ2.Điều 2', 'SĐ2'], ['SĐ2.Điều 2.1', 'SĐ2.Điều 2']])
  })

  it('is compared with the version in force from its first day on, and moves nothing before it', () => {
    const { difference } = previewOf({ version, before: first, index: indexRegister(whole), calendar, today: day('2027-07-05') })
    // plans of 2028 to 2035 move; festivals of 2027 to 2035 go; checks of two communes come, from July 2027 to December 2035
    expect(difference).toMatchObject({ moved: 8, withdrawn: 9, added: 2 * (6 + 8 * 12) })
    expect(difference?.examples.every(({ before: was, after }) => [was, after].every((on) => on === undefined || on >= '2027-07-01'))).toBe(true)
  })
})
