import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FOREIGN, freshDatabase, OWN, PROGRAMME, type FreshDatabase } from '../testing/index.ts'
import { actingAs, transaction, within, type Db } from './index.ts'

const [own, foreign] = [{ programme: PROGRAMME, bodies: [OWN] }, { programme: 'other', bodies: [FOREIGN] }]
let fresh: FreshDatabase
beforeAll(async () => void (fresh = await freshDatabase({ size: 1 })))
afterAll(() => fresh.close())

const shown = async (db: Db): Promise<string> => {
  const { rows } = await sql<{ shown: string }>`select concat(current_setting('phoihop.programme', true), '|', current_setting('phoihop.bodies', true), '|', current_setting('phoihop.acts_as', true)) as shown`.execute(db)
  return rows[0]?.shown ?? ''
}
const IS_OWN = `${PROGRAMME}|${OWN}|`

it('shows the scope in its transaction, and nothing on the same connection afterwards', async () => {
  expect(await within(fresh.db, own, shown)).toBe(IS_OWN)
  expect(await shown(fresh.db)).toBe('||')
  expect(await transaction(fresh.db, shown)).toBe('||')
})

it('gives back what was shown before, whatever becomes of what lies within', async () => {
  const seen = await within(fresh.db, own, async (db) => [
    await within(db, foreign, shown),
    await shown(db),
    await within(db, own, shown),
    await actingAs(db, 'schedule', shown),
    await within(db, foreign, () => Promise.reject(new Error('refused'))).catch(() => shown(db)),
    await shown(db),
  ])
  expect(seen).toEqual([`other|${FOREIGN}|`, IS_OWN, IS_OWN, '||schedule', IS_OWN, IS_OWN])
})

it('joins a transaction under way and leaves it as dark as it was', async () => {
  const seen = await transaction(fresh.db, async (db) => [await within(db, own, shown), await shown(db)])
  expect(seen).toEqual([IS_OWN, '||'])
})

it('tells the first error, not that of what could not be given back', async () => {
  await expect(within(fresh.db, own, (db) => within(db, foreign, (inner) => sql`select 1 / 0`.execute(inner)))).rejects.toThrow('division by zero')
  expect(await within(fresh.db, own, shown)).toBe(IS_OWN)
})

it('lights no other transaction that begins meanwhile', async () => {
  const wide = await freshDatabase({ size: 2 })
  const seen = await within(wide.db, own, () => transaction(wide.db, shown))
  await wide.close()
  expect(seen).toBe('||')
})

it.each([["police@xa'; drop table body; --"], ['police@xa\\']])('keeps %s a text', async (body) => {
  expect(await within(fresh.db, { programme: "o'x", bodies: [body as typeof OWN] }, shown)).toBe(`o'x|${body}|`)
})

it.each([['all'], ['police@a\npolice@b'], ['']])('takes no %j for a body', async (body) => {
  expect(() => within(fresh.db, { programme: PROGRAMME, bodies: [body as typeof OWN] }, shown)).toThrow('no id of a body')
})
