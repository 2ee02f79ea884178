import { sql } from 'kysely'
import type { Account, AccountId, Role, Seat } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { BodyId, Words } from '@phoihop/core/register'
import { actingAs, wordsOf, type Db } from '../database/index.ts'
import { factorsOf, type Factors } from './factors.ts'

export type NewAccount = Account & { passwordHash?: string; mail?: string }
export type ListedAccount = { account: Account; signedInOn?: CalendarDate; hasPassword: boolean; closed: boolean; mail?: string } & Factors

/** Adds an account with its seats. Throws when the name is taken. */
export function addAccount(db: Db, { id, name, title, seats, demonstration, passwordHash, mail }: NewAccount): Promise<void> {
  return actingAs(db, 'accounts', async (own) => {
    const row = { id, name, titleVi: title.vi, titleEn: title.en ?? null, demonstration, passwordHash: passwordHash ?? null, signedInOn: null, closedAt: null, mail: mail ?? null }
    await own.insertInto('account').values(row).execute()
    for (const seat of seats) await addSeat(own, id, seat)
  })
}

/** Adds a seat after the account's others. Throws when the role and the body do not go together. */
export async function addSeat(db: Db, account: string, { role, body }: Seat): Promise<void> {
  const position = sql<number>`(select coalesce(max(position) + 1, 0) from account_seat where account = ${account})`
  await actingAs(db, 'accounts', (own) => own.insertInto('accountSeat').values({ account, role, body: body ?? null, endedAt: null, position }).execute())
}

/** Every account, by title in Vietnamese order, with the seats that have not ended; closed ones too, which have none. */
export async function listAccounts(db: Db): Promise<readonly ListedAccount[]> {
  const rows = await accountRows(db).select(['signedInOn', 'passwordHash', 'closedAt', 'mail']).select(factorsOf).orderBy(sql`title_vi collate "vi-x-icu"`).orderBy('name').execute()
  const seats = await seatsOf(db, rows.map(({ id }) => id))
  return rows.map((row) => ({
    account: accountOf(row, seats),
    ...(row.signedInOn === null ? {} : { signedInOn: row.signedInOn }),
    ...(row.mail === null ? {} : { mail: row.mail }),
    hasPassword: row.passwordHash !== null,
    closed: row.closedAt !== null,
    totp: row.totp,
    passkeys: row.passkeys,
    provider: row.provider,
  }))
}

/** Whether an account of that name exists, closed or not: a name is given once. */
export async function isNameTaken(db: Db, name: string): Promise<boolean> {
  return (await db.selectFrom('account').select('id').where('name', '=', name).executeTakeFirst()) !== undefined
}

export async function findAccount(db: Db, id: string): Promise<Account | undefined> {
  const row = await accountRows(db).where('id', '=', id).executeTakeFirst()
  return row && accountOf(row, await seatsOf(db, [id]))
}

/** Titles of accounts by id, to show beside what they recorded. Unknown ids are left out. */
export async function listAccountTitles(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Words>> {
  if (ids.length === 0) return new Map()
  const rows = await accountRows(db).where(sql<boolean>`id = any(${[...new Set(ids)]}::text[])`).execute()
  return new Map(rows.map((row) => [row.id, wordsOf(row.titleVi, row.titleEn)]))
}

/** Whom the reminders of a day reach. `mailed`: by mail, where there is an address and the wish for it · `devices`: by these subscriptions. */
export type Reminded = { account: Account; mailed: boolean; devices: readonly { id: string; digest: string }[] }

/** Every open account that is reached by mail or on a device, with its seats. */
export async function listReminded(db: Db): Promise<readonly Reminded[]> {
  const devices = sql<{ id: string; digest: string }[]>`(select coalesce(json_agg(json_build_object('id', id, 'digest', digest) order by made_at, id), '[]') from push_subscription where push_subscription.account = account.id)`
  const mailed = sql<boolean>`(mail is not null and daily_mail)`
  const rows = await accountRows(db).select([devices.as('devices'), mailed.as('mailed')]).where('closedAt', 'is', null)
    .where(sql<boolean>`(${mailed} or exists (select from push_subscription where push_subscription.account = account.id))`).orderBy('id').execute()
  const seats = await seatsOf(db, rows.map(({ id }) => id))
  return rows.map((row) => ({ account: accountOf(row, seats), mailed: row.mailed, devices: row.devices }))
}

/** Every open account with a mail address that acts for one of these bodies or reads their work, and wants invitations to meetings; by id. */
export async function listInvited(db: Db, bodies: readonly BodyId[]): Promise<readonly string[]> {
  const rows = await actingAs(db, 'accounts', (own) => own
    .selectFrom('accountSeat').innerJoin('account', 'account.id', 'accountSeat.account')
    .select('account.id').distinct()
    .where(sql<boolean>`body = any(${[...bodies]}::text[])`).where('role', '<>', 'auditor').where('endedAt', 'is', null)
    .where('mail', 'is not', null).where('meetingMail', '=', true).where('closedAt', 'is', null)
    .orderBy('account.id').execute())
  return rows.map(({ id }) => id)
}

const accountRows = (db: Db) => db.selectFrom('account').select(['id', 'name', 'titleVi', 'titleEn', 'demonstration'])

async function seatsOf(db: Db, accounts: readonly string[]): Promise<ReadonlyMap<string, readonly Seat[]>> {
  const rows = await actingAs(db, 'accounts', (own) => own
    .selectFrom('accountSeat')
    .select(['account', 'role', 'body'])
    .where(sql<boolean>`account = any(${[...accounts]}::text[])`)
    .where('endedAt', 'is', null)
    .orderBy('account')
    .orderBy('position')
    .execute())
  const seats = rows.map(({ account, role, body }) => ({ account, seat: { role: role as Role, ...(body === null ? {} : { body: body as BodyId }) } }))
  return new Map([...Map.groupBy(seats, ({ account }) => account)].map(([account, own]) => [account, own.map(({ seat }) => seat)]))
}

type Row = { id: string; name: string; titleVi: string; titleEn: string | null; demonstration: boolean }

export const accountOf = (row: Row, seats: ReadonlyMap<string, readonly Seat[]>): Account => ({
  id: row.id as AccountId,
  name: row.name,
  title: wordsOf(row.titleVi, row.titleEn),
  seats: seats.get(row.id) ?? [],
  demonstration: row.demonstration,
})
