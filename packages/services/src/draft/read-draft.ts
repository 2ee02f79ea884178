import type { Reader } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import { knownParties, missingIn, nextOf, printed, registerOf, versionFromDraft, type Draft, type DraftGround, type ItemId } from '@phoihop/core/draft'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { firstDues } from '@phoihop/core/schedule'
import { readWorkingCalendar } from '@phoihop/storage/register'
import type { WorkingCalendar } from '@phoihop/core/calendar'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { clauseViews, cutsOf } from './clause-views.ts'
import { mayDraftHere } from './may-draft-here.ts'
import { openDraft, type OpenDraft } from './open-draft.ts'
import type { DraftView, NameView } from './views.ts'

const LEAST = [0.9, 0.8, 0.7] as const

/** A document with everything a person needs to confirm it. */
export async function readDraft(house: House, reader: Reader, id: string): Promise<Outcome<DraftView>> {
  if (!mayDraftHere(house, reader)) return refuse({ code: 'may-not', action: 'draft' })
  return guarded(async () => {
    const open = await openDraft(house, id)
    return open.ok ? ok(viewOf(open.value, await readWorkingCalendar(house.db))) : open
  })
}

function viewOf({ kept, ground, seq, draft, published }: OpenDraft, calendar: WorkingCalendar): DraftView {
  const { text, reading, amends, today } = ground
  const { head, parties, rotation, readings, items, added } = draft
  const register = registerOf(ground, draft)
  const dues = firstDuesOf(ground, draft, calendar)
  const of = (state: string): number => items.filter((item) => item.state === state).length
  const ready = items.filter((item) => item.state === 'open' && item.gaps.length === 0)
  const isAdded = (all: readonly { id: string }[], id: string): boolean => all.some((one) => one.id === id)
  return {
    id: kept.id, seq, file: { name: kept.name, from: kept.kind }, ...(reading.document.kind === undefined ? {} : { kind: reading.document.kind }),
    clauses: clauseViews(ground, items),
    items: items.map((item) => {
      const [next, due] = [nextOf(items, item), dues.get(item.id)]
      return { ...item, quote: printed(text, item), cuts: cutsOf(text, item), ...(next ? { next: next.id } : {}), ...(due === undefined ? {} : { firstDue: due }) }
    }),
    warnings: reading.warnings.map(({ code, message, start, end }) => {
      const clause = reading.clauses.findLast((one) => one.start <= start && start < one.end)
      return { code, message, ...(clause ? { clause: clause.path } : {}), quote: printed(text, { start, end: Math.min(end, start + 200) }) }
    }),
    names: namesOf(ground, draft), head, missing: missingIn(head), parties, ...(rotation ? { rotation } : {}), readings,
    tiers: register.tiers.map(({ id, title }) => ({ id, title, added: isAdded(added.tiers, id) })),
    places: register.places.map((place) => ({ id: place.id, title: (place.names.findLast(({ from }) => from <= today) ?? place.names[0])?.value ?? { vi: place.id }, tier: place.tier, added: isAdded(added.places, place.id), ...(place.exists.to === undefined ? {} : { until: place.exists.to }) })),
    knownParties: knownParties(ground.register, ground.known).filter(({ id }) => !parties.some((party) => party.id === id)).map(({ id, title }) => ({ id, title })),
    counts: { open: of('open'), confirmed: of('confirmed'), rejected: of('rejected'), withGaps: items.filter((item) => item.state === 'open' && item.gaps.length > 0).length },
    sure: LEAST.map((least) => ({ least, items: ready.filter(({ confidence }) => confidence >= least).length })),
    ...(amends ? { amends: { programme: amends.programme, title: amends.title, obligations: amends.obligations.map((obligation) => {
      const heir = items.find(({ rule, state }) => rule.replaces === obligation.id && state !== 'rejected')
      return { obligation, withdrawn: draft.withdrawn.includes(obligation.id), ...(heir ? { replacedBy: heir.id } : {}) }
    }) } } : {}),
    ...(published ? { published: { programme: published.programme, version: published.version } } : {}),
  }
}

function namesOf({ reading }: DraftGround, { matches, matched }: Draft): readonly NameView[] {
  const used = reading.obligations.flatMap(({ actors, counterparts }) => [...actors, ...counterparts])
  return reading.parties.map(({ id, name, short }) => ({ read: id, name, short, times: used.filter((one) => one === id).length, match: matches[id] ?? { parties: [], tiers: [] }, guessed: !matched.includes(id) }))
}

/** When each item would fall due first if it were confirmed as it stands. Nothing while the term is not known. */
function firstDuesOf(ground: DraftGround, draft: Draft, calendar: WorkingCalendar): ReadonlyMap<ItemId, CalendarDate> {
  const { head, items } = draft
  const whole = { ...head, document: head.document ?? '-', signedOn: head.signedOn ?? ground.today, territory: head.territory.length > 0 ? head.territory : ground.register.places.slice(0, 1).map(({ id }) => id) }
  const standing = items.filter(({ gaps, state }) => gaps.length === 0 && state !== 'rejected').map((item) => ({ ...item, state: 'confirmed' as const }))
  const drafted = versionFromDraft(ground, { ...draft, head: whole, items: standing }, { by: '-', on: ground.today })
  if (!drafted.ok) return new Map()
  const dues = firstDues(drafted.value.version, calendar)
  const first = new Map<ItemId, CalendarDate>()
  for (const { item, obligation } of drafted.value.named) {
    const [due, known] = [dues.get(obligation.id), first.get(item)]
    if (due !== undefined && (known === undefined || due < known)) first.set(item, due)
  }
  return first
}
