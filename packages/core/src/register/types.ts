import type { Brand, CalendarDate, Days } from '../calendar/index.ts'

/** Text people read. Vietnamese is required, English is a courtesy. */
export type Words = { vi: string; en?: string }
/** The document (number and symbol) that a dated fact or a decision rests on. */
export type Basis = { document: string; clause?: string }
export type Dated<T> = Days & { value: T; basis: Basis }

export type TierId = Brand<string, 'TierId'>
/** `rank` 1 is the highest. A tier is data and has dates: districts ended on 30/06/2025. */
export type Tier = { id: TierId; title: Words; rank: number; exists: Days; basis?: Basis }

/** Outlives a rename, ends at a merger or split. Never an administrative code. */
export type PlaceId = Brand<string, 'PlaceId'>
export type Place = {
  id: PlaceId
  tier: TierId
  exists: Days
  /** Where the territory went when the place ended; empty while it lives or when it was abolished without one. */
  successors: readonly PlaceId[]
  /** Full names with type ("Phường Việt Yên"), oldest first, no gaps. */
  names: readonly Dated<Words>[]
  /** The superior place, oldest first; none for a province, and none for a commune's years without one. */
  within: readonly Dated<PlaceId>[]
  /** Codes of the statistics office: attributes with dates, reused by others. */
  codes: readonly Dated<string>[]
}

export type PartyId = Brand<string, 'PartyId'>
/** A signatory or member organisation seen from top to bottom (a line, ngành dọc). */
export type Party = {
  id: PartyId
  title: Words
  short: Words
  signs: boolean
  standingUnit?: Words
  /** Title of the head of its body at the programme's root, as it signs ("Giám đốc"). */
  head?: Words
  /** The same at places below the one that carries the programme, where it is called otherwise. */
  headBelow?: Words
  /** The body it reports to above the programme's root ("Bộ Công an"). */
  superior?: Words
}

/** `party@place`. */
export type BodyId = Brand<string, 'BodyId'>
/** A party at a place. */
export type Body = { id: BodyId; party: PartyId; place: PlaceId; title: readonly Dated<Words>[]; exists: Days; successors: readonly BodyId[] }

export type Register = { tiers: readonly Tier[]; places: readonly Place[]; bodies: readonly Body[] }

/** The register prepared for questions about a day. Built once, kept as long as the register's checksum. */
export type RegisterIndex = {
  register: Register
  tier(id: TierId): Tier | undefined
  place(id: PlaceId): Place | undefined
  body(id: BodyId): Body | undefined
  bodyOf(party: PartyId, place: PlaceId, on: CalendarDate): Body | undefined
  nameOf(place: PlaceId, on: CalendarDate): Words | undefined
  titleOf(body: BodyId, on: CalendarDate): Words | undefined
  superiorOf(place: PlaceId, on: CalendarDate): PlaceId | undefined
  placesOn(tier: TierId, on: CalendarDate): readonly Place[]
  predecessorsOf(place: PlaceId): readonly PlaceId[]
}
