import { sql } from 'kysely'
import type { Body, Dated, Place, Register, Words } from '@phoihop/core/register'
import { insertMany, rangeOf, transaction, type Db } from '../database/index.ts'
import { putChecksum } from './checksums.ts'

/** What refers to others goes first. */
const ORDER_OF_REMOVAL = ['body_title', 'body', 'place_code', 'place_within', 'place_name', 'place', 'tier']

/**
 * Replaces the whole register by this one, all or nothing. `checksum` is the caller's SHA-256 (hex) of it. Throws when two facts of one kind
 * hold on the same day: the register must have been checked.
 */
export function putRegister(db: Db, register: Register, checksum: string): Promise<void> {
  return transaction(db, async (within) => {
    for (const table of ORDER_OF_REMOVAL) await sql`delete from ${sql.table(table)}`.execute(within)
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
  const lives = places.map(({ id, tier, exists, successors }, position) => ({ id, position, tier, ...livesOf({ exists, successors }) }))
  const names = places.flatMap(({ id, names }) =>
    names.map((name) => ({ place: id, ...datedOf(name), nameVi: name.value.vi, nameEn: name.value.en ?? null })))
  const within = places.flatMap((place) => place.within.map((dated) => ({ place: place.id, ...datedOf(dated), superior: dated.value })))
  const codes = places.flatMap((place) => place.codes.map((code) => ({ place: place.id, ...datedOf(code), code: code.value })))
  await insertMany(db, 'place', lives)
  await insertMany(db, 'placeName', names)
  await insertMany(db, 'placeWithin', within)
  await insertMany(db, 'placeCode', codes)
}

async function putBodies(db: Db, { bodies }: Register): Promise<void> {
  const lives = bodies.map(({ id, party, place, exists, successors }, position) => ({ id, position, party, place, ...livesOf({ exists, successors }) }))
  const titles = bodies.flatMap(({ id, title }) => title.map((words) => ({ body: id, ...datedOf(words), ...titleOf(words.value) })))
  await insertMany(db, 'body', lives)
  await insertMany(db, 'bodyTitle', titles)
}

const livesOf = ({ exists, successors }: Pick<Place | Body, 'exists' | 'successors'>) => ({ valid: rangeOf(exists), successors: [...successors] })
const titleOf = ({ vi, en }: Words) => ({ titleVi: vi, titleEn: en ?? null })
const datedOf = (dated: Dated<unknown>) => ({ valid: rangeOf(dated), basisDocument: dated.basis.document, basisClause: dated.basis.clause ?? null })
