import type { Db } from '../database/index.ts'

/** `daily`, `meetings`: whether the mail of the day and invitations to meetings are wanted; they count where there is an address. */
export type OwnMail = { mail?: string; daily: boolean; meetings: boolean }

/** The mail address of an account that is not closed; undefined where there is no such account. */
export async function readMail(db: Db, account: string): Promise<OwnMail | undefined> {
  const row = await db.selectFrom('account').select(['mail', 'dailyMail', 'meetingMail']).where('id', '=', account).where('closedAt', 'is', null).executeTakeFirst()
  return row && { daily: row.dailyMail, meetings: row.meetingMail, ...(row.mail === null ? {} : { mail: row.mail }) }
}

/** Sets the address, or takes it away. Whether the mail of the day is wanted stays as its holder said: wanted, until they say otherwise. */
export async function setMail(db: Db, account: string, mail: string | undefined): Promise<void> {
  await db.updateTable('account').set({ mail: mail ?? null }).where('id', '=', account).where('closedAt', 'is', null).execute()
}

export async function setDailyMail(db: Db, account: string, daily: boolean): Promise<void> {
  await db.updateTable('account').set({ dailyMail: daily }).where('id', '=', account).where('closedAt', 'is', null).execute()
}

export async function setMeetingMail(db: Db, account: string, meetings: boolean): Promise<void> {
  await db.updateTable('account').set({ meetingMail: meetings }).where('id', '=', account).where('closedAt', 'is', null).execute()
}
