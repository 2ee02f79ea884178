import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import { entriesOf, FOLLOWER, held, MEETING } from './case.fixture.ts'
import { standingOf } from './standing.ts'
import type { Act, EntryId } from './types.ts'

const e1 = 'e1' as EntryId
const accepted: Act = { did: 'accept', entry: e1 }
const returned: Act = { did: 'return', entry: e1, because: 'Thiếu số đại biểu' }
const corrected: Act = { did: 'correct', entry: e1, because: 'Nhập nhầm', now: { did: 'hold', on: day('2026-10-29'), figures: { attended: 21 } } }
const postponed: Act = { did: 'postpone', to: day('2026-11-15'), basis: { document: '12/KH-BC', on: day('2026-10-20') } }
const waived: Act = { did: 'waive', basis: { document: '13/KH-BC', on: day('2026-10-20') } }

describe('where a meeting due 31/10/2026 stands', () => {
  it.each([
    // on           recorded so far                      state          days late
    ['2026-09-30', [], 'not-yet-due', 0],
    ['2026-10-19', [], 'not-yet-due', 0],
    ['2026-10-20', [], 'due-soon', 0],
    ['2026-10-31', [], 'due-soon', 0],
    ['2026-11-01', [], 'late', 1],
    ['2026-11-24', [], 'late', 24],
    ['2026-11-24', [held('2026-10-31')], 'done', 0],
    ['2026-11-24', [held('2026-11-03')], 'done', 3],
    ['2026-11-24', [held('2026-11-03'), accepted], 'accepted', 3],
    ['2026-11-24', [held('2026-10-30'), returned], 'returned', 24],
    ['2026-11-24', [held('2026-11-03'), returned, corrected], 'done', 0],
    ['2026-11-24', [held('2026-10-30'), accepted, returned], 'returned', 24],
    ['2026-11-10', [postponed], 'due-soon', 0],
    ['2026-11-20', [postponed], 'late', 5],
    ['2026-11-24', [waived], 'waived', 0],
  ] as const)('on %s with %j it is %s, %i days late', (on, acts, state, late) => {
    expect(standingOf(MEETING, entriesOf(...acts), day(on))).toMatchObject({ state, daysLate: late })
  })

  it('never counts a duty without a stated deadline as late', () => {
    expect(standingOf({ ...MEETING, stated: false }, [], day('2027-05-01'))).toMatchObject({ state: 'open', daysLate: 0 })
  })

  it.each([
    ['2026-01-10', 'not-yet-due'], ['2026-01-20', 'due-soon'], ['2026-01-29', 'due-soon'], ['2026-01-30', 'open'], ['2026-12-20', 'open'], ['2026-12-21', 'due-soon'], ['2027-01-01', 'late'],
  ] as const)('asked for by 29/01 and due 31/12: on %s it is %s', (on, state) => {
    expect(standingOf({ due: day('2026-12-31'), target: day('2026-01-29'), stated: true }, [], day(on))).toMatchObject({ state, daysLate: state === 'late' ? 1 : 0 })
  })

  it('waits while what it comes after is not done', () => {
    expect(standingOf({ due: 'awaiting', target: 'awaiting', stated: false }, [], day('2027-05-01'))).toMatchObject({ state: 'awaiting', daysLate: 0 })
  })

  it('keeps the report in force, the day it was postponed from and the reason of a return', () => {
    const standing = standingOf(MEETING, entriesOf(postponed, { ...held('2026-11-03') }, { ...returned, by: FOLLOWER }), day('2026-11-24'))
    expect(standing).toMatchObject({ due: '2026-11-15', postponedFrom: '2026-10-31', doneOn: '2026-11-03', doneEntry: 'e2', returnedBecause: 'Thiếu số đại biểu' })
  })
})
