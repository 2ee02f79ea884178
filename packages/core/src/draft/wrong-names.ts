import { isCalendarDate, type Days } from '../calendar/index.ts'
import type { Refusal } from '../outcome/index.ts'
import { rotationDisagreements, type RotationId } from '../programme/index.ts'
import { checkRegister, PLACE, type Place, type Tier } from '../register/index.ts'
import { wrongText } from '../work/index.ts'
import { joined } from './joined.ts'
import { partyKey } from './party-names.ts'
import { folded } from './printed.ts'
import { notPrinted } from './wrong-rule.ts'
import type { Draft, DraftGround, DraftHead, DraftParty, DraftRotation } from './types.ts'

const [LONG, SHORT, NUMBER, CUE] = [300, 120, 60, 400]
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const wrong = (field: string, words: string | undefined, limit: number): readonly Refusal[] => {
  const refusal = words === undefined ? undefined : wrongText(field, words, limit)
  return refusal ? [refusal] : []
}
/** Digits and hyphens alone make a slug too: a number that identifies a person must not get in as one. */
const slug = (text: string, most: number): readonly Refusal[] => (SLUG.test(text) && text.length <= most ? wrong('slug', text.replaceAll('-', ' '), most) : [{ code: 'slug-malformed', slug: text }])
const dayOf = (text: string | undefined): readonly Refusal[] => (text === undefined || isCalendarDate(text) ? [] : [{ code: 'not-a-date', text }])
const inTurn = (from: string | undefined, to: string | undefined): readonly Refusal[] => (from !== undefined && to !== undefined && to < from ? [{ code: 'days-backwards', from, to }] : [])

/** The register with what the draft and the version it amends add to it. */
export const registerOf = ({ register, amends }: DraftGround, { added }: Pick<Draft, 'added'>) =>
  joined(amends?.register ? joined(register, amends.register) : register, { ...added, bodies: [] })

export function wrongHead(ground: DraftGround, draft: Draft, head: DraftHead): readonly Refusal[] {
  const { amends, taken } = ground
  const { programme, title, document, signedOn, term, inForceFrom, territory } = head
  const places = registerOf(ground, draft).places
  const isOther = amends ? programme !== amends.programme : taken.includes(programme)
  return [
    ...slug(programme, 80), ...(isOther ? [{ code: 'slug-taken', slug: programme } as const] : []),
    ...wrong('head.title', title.vi, LONG), ...wrong('head.title', title.en, LONG), ...wrong('head.document', document, NUMBER),
    ...[signedOn, term.from, term.to, inForceFrom].flatMap(dayOf), ...inTurn(term.from, term.to), ...inTurn(inForceFrom, term.to),
    ...(amends && inForceFrom !== undefined && inForceFrom <= amends.inForce.from ? [{ code: 'days-backwards', from: amends.inForce.from, to: inForceFrom } as const] : []),
    ...territory.filter((id) => !places.some((place) => place.id === id)).map((name): Refusal => ({ code: 'unknown-place', name, near: [] })),
  ]
}

export function wrongParty(ground: DraftGround, draft: Draft, party: DraftParty): readonly Refusal[] {
  const { tiers } = registerOf(ground, draft)
  const { id, title, short, bodies, standingUnit, head, headBelow, superior } = party
  const same = draft.parties.find((other) => other.id !== id && partyKey(other.title.vi) === partyKey(title.vi))
  return [
    ...slug(id, 60), ...wrong('party.title', title.vi, LONG), ...wrong('party.short', short.vi, SHORT), ...wrong('party.bodies', bodies, LONG),
    ...[title.en, short.en, ...[standingUnit, head, headBelow, superior].flatMap((words) => (words ? [words.vi, words.en] : []))].flatMap((words) => wrong('party.title', words, LONG)),
    ...(bodies.includes(PLACE) ? [] : [{ code: 'not-a-value', field: 'party.bodies', text: bodies } as const]),
    ...party.tiers.filter((tier) => !tiers.some((known) => known.id === tier)).map((tier): Refusal => ({ code: 'unknown-tier', tier, known: tiers.map((known) => known.id) })),
    ...(same ? [{ code: 'name-twice', name: title.vi } as const] : []),
  ]
}

