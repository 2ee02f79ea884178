import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Instant } from '@phoihop/core/work'
import type { Role } from '@phoihop/core/account'
import type { BodyId } from '@phoihop/core/register'
import { addAccount, closeAccount, endSeat, listInvited, listReminded, readMail, setDailyMail, setMail, setMeetingMail } from '../account/index.ts'
import { isDeadlock, transaction } from '../database/index.ts'
import { freshDatabase, officer, type FreshDatabase } from '../testing/index.ts'
import { claimMessage, dropWaiting, enqueue, giveUp, holdMessages, markSent, markSentAndClaim, putBack, readOutbox, sweepOutbox, type NewMessage } from './index.ts'

const AT = '2026-11-26T02:00:00.000Z' as Instant
const LATER = '2026-11-26T03:00:00.000Z' as Instant
const MAIL = 'vanthu@xa-ba-cau.example'
let fresh: FreshDatabase
let account: string
beforeEach(async () => {
  fresh = await freshDatabase()
  const holder = officer()
  account = holder.id
  await addAccount(fresh.db, { ...holder, mail: MAIL })
})
afterEach(() => fresh.close())

function message(key: string, more: Partial<NewMessage> = {}): NewMessage {
  const window = { enqueuedAt: AT, notBefore: AT, goodUntil: '2026-11-26T10:00:00.000Z' as Instant }
  return { id: randomUUID(), kind: 'digest', account, dedupeKey: key, messageId: `<${key}@ba-cau.example>`, subject: 'Việc cần làm', content: 'Bàn làm việc', ...window, ...more }
}
const claim = (at: Instant = AT, holdSeconds = 60) => claimMessage(fresh.db, { at, holdSeconds, kinds: ['link', 'digest'] })
const states = async () => Object.fromEntries((await fresh.db.selectFrom('outboxMessage').select(['dedupeKey', 'state']).orderBy('dedupeKey').execute()).map(({ dedupeKey, state }) => [dedupeKey, state]))

describe('enqueueing', () => {
  it('is done once for a key, and in the transaction of the caller', async () => {
    expect([await enqueue(fresh.db, message('a')), await enqueue(fresh.db, message('a', { messageId: '<b@ba-cau.example>' }))]).toEqual([true, false])
    await transaction(fresh.db, async (db) => { await enqueue(db, message('c')); throw new Error('no') }).catch(() => {})
    expect(await states()).toEqual({ a: 'waiting' })
  })

  it('is taken back while it waits, and not any more on its way', async () => {
    await enqueue(fresh.db, message('a', { kind: 'link' }))
    await claim()
    for (const key of ['b', 'c']) await enqueue(fresh.db, message(key, { kind: key === 'b' ? 'link' : 'digest' }))
    await dropWaiting(fresh.db, account, 'link')
    expect(await states()).toEqual({ a: 'sending', c: 'waiting' })
  })
})

