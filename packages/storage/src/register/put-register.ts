import { sql } from 'kysely'
import type { Words, Dated, Register } from '@phoihop/core/register'
import { insertMany, rangeOf, transaction, type Db } from '../database/index.ts'
import { putChecksum } from './checksums.ts'

/**
 * Replaces the whole register by this one, all or nothing. `checksum` is the caller's SHA-256 (hex) of it. Throws when two facts of one kind
 * hold on the same day: the register must have been checked.
 */
export function putRegister(db: Db, register: Register, checksum: string): Promise<void> {
  return transaction(db, async (within) => {
    await sql`delete from body_title`.execute(within)
    for (const table of ['body', 'place_code', 'place_within', 'place_name', 'place', 'tier']) await sql`delete from ${sql.table(table)}`.execute(within)
    await insertMany(within, 'tier', tierRows(register))
    await putPlaces(within, register)
    await putBodies(within, register)
    await putChecksum(within, 'register', checksum)
  })
}

const tierRows = ({ tiers }: Register) =>
  tiers.map(({ id, title, rank, exists, basis }, position) => ({
    id,
    position,
    ...titleOf(title),
    rank,
    valid: rangeOf(exists),
    basisDocument: basis?.document ?? null,
    basisClause: basis?.clause ?? null,
  }))

async function putPlaces(db: Db, { places }: Register): Promise<void> {
  await insertMany(db, 'place', places.map(({ id, tier, exists, successors }, position) => ({ id, position, tier, valid: rangeOf(exists), successors: [...successors] })))
  await insertMany(db, 'placeName', places.flatMap(({ id, names }) => names.map((name) => ({ place: id, ...datedOf(name), nameVi: name.value.vi, nameEn: name.value.en ?? null }))))
  await insertMany(db, 'placeWithin', places.flatMap(({ id, within }) => within.map((superior) => ({ place: id, ...datedOf(superior), superior: superior.value }))))
  await insertMany(db, 'placeCode', places.flatMap(({ id, codes }) => codes.map((code) => ({ place: id, ...datedOf(code), code: code.value }))))
}

async function putBodies(db: Db, { bodies }: Register): Promise<void> {
  await insertMany(db, 'body', bodies.map(({ id, party, place, exists, successors }, position) => ({ id, position, party, place, valid: rangeOf(exists), successors: [...successors] })))
  await insertMany(db, 'bodyTitle', bodies.flatMap(({ id, title }) => title.map((words) => ({ body: id, ...datedOf(words), ...titleOf(words.value) }))))
}

const titleOf = ({ vi, en }: Words) => ({ titleVi: vi, titleEn: en ?? null })
const datedOf = (dated: Dated<unknown>) => ({ valid: rangeOf(dated), basisDocument: dated.basis.document, basisClause: dated.basis.clause ?? null })
