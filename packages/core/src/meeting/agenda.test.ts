import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import type { CommitmentStanding } from '../commitment/index.ts'
import type { Obligation } from '../programme/index.ts'
import type { BodyId, PlaceId } from '../register/index.ts'
import { assess, type Assessed } from '../report/index.ts'
import type { Occurrence, OccurrenceKey } from '../schedule/index.ts'
import { standingOf, type EntryId, type Instant, type WorkEntry } from '../work/index.ts'
import { agendaOf, foldMeeting, type MeetingAct } from './index.ts'
import { acts, MEMBER } from './meeting.fixture.ts'

const HERE = 'xa-ba-cau' as PlaceId
const duty = (obligation: string, month: string, place: string = HERE): Occurrence => ({
  key: `${obligation}/${month}/${place}` as OccurrenceKey, obligation, kind: 'exchange', tier: 'commune', place, period: { key: month, from: `${month}-01`, to: `${month}-28` }, owners: [`police@${place}` as BodyId],
  due: `${month}-28`, target: `${month}-28`, stated: true, provisional: false, falls: `${month}-28`,
}) as unknown as Occurrence
const entry = (occurrence: Occurrence, fires: number): [OccurrenceKey, WorkEntry[]] =>
  [occurrence.key, [{ id: 'e' as EntryId, seq: 1, occurrence: occurrence.key, body: 'police@xa-ba-cau' as BodyId, account: 'a', recordedAt: '' as Instant, recordedOn: occurrence.falls, act: { did: 'hold', on: occurrence.falls, figures: { fires } } }]]
const [september, october, november, below] = [duty('exchange', '2026-09'), duty('exchange', '2026-10'), duty('exchange', '2026-11'), duty('exchange', '2026-09', 'thon-ba-cau')]
const assessed = (today: string, ...reported: [OccurrenceKey, WorkEntry[]][]): readonly Assessed[] => assess([october, november, september, below], new Map(reported), standingOf, day(today))
const rule = { id: 'exchange', kind: 'exchange', figures: ['fires'] } as unknown as Obligation
const standing = (state: CommitmentStanding['state'], daysLate = 0, due = '2026-12-01') => ({ state, daysLate, due: day(due) })
const agenda = (duties: readonly Assessed[], commitments: readonly { id: string; standing: CommitmentStanding }[] = [], fromAbove: typeof commitments = []) => agendaOf({
  meeting: foldMeeting(acts<MeetingAct & { by: BodyId }>({ did: 'add-item', item: 'i', title: 'Mô hình tự quản', by: MEMBER })), here: new Set([HERE]),
  period: { from: day('2026-10-01'), to: day('2026-10-31') }, duties, commitments, fromAbove, obligation: () => rule,
})

describe('an agenda fills itself', () => {
  it('with what is overdue at the place, longest first, and below it apart', () => {
    const { overdue, overdueBelow } = agenda(assessed('2026-11-10'))
    expect(overdue.map(({ occurrence, standing: { daysLate } }) => [occurrence.key, daysLate])).toEqual([['exchange/2026-09/xa-ba-cau', 43], ['exchange/2026-10/xa-ba-cau', 13]])
    expect(overdueBelow.map(({ occurrence }) => occurrence.key)).toEqual(['exchange/2026-09/thon-ba-cau'])
  })
  it('with the figures of the period only, each with what it was summed from', () => {
    const [figure, ...more] = agenda(assessed('2026-11-10', entry(september, 7), entry(october, 2))).figures
    expect(more).toEqual([])
    expect(figure).toMatchObject({ id: 'fires', total: { value: 2, from: [october.key], missing: [] } })
  })
  it('with who owes a figure, where nobody reported: never zero', () => {
    expect(agenda(assessed('2026-11-10')).figures.map(({ total }) => total)).toEqual([{ value: null, from: [], missing: ['police@xa-ba-cau'] }])
  })
  it('with what earlier meetings left open, the longest late first', () => {
    const commitments = [
      { id: 'a', standing: standing('accepted') }, { id: 'b', standing: standing('open', 0, '2026-12-05') }, { id: 'c', standing: standing('late', 3) }, { id: 'd', standing: standing('done') },
      { id: 'e', standing: standing('withdrawn') }, { id: 'f', standing: standing('returned', 9) },
    ]
    expect(agenda([], commitments).open).toEqual(['f', 'c', 'd', 'b'])
  })
  it('with what comes from a tier above, apart and in the same order', () => {
    const { open, above } = agenda([], [{ id: 'a', standing: standing('open') }], [{ id: 'b', standing: standing('open') }, { id: 'c', standing: standing('late', 2) }, { id: 'd', standing: standing('accepted') }])
    expect([open, above]).toEqual([['a'], ['c', 'b']])
  })
  it('with what bodies put on it', () => expect(agenda([]).items).toEqual([{ item: 'i', title: 'Mô hình tự quản', by: MEMBER }]))
})
