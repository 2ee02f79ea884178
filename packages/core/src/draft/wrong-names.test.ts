import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import type { PartyId, PlaceId, TierId } from '../register/index.ts'
import type { Draft, DraftGround, DraftHead } from './types.ts'
import { wrongHead, wrongParty, wrongPlace, wrongRotation, wrongTier } from './wrong-names.ts'

const text = 'Công an xã và Hội bến sông luân phiên chủ trì; đầu mối: 0912 345 678.'
const ground = {
  text, taken: [], known: [], today: day('2026-03-02'), register: { tiers: [], places: [], bodies: [] },
  reading: { clauses: [{ path: 'I.1', start: 0, end: text.length }], obligations: [], parties: [] },
} as unknown as DraftGround
const party = (id: string, more: object = {}) => ({ id: id as PartyId, title: { vi: `Ngành ${id}` }, short: { vi: id }, signs: true, tiers: [], bodies: 'Trạm {place}', ...more })
const draft = { added: { tiers: [], places: [] }, parties: [party('cong-an'), party('hoi')] } as unknown as Draft
const head = (more: object): DraftHead => ({ programme: 'ben-song' as never, title: { vi: 'Bến sông' }, term: {}, territory: [], ...more })
const from = day('2026-01-01')
const tier = (more: object) => ({ id: 'ap' as TierId, title: { vi: 'cấp ấp' }, rank: 4, exists: { from }, ...more })
const place = (name: string) => ({ id: 'ap-ben' as PlaceId, tier: 'ap' as TierId, exists: { from }, successors: [], names: [{ value: { vi: name }, from, basis: { document: '01/NQ' } }], within: [], codes: [] })
const rotation = (cue: string) => ({ order: ['cong-an', 'hoi'] as unknown as PartyId[], startsAt: 2026, clause: 'I.1' as never, cue })

describe('whatever is typed while a document is confirmed, what identifies a person is refused', () => {
  it.each([
    // field                 where it is typed
    ['slug', wrongHead(ground, draft, head({ programme: '0912345678' }))],
    ['slug', wrongHead(ground, draft, head({ programme: 'cccd-024099001234' }))],
    ['head.title', wrongHead(ground, draft, head({ title: { vi: 'Bến sông, gọi 0912345678' } }))],
    ['head.document', wrongHead(ground, draft, head({ document: '024099001234' }))],
    ['party.title', wrongParty(ground, draft, party('moi', { title: { vi: 'Ông Bến 0912345678' } }))],
    ['party.short', wrongParty(ground, draft, party('moi', { short: { vi: 'ben@example.vn' } }))],
    ['party.bodies', wrongParty(ground, draft, party('moi', { bodies: 'Trạm {place} 0912345678' }))],
    ['party.title', wrongParty(ground, draft, party('moi', { standingUnit: { vi: 'Đội 1, gọi 0912345678' } }))],
    ['tier.title', wrongTier(ground, draft, tier({ title: { vi: 'cấp 024099001234' } }))],
    ['place.name', wrongPlace(ground, draft, place('Ấp 0912345678'))],
    ['rule.cue', wrongRotation(ground, draft, rotation('đầu mối: 0912 345 678'))],
  ])('%s', (field, refusals) => expect(refusals).toContainEqual(expect.objectContaining({ code: 'names-a-person', field })))

  it('and ordinary names pass', () => {
    expect(wrongHead(ground, draft, head({ programme: 'ben-song-2026-2030', document: '12/CTrPH-CAT-MTTQ' }))).toEqual([])
    expect(wrongRotation(ground, draft, rotation('luân phiên chủ trì'))).toEqual([])
    expect(wrongTier(ground, draft, tier({}))).toEqual([])
  })
})
