import type { CalendarDate } from '@phoihop/core/calendar'
import type { Basis, Body, BodyId, Dated, PartyId, Place, PlaceId, Register, Tier, TierId, Words } from '@phoihop/core/register'
import { daysOf, endsOf, wordsOf, type Db } from '../database/index.ts'

/** The register as it was put: same facts in the same order. Empty before the first. */
export async function readRegister(db: Db): Promise<Register> {
  const [tiers, places, bodies] = [await listTiers(db), await listPlaces(db), await listBodies(db)]
  return { tiers, places, bodies }
}

async function listTiers(db: Db): Promise<readonly Tier[]> {
  const rows = await db
    .selectFrom('tier')
    .select(['id', 'titleVi', 'titleEn', 'rank', 'basisDocument', 'basisClause'])
    .select(({ ref }) => ends(ref('valid')))
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    id: row.id as TierId,
    title: wordsOf(row.titleVi, row.titleEn),
    rank: row.rank,
    exists: daysOf(row),
    ...(row.basisDocument === null ? {} : { basis: basisOf(row.basisDocument, row.basisClause) }),
  }))
}

async function listPlaces(db: Db): Promise<readonly Place[]> {
  const rows = await db
    .selectFrom('place')
    .select(['id', 'tier', 'successors'])
    .select(({ ref }) => ends(ref('valid')))
    .orderBy('position')
    .execute()
  const [names, within, codes] = [await listNames(db), await listWithin(db), await listCodes(db)]
  return rows.map((row) => ({
    id: row.id as PlaceId,
    tier: row.tier as TierId,
    exists: daysOf(row),
    successors: row.successors as PlaceId[],
    names: names.get(row.id) ?? [],
    within: within.get(row.id) ?? [],
    codes: codes.get(row.id) ?? [],
  }))
}

async function listBodies(db: Db): Promise<readonly Body[]> {
  const rows = await db
    .selectFrom('body')
    .select(['id', 'party', 'place', 'successors'])
    .select(({ ref }) => ends(ref('valid')))
    .orderBy('position')
    .execute()
  const titles = await listTitles(db)
  return rows.map((row) => ({
    id: row.id as BodyId,
    party: row.party as PartyId,
    place: row.place as PlaceId,
    title: titles.get(row.id) ?? [],
    exists: daysOf(row),
    successors: row.successors as BodyId[],
  }))
}

async function listNames(db: Db): Promise<ReadonlyMap<string, readonly Dated<Words>[]>> {
  const rows = await db
    .selectFrom('placeName')
    .select(['place', 'nameVi', 'nameEn', 'basisDocument', 'basisClause'])
    .select(({ ref }) => ends(ref('valid')))
    .orderBy('valid')
    .execute()
  return grouped(rows, (row) => [row.place, wordsOf(row.nameVi, row.nameEn)])
}

async function listWithin(db: Db): Promise<ReadonlyMap<string, readonly Dated<PlaceId>[]>> {
  const rows = await db
    .selectFrom('placeWithin')
    .select(['place', 'superior', 'basisDocument', 'basisClause'])
    .select(({ ref }) => ends(ref('valid')))
    .orderBy('valid')
    .execute()
  return grouped(rows, (row) => [row.place, row.superior as PlaceId])
}

async function listCodes(db: Db): Promise<ReadonlyMap<string, readonly Dated<string>[]>> {
  const rows = await db
    .selectFrom('placeCode')
    .select(['place', 'code', 'basisDocument', 'basisClause'])
    .select(({ ref }) => ends(ref('valid')))
    .orderBy('valid')
    .execute()
  return grouped(rows, (row) => [row.place, row.code])
}

async function listTitles(db: Db): Promise<ReadonlyMap<string, readonly Dated<Words>[]>> {
  const rows = await db
    .selectFrom('bodyTitle')
    .select(['body', 'titleVi', 'titleEn', 'basisDocument', 'basisClause'])
    .select(({ ref }) => ends(ref('valid')))
    .orderBy('valid')
    .execute()
  return grouped(rows, (row) => [row.body, wordsOf(row.titleVi, row.titleEn)])
}

type DatedRow = { dateFrom: CalendarDate; dateTo: CalendarDate | null; basisDocument: string; basisClause: string | null }

function grouped<Row extends DatedRow, T>(rows: readonly Row[], read: (row: Row) => [owner: string, value: T]): ReadonlyMap<string, readonly Dated<T>[]> {
  const all = new Map<string, Dated<T>[]>()
  for (const row of rows) {
    const [owner, value] = read(row)
    const dated = { ...daysOf(row), value, basis: basisOf(row.basisDocument, row.basisClause) }
    all.set(owner, [...(all.get(owner) ?? []), dated])
  }
  return all
}

const basisOf = (document: string, clause: string | null): Basis => (clause === null ? { document } : { document, clause })

function ends(valid: Parameters<typeof endsOf>[0]) {
  const [from, to] = endsOf(valid)
  return [from.as('dateFrom'), to.as('dateTo')] as const
}
