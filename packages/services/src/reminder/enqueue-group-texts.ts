import { REMINDER_RULES, sendingHours, type ReminderRules } from '@phoihop/core/reminder'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { enqueue, type NewMessage } from '@phoihop/storage/outbox'
import { guarded, inTransaction } from '../house/guarded.ts'
import type { Definition, House } from '../house/house.ts'
import { learnPublished } from '../house/learn-published.ts'
import { messageIdOf } from '../house/message-id.ts'
import { contextIn } from '../schedule/context.ts'
import { groupTextOf } from './group-text-of.ts'
import { byRung, listClimbed } from './list-climbed.ts'

/** As much as one message of an official account takes. */
const LONGEST = 2000

/**
 * Writes the texts of the day for the groups of places, each with its words of the page `/ladder`; answers how many were new. Doing it twice writes nothing: a key holds programme,
 * place and day. Nothing where texts are pasted by hand, on days and after the hours of `rules`, and for a place where nothing has climbed.
 */
export async function enqueueGroupTexts(house: House, rules: ReminderRules = REMINDER_RULES): Promise<Outcome<number>> {
  const { groups } = house
  if (groups?.by !== 'zalo-oa') return ok(0)
  const learnt = await guarded(async () => ok(await learnPublished(house)))
  if (!learnt.ok) return learnt
  const hours = sendingHours(rules, house.today(), house.definition().calendar)
  if (!hours || Date.parse(hours.goodUntil) <= Date.parse(house.now())) return ok(0)
  let written = 0
  for (const definition of house.definitions()) {
    const added = await guarded(async () => {
      const texts = await textsOf(house, definition, groups.places)
      return inTransaction(house, async (db) => {
        let count = 0
        for (const text of texts) if (await enqueue(db, { ...text, ...hours })) count++
        return ok(count)
      })
    })
    if (!added.ok) return added
    written += added.value
  }
  return ok(written)
}

async function textsOf(house: House, definition: Definition, places: readonly string[]): Promise<readonly Omit<NewMessage, 'notBefore' | 'goodUntil'>[]> {
  const { programme } = definition.programme
  const today = house.today()
  const climbed = [...await listClimbed(house.db, await contextIn(definition, { programme, bodies: 'all' }, house.db), today)].sort(byRung)
  return places.flatMap((place) => {
    const content = groupTextOf(house, climbed.filter((one) => one.place.id === place), LONGEST)
    const dedupeKey = `group/${programme}/${place}/${today}`
    return content === undefined ? [] : [{ id: house.newId(), kind: 'group' as const, place, dedupeKey, messageId: messageIdOf(house, dedupeKey), subject: content.split('\n')[0]?.slice(0, 200) ?? place, content, enqueuedAt: house.now() }]
  })
}
