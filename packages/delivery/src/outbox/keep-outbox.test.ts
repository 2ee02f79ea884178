import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { simpleParser } from 'mailparser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Instant } from '@phoihop/core/work'
import { signInRules } from '@phoihop/services/account'
import { addAccount, setMail } from '@phoihop/storage/account'
import { enqueue, type NewMessage } from '@phoihop/storage/outbox'
import { cutConnections, freshDatabase, giveUpOnce, officer, type FreshDatabase } from '@phoihop/storage/testing'
import { keepOutbox, mailChannel, openPost, type Outbox } from './index.ts'
import { openMailServer, type MailServer } from './mail-server.fixture.ts'

const FROM = 'Phối Hợp <phoihop@ba-cau.example>'
const rules = signInRules({ key: new Uint8Array(32) })
let fresh: FreshDatabase
let server: MailServer
let running: Outbox[]
let ahead: number
let problems: unknown[]
beforeEach(async () => {
  fresh = await freshDatabase()
  server = await openMailServer()
  ;[running, ahead, problems] = [[], 0, []]
})
afterEach(async () => {
  for (const outbox of running) await outbox.stop()
  await server.close()
  await fresh.close()
})

const now = () => new Date(Date.now() + ahead).toISOString() as Instant
function start(connections = 2, holdSeconds = 2): Outbox {
  const outbox = keepOutbox({ db: fresh.db, now }, mailChannel({ signIn: rules }, openPost({ url: server.url, from: FROM, connections })), { connections, onError: (problem) => problems.push(problem), lookMs: 30, holdSeconds })
  running.push(outbox)
  return outbox
}
/** A letter to an account of its own, by whose address the server tells it apart. */
async function letter(name: string, more: Partial<NewMessage> = {}): Promise<string> {
  const holder = officer()
  await addAccount(fresh.db, { ...holder, mail: `${name}@ba-cau.example` })
  const at = now()
  const id = more.id ?? randomUUID()
  await enqueue(fresh.db, { id, kind: 'digest', account: holder.id, dedupeKey: id, messageId: `<${name}.${id}@ba-cau.example>`, subject: 'Việc cần làm: 2 đã chậm', content: 'Đã chậm (2):\n- Họp giao ban\n\n.\nBàn làm việc: https://phoihop.ba-cau.example\n', enqueuedAt: at, notBefore: at, goodUntil: new Date(Date.now() + 86_400_000).toISOString() as Instant, ...more })
  return id
}
const rowOf = (id: string) => fresh.db.selectFrom('outboxMessage').select(['state', 'answer', 'tries', 'account']).where('id', '=', id).executeTakeFirstOrThrow()
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const since = Date.now(); Date.now() - since < 40_000; await pause(20)) if (await holds()) return
  throw new Error('waited in vain')
}
const became = (id: string, state: string) => until(async () => (await rowOf(id)).state === state)

describe('a letter', () => {
  it('that the server took is noted again where the database gave the note up, and goes out once', async () => {
    await giveUpOnce(fresh.owner)
    const id = await letter('hai')
    start()
    await became(id, 'sent')
    await pause(2500)
    expect([server.taken.length, (await rowOf(id)).tries, problems]).toEqual([1, 1, []])
  })

  it('arrives as it was written, with its Message-ID, and says that a machine wrote it', async () => {
    const secret = 'https://phoihop.ba-cau.example/link/$&abc'
    const id = randomUUID()
    await letter('mot', { id, content: 'Liên kết:\n\n{secret}\n', sealed: rules.seal.close(secret, `outbox ${id}`) })
    start()
    await became(id, 'sent')
    const mail = await simpleParser(server.taken[0]?.raw ?? '')
    expect({ to: mail.to, from: mail.from?.text, subject: mail.subject, text: mail.text, html: mail.html, id: mail.messageId, auto: mail.headers.get('auto-submitted') }).toMatchObject({
      to: { text: 'mot@ba-cau.example' }, from: '"Phối Hợp" <phoihop@ba-cau.example>', subject: 'Việc cần làm: 2 đã chậm', text: `Liên kết:\n\n${secret}\n`, html: false, id: `<mot.${id}@ba-cau.example>`, auto: 'auto-generated',
    })
  })

  it('keeps a line that is only a dot', async () => {
    const id = await letter('mot')
    start()
    await became(id, 'sent')
    expect((await simpleParser(server.taken[0]?.raw ?? '')).text).toContain('\n\n.\nBàn làm việc')
  })

  it('whose secret was sealed for another, or with another key, is given up', async () => {
    const other = signInRules({ key: new Uint8Array(32).fill(1) })
    const ids = [await letter('mot', { content: '{secret}', sealed: rules.seal.close('x', 'outbox') })]
    const id = randomUUID()
    ids.push(await letter('hai', { id, content: '{secret}', sealed: other.seal.close('x', `outbox ${id}`) }))
    start()
    for (const each of ids) await became(each, 'failed')
    expect([...await Promise.all(ids.map(rowOf)), server.taken]).toMatchObject([{ answer: 'unreadable' }, { answer: 'unreadable' }, []])
  })

  it('to an account without an address is given up', async () => {
    const id = await letter('mot')
    await setMail(fresh.db, (await rowOf(id)).account ?? '', undefined)
    start()
    await became(id, 'failed')
    expect((await rowOf(id)).answer).toBe('no-address')
  })
})

