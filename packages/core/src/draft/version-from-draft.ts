import { plusDays, type CalendarDate, type PeriodKey, type WorkingCalendar } from '../calendar/index.ts'
import { ok, refuse, type Outcome, type Refusal } from '../outcome/index.ts'
import { checkProgramme, type ClausePath, type Obligation, type OutlineClause, type ProgrammeVersion, type Reading, type Rotation } from '../programme/index.ts'
import { checkRegister, indexRegister, type Dated, type Party, type PlaceId, type Register, type RegisterIndex } from '../register/index.ts'
import { byItem } from './by-item.ts'
import { joined } from './joined.ts'
import { missingIn } from './missing-in.ts'
import { nameObligations, resolveAfter, type Named } from './name-obligations.ts'
import { CHAIR } from './obligations-of.ts'
import { outlineOf, pathUnder } from './outline-of.ts'
import { ownRegister } from './own-register.ts'
import { wrongHead } from './wrong-names.ts'
import { notPrinted } from './wrong-rule.ts'
import type { Draft, DraftGround, DraftHead, DraftParty } from './types.ts'

/** Who stands for the readings, and since when. */
export type Decided = { by: string; on: CalendarDate }
/** A version, what it is to be looked at with, and which item made which of its obligations. */
export type Drafted = { version: ProgrammeVersion; register: Register; named: readonly Named[] }
type Whole = DraftHead & { document: string; signedOn: CalendarDate; term: { from: CalendarDate; to: CalendarDate }; inForceFrom: CalendarDate }

/**
 * The version a draft makes of its confirmed items: a first one, or the next of the programme it amends, in which what is withdrawn is gone,
 * what is replaced keeps its id, and the rest stands as it was. Refused with `field-missing` for each thing the head lacks.
 */
export function versionFromDraft(ground: DraftGround, draft: Draft, decided: Decided): Outcome<Drafted> {
  const [first, ...rest] = missingIn(draft.head).map((field): Refusal => ({ code: 'field-missing', field: `head.${field.split('.')[0]}` }))
  if (first) return refuse(first, ...rest)
  const { amends } = ground
  const head = draft.head as Whole
  const under = amends ? topClause(amends.version + 1, head) : undefined
  const named = obligationsIn(ground, draft, head, decided, under)
  const rotations = rotationsIn(ground, draft, head, under)
  const appliesIn = appliesInOf(head, amends)
  const cited = new Set([...draft.items.map(({ clause }) => clause as string), ...(draft.rotation ? [draft.rotation.clause] : []), ...draft.readings.flatMap(({ clause }) => clause ?? [])])
  const read = (says: string): Reading => ({ says: { vi: says.trim() }, decidedBy: decided.by, on: decided.on })
  const shared = amends?.register ? joined(ground.register, amends.register) : ground.register
  const more = ownRegister({ shared, added: draft.added, parties: draft.parties, appliesIn, document: head.document, from: head.inForceFrom, to: head.term.to })
  const register = amends?.register && more ? joined(amends.register, more) : (more ?? amends?.register)
  const version: ProgrammeVersion = {
    programme: head.programme, version: (amends?.version ?? 0) + 1, title: head.title, document: amends?.document ?? head.document, signedOn: amends?.signedOn ?? head.signedOn,
    term: { key: keyOf(head.term), ...head.term }, inForce: { from: head.inForceFrom }, appliesIn, parties: partiesOf(draft.parties), rotations,
    outline: [...(amends?.outline ?? []), ...outlineOf(ground, cited, under)], obligations: [...keptOf(draft, amends, named), ...named.map(({ obligation }) => obligation)],
    readings: [...(amends?.readings.filter(({ id }) => !draft.readings.some((one) => one.id === id)) ?? []), ...draft.readings.map(({ id, clause, says }) => ({ id, ...(clause ? { clause: pathUnder(under, clause) } : {}), ...read(says) }))],
    ...(amends?.ladder ? { ladder: amends.ladder } : {}),
    ...(register ? { register } : {}),
  }
  return ok({ version, register: register ? joined(ground.register, register) : ground.register, named })
}

/** An amending document stands in the outline as one part of its own. */
const topClause = (version: number, { document, title }: DraftHead): OutlineClause =>
  ({ path: `SĐ${version}` as ClausePath, label: `SĐ${version}`, title: { vi: `Sửa đổi, bổ sung: ${document ?? title.vi}` } })

