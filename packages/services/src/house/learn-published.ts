import type { Db } from '@phoihop/storage/database'
import { findPublishedState, listProgrammeIds } from '@phoihop/storage/programme'
import type { House } from './house.ts'
import { readDefinition } from './read-definition.ts'

type Learning = Pick<House, 'db' | 'definitions' | 'define'>
const learnt = new WeakMap<Db, string>()
const learning = new WeakMap<Db, Promise<void>>()

/**
 * Puts in force here what another process on the same database published since this one last looked. `state`: `publishedState`, where the
 * caller has just asked for it. Answers whether anything had been published; several who ask at once wait for one reading.
 */
export async function learnPublished(house: Learning, state?: string): Promise<boolean> {
  const now = state ?? await findPublishedState(house.db)
  if (learnt.get(house.db) === now) return false
  const begun = learning.get(house.db) ?? learn(house, now).finally(() => learning.delete(house.db))
  learning.set(house.db, begun)
  await begun
  return true
}

/** The state is noted before anything is read: what is published meanwhile is learnt the next time. */
async function learn(house: Learning, state: string): Promise<void> {
  const known = new Set(house.definitions().map(({ checksum }) => checksum))
  for (const id of await listProgrammeIds(house.db)) {
    const read = await readDefinition(house.db, id)
    if (read.ok && !known.has(read.value.checksum)) house.define(read.value)
  }
  learnt.set(house.db, state)
}

/** While a process starts it reads every definition itself: answers a note that all of this was read from the state before, or a later one. */
export async function beforeReading({ db }: Pick<House, 'db'>): Promise<() => void> {
  const state = await findPublishedState(db)
  return () => void learnt.set(db, state)
}
