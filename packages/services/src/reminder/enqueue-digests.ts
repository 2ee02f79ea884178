import { isWorkingDay, plusDays, type CalendarDate } from '@phoihop/core/calendar'
import type { Instant } from '@phoihop/core/work'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { digestOf, pushOf, REMINDER_RULES, sendingHours, type ReminderRules } from '@phoihop/core/reminder'
import { listReminded, type Reminded } from '@phoihop/storage/account'
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
 * Writes the mail of the day for everybody who wants it and has something to do, and a notice for each of their devices; answers how many were new. Doing it twice
 * writes nothing: a key holds account or device, and day. Nothing on days and after the hours of `rules`. What is too late to be sent is given up first.
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
  const read = await guarded(async () => ok({ accounts: await reached(house), since: await lastDay(house, rules) }))
  if (!read.ok) return read
  const { accounts, since } = read.value
  const served = new Set(accounts.flatMap(({ account: { seats } }) => seats.flatMap(({ role, body }) => (body && (role === 'officer' || role === 'standing') ? [body] : []))))
  const known: Known = { shares: new Map(), climbed: new Map(), served, since }
  for (let from = 0; from < accounts.length; from += BATCH) {
    const messages: NewMessage[] = []
    for (const one of accounts.slice(from, from + BATCH)) for (const message of await messagesFor(house, one, known, rules.mostLines)) messages.push({ ...message, ...hours })
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

/** Whom this installation reaches now: devices where it tells any. */
async function reached({ db, push }: House): Promise<readonly Reminded[]> {
  const all = await listReminded(db)
  return push ? all : all.filter(({ mailed }) => mailed).map((one) => ({ ...one, devices: [] }))
}

type Unsent = Omit<NewMessage, 'notBefore' | 'goodUntil'>

async function messagesFor(house: House, { account, mailed, devices }: Reminded, known: Known, most: number): Promise<readonly Unsent[]> {
  const [today, desk] = [house.today(), house.mail?.origin ?? '']
  const shares = await readShares(house, account, known)
  const message = (kind: 'digest' | 'push', dedupeKey: string, words: { subject: string; content: string }): Unsent => ({ id: house.newId(), kind, account: account.id, dedupeKey, messageId: messageIdOf(house, dedupeKey), ...words, enqueuedAt: house.now() })
  const mail = mailed ? digestOf(shares, today, desk, most) : undefined
  const notice = devices.length > 0 ? pushOf(shares) : undefined
  return [
    ...(mail ? [message('digest', `digest/${account.id}/${today}`, mail)] : []),
    ...(notice ? devices.map(({ id, digest }) => ({ ...message('push', `push/${digest}/${today}`, { subject: notice, content: desk }), pushSubscription: id })) : []),
  ]
}

/** Since when something is news: the day mail or notices were last written on; where none is kept, the last day on which they could have been. */
async function lastDay(house: House, { workingDaysOnly }: ReminderRules): Promise<CalendarDate> {
  const today = house.today()
  const last = await lastEnqueued(house.db, ['digest', 'push'], `${today}T00:00:00+07:00` as Instant)
  if (last) return vietnamDay(last)
  let day = plusDays(today, -1)
  while (workingDaysOnly && !isWorkingDay(house.definition().calendar, day)) day = plusDays(day, -1)
  return day
}

/** Vietnam has one offset and has kept it since 1975. */
const vietnamDay = (at: Instant): CalendarDate => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10) as CalendarDate
