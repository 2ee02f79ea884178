import type { Account } from '@phoihop/core/account'
import { isWorkingDay, plusDays, type CalendarDate } from '@phoihop/core/calendar'
import type { Instant } from '@phoihop/core/work'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { digestOf, REMINDER_RULES, sendingHours, type ReminderRules } from '@phoihop/core/reminder'
import { listMailed } from '@phoihop/storage/account'
import { enqueue, lastEnqueued, sweepOutbox, type NewMessage } from '@phoihop/storage/outbox'
import { minutesBefore } from '../account/instant.ts'
import { guarded, inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { learnPublished } from '../house/learn-published.ts'
import { messageIdOf } from '../house/message-id.ts'
import { readShares, type Known } from './read-shares.ts'

const BATCH = 100
/** What was sent or given up is looked at no longer. */
const KEPT_MINUTES = 30 * 24 * 60

/**
 * Writes the mail of the day for everybody who wants it and has something to do; answers how many were new. Doing it twice writes nothing: a key holds
 * account and day. Nothing on days and after the hours of `rules`. What is too late to be sent is given up first.
 */
export async function enqueueDigests(house: House, rules: ReminderRules = REMINDER_RULES): Promise<Outcome<number>> {
  const learnt = await guarded(async () => {
    await sweepOutbox(house.db, { at: house.now(), settledBefore: minutesBefore(house.now(), KEPT_MINUTES) })
    return ok(await learnPublished(house))
  })
  if (!learnt.ok) return learnt
  const hours = sendingHours(rules, house.today(), house.definition().calendar)
  if (!house.mail || !hours || Date.parse(hours.goodUntil) <= Date.parse(house.now())) return ok(0)
  let written = 0
  const read = await guarded(async () => ok({ accounts: await listMailed(house.db), since: await lastDay(house, rules) }))
  if (!read.ok) return read
  const { accounts, since } = read.value
  const served = new Set(accounts.flatMap(({ seats }) => seats.flatMap(({ role, body }) => (body && (role === 'officer' || role === 'standing') ? [body] : []))))
  const known: Known = { shares: new Map(), climbed: new Map(), served, since }
  for (let from = 0; from < accounts.length; from += BATCH) {
    const messages: NewMessage[] = []
    for (const account of accounts.slice(from, from + BATCH)) {
      const message = await messageFor(house, account, known, rules.mostLines)
      if (message) messages.push({ ...message, ...hours })
    }
    const added = await inTransaction(house, async (db) => {
      let count = 0
      for (const message of messages) if (await enqueue(db, message)) count++
      return ok(count)
    })
    if (!added.ok) return added
    written += added.value
  }
  return ok(written)
}

async function messageFor(house: House, account: Account, known: Known, most: number): Promise<Omit<NewMessage, 'notBefore' | 'goodUntil'> | undefined> {
  const today = house.today()
  const mail = digestOf(await readShares(house, account, known), today, house.mail?.origin ?? '', most)
  if (!mail) return undefined
  const dedupeKey = `digest/${account.id}/${today}`
  return { id: house.newId(), kind: 'digest', account: account.id, dedupeKey, messageId: messageIdOf(house, dedupeKey), ...mail, enqueuedAt: house.now() }
}

/** Since when something is news: the day mail was last written on; where none is kept, the last day on which it could have been. */
async function lastDay(house: House, { workingDaysOnly }: ReminderRules): Promise<CalendarDate> {
  const today = house.today()
  const last = await lastEnqueued(house.db, 'digest', `${today}T00:00:00+07:00` as Instant)
  if (last) return vietnamDay(last)
  let day = plusDays(today, -1)
  while (workingDaysOnly && !isWorkingDay(house.definition().calendar, day)) day = plusDays(day, -1)
  return day
}

/** Vietnam has one offset and has kept it since 1975. */
const vietnamDay = (at: Instant): CalendarDate => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10) as CalendarDate
