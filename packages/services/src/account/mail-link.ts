import type { Instant } from '@phoihop/core/work'
import { readMail } from '@phoihop/storage/account'
import type { Db } from '@phoihop/storage/database'
import { dropWaiting, enqueue } from '@phoihop/storage/outbox'
import { minutesBefore } from './instant.ts'
import { digestOf } from './secret.ts'
import type { House } from '../house/house.ts'
import { messageIdOf } from '../house/message-id.ts'

const SUBJECT = 'Liên kết đặt mật khẩu Phối Hợp'

/**
 * Puts a one-time link into the outbox for its account, where that has a mail address; in place of an earlier one that still waits. The link is
 * sealed: neither the database nor a backup gives it away. Nothing where this house knows no address of its own to put before the link.
 * Answers whether it leaves: it is written and a mail server is set.
 */
export async function mailLink(db: Db, house: House, account: string, link: string): Promise<boolean> {
  const known = await readMail(db, account)
  if (!house.mail || known?.mail === undefined) return false
  const [id, at] = [house.newId(), house.now()]
  const goodUntil: Instant = minutesBefore(at, -house.signIn.linkDays * 24 * 60)
  const dedupeKey = `link/${digestOf(link)}`
  await dropWaiting(db, account, 'link')
  await enqueue(db, {
    id, kind: 'link', account, dedupeKey, messageId: messageIdOf(house, dedupeKey), subject: SUBJECT, content: contentFor(house.signIn.linkDays, house.mail.origin),
    sealed: house.signIn.seal.close(`${house.mail.origin}${link}`, sealedFor(id)), enqueuedAt: at, notBefore: at, goodUntil,
  })
  return house.mail.sends
}

/** What a message's secret is sealed for: it opens in this message only. */
export const sealedFor = (message: string): string => `outbox ${message}`

const contentFor = (days: number, desk: string): string => `Quản trị viên vừa cấp liên kết để đặt mật khẩu. Liên kết dùng một lần, trong ${days} ngày:

{secret}

Nếu không chờ thư này, xin bỏ qua và báo quản trị viên. Không chuyển thư này cho người khác: ai có liên kết thì vào được tài khoản.

Bàn làm việc: ${desk}
`
