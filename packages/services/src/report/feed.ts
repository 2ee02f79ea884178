import { seesWork, type Reader } from '@phoihop/core/account'
import { plusDays, yearOf, type CalendarDate } from '@phoihop/core/calendar'
import { foldMeeting, type MeetingAct } from '@phoihop/core/meeting'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { BodyId } from '@phoihop/core/register'
import type { OccurrenceKey } from '@phoihop/core/schedule'
import { standingOf } from '@phoihop/core/work'
import { writeIcs, type MeetingEvent } from '@phoihop/documents/writing'
import { addAudit } from '@phoihop/storage/audit'
import { addFeed, dropFeeds, findFeed } from '@phoihop/storage/account'
import { listEntries } from '@phoihop/storage/work'
import { listActs } from '@phoihop/storage/year'
import { actor } from '../audit/actor.ts'
import { digestOf, newToken } from '../account/secret.ts'
import { guarded, inTransaction } from '../house/guarded.ts'
import { bodyTitle, programmesOf } from '../house/bodies.ts'
import { standsFor } from '../house/scope.ts'
import type { House } from '../house/house.ts'
import { eventOfMeeting } from '../invitation/index.ts'
import { scopeAt } from '../meeting/scope-at.ts'
import { contextFor, entriesFor, type Context } from '../schedule/context.ts'
import { dutyOf } from '../schedule/duties.ts'
import { findMatter } from '../year/index.ts'

const BACK_DAYS = 60
const AHEAD_DAYS = 400

/** A new secret address of the reader's calendar; the address before it stops working. */
export function feedAddress(house: House, reader: Reader): Promise<Outcome<string>> {
  return inTransaction(house, async (db) => {
    const body = reader.seat.body
    if (!body || !seesWork(reader)) return refuse({ code: 'may-not', action: 'feed' })
    const token = newToken()
    await dropFeeds(db, reader.account.id)
    await addFeed(db, { digest: digestOf(token), account: reader.account.id, body, madeAt: house.now() })
    await addAudit(db, { ...actor(house, reader), did: 'make-feed', on: body })
    return ok(`/feed/${token}.ics`)
  })
}

/** The duties of the body the address belongs to while its account acts for that body, on the day each is asked for, and the meetings it is called to, as an iCalendar text. */
export function readFeed(house: House, token: string): Promise<Outcome<{ name: string; text: string }>> {
  return guarded(async () => {
    const feed = await findFeed(house.db, digestOf(token.replace(/\.ics$/, '')))
    if (!feed?.account.seats.some(({ body }) => body === feed.body)) return refuse({ code: 'link-spent' })
    const seat = { role: 'officer', body: feed.body } as const
    const today = house.today()
    const events = await Promise.all(programmesOf(house, seat).map(({ programme }) => eventsOf(house, { account: feed.account, seat, programme: programme.programme }, today)))
    const body = bodyTitle(house, feed.body, today)
    return ok({ name: 'phoi-hop.ics', text: writeIcs({ name: `Phối Hợp – ${body.vi}`, body: body.vi, events: events.flat(), now: house.now() }) })
  })
}

async function eventsOf(house: House, reader: Reader, today: CalendarDate): Promise<Parameters<typeof writeIcs>[0]['events']> {
  const context = await contextFor(house, reader)
  const { definition, timetable, seen } = context
  const own = standsFor(definition, reader, today)
  const entries = await entriesFor(house, context)
  const owed = seen.occurrences.filter(({ owners, falls }) => owners.some((owner) => own.includes(owner)) && falls >= plusDays(today, -BACK_DAYS) && falls <= plusDays(today, AHEAD_DAYS))
  const called = await meetingsOf(house, context, own.slice(0, 1), today)
  const duties = owed.map((occurrence) => dutyOf(definition, timetable, occurrence, entries, today)).filter(({ occurrence: { key }, standing }) => !called.has(key) || (called.get(key)?.cancelled && standing.state !== 'waived'))
  return [...called.values(), ...duties.flatMap(({ occurrence, obligation, standing }) => (standing.target === 'awaiting' ? [] : [{
    uid: `${definition.programme.programme}/${occurrence.key}@phoihop`,
    day: standing.target,
    title: obligation.title.vi,
    description: `Hạn: ${standing.due} · khoản ${obligation.basis.clause} của ${definition.programme.document}`,
    cancelled: standing.state === 'waived',
    sequence: entries.get(occurrence.key)?.length ?? 0,
  }]))]
}

/** Meetings with a time, of which a body is a member: they stand in the calendar in place of the day the chair owes them by; called off, beside it, cancelled. */
async function meetingsOf(house: House, context: Context, own: readonly BodyId[], today: CalendarDate): Promise<ReadonlyMap<OccurrenceKey, MeetingEvent>> {
  const years = [yearOf(plusDays(today, -BACK_DAYS)), yearOf(plusDays(today, AHEAD_DAYS))] as const
  const acts = Map.groupBy(await listActs<MeetingAct>(house.db, context.scope, 'meeting', { years }), ({ subject }) => subject)
  const called = new Map<OccurrenceKey, MeetingEvent>()
  for (const [key, given] of acts) {
    const matter = findMatter(house, context, key, ['meeting'])
    if (!matter.ok || !matter.value.members.some((body) => own.includes(body))) continue
    const { occurrence, members } = matter.value
    const entries = await listEntries(house.db, scopeAt(context, members, own, today), { keys: [occurrence.key] })
    const event = eventOfMeeting(context, matter.value, foldMeeting(given), standingOf(occurrence, entries, today).state === 'waived')
    if (event && event.day >= plusDays(today, -BACK_DAYS)) called.set(occurrence.key, event)
  }
  return called
}