describe('taking', () => {
  it('is by who waits longest, each message once, and only in its hours', async () => {
    await enqueue(fresh.db, message('late', { notBefore: LATER }))
    await enqueue(fresh.db, message('over', { notBefore: '2026-11-25T02:00:00.000Z' as Instant, goodUntil: AT }))
    await enqueue(fresh.db, message('now', { sealed: 'v1.x' }))
    expect(await claim()).toMatchObject({ messageId: '<now@ba-cau.example>', mail: MAIL, tries: 1, again: false, sealed: 'v1.x' })
    expect(await claim()).toBeUndefined()
    expect(await claim(LATER)).toMatchObject({ messageId: '<late@ba-cau.example>' })
  })

  it('gives fifty messages to twenty takers, none twice', async () => {
    for (let nth = 0; nth < 50; nth++) await enqueue(fresh.db, message(`m${nth}`))
    const taken = await Promise.all(Array.from({ length: 20 }, async () => {
      const own: string[] = []
      for (let found = await claim(); found; found = await claim()) own.push(found.id)
      return own
    }))
    expect(taken.flat()).toHaveLength(50)
    expect(new Set(taken.flat()).size).toBe(50)
  })

  it('of what a dead process held: only once it is held no longer', async () => {
    await enqueue(fresh.db, message('a'))
    const first = await claim(AT, 0.2)
    await holdMessages(fresh.db, [first?.id ?? ''], 60)
    await sql`select pg_sleep(0.3)`.execute(fresh.db)
    expect(await claim()).toBeUndefined()
    await holdMessages(fresh.db, [first?.id ?? ''], 0)
    expect(await claim()).toMatchObject({ id: first?.id, tries: 2, again: true })
  })

  it('is held on to without waiting for one that is being settled', async () => {
    for (const key of ['a', 'b']) await enqueue(fresh.db, message(key))
    const [first, second] = [(await claim())?.id ?? '', (await claim())?.id ?? '']
    await transaction(fresh.db, async (settling) => {
      await markSent(settling, second, AT)
      await holdMessages(fresh.db, [first, second], 0)
    })
    expect([await claim(), await claim()]).toMatchObject([{ id: first, again: true }, undefined])
  }, 10_000)

  it('given up by the database because two waited for each other is told from other errors', async () => {
    for (const key of ['a', 'b']) await enqueue(fresh.db, message(key))
    const [a, b] = [(await claim())?.id ?? '', (await claim())?.id ?? '']
    let both = 0
    const met = Promise.withResolvers<void>()
    const settle = (one: string, other: string) => transaction(fresh.db, async (db) => {
      await markSent(db, one, AT)
      if (++both === 2) met.resolve()
      await met.promise
      await markSent(db, other, AT)
    }).then(() => 'kept', (problem: unknown) => isDeadlock(problem))
    expect((await Promise.all([settle(a, b), settle(b, a)])).toSorted()).toEqual(['kept', true])
  }, 20_000)

  it('looks the address up at that moment: none where it was taken away or the account closed', async () => {
    for (const key of ['a', 'b', 'c']) await enqueue(fresh.db, message(key))
    await setMail(fresh.db, account, 'khac@xa-ba-cau.example')
    expect((await claim())?.mail).toBe('khac@xa-ba-cau.example')
    await setMail(fresh.db, account, undefined)
    expect((await claim())?.mail).toBeUndefined()
    await setMail(fresh.db, account, MAIL)
    await closeAccount(fresh.db, account, AT)
    expect((await claim())?.mail).toBeUndefined()
    expect((await fresh.db.selectFrom('account').select('mail').where('id', '=', account).executeTakeFirst())?.mail).toBeNull()
  })
})

