import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { simpleParser } from 'mailparser'
import ical from 'node-ical'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountId, Reader, Role } from '@phoihop/core/account'
import { plusDays, type CalendarDate } from '@phoihop/core/calendar'
import type { BodyId } from '@phoihop/core/register'
import { signInRules } from '@phoihop/services/account'
import { bodiesOn, clock, newId, openDefinitions, type House } from '@phoihop/services/house'
import { callOff, listMeetings, propose, readMeeting } from '@phoihop/services/meeting'
import { publishFromFiles } from '@phoihop/services/programme'
import { waiveDuty } from '@phoihop/services/work'
import { addAccount, closeAccount, setMeetingMail } from '@phoihop/storage/account'
import { openFiles } from '@phoihop/storage/file'
import { freshDatabase, type FreshDatabase } from '@phoihop/storage/testing'
import { openMailServer, type MailServer, type Taken } from './mail-server.fixture.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const SENDER = fileURLToPath(new URL('sender.fixture.ts', import.meta.url))
const CONNECTIONS = 2
let fresh: FreshDatabase
let house: House
let server: MailServer
let taken = (_count: number): void => {}
const senders: ChildProcess[] = []
let chair: Reader, standing: Reader
let key: string
let where = 'Phòng họp số 1, Công an tỉnh'
/** Who is written to, by address. */
const invited: string[] = []

