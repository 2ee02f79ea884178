import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import type { Refusal } from '../outcome/index.ts'
import { indexRegister, type PartyId, type PlaceId, type TierId } from '../register/index.ts'
import { threeBridges } from '../register/three-bridges.fixture.ts'
import { deriveSchedule } from '../schedule/index.ts'
import { checkProgramme } from './check-programme.ts'
import { calendar, due, reading, rotation, rule, rules, sound, sourceText, versionOf } from './sound.fixture.ts'
import type { ClausePath, Example, Obligation, ObligationId, ProgrammeVersion, RotationId } from './types.ts'

const index = indexRegister(threeBridges)
const check = (version: ProgrammeVersion, text = sourceText) => checkProgramme(version, index, calendar, { sourceText: text })
/** The sound version with one rule changed or added. */
const withRule = (changed: Obligation): ProgrammeVersion => versionOf([...sound.obligations.filter(({ id }) => id !== changed.id), changed])
const id = (text: string) => text as ObligationId

describe('a sound version', () => {
  it('is not refused', () => expect(check(sound)).toEqual([]))
  it('nor without the text at hand', () => expect(checkProgramme(sound, index, calendar)).toEqual([]))
})

describe('a planted fault is refused', () => {
  const { plan, meeting, festival, figures, notice } = rules
  const monthly = { recurs: { every: 'month' }, clause: 'II.1', cue: '01 tháng 01 lần' } as const
  it.each<[string, ProgrammeVersion, Refusal['code']]>([
    ['words that are not in the text', withRule({ ...meeting, basis: { ...meeting.basis, cue: 'Họp giao ban cấp xã, 01 tháng 01 lần' } }), 'cue-not-in-source'],
    ['words of another clause', withRule({ ...festival, basis: { ...festival.basis, clause: 'II.1' as ClausePath } }), 'cue-not-in-source'],
    ['no words', withRule({ ...rule('more', { clause: 'I.1', cue: ' ', recurs: { always: true } }) }), 'cue-not-in-source'],
    ['words of a quantity that are not in the text', withRule({ ...plan, asks: { atLeast: 2, of: 'initiative', cue: 'ít nhất 02 việc mới' } }), 'cue-not-in-source'],
    ['a party nobody knows', withRule({ ...meeting, by: { each: ['police', 'navy'] as PartyId[] } }), 'unknown-party'],
    ['a party nobody knows, to do it with', withRule({ ...meeting, with: ['navy' as PartyId] }), 'unknown-party'],
    ['a party nobody knows, to send it to', withRule({ ...meeting, to: 'navy' as PartyId }), 'unknown-party'],
    ['a party nobody knows, in turn', versionOf(sound.obligations, { rotations: [{ ...rotation, order: ['navy' as PartyId] }] }), 'unknown-party'],
    ['a rotation nobody knows', withRule({ ...meeting, by: { turn: 'dance' as RotationId } }), 'unknown-rotation'],
    ['a tier nobody knows', withRule({ ...meeting, tier: 'planet' as TierId }), 'unknown-tier'],
    ['a clause the outline lacks', withRule({ ...meeting, basis: { ...meeting.basis, clause: 'IX.9' as ClausePath } }), 'unknown-clause'],
    ['a place nobody knows', versionOf(sound.obligations, { appliesIn: sound.appliesIn.map((one) => ({ ...one, value: 'nowhere' as PlaceId })) }), 'unknown-place'],
    ['an id used twice', versionOf([...sound.obligations, meeting]), 'obligation-twice'],
    ['a rule after one that does not exist', withRule({ ...notice, recurs: { after: id('dance') } }), 'unknown-obligation'],
    ['a rule that feeds one that does not exist', withRule({ ...meeting, feeds: id('dance') }), 'unknown-obligation'],
    ['a rule that feeds itself', withRule({ ...meeting, feeds: meeting.id }), 'feeds-in-a-circle'],
    ['a rule that comes after itself', withRule({ ...notice, recurs: { after: notice.id } }), 'feeds-in-a-circle'],
    ['due on the day figures are closed', withRule({ ...figures, ...due('period-end') }), 'due-before-cutoff'],
    ['due with only days off after the figures are closed', withRule({ ...figures, reading, ...due('period-end', { offset: { days: 2 }, stated: false }) }), 'due-before-cutoff'],
    ['feeding what is due the same day', withRule({ ...rule('part', monthly), ...due('period-end'), feeds: meeting.id }), 'feeds-too-late'],
    ['no day in the text and no reading', withRule({ ...notice, ...due('done', { offset: { workingDays: 5 }, stated: false }) }), 'unstated-without-reading'],
    ['no deadline at all and no reading', withRule(rule('more', monthly)), 'unstated-without-reading'],
    ['another document', { ...sound, document: '02/CTrPH-BC' }, 'cue-disagrees'],
    ['another day of signing', { ...sound, signedOn: day('2024-01-16') }, 'cue-disagrees'],
    ['another term', { ...sound, term: { ...sound.term, to: day('2034-12-31') } }, 'cue-disagrees'],
  ])('%s', (_, version, code) => expect(check(version).map((refusal) => refusal.code)).toContain(code))

  it('names the rule, the clause and the words', () =>
    expect(check(withRule({ ...meeting, basis: { ...meeting.basis, cue: 'Họp 02 tháng 01 lần' } }))).toEqual([
      { code: 'cue-disagrees', obligation: 'meeting', clause: 'II.1', cue: 'Họp 02 tháng 01 lần', rule: 'every month' },
      { code: 'cue-not-in-source', obligation: 'meeting', clause: 'II.1', cue: 'Họp 02 tháng 01 lần' },
    ]))
  it('tells a circle of several once', () => {
    const [a, b] = ['a', 'b'].map((name) => rule(name, { clause: 'I.1', cue: 'kế hoạch giữ cầu', recurs: { always: true } })) as [Obligation, Obligation]
    expect(check(versionOf([{ ...a, feeds: b.id }, { ...b, feeds: a.id }]))).toEqual([{ code: 'feeds-in-a-circle', through: ['a', 'b', 'a'] }])
  })
  it('lets a monthly rule feed a yearly one that is due later', () => {
    const yearly = rule('yearly', { clause: 'II.2', cue: 'Hàng năm', recurs: { every: 'year' }, reading, ...due({ day: 20, of: 'month-after' }, { stated: false }) })
    expect(check(versionOf([{ ...meeting, feeds: yearly.id }, yearly]))).toEqual([])
  })
})

