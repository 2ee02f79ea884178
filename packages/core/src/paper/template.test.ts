import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import { bridges, index } from '../report/progress.fixture.ts'
import type { PartyId, PlaceId } from '../register/index.ts'
import { checkTemplate, commonFacts, fillTemplate, makePaper, type FactsOf, type Part, type Template } from './index.ts'

const template = (parts: Template['parts'], more: Partial<Template> = {}): Template & { paper: 'follow-up-letter' } =>
  ({ kind: '', abbreviation: '', subject: 'đôn đốc {document}', issuers: 'both', addressees: ['{addressee}'], recipients: [{ to: 'Như trên' }], parts, ...more, paper: 'follow-up-letter' })
const frame = { programme: bridges, index, place: 'tinh-ba-cau' as PlaceId, lead: 'front' as PartyId, today: day('2024-08-05') }
const one = { what: 'Giao ban', clause: 'IV.4.2', who: 'Công an xã Ba Cầu', due: '31/7/2024', days: '5' }
const facts = (late: FactsOf<'follow-up-letter'>['late']): FactsOf<'follow-up-letter'> => ({ ...commonFacts(frame), addressee: 'Công an xã Ba Cầu', answer_by: '12/8/2024', late })
const said = (parts: readonly Part[]) => parts.map((part) => (part.part === 'heading' ? `${part.label}|${part.text}` : part.part === 'table' ? part.rows.map(({ cells }) => cells.map(({ runs }) => runs[0]?.text).join(' · ')).join('\n') : part.runs.map(({ text }) => text).join('')))

describe('fillTemplate', () => {
  it.each([
    // part                                                                    late  says
    [{ paragraph: 'Đến ngày {today}, {chair}.' }, 0, ['Đến ngày 05/8/2024, front Tỉnh Ba Cầu./.']],
    [{ heading: 'I. VIỆC CHẬM' }, 0, ['I.|VIỆC CHẬM', './.']],
    [{ each: 'late', bullet: '{nth}. {who}: {what};' }, 2, ['1. Công an xã Ba Cầu: Giao ban;', '2. Công an xã Ba Cầu: Giao ban.', './.']],
    [{ each: 'late', bullet: '{who} ({year})' }, 1, ['Công an xã Ba Cầu (2024).', './.']],
    [{ when: 'late', paragraph: 'Còn việc chậm.' }, 0, ['./.']],
    [{ unless: 'late', paragraph: 'Không còn việc chậm.' }, 0, ['Không còn việc chậm./.']],
    [{ each: 'late', table: { columns: [{ title: 'STT', share: 1, align: 'centre', text: '{nth}' }, { title: 'Việc', share: 4, align: 'left', text: '{what} ({clause})' }] } }, 2, ['1 · Giao ban (IV.4.2)\n2 · Giao ban (IV.4.2)', './.']],
    [{ each: 'late', table: { columns: [{ title: 'STT', share: 1, align: 'centre', text: '{nth}' }] } }, 0, ['./.']],
  ] as const)('%o with %d late', (part, many, says) => {
    expect(said(fillTemplate(template([part]), facts(Array.from({ length: many }, () => one))).body)).toEqual(says)
  })

  it('prints a fact as it is, though it looks like a name of another', () => {
    expect(said(fillTemplate(template([{ each: 'late', bullet: '{what}' }]), facts([{ ...one, what: 'Họp về {document} và $& $1' }])).body)[0]).toBe('Họp về {document} và $& $1.')
  })
})

it.each([
  [{ paragraph: '{so_ho_khau}' }, 'unknown-field'], [{ each: 'document', bullet: 'x' }, 'not-a-list'], [{ each: 'commitments', bullet: 'x' }, 'not-a-list'],
  [{ unless: 'nothing', bullet: 'x' }, 'unknown-field'], [{ paragraph: 'a { b' }, 'brace-open'], [{ paragraph: '{who}' }, 'unknown-field'], [{ heading: '{late}' }, 'unknown-field'],
] as const)('checkTemplate finds in %o: %s', (part, because) => expect(checkTemplate(template([part])).map((fault) => fault.because)).toEqual([because]))

it('finds nothing in what can be filled', () => expect(checkTemplate(template([{ each: 'late', when: 'late', bullet: '{nth} {who} {chair}' }]))).toEqual([]))

describe('makePaper', () => {
  const paper = (more: Partial<Template> = {}) => makePaper(template([{ paragraph: 'x' }], more), facts([one]), frame)
  it('puts the party that leads first in heading and symbol, and on the right of the signatures', () => {
    const { issuers, symbol, signatures, addressees, subject } = paper({ abbreviation: 'TB', kind: 'THÔNG BÁO' })
    expect([issuers.map(({ name }) => name), symbol, signatures.map(({ body }) => body), addressees, subject]).toEqual([
      ['front Tỉnh Ba Cầu', 'police Tỉnh Ba Cầu'], 'TB-MTTQ-CAT', ['police Tỉnh Ba Cầu', 'front Tỉnh Ba Cầu'], ['Công an xã Ba Cầu'], 'Đôn đốc 01/CTrPH-CAT-MTTQ',
    ])
  })
  it('of the chair alone is headed and signed by it alone', () => {
    const { issuers, symbol, signatures } = paper({ issuers: 'chair', abbreviation: 'GM', kind: 'GIẤY MỜI' })
    expect([issuers.map(({ name }) => name), symbol, signatures.map(({ body }) => body)]).toEqual([['front Tỉnh Ba Cầu'], 'GM-MTTQ', ['front Tỉnh Ba Cầu']])
  })
  it('calls the head of a body below by the name it has there', () => {
    const parties = bridges.parties.map((party) => (party.id === 'police' ? { ...party, head: { vi: 'Giám đốc' }, headBelow: { vi: 'Trưởng' } } : { ...party, head: { vi: 'Chủ tịch' } }))
    const positions = (place: string) => makePaper(template([{ paragraph: 'x' }]), facts([one]), { ...frame, place: place as PlaceId, programme: { ...bridges, parties } }).signatures.map(({ position }) => position)
    expect([positions('tinh-ba-cau'), positions('xa-ba-cau')]).toEqual([['Giám đốc', 'Chủ tịch'], ['Trưởng', 'Chủ tịch']])
  })
  it('an official letter has no kind in its symbol', () => expect(paper().symbol).toBe('MTTQ-CAT'))
})
