import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import type { ClausePath, ObligationId } from '../programme/index.ts'
import type { PartyId, Place, PlaceId, TierId } from '../register/index.ts'
import { sound } from '../programme/sound.fixture.ts'
import { decideOn } from './decide.ts'
import { draftOf } from './fold-draft.ts'
import { groundOf, riverWharf } from './river-wharf.fixture.ts'
import type { Decision, DraftGround, DraftParty, DraftRule, ItemId } from './types.ts'

const ground = groundOf(riverWharf, { taken: ['da-co' as never] })
const draft = draftOf(ground, [])
const [first] = draft.items
const rule = (more: Partial<DraftRule> = {}): DraftRule => ({ ...(first?.rule as DraftRule), ...more })
const correct = (more: Partial<DraftRule>): Decision => ({ did: 'correct', item: 'o1' as ItemId, rule: rule(more) })
const head = (more: object): Decision => ({ did: 'head', head: { ...draft.head, ...more } })
const party = (more: Partial<DraftParty>): Decision => ({ did: 'party', party: { id: 'y-te' as PartyId, title: { vi: 'Trạm Y tế' }, short: { vi: 'Trạm Y tế' }, signs: false, tiers: ['commune'] as TierId[], bodies: 'Trạm Y tế {place}', ...more } })
const basis = { document: '01/NQ-BC' }
const place = (more: Partial<Place> = {}): Decision => ({ did: 'place', place: {
  id: 'xa-doi-thong' as PlaceId, tier: 'commune' as TierId, exists: { from: day('2020-01-01') }, successors: [], codes: [],
  names: [{ value: { vi: 'Xã Đồi Thông' }, from: day('2020-01-01'), basis }], within: [{ value: 'tinh-ba-cau' as PlaceId, from: day('2020-01-01'), basis }], ...more,
} })
const middle = ((first?.start ?? 0) + (first?.end ?? 0)) >> 1
const ids = (...all: string[]) => all as unknown as ItemId[]
const code = (decision: Decision, on: DraftGround = ground, of = draft): string => {
  const outcome = decideOn(on, of, decision)
  return outcome.ok ? 'ok' : outcome.refusals.map((refusal) => refusal.code).join()
}

it('the fixture has a duty of each sort', () => expect(draft.items.map(({ id, rule: { kind } }) => `${id} ${kind}`)).toEqual(['o1 exchange', 'o2 plan', 'o3 meeting', 'o4 notice', 'o5 campaign', 'o6 outreach', 'o7 review']))