function obligationsIn(ground: DraftGround, draft: Draft, { document }: Whole, decided: Decided, under: OutlineClause | undefined): readonly Named[] {
  const confirmed = draft.items.filter(({ state }) => state === 'confirmed')
  const { amends } = ground
  const replaced = new Set<string>(confirmed.flatMap(({ rule }) => rule.replaces ?? []))
  const named = nameObligations(confirmed, {
    parties: draft.parties, document, pathOf: (clause) => pathUnder(under, clause), read: (says) => ({ says: { vi: says }, decidedBy: decided.by, on: decided.on }),
    taken: new Set(amends?.obligations.map(({ id }) => id as string).filter((id) => !replaced.has(id)) ?? []), before: (id) => amends?.obligations.find((one) => one.id === id),
  })
  return resolveAfter(named, confirmed)
}

/** Obligations of the amended version that go on as they were. */
function keptOf({ withdrawn }: Draft, amends: ProgrammeVersion | undefined, named: readonly Named[]): readonly Obligation[] {
  const gone = new Set<string>([...withdrawn, ...named.map(({ obligation }) => obligation.id)])
  return amends?.obligations.filter(({ id }) => !gone.has(id)) ?? []
}

/** A rotation that an amendment does not change stays with the sentence it rests on. */
function rotationsIn({ amends }: DraftGround, { rotation }: Draft, { document }: Whole, under: OutlineClause | undefined): readonly Rotation[] {
  if (!rotation) return []
  const [before, ...others] = amends?.rotations ?? []
  if (before && before.basis.cue === rotation.cue && before.order.join() === rotation.order.join() && before.startsAt === String(rotation.startsAt)) return [before, ...others]
  const basis = { document, clause: pathUnder(under, rotation.clause), cue: rotation.cue }
  return [{ id: before?.id ?? CHAIR, order: rotation.order, startsAt: String(rotation.startsAt) as PeriodKey, basis }, ...others]
}

function appliesInOf({ territory, inForceFrom, document }: Whole, amends: ProgrammeVersion | undefined): readonly Dated<PlaceId>[] {
  const before = amends?.appliesIn ?? []
  const ended = before.map((root) => (territory.includes(root.value) || root.to !== undefined ? root : { ...root, to: plusDays(inForceFrom, -1) }))
  return [...ended, ...territory.filter((place) => !before.some(({ value, to }) => value === place && to === undefined)).map((value) => ({ value, from: inForceFrom, basis: { document } }))]
}

const partiesOf = (parties: readonly DraftParty[]): readonly Party[] => parties.map(({ tiers: _tiers, bodies: _bodies, ...party }) => party)
const keyOf = ({ from, to }: { from: CalendarDate; to: CalendarDate }): PeriodKey => (from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}-${to.slice(0, 4)}`) as PeriodKey

/**
 * What stands in the way of publishing: items not looked at, rules with gaps, whatever the register or the definition is refused for, and
 * words that are not in the document; told of items where an item made it. Rules of the amended version rest on another document and are not held against this one.
 */
export function checkDrafted(ground: DraftGround, draft: Draft, { version, register, named }: Drafted, calendar: WorkingCalendar, index: RegisterIndex = indexRegister(register)): readonly Refusal[] {
  const open = draft.items.filter(({ state }) => state === 'open').length
  const confirmed = draft.items.filter(({ state }) => state === 'confirmed')
  const known = new Set(ground.register.bodies.length > 0 ? checkRegister(ground.register).map((refusal) => JSON.stringify(refusal)) : [])
  return [
    ...(open > 0 ? [{ code: 'items-open', open } as const] : []),
    ...(confirmed.length + draft.withdrawn.length === 0 && open === 0 ? [{ code: 'nothing-to-publish' } as const] : []),
    ...confirmed.filter(({ gaps }) => gaps.length > 0).map(({ id, gaps }): Refusal => ({ code: 'rule-incomplete', item: id, gaps })),
    ...wrongHead(ground, draft, draft.head),
    ...(version.register ? checkRegister(register).filter((refusal) => !known.has(JSON.stringify(refusal))) : []),
    ...byItem(checkProgramme(version, index, calendar), named),
    ...confirmed.flatMap(({ id, clause, rule }) => [...notPrinted(ground, id, clause, rule.cue), ...(rule.asks?.cue ? notPrinted(ground, id, clause, rule.asks.cue) : [])]),
    ...named.filter(({ obligation: { recurs } }) => 'after' in recurs && !version.obligations.some(({ id }) => id === recurs.after)).map(({ item }): Refusal => ({ code: 'rule-incomplete', item, gaps: ['recurs'] })),
  ]
}