const bodyOf = (party: string): BodyId => {
  const body = bodiesOn(house, house.today()).find(({ id }) => id.startsWith(`${party}@tinh-`))
  if (!body) throw new Error(party)
  return body.id
}
async function account(role: Role, party: string, more: { mail?: string | null; isInvited?: boolean } = {}): Promise<Reader> {
  const [id, seat] = [newId() as AccountId, { role, body: bodyOf(party) }]
  const mail = more.mail === null ? undefined : `${role}.${id}@ba-cau.example`
  const holder = { id, name: id, title: { vi: role }, seats: [seat], demonstration: false }
  await addAccount(house.db, { ...holder, ...(mail ? { mail } : {}) })
  if (mail && more.isInvited !== false) invited.push(mail)
  return { account: holder, seat }
}
const seen = async (): Promise<number> => { const read = await readMeeting(house, chair, key); return read.ok ? read.value.meeting.acts : -1 }
const proposeOn = async (on: CalendarDate, acts?: number) => propose(house, chair, key, { seen: acts ?? (await seen()), on, at: '07:30', where })
const send = () => senders.push(spawn(process.execPath, [SENDER, JSON.stringify(fresh.connection), server.url, String(CONNECTIONS), '2'], { stdio: ['ignore', 'ignore', 'inherit'] }))
async function allSent(): Promise<void> {
  for (const since = Date.now(); Date.now() - since < 60_000; await pause(50)) {
    if (!(await fresh.db.selectFrom('outboxMessage').select('id').where('state', 'in', ['waiting', 'sending']).limit(1).executeTakeFirst())) return
  }
  throw new Error('the outbox did not empty')
}
/** The letters of one turn, each once by its Message-ID, by whom they went to. */
const onceEach = (letters: readonly Taken[]): readonly Taken[] => [...new Map(letters.map((letter) => [letter.messageId, letter])).values()]
async function opened({ raw }: Taken) {
  const mail = await simpleParser(raw)
  const part = /^Content-Type: text\/calendar[^\n]*(?:\n[ \t][^\n]*)*/im.exec(raw)?.[0] ?? ''
  const [file] = mail.attachments.filter(({ filename }) => filename?.endsWith('.ics'))
  const text = file?.content.toString('utf8') ?? ''
  const [event] = Object.values(ical.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT') as unknown as readonly { uid: string; sequence: number | string; status: string; start: Date; location: string; attendee: string; organizer: { params: { CN: string } } }[]
  return { mail, part, text, event, method: /^METHOD:(\w+)/m.exec(text)?.[1] }
}

beforeAll(async () => {
  fresh = await freshDatabase({ size: 6 })
  server = await openMailServer({ onTaken: (count) => taken(count) })
  const definitions = openDefinitions()
  const published = await publishFromFiles({ db: fresh.db, now: clock.now }, ROOT, 'bac-giang-antq-2023-2033')
  if (!published.ok) throw new Error(JSON.stringify(published.refusals))
  definitions.define(published.value)
  house = { db: fresh.db, files: openFiles(mkdtempSync(join(tmpdir(), 'phoihop-invited-'))), ...clock, newId, ...definitions, templates: new Map(), signIn: signInRules({ key: randomBytes(32) }), mail: { origin: 'https://phoihop.ba-cau.example', sends: true }, demonstration: false }
  for (let nth = 0; nth < 4; nth++) await account('officer', 'police')
  for (const party of ['front', 'women']) for (const role of ['officer', 'head', 'leader'] as const) await account(role, party)
  chair = await account('officer', 'police')
  standing = await account('standing', 'police')
  // Not written to: who is in no body invited, reads the trail only, has no address, wants none, or is gone.
  await account('auditor', 'police', { isInvited: false })
  await account('officer', 'front', { mail: null })
  await setMeetingMail(house.db, (await account('officer', 'front', { isInvited: false })).account.id, false)
  await closeAccount(house.db, (await account('officer', 'women', { isInvited: false })).account.id, house.now())
  key = (await listMeetings(house, chair)).meetings[0]?.key ?? ''
})
afterAll(async () => {
  for (const sender of senders) sender.kill('SIGKILL')
  await server.close()
  await fresh.close()
})

describe('a meeting by mail', () => {
  const first = { on: plusDays(clock.today(), 5), again: plusDays(clock.today(), 6) }
  let uid: string
  let ids: ReadonlySet<string>

  it('invites every account of the bodies invited that wants it, once, though its sender is killed amid it', async () => {
    const acts = await seen()
    expect(await proposeOn(first.on, acts)).toMatchObject({ ok: true })
    // A page that was sent twice, and a process that died after it answered: nothing is written a second time.
    expect(await proposeOn(first.on, acts)).toMatchObject({ ok: false })
    expect(await proposeOn(first.on)).toMatchObject({ ok: false })
    expect((await fresh.db.selectFrom('outboxMessage').select('kind').execute()).map(({ kind }) => kind)).toEqual(invited.map(() => 'invitation'))
    let killed = false
    taken = (count) => { if (count === Math.floor(invited.length / 2)) killed = senders[0]?.kill('SIGKILL') ?? false }
    send()
    await pause(50)
    for (const since = Date.now(); !killed && Date.now() - since < 30_000; ) await pause(10)
    send()
    await allSent()
    const letters = onceEach(server.taken)
    expect(letters.map(({ to }) => to).sort()).toEqual([...invited].sort())
    // A letter in doubt goes again under its Message-ID: at most one for each connection of the process that died.
    expect(server.taken.length - letters.length).toBeLessThanOrEqual(CONNECTIONS)
    ids = new Set(letters.map(({ messageId }) => messageId))
    const { mail, part, text, event, method } = await opened(letters[0] as Taken)
    expect(part.replace(/\s+/g, ' ')).toMatch(/text\/calendar; charset=utf-8; method=REQUEST/i)
    expect([method, mail.subject?.startsWith('Mời giao ban: 07 giờ 30, '), mail.text?.includes(where), mail.text?.includes(`https://phoihop.ba-cau.example/meetings/${key}`)]).toEqual(['REQUEST', true, true, true])
    expect(event).toMatchObject({ sequence: 0, status: 'CONFIRMED', location: where, start: new Date(`${first.on}T00:30:00Z`), organizer: { params: { CN: 'Công an tỉnh Bắc Ninh' } } })
    expect(text.replaceAll('\r\n ', '')).toContain(`ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${letters[0]?.to}`)
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    uid = event?.uid ?? ''
    expect(uid).not.toBe('')
  })

  it('moves under the same UID with SEQUENCE 1, as another letter', async () => {
    where = 'Hội trường B'
    expect(await proposeOn(first.again)).toMatchObject({ ok: true })
    await allSent()
    const letters = onceEach(server.taken).filter(({ messageId }) => !ids.has(messageId))
    expect(letters.map(({ to }) => to).sort()).toEqual([...invited].sort())
    for (const letter of letters) {
      const { event, method, mail } = await opened(letter)
      expect([event?.uid, Number(event?.sequence), event?.location, event?.start, method]).toEqual([uid, 1, where, new Date(`${first.again}T00:30:00Z`), 'REQUEST'])
      expect(mail.subject).toMatch(/^Đổi thời gian, địa điểm giao ban: /)
    }
    ids = new Set(onceEach(server.taken).map(({ messageId }) => messageId))
  })

  it('is called off with SEQUENCE 2, once, and proposed anew with SEQUENCE 3: the same UID, which calendars drop and take up again', async () => {
    const acts = await seen()
    expect(await callOff(house, chair, key, { seen: acts })).toMatchObject({ ok: true })
    expect(await callOff(house, chair, key, { seen: acts })).toMatchObject({ ok: false })
    await allSent()
    const off = onceEach(server.taken).filter(({ messageId }) => !ids.has(messageId))
    expect(off.map(({ to }) => to).sort()).toEqual([...invited].sort())
    for (const letter of off) {
      const { event, method, part, mail } = await opened(letter)
      expect([event?.uid, Number(event?.sequence), event?.status, event?.start, method, part.includes('method=CANCEL')]).toEqual([uid, 2, 'CANCELLED', new Date(`${first.again}T00:30:00Z`), 'CANCEL', true])
      expect([mail.subject?.startsWith('Hoãn giao ban: '), mail.text?.includes('Kỳ này vẫn phải họp'), mail.text?.includes('miễn')]).toEqual([true, true, false])
    }
    ids = new Set(onceEach(server.taken).map(({ messageId }) => messageId))
    expect(await proposeOn(first.again)).toMatchObject({ ok: true })
    await allSent()
    const anew = onceEach(server.taken).filter(({ messageId }) => !ids.has(messageId))
    expect(anew.map(({ to }) => to).sort()).toEqual([...invited].sort())
    const { event, method, mail } = await opened(anew[0] as Taken)
    expect([event?.uid, Number(event?.sequence), event?.status, method, mail.subject?.startsWith('Mời lại giao ban: ')]).toEqual([uid, 3, 'CONFIRMED', 'REQUEST', true])
    ids = new Set(onceEach(server.taken).map(({ messageId }) => messageId))
  })

  it('is taken back with SEQUENCE 4 where its duty is waived, and set no more', async () => {
    expect(await waiveDuty(house, standing, key, { document: '12/KH-BCĐ', documentOn: clock.today() })).toMatchObject({ ok: true })
    await allSent()
    const letters = onceEach(server.taken).filter(({ messageId }) => !ids.has(messageId))
    expect(letters.map(({ to }) => to).sort()).toEqual([...invited].sort())
    const { event, method, part, mail } = await opened(letters[0] as Taken)
    expect([event?.uid, Number(event?.sequence), event?.status, method, part.includes('method=CANCEL')]).toEqual([uid, 4, 'CANCELLED', 'CANCEL', true])
    expect(mail.subject).toMatch(/^Thu hồi giấy mời giao ban: /)
    expect(await proposeOn(first.on)).toMatchObject({ ok: false, refusals: [{ code: 'meeting-waived' }] })
  })

  it('keeps neither words nor calendar once they left', async () => {
    expect(await fresh.db.selectFrom('outboxMessage').select('id').where((is) => is.or([is('content', 'is not', null), is('calendar', 'is not', null)])).execute()).toEqual([])
  })
})
