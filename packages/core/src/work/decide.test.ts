import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import type { Outcome } from '../outcome/index.ts'
import { caseOf, entriesOf, FOLLOWER, HEIR, held, OWNER, STRANGER } from './case.fixture.ts'
import { accept, correct, postpone, reportDone, returnDone, waive } from './decide.ts'
import type { Done } from './types.ts'

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusals[0].code)
const on = (text: string) => held(text) as Done
const basis = { document: '12/KH-BC', on: day('2026-10-20') }
const reported = entriesOf(held('2026-10-30'))

describe('what may be recorded about the October meeting, on 05/11/2026', () => {
  it.each([
    // who does what                                        outcome             decision
    ['the owner reports', 'ok', () => reportDone(caseOf([], OWNER), on('2026-10-30'))],
    ['the owner reports late', 'ok', () => reportDone(caseOf([], OWNER), on('2026-11-03'))],
    ['a stranger reports', 'not-yours', () => reportDone(caseOf([], STRANGER), on('2026-10-30'))],
    ['the owner reports twice', 'already-reported', () => reportDone(caseOf(reported, OWNER), on('2026-10-30'))],
    ['the owner reports a day to come', 'day-in-the-future', () => reportDone(caseOf([], OWNER), on('2026-11-06'))],
    ['the owner reports a day before the period', 'day-before-period', () => reportDone(caseOf([], OWNER), on('2026-09-30'))],
    ['the owner issues without a number', 'field-missing', () => reportDone(caseOf([], OWNER), { did: 'issue', on: day('2026-10-30'), number: ' ', figures: {} })],
    ['the owner corrects', 'ok', () => correct(caseOf(reported, OWNER), on('2026-10-29'), 'Nhập nhầm ngày')],
    ['the owner corrects nothing', 'nothing-to-correct', () => correct(caseOf([], OWNER), on('2026-10-29'), 'Nhập nhầm ngày')],
    ['the owner corrects what is accepted', 'already-accepted', () => correct(caseOf(entriesOf(held('2026-10-30'), { did: 'accept', entry: 'e1' as never, by: FOLLOWER }), OWNER), on('2026-10-29'), 'Nhập nhầm ngày')],
    ['the owner corrects without a reason', 'field-missing', () => correct(caseOf(reported, OWNER), on('2026-10-29'), ' ')],
    ['a reason names a person', 'names-a-person', () => correct(caseOf(reported, OWNER), on('2026-10-29'), 'Gọi ông A số 0912 345 678')],
    ['a reason is too long', 'text-too-long', () => correct(caseOf(reported, OWNER), on('2026-10-29'), 'x'.repeat(301))],
    ['a standing body accepts', 'ok', () => accept(caseOf(reported, FOLLOWER))],
    ['the owner accepts its own', 'not-yours', () => accept(caseOf(reported, OWNER))],
    ['a standing body accepts its own', 'may-not', () => accept(caseOf(entriesOf({ ...held('2026-10-30'), by: FOLLOWER }), FOLLOWER))],
    ['a standing body accepts nothing', 'nothing-to-accept', () => accept(caseOf([], FOLLOWER))],
    ['a standing body accepts twice', 'already-accepted', () => accept(caseOf(entriesOf(held('2026-10-30'), { did: 'accept', entry: 'e1' as never, by: FOLLOWER }), FOLLOWER))],
    ['a standing body returns', 'ok', () => returnDone(caseOf(reported, FOLLOWER), 'Thiếu số đại biểu')],
    ['a standing body returns without a reason', 'field-missing', () => returnDone(caseOf(reported, FOLLOWER), '')],
    ['a standing body postpones', 'ok', () => postpone(caseOf([], FOLLOWER), day('2026-11-15'), basis)],
    ['a standing body postpones backwards', 'postponed-backwards', () => postpone(caseOf([], FOLLOWER), day('2026-10-31'), basis)],
    ['the owner postpones', 'not-yours', () => postpone(caseOf([], OWNER), day('2026-11-15'), basis)],
    ['a standing body waives on a document to come', 'day-in-the-future', () => waive(caseOf([], FOLLOWER), { ...basis, on: day('2026-11-06') })],
    ['a standing body waives', 'ok', () => waive(caseOf([], FOLLOWER), basis)],
    ['a standing body waives what is done', 'already-reported', () => waive(caseOf(reported, FOLLOWER), basis)],
  ] as const)('%s: %s', (_what, want, decide) => expect(code(decide())).toBe(want))
})

describe('what the body that took over from the owner may do', () => {
  const heir = (entries: Parameters<typeof caseOf>[0], today?: string) => caseOf(entries, HEIR, today, [OWNER])
  const following = (entries: Parameters<typeof caseOf>[0]) => ({ ...heir(entries), followers: [FOLLOWER, HEIR] })
  const accepted = entriesOf(held('2026-10-30'), { did: 'accept', entry: 'e1' as never, by: FOLLOWER })
  const returned = entriesOf(held('2026-10-30'), { did: 'return', entry: 'e1' as never, because: 'Thiếu số đại biểu', by: FOLLOWER })
  const waived = entriesOf({ did: 'waive', basis, by: FOLLOWER })
  it.each([
    // what                                                  outcome                  decision
    ['reports what was left open', 'ok', () => reportDone(heir([]), on('2026-10-30'))],
    ['corrects what was sent back', 'ok', () => correct(heir(returned), on('2026-10-30'), 'Bổ sung số đại biểu')],
    ['corrects what was reported', 'closed-by-predecessor', () => correct(heir(reported), on('2026-10-29'), 'Nhập nhầm ngày')],
    ['reports again what was reported', 'closed-by-predecessor', () => reportDone(heir(reported), on('2026-10-30'))],
    ['corrects what was accepted', 'closed-by-predecessor', () => correct(heir(accepted), on('2026-10-29'), 'Nhập nhầm ngày')],
    ['reports what was waived', 'closed-by-predecessor', () => reportDone(heir(waived), on('2026-10-30'))],
    ['accepts it, being a standing body', 'closed-by-predecessor', () => accept(following(reported))],
    ['returns it, being a standing body', 'closed-by-predecessor', () => returnDone(following(accepted), 'Thiếu số đại biểu')],
    ['waives what was left open, being a standing body', 'ok', () => waive(following([]), basis)],
    ['is not the heir of a stranger', 'not-yours', () => reportDone(caseOf([], HEIR, '2026-11-05', [STRANGER]), on('2026-10-30'))],
    ['leaves another standing body free to accept', 'ok', () => accept(caseOf(reported, FOLLOWER, '2026-11-05', [STRANGER]))],
    ['accepts as a standing body what its predecessor reported for another', 'may-not', () => accept({ ...caseOf(entriesOf({ ...held('2026-10-30'), by: STRANGER }), FOLLOWER), inherits: [STRANGER] })],
  ] as const)('%s: %s', (_what, want, decide) => expect(code(decide())).toBe(want))
})