describe('a decision is taken or refused', () => {
  it.each<[string, Decision, string]>([
    // what                                        decision                                                              answer
    ['sound items are confirmed', { did: 'confirm', items: ids('o1', 'o2') }, 'ok'],
    ['one that is not there', { did: 'confirm', items: ids('o1', 'o99') }, 'unknown-item'],
    ['none at all', { did: 'reject', items: [], why: 'no-duty' }, 'unknown-item'],
    ['a reason of no kind', { did: 'reject', items: ids('o1'), why: 'boring' as never }, 'not-a-value'],
    ['a rule typed anew', correct({ title: { vi: 'Trao đổi thông tin' } }), 'ok'],
    ['a rule with gaps may be kept', correct({ by: [], tiers: [], recurs: [], cue: '', title: { vi: '' } }), 'ok'],
    ['words of another clause', correct({ cue: 'kế hoạch tuần tra' }), 'cue-not-in-source'],
    ['words that are not printed so', correct({ cue: 'Hằng tháng Công an' }), 'cue-not-in-source'],
    ['words of a number that are not printed', correct({ asks: { atLeast: 2, of: 'session', cue: 'ít nhất 02 buổi' } }), 'cue-not-in-source'],
    ['a number that is none', correct({ asks: { atLeast: 0, of: 'session' } }), 'not-a-value'],
    ['a party nobody knows', correct({ by: ['navy'] as unknown as PartyId[] }), 'unknown-party'],
    ['a tier nobody knows', correct({ tiers: ['village'] as unknown as TierId[] }), 'unknown-tier'],
    ['a day that is none', correct({ recurs: [{ once: true }], due: { anchor: { on: '2026-02-30' as never }, bound: 'by', onDayOff: 'stays', stated: false } }), 'not-a-value'],
    ['yearly on no day', correct({ recurs: [{ yearlyOn: [] }] }), 'not-a-value'],
    ['after itself', correct({ recurs: [{ after: 'o1' as ObligationId }] }), 'unknown-obligation'],
    ['after another item', correct({ recurs: [{ after: 'o3' as ObligationId }] }), 'ok'],
    ['in place of a rule where nothing is amended', correct({ replaces: 'plan' as ObligationId }), 'unknown-obligation'],
    ['a phone number in the title', correct({ title: { vi: 'Gọi ông A 0912345678' } }), 'names-a-person'],
    ['a citizen ID in the reading', correct({ reading: 'theo căn cước 001203004567' }), 'names-a-person'],
    ['a title too long', correct({ title: { vi: 'x'.repeat(200) } }), 'text-too-long'],
    ['cut inside', { did: 'split', item: 'o1' as ItemId, at: [middle] }, 'ok'],
    ['cut at its own start', { did: 'split', item: 'o1' as ItemId, at: [first?.start ?? 0] }, 'cut-outside'],
    ['cut beyond its end', { did: 'split', item: 'o1' as ItemId, at: [(first?.end ?? 0) + 5] }, 'cut-outside'],
    ['cut backwards', { did: 'split', item: 'o1' as ItemId, at: [middle, middle - 3] }, 'cut-outside'],
    ['not cut at all', { did: 'split', item: 'o1' as ItemId, at: [] }, 'cut-outside'],
    ['two of one clause taken together', { did: 'merge', items: ['o3', 'o4'] as unknown as [ItemId, ItemId] }, 'ok'],
    ['two of two clauses', { did: 'merge', items: ['o1', 'o2'] as unknown as [ItemId, ItemId] }, 'items-apart'],
    ['two the wrong way round', { did: 'merge', items: ['o4', 'o3'] as unknown as [ItemId, ItemId] }, 'items-apart'],
    ['one with itself', { did: 'merge', items: ['o3', 'o3'] as unknown as [ItemId, ItemId] }, 'items-apart'],
    ['a duty added', { did: 'add', clause: 'Điều 1' as ClausePath, rule: rule() }, 'ok'],
    ['a duty of no clause', { did: 'add', clause: 'IX' as ClausePath, rule: rule() }, 'unknown-clause'],
    ['the head', head({ title: { vi: 'Giữ bến sông' } }), 'ok'],
    ['a slug with capitals', head({ programme: 'Ba Cau' }), 'slug-malformed'],
    ['a slug that is taken', head({ programme: 'da-co' }), 'slug-taken'],
    ['a term backwards', head({ term: { from: day('2030-01-01'), to: day('2026-12-31') } }), 'days-backwards'],
    ['in force after the term', head({ inForceFrom: day('2040-01-01') }), 'days-backwards'],
    ['signed on no day', head({ signedOn: '10/02/2026' }), 'not-a-date'],
    ['a place nobody knows', head({ territory: ['atlantis'] }), 'unknown-place'],
    ['a number with an e-mail address', head({ document: 'a@b.vn' }), 'names-a-person'],
    ['a party', party({}), 'ok'],
    ['a party under the name of another', party({ title: { vi: 'Lực lượng Công an' } }), 'name-twice'],
    ['a party whose bodies have no place', party({ bodies: 'Trạm Y tế' }), 'not-a-value'],
    ['a party at a tier nobody knows', party({ tiers: ['village'] as unknown as TierId[] }), 'unknown-tier'],
    ['a party that is not there is dropped', { did: 'drop-party', party: 'navy' as PartyId }, 'unknown-party'],
    ['a name matched', { did: 'match', read: 'cong-an-cac-cap', match: { parties: ['police'] as unknown as PartyId[], tiers: ['commune'] as unknown as TierId[] } }, 'ok'],
    ['a name the document does not use', { did: 'match', read: 'navy', match: { parties: [], tiers: [] } }, 'unknown-name'],
    ['a place', place(), 'ok'],
    ['a place under the name of another one there', place({ names: [{ value: { vi: 'xã SUỐI GIẤY' }, from: day('2020-01-01'), basis }] }), 'name-twice'],
    ['a place outside the time of its superior', place({ exists: { from: day('1999-01-01') }, names: [{ value: { vi: 'Xã Đồi Thông' }, from: day('1999-01-01'), basis }], within: [{ value: 'tinh-ba-cau' as PlaceId, from: day('1999-01-01'), basis }] }), 'register-unsound,register-unsound'],
    ['a tier of the same name', { did: 'tier', tier: { id: 'ward' as TierId, title: { vi: 'Cấp xã' }, rank: 4, exists: { from: day('2020-01-01') } } }, 'name-twice'],
    ['no rotation', { did: 'rotation', rotation: null }, 'ok'],
    ['a rotation of one', { did: 'rotation', rotation: { order: ['police'] as unknown as PartyId[], startsAt: 2026, clause: 'Điều 3' as ClausePath, cue: 'luân phiên' } }, 'not-a-value'],
    ['a rotation that is not printed', { did: 'rotation', rotation: { order: ['police', 'front'] as unknown as PartyId[], startsAt: 2026, clause: 'Điều 1' as ClausePath, cue: 'luân phiên' } }, 'cue-not-in-source'],
    ['a general reading', { did: 'read-as', id: 'ngay-nghi', says: 'Ngày nghỉ không làm lùi hạn.' }, 'ok'],
    ['a general reading about a person', { did: 'read-as', id: 'x', says: 'Hỏi số 0987654321' }, 'names-a-person'],
    ['an obligation withdrawn where nothing is amended', { did: 'withdraw', obligation: 'plan' as ObligationId }, 'unknown-obligation'],
  ])('%s', (_what, decision, answer) => expect(code(decision)).toBe(answer))

  it('a rule with gaps is not confirmed, and told what it lacks', () => {
    const lacking = draftOf(ground, [correct({ by: [], due: { anchor: 'period-end', bound: 'by', onDayOff: 'stays', stated: false } })])
    expect(decideOn(ground, lacking, { did: 'confirm', items: ids('o1') })).toEqual({ ok: false, refusals: [{ code: 'rule-incomplete', item: 'o1', gaps: ['by', 'tiers', 'reading'] }] })
  })

  it('letters typed in two parts are kept as one', () => {
    const typed = decideOn(ground, draft, correct({ title: { vi: ' Trao đổi '.normalize('NFD') } }))
    expect(typed.ok && typed.value.did === 'correct' && typed.value.rule.title.vi).toBe('Trao đổi'.normalize('NFC'))
  })

  it('an amendment keeps its programme, begins after it, and names its obligations', () => {
    const amending = groundOf(riverWharf, { amends: sound, taken: [sound.programme] })
    const of = draftOf(amending, [])
    expect(of.head).toMatchObject({ programme: 'three-bridges', title: sound.title, inForceFrom: '2026-02-10' })
    expect(code({ did: 'withdraw', obligation: 'plan' as ObligationId }, amending, of)).toBe('ok')
    expect(code({ did: 'head', head: { ...of.head, programme: 'other' as never } }, amending, of)).toBe('slug-taken')
    expect(code({ did: 'head', head: { ...of.head, inForceFrom: sound.inForce.from, territory: [] } }, amending, of)).toBe('days-backwards')
  })
})
