import { describe, expect, it } from 'vitest'
import { day, type CalendarDate } from '../calendar/index.ts'
import type { Outcome } from '../outcome/index.ts'
import type { BodyId, PlaceId } from '../register/index.ts'
import type { Instant } from '../work/index.ts'
import type { YearAct } from '../year/index.ts'
import { agreePaper, matterVersion, mayIssue, paperCourse, revisePaper, signPaper, type PaperAct } from './index.ts'

const [POLICE, FRONT, WOMEN] = ['police@xa-ba-cau', 'front@xa-ba-cau', 'women@xa-ba-cau'] as BodyId[] as [BodyId, BodyId, BodyId]
const today = day('2026-03-02')
const draft: PaperAct = { did: 'draft', kind: 'plan', about: 'plan/2026/xa-ba-cau', content: 'a', signers: [POLICE, FRONT] }
const issue: PaperAct = { did: 'issue', on: today, number: 7, docx: 'd', pdf: 'p' }
const acts = (...all: readonly (readonly [BodyId, PaperAct])[]): readonly YearAct<PaperAct>[] =>
  all.map(([body, act], at) => ({ id: `${at}`, subject: 's', seq: at + 1, year: 2026, place: 'xa-ba-cau' as PlaceId, owners: [POLICE, FRONT], body, account: 'a', recordedAt: '' as Instant, recordedOn: today, act }))
const said = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals[0].code)

it.each([
  ['nothing', [], undefined],
  ['drafted', [[POLICE, draft]], 'drafted'],
  ['agreed by one', [[POLICE, draft], [FRONT, { did: 'agree' }]], 'drafted'],
  ['agreed by both', [[POLICE, draft], [FRONT, { did: 'agree' }], [POLICE, { did: 'agree' }]], 'agreed'],
  ['signed by one, which is to agree', [[POLICE, draft], [FRONT, { did: 'agree' }], [POLICE, { did: 'sign' }]], 'agreed'],
  ['signed by both', [[POLICE, draft], [FRONT, { did: 'sign' }], [POLICE, { did: 'sign' }]], 'signed'],
  ['issued', [[POLICE, draft], [FRONT, { did: 'sign' }], [POLICE, { did: 'sign' }], [POLICE, issue]], 'issued'],
  ['reworded after both signed', [[POLICE, draft], [FRONT, { did: 'sign' }], [POLICE, { did: 'sign' }], [FRONT, { did: 'revise', content: 'b' }]], 'drafted'],
  ['drawn up from what both had signed', [[POLICE, { ...draft, agreed: [FRONT, POLICE, WOMEN] }]], 'agreed'],
  ['drawn up again after both signed', [[POLICE, draft], [FRONT, { did: 'sign' }], [POLICE, { did: 'sign' }], [POLICE, { ...draft, content: 'c' }]], 'drafted'],
] as const)('%s', (_what, all, stage) => expect(paperCourse(acts(...(all as readonly (readonly [BodyId, PaperAct])[])))?.stage).toBe(stage))

it('says the words of the last draft or change, and since which act', () => {
  const course = paperCourse(acts([POLICE, draft], [FRONT, { did: 'agree' }], [FRONT, { did: 'revise', content: 'b' }], [POLICE, { did: 'agree' }]))
  expect(course).toMatchObject({ content: 'b', worded: 3, agreed: [POLICE], signed: [] })
})

it.each([
  ['invitation', 2], ['minutes', 4], ['conclusion-notice', 4], ['follow-up-letter', 0], ['plan', 2],
] as const)('%s says what stands since act %d', (kind, version) => {
  expect(matterVersion(kind, ['propose', 'add-item', 'agree', 'conclude', 'decline'].map((did, at) => ({ seq: at + 1, act: { did } })))).toBe(version)
})

describe('who may', () => {
  const at = (by: BodyId, ...all: readonly (readonly [BodyId, PaperAct])[]) => {
    const course = paperCourse(acts([POLICE, draft], ...all))
    if (!course) throw new Error('no paper')
    return { course, id: 'p', by }
  }
  const signed = [[FRONT, { did: 'sign' }], [POLICE, { did: 'sign' }]] as const
  it.each([
    ['a signer agrees', agreePaper(at(FRONT)), 'ok'],
    ['a signer agrees again', agreePaper(at(FRONT, [FRONT, { did: 'agree' }])), 'said-already'],
    ['another body agrees', agreePaper(at(WOMEN)), 'not-yours'],
    ['a signer signs without having agreed', signPaper(at(FRONT)), 'ok'],
    ['a signer signs twice', signPaper(at(FRONT, [FRONT, { did: 'sign' }])), 'said-already'],
    ['signed after it was issued', signPaper(at(FRONT, ...signed, [POLICE, issue])), 'paper-issued'],
    ['a signer rewords', revisePaper(at(FRONT, [POLICE, { did: 'sign' }]), 'b'), 'ok'],
    ['a signer rewords nothing', revisePaper(at(FRONT), 'a'), 'nothing-changed'],
    ['another body rewords', revisePaper(at(WOMEN), 'b'), 'not-yours'],
    ['reworded after it was issued', revisePaper(at(POLICE, ...signed, [POLICE, issue]), 'b'), 'paper-issued'],
    ['issued twice', mayIssue(at(POLICE, ...signed, [POLICE, issue]), today, today), 'paper-issued'],
    ['issued with a signature missing', mayIssue(at(POLICE, [POLICE, { did: 'sign' }]), today, today), 'signature-missing'],
    ['issued by the body that does not lead', mayIssue(at(FRONT, ...signed), today, today), 'not-yours'],
    ['issued tomorrow', mayIssue(at(POLICE, ...signed), '2026-03-03' as CalendarDate, today), 'day-in-the-future'],
    ['issued', mayIssue(at(POLICE, ...signed), today, today), 'ok'],
  ])('%s: %o', (_what, outcome, code) => expect(said(outcome)).toBe(code))
})
