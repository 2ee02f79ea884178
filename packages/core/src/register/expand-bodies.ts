import { plusDays, type Days } from '../calendar/index.ts'
import type { Basis, Body, BodyId, Dated, PartyId, Place, PlaceId, TierId, Words } from './types.ts'

/** A party has a body at every place of these tiers, on these days. `{place}` in the title is the place's name of the day. */
export type BodyPattern = { party: PartyId; tiers: readonly TierId[]; title: Words; days: Partial<Days>; basis: Basis }

export const PLACE = '{place}'

/**
 * The bodies that patterns make: one for a party at a place, on the days both the place and a pattern have. A body that ends with its
 * place goes on in the same party's bodies at the place's successors; one that ends before it (district police) has no successor.
 */
export function expandBodies(patterns: readonly BodyPattern[], places: readonly Place[]): readonly Body[] {
  const bodies = new Map<BodyId, Body>()
  for (const place of places) {
    const ofTier = patterns.filter((pattern) => pattern.tiers.includes(place.tier))
    for (const [party, own] of Map.groupBy(ofTier, (pattern) => pattern.party)) {
      const body = bodyAt(place, party, own)
      if (body) bodies.set(body.id, body)
    }
  }
  const byId = new Map(places.map((place) => [place.id, place]))
  return [...bodies.values()].map((body) => ({ ...body, successors: successorsOf(body, byId.get(body.place), bodies) }))
}

const bodyId = (party: PartyId, place: PlaceId): BodyId => `${party}@${place}` as BodyId

function bodyAt(place: Place, party: PartyId, patterns: readonly BodyPattern[]): Body | undefined {
  const title = patterns.flatMap((pattern) => titlesOf(pattern, place)).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const [first, last] = [title[0], title.at(-1)]
  if (!first || !last) return undefined
  return { id: bodyId(party, place.id), party, place: place.id, title, exists: daysOf(first.from, last.to), successors: [] }
}

function titlesOf(pattern: BodyPattern, place: Place): readonly Dated<Words>[] {
  return place.names.flatMap((name) => {
    const days = common(name, pattern.days)
    return days ? [{ value: titleAt(pattern.title, name.value), ...days, basis: pattern.basis }] : []
  })
}

/** A place's name begins with a small letter inside another name: Công an xã Tự Lạn. */
function titleAt(title: Words, { vi }: Words): Words {
  const name = vi.charAt(0).toLowerCase() + vi.slice(1)
  const put = (text: string): string => text.replaceAll(PLACE, name)
  return title.en === undefined ? { vi: put(title.vi) } : { vi: put(title.vi), en: put(title.en) }
}

function common(days: Days, pattern: Partial<Days>): Days | undefined {
  const from = pattern.from !== undefined && pattern.from > days.from ? pattern.from : days.from
  const to = pattern.to !== undefined && (days.to === undefined || pattern.to < days.to) ? pattern.to : days.to
  return to !== undefined && to < from ? undefined : daysOf(from, to)
}

const daysOf = (from: Days['from'], to: Days['to']): Days => (to === undefined ? { from } : { from, to })

function successorsOf(body: Body, place: Place | undefined, bodies: ReadonlyMap<BodyId, Body>): readonly BodyId[] {
  const { to } = body.exists
  if (!place || to === undefined || to !== place.exists.to) return []
  const next = plusDays(to, 1)
  return place.successors.map((id) => bodyId(body.party, id)).filter((id) => bodies.get(id)?.exists.from === next)
}