describe('settling', () => {
  it('waits again, gives up, or is sent; what is settled keeps neither words nor secret', async () => {
    for (const key of ['a', 'b', 'c']) await enqueue(fresh.db, message(key, { sealed: 'v1.x' }))
    const [a, b, c] = [await claim(), await claim(), await claim()] as const
    if (!a || !b || !c) throw new Error('nothing taken')
    await putBack(fresh.db, a, { notBefore: LATER, answer: '450' })
    await giveUp(fresh.db, b, { at: AT, answer: '550' })
    await markSent(fresh.db, c.id, AT)
    expect(Object.values(await states()).sort()).toEqual(['failed', 'sent', 'waiting'])
    expect(await fresh.db.selectFrom('outboxMessage').select('id').where((is) => is.or([is('content', 'is not', null), is('sealed', 'is not', null)])).execute()).toEqual([{ id: a.id }])
    expect(await readOutbox(fresh.db, { kinds: ['link', 'digest'], since: '2026-11-25T00:00:00.000Z' as Instant, most: 5 })).toMatchObject({ waiting: 1, sent: 1, failed: 1, answer: '450', failures: [{ answer: '550', tries: 1, title: { vi: 'Cán bộ Ba Cầu' } }] })
    expect((await claim(LATER))?.id).toBe(a.id)
  })

  it('of who was thought dead: that it left is noted, a failure is not', async () => {
    await enqueue(fresh.db, message('a'))
    const old = await claim(AT, 0)
    const now = await claim()
    if (!old || !now) throw new Error('nothing taken')
    await giveUp(fresh.db, old, { at: AT, answer: '550' })
    await putBack(fresh.db, old, { notBefore: AT, answer: '450' })
    expect(await states()).toEqual({ a: 'sending' })
    await markSent(fresh.db, old.id, AT)
    await putBack(fresh.db, now, { notBefore: AT, answer: '450' })
    expect(await states()).toEqual({ a: 'sent' })
  })

  it('and taking the next is one step; the last one is followed by none', async () => {
    for (const key of ['a', 'b']) await enqueue(fresh.db, message(key))
    const first = await claim(AT, 0)
    const second = await markSentAndClaim(fresh.db, first?.id ?? '', { at: AT, holdSeconds: 60, kinds: ['digest'] })
    expect([second?.tries, Object.values(await states()).sort()]).toEqual([1, ['sending', 'sent']])
    expect(second?.id).not.toBe(first?.id)
    expect(await markSentAndClaim(fresh.db, second?.id ?? '', { at: AT, holdSeconds: 60, kinds: ['digest'] })).toBeUndefined()
    expect(await states()).toEqual({ a: 'sent', b: 'sent' })
  })

  it('comes to what is too late by itself, and old rows go', async () => {
    await enqueue(fresh.db, message('a', { goodUntil: LATER }))
    await enqueue(fresh.db, message('b'))
    await sweepOutbox(fresh.db, { at: LATER, settledBefore: AT })
    expect(await states()).toEqual({ a: 'failed', b: 'waiting' })
    await sweepOutbox(fresh.db, { at: LATER, settledBefore: '2026-11-26T03:00:01.000Z' as Instant })
    expect(await states()).toEqual({ b: 'waiting' })
  })
})

describe('an address', () => {
  it('and the wish for the mail of the day', async () => {
    expect(await readMail(fresh.db, account)).toEqual({ mail: MAIL, daily: true, meetings: true })
    await setDailyMail(fresh.db, account, false)
    expect([await readMail(fresh.db, account), await listReminded(fresh.db)]).toEqual([{ mail: MAIL, daily: false, meetings: true }, []])
    await setMail(fresh.db, account, 'khac@xa-ba-cau.example')
    expect(await listReminded(fresh.db)).toEqual([])
    await setDailyMail(fresh.db, account, true)
    expect((await listReminded(fresh.db)).map(({ account: { id, seats } }) => [id, seats.length])).toEqual([[account, 1]])
  })

  it('and the wish for invitations, of who acts for a body or reads its work', async () => {
    const [body, other] = ['front@xa-ba-cau', 'front@xa-khac'] as BodyId[] as [BodyId, BodyId]
    const added = async (role: Role, at = body, mail: { mail?: string } = { mail: MAIL }) => {
      const holder = { ...officer(), seats: [{ role, body: at }] }
      await addAccount(fresh.db, { ...holder, ...mail })
      return holder.id
    }
    const invited = [await added('officer'), await added('leader')]
    for (const given of [added('auditor'), added('officer', other), added('officer', body, {})]) await given
    const [off, gone, over] = [await added('head'), await added('head'), await added('head')]
    await setMeetingMail(fresh.db, off, false)
    await closeAccount(fresh.db, gone, AT)
    await endSeat(fresh.db, over, { role: 'head', body }, AT)
    expect(await listInvited(fresh.db, [body])).toEqual([...invited].sort())
    expect(await listInvited(fresh.db, [])).toEqual([])
  })

  it.each(['không phải', 'a@b\nBcc: c@d', '<a@b>', 'a,b@c'])('%j is refused by the database too', async (mail) => {
    await expect(setMail(fresh.db, account, mail)).rejects.toThrow(/check constraint/)
  })
})
