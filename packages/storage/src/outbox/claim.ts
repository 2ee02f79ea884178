import { sql } from 'kysely'
import type { MessageKind } from '@phoihop/core/outbox'
import type { Instant } from '@phoihop/core/work'
import type { Db } from '../database/index.ts'

/**
 * A message this process alone may send now. `tries`: this one counted. `again`: a process that held it died. Where it goes: `mail`, absent when the account
 * has no address any more; `device`, of a push notice; `place`, of a text for a group.
 */
export type TakenMessage = {
  id: string
  kind: MessageKind
  account?: string
  messageId: string
  subject: string
  content: string
  sealed?: string
  calendar?: string
  goodUntil: Instant
  tries: number
  again: boolean
  mail?: string
  device?: { id: string; sealed: string }
  place?: string
}

/**
 * Takes the message of these kinds that waits longest, and durably so before this answers; undefined when there is none. What another process is taking is passed
 * over; what one took and has not held on to for `holdSeconds` is taken from it. Holding is measured by the clock of the database, the one clock all share.
 */
export async function claimMessage(db: Db, claim: Claim): Promise<TakenMessage | undefined> {
  return taken(await sql<Row>`with ${dueFor(claim)} ${taking(claim)}`.execute(db))
}

/**
 * Notes that the server took a message and takes the next one: one statement, one commit for each message. Once the database has heard it, it is
 * carried out even if this process dies at that moment.
 */
export async function markSentAndClaim(db: Db, id: string, claim: Claim): Promise<TakenMessage | undefined> {
  return taken(await sql<Row>`with done as (
      update outbox_message set state = 'sent', taken_until = null, content = null, sealed = null, calendar = null, settled_at = ${claim.at}::timestamptz, answer = null where id = ${id}::uuid and state <> 'sent'
    ), ${dueFor(claim, id)} ${taking(claim)}`.execute(db))
}

type Claim = { at: Instant; holdSeconds: number; kinds: readonly MessageKind[] }

const dueFor = ({ at, kinds }: Claim, but: string | null = null) => sql`due as (
      select id, state from outbox_message
      where kind = any(${[...kinds]}::text[]) and id is distinct from ${but}::uuid and good_until > ${at}::timestamptz and ((state = 'waiting' and not_before <= ${at}::timestamptz) or (state = 'sending' and taken_until < now()))
      order by not_before, id limit 1 for update skip locked
    )`
const taking = ({ holdSeconds }: Claim) => sql`update outbox_message as message set state = 'sending', tries = tries + 1, taken_until = now() + ${holdSeconds} * interval '1 second'
    from due where message.id = due.id
    returning message.id, kind, account, message_id, subject, content, sealed, calendar, good_until, tries, place, due.state = 'sending' as again,
      (select mail from account where account.id = message.account and closed_at is null) as mail,
      (select json_build_object('id', it.id, 'sealed', it.sealed) from push_subscription as it where it.id = message.push_subscription) as device`

function taken({ rows: [row] }: { rows: readonly Row[] }): TakenMessage | undefined {
  if (!row) return undefined
  const { mail, sealed, calendar, account, place, device, ...rest } = row
  return { ...rest, ...some({ mail, sealed, calendar, account, place, device }) }
}
type Optional = Pick<TakenMessage, 'mail' | 'sealed' | 'calendar' | 'account' | 'place' | 'device'>
type Row = Omit<TakenMessage, keyof Optional> & { [K in keyof Optional]-?: NonNullable<Optional[K]> | null }
const some = (all: { [K in keyof Optional]-?: NonNullable<Optional[K]> | null }): Optional => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))

/** Holds on to messages on their way: nobody takes them for another `holdSeconds`. One that is being settled at that moment needs no holding, and is not waited for. */
export async function holdMessages(db: Db, ids: readonly string[], holdSeconds: number): Promise<void> {
  if (ids.length === 0) return
  await sql`update outbox_message set taken_until = now() + ${holdSeconds} * interval '1 second' where id in (select id from outbox_message where state = 'sending' and id = any(${[...ids]}::uuid[]) for update skip locked)`.execute(db)
}