describe('a server', () => {
  it.each<[string, 'recipient' | 'content']>([['at its recipient', 'recipient'], ['after its content', 'content']])('that refuses a letter for good %s: it is given up in sight, others go on', async (_what, where) => {
    server.behave((to) => (to.startsWith('khong') ? ({ [where]: 550 } as never) : 'take'))
    const [no, yes] = [await letter('khong'), await letter('co')]
    start()
    await became(no, 'failed')
    await became(yes, 'sent')
    expect([await rowOf(no), server.taken.map(({ to }) => to)]).toMatchObject([{ answer: '550', tries: 1 }, ['co@ba-cau.example']])
  })

  it.each<[string, 'recipient' | 'content']>([['at its recipient', 'recipient'], ['after its content', 'content']])('that is busy %s: the letter goes later, others at once', async (_what, where) => {
    server.behave((to, before) => (to.startsWith('ban') && before < 2 ? ({ [where]: 451 } as never) : 'take'))
    const [busy, other] = [await letter('ban'), await letter('co')]
    start()
    await became(other, 'sent')
    await until(async () => (await rowOf(busy)).answer === '451')
    await pause(200)
    expect(await rowOf(busy)).toMatchObject({ state: 'waiting', tries: 1 })
    ahead = 31_000
    await until(async () => (await rowOf(busy)).tries === 2)
    await pause(200)
    expect(await rowOf(busy)).toMatchObject({ state: 'waiting', tries: 2 })
    ahead = 31_000 + 61_000
    await became(busy, 'sent')
    expect(server.taken).toHaveLength(2)
  })

  it('that drops the connection within a letter gets it again', async () => {
    server.behave((_to, before) => (before === 0 ? 'drop' : 'take'))
    const id = await letter('rot')
    start(1)
    await became(id, 'sent')
    expect([server.taken.length, (await rowOf(id)).tries]).toEqual([1, 2])
  })

  it('that keeps a letter and drops the connection before it says so gets it again under the same Message-ID', async () => {
    server.behave((_to, before) => (before === 0 ? 'take-and-drop' : 'take'))
    const id = await letter('ngo')
    start(1)
    await became(id, 'sent')
    expect(server.taken.map(({ messageId }) => messageId)).toEqual([`<ngo.${id}@ba-cau.example>`, `<ngo.${id}@ba-cau.example>`])
  })

  it('that is away and comes back gets everything, each once; it is told once', async () => {
    await server.down()
    const ids = await Promise.all(['a', 'b', 'c', 'd'].map((name) => letter(name)))
    start()
    await until(async () => (await Promise.all(ids.map(rowOf))).some(({ answer }) => answer === 'no-connection'))
    await pause(500)
    expect((await Promise.all(ids.map(rowOf))).every(({ state }) => state === 'waiting' || state === 'sending')).toBe(true)
    await server.up()
    for (const id of ids) await became(id, 'sent')
    expect([server.taken.length, new Set(server.taken.map(({ messageId }) => messageId)).size, problems.length]).toEqual([4, 4, 1])
  })
})

it('two senders share a hundred letters, and none is sent twice', async () => {
  const ids = await Promise.all(Array.from({ length: 100 }, (_, nth) => letter(`m${nth}`)))
  start(4)
  start(4)
  for (const id of ids) await became(id, 'sent')
  await pause(100)
  expect([server.taken.length, new Set(server.taken.map(({ messageId }) => messageId)).size]).toEqual([100, 100])
})

it('what a dead process had taken is sent by another once it is held no longer, and never while it is held', async () => {
  const id = await letter('mot')
  await fresh.db.updateTable('outboxMessage').set({ state: 'sending', tries: 1, takenUntil: new Date(Date.now() + 1_500).toISOString() }).execute()
  start()
  await pause(700)
  expect(server.taken).toEqual([])
  await became(id, 'sent')
  expect(server.taken).toHaveLength(1)
})

it('a database that cuts its connections again and again while letters are on their way: none is lost, none is sent twice', async () => {
  const ids = await Promise.all(Array.from({ length: 60 }, (_, nth) => letter(`m${nth}`)))
  start(4, 8)
  await until(() => server.taken.length > 5)
  for (let nth = 0; nth < 40; nth++) {
    await cutConnections(fresh.owner)
    await pause(25)
  }
  for (const id of ids) await became(id, 'sent')
  expect([server.taken.length, new Set(server.taken.map(({ messageId }) => messageId)).size]).toEqual([60, 60])
})

it('stops after the letter it is sending', async () => {
  const ids = await Promise.all(Array.from({ length: 30 }, (_, nth) => letter(`m${nth}`)))
  const outbox = start(2)
  await until(() => server.taken.length > 3)
  await outbox.stop()
  const states = (await Promise.all(ids.map(rowOf))).map(({ state }) => state)
  expect(states.filter((state) => state === 'sending')).toEqual([])
  expect(states.filter((state) => state === 'sent')).toHaveLength(server.taken.length)
})