describe('a printed text', () => {
  it.each([
    ['emphasis of the transcription', sourceText.replace('trước 25/01/2024', '*trước* 25/01/2024')],
    ['line ends inside a sentence', sourceText.replace('giao ban cấp xã', 'giao ban\ncấp xã')],
    ['letters in two parts', sourceText.normalize('NFD')],
  ])('is matched through %s', (_, text) => expect(check(sound, text)).toEqual([]))
  it.each(['30/01', '02 nội dung', '19/8', '25/01/2024', '01 tháng', 'ngày 20', '05 ngày', 'năm 2024', '10 năm'])('"%s" printed with another digit is caught', (words) => {
    const misprint = words.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))
    expect(check(sound, sourceText.replaceAll(words, misprint)).map(({ code }) => code)).toContain('cue-not-in-source')
  })
})

describe('examples', () => {
  const run = (more: Partial<Example>) => checkProgramme(sound, index, calendar, {
    derive: deriveSchedule,
    examples: [{ name: 'một', obligation: id('meeting'), place: 'Xã Ba Cầu', period: '2024-03', ...more }],
  })
  it.each<[string, Partial<Example>]>([
    ['day, target and owner', { due: '2024-03-31', target: '2024-03-29', owners: ['police Xã Ba Cầu'] }],
    ['an owner by its id', { owners: ['police@xa-ba-cau'] }],
    ['nothing but that it is owed', {}],
    ['a notice that waits', { obligation: id('notice'), due: 'awaiting' }],
    ['a rule that falls once', { obligation: id('once'), place: 'Huyện Trên', period: 'once', due: '2024-01-24' }],
    ['a district that has ended', { obligation: id('plan'), place: 'Huyện Trên', period: '2026', orphan: 'no-tier' }],
  ])('hold: %s', (_, more) => expect(run(more)).toEqual([]))
  it.each<[string, Partial<Example>, string]>([
    ['another day', { due: '2024-03-30' }, 'hạn 2024-03-31'],
    ['another target', { target: '2024-03-31' }, 'ngày nên xong 2024-03-29'],
    ['another owner', { owners: ['front Xã Ba Cầu'] }, 'của police Xã Ba Cầu'],
    ['an orphan that has an owner', { orphan: 'no-tier' }, 'hạn 2024-03-31, ngày nên xong 2024-03-29, của police Xã Ba Cầu'],
    ['an owner where there is none', { obligation: id('plan'), place: 'Huyện Trên', period: '2026', due: '2026-01-29' }, 'không có chủ (no-tier)'],
    ['nothing expected where there is no owner', { obligation: id('plan'), place: 'Huyện Trên', period: '2026' }, 'không có chủ (no-tier)'],
    ['another reason', { obligation: id('plan'), place: 'Huyện Trên', period: '2026', orphan: 'no-body' }, 'không có chủ (no-tier)'],
    ['a period that is none of the rule', { period: '2024-Q1' }, 'không có đầu việc'],
    ['a place nobody knows', { place: 'Xã Không Có' }, 'không có trong danh bạ'],
    ['a rule nobody knows', { obligation: id('dance') }, 'không có'],
  ])('fail: %s', (_, more, got) => expect(run(more)).toMatchObject([{ code: 'example-fails', example: 'một', got }]))
  it('are not run on a version that is not sound', () => {
    const unsound = versionOf([...sound.obligations, rules.meeting])
    const examples: readonly Example[] = [{ name: 'một', obligation: id('dance'), place: '', period: '' }]
    expect(checkProgramme(unsound, index, calendar, { derive: deriveSchedule, examples }).map(({ code }) => code)).toEqual(['obligation-twice'])
  })
})