export function wrongTier(ground: DraftGround, draft: Draft, tier: Tier): readonly Refusal[] {
  const known = registerOf(ground, { added: { ...draft.added, tiers: [] } }).tiers
  const isTwice = known.some((other) => other.id === tier.id) || [...known, ...draft.added.tiers].some((other) => other.id !== tier.id && folded(other.title.vi) === folded(tier.title.vi))
  return [
    ...slug(tier.id, 60), ...wrong('tier.title', tier.title.vi, SHORT), ...wrong('tier.title', tier.title.en, SHORT), ...days(tier.exists),
    ...(Number.isInteger(tier.rank) && tier.rank > 0 && tier.rank < 100 ? [] : [{ code: 'not-a-value', field: 'tier.title', text: String(tier.rank) } as const]),
    ...(isTwice ? [{ code: 'name-twice', name: tier.title.vi } as const] : []),
  ]
}

/** A place may not bear the name of another one beside it: in the same superior, on the same days. */
export function wrongPlace(ground: DraftGround, draft: Draft, place: Place): readonly Refusal[] {
  const others = draft.added.places.filter(({ id }) => id !== place.id)
  const known = registerOf(ground, { added: { ...draft.added, places: others } })
  const name = place.names.at(-1)?.value.vi ?? ''
  const within = place.within.at(-1)?.value
  const isTwice = known.places.some((other) => other.id === place.id
    || (other.tier === place.tier && other.exists.to === undefined && other.within.at(-1)?.value === within && other.names.some(({ value }) => folded(value.vi) === folded(name))))
  const shape = [
    ...slug(place.id, 80), ...place.names.flatMap(({ value }) => [...wrong('place.name', value.vi, SHORT), ...wrong('place.name', value.en, SHORT)]), ...(name === '' ? [{ code: 'field-missing', field: 'place.name' } as const] : []),
    ...days(place.exists), ...(isTwice ? [{ code: 'name-twice', name } as const] : []),
    ...(known.tiers.some(({ id }) => id === place.tier) ? [] : [{ code: 'unknown-tier', tier: place.tier, known: known.tiers.map(({ id }) => id) } as const]),
    ...[...place.names, ...place.within, ...place.codes].flatMap(({ basis }) => [...wrong('head.document', basis.document, 200)]),
  ]
  return shape.length > 0 ? shape : checkRegister({ ...known, places: [...known.places, place], bodies: [] }).filter((refusal) => refusal.code === 'register-unsound' && refusal.where.includes(place.id))
}

const days = ({ from, to }: Days): readonly Refusal[] => [...dayOf(from), ...dayOf(to), ...inTurn(from, to)]

export function wrongRotation(ground: DraftGround, { parties }: Draft, { order, startsAt, clause, cue }: DraftRotation): readonly Refusal[] {
  const isYear = Number.isInteger(startsAt) && startsAt > 1900 && startsAt < 2200
  const basis = { document: '', clause, cue }
  return [
    ...(order.length > 1 && new Set(order).size === order.length ? [] : [{ code: 'not-a-value', field: 'rotation', text: order.join(', ') } as const]),
    ...order.filter((id) => !parties.some((party) => party.id === id)).map((party): Refusal => ({ code: 'unknown-party', party, obligation: 'rotation' })),
    ...(isYear ? [] : [{ code: 'not-a-value', field: 'rotation', text: String(startsAt) } as const]),
    ...wrong('rule.cue', cue, CUE), ...(cue.trim() === '' ? [] : notPrinted(ground, 'rotation', clause, cue)),
    ...rotationDisagreements({ id: '' as RotationId, order, startsAt: String(startsAt) as never, basis }).map((one): Refusal => ({ code: 'cue-disagrees', obligation: 'rotation', clause, ...one })),
  ]
}
