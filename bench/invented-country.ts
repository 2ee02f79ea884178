import { day, type Days } from '@phoihop/core/calendar'
import type { Body, BodyId, Dated, PartyId, Place, PlaceId, Register, Tier, TierId, Words } from '@phoihop/core/register'

const basis = { document: '01/QĐ' }
const until = day('2025-06-30')
const old: Days = { from: day('2000-01-01'), to: until }
const young: Days = { from: day('2025-07-01') }
const ROOT = 'tinh-0' as PlaceId

/** An invented province of so many communes, which merge two by two on 01/07/2025; police and Front everywhere. */
export function inventedCountry(communes: number): Register {
  const tiers: Tier[] = ['province', 'commune'].map((id, at) => ({ id: id as TierId, title: { vi: id }, rank: at + 1, exists: { from: old.from } }))
  const before = Array.from({ length: communes }, (_, at) => place(`xa-${at}`, 'commune', old, [`xa-moi-${at >> 1}`]))
  const after = Array.from({ length: Math.ceil(communes / 2) }, (_, at) => place(`xa-moi-${at}`, 'commune', young, []))
  const places = [place(ROOT, 'province', { from: old.from }, []), ...before, ...after]
  return { tiers, places, bodies: places.flatMap((one) => [bodyAt('police', one), bodyAt('front', one)]) }
}

const dated = <T>(value: T, days: Days): Dated<T> => ({ value, ...days, basis })

function place(id: string, tier: string, exists: Days, successors: readonly string[]): Place {
  return {
    id: id as PlaceId, tier: tier as TierId, exists, successors: successors as PlaceId[], codes: [],
    names: [dated<Words>({ vi: id }, exists)], within: id === ROOT ? [] : [dated(ROOT, exists)],
  }
}

function bodyAt(party: string, { id, exists }: Place): Body {
  return { id: `${party}@${id}` as BodyId, party: party as PartyId, place: id, title: [dated<Words>({ vi: `${party} ${id}` }, exists)], exists, successors: [] }
}
