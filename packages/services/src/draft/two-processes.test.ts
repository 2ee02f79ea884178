import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Reader } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import { putRegister } from '@phoihop/storage/register'
import { openSession } from '../account/open-session.ts'
import { readSession } from '../account/index.ts'
import type { House } from '../house/index.ts'
import { freezePassedDeadlines } from '../schedule/index.ts'
import { amendmentText, baCau, file, openDraftHouse, programmeText, readerOf, type DraftHouse } from './draft.fixture.ts'
import { decide, publishDraft, readDraft, takeIn } from './index.ts'

let opened: DraftHouse
let here: House, there: House
let standing: Reader
let token: string
const PATIENT = 60_000
function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}

beforeAll(async () => {
  opened = await openDraftHouse()
  here = opened.house
  there = await opened.another()
  standing = await readerOf(here, 'standing', 'police@tinh-ba-cau')
  token = await openSession(here.db, here, standing.account.id, { way: 'password', device: 'linux' })
})
afterAll(() => opened.close())

const SLUG = 'ben-song'
async function publish(text: string, amends?: string): Promise<void> {
  const { draft } = valueOf(await takeIn(here, standing, { ...file(text), ...(amends ? { amends } : {}) }, PATIENT))
  const view = async () => valueOf(await readDraft(here, standing, draft))
  if (!amends) valueOf(await decide(here, standing, draft, 0, { did: 'head', head: { ...(await view()).head, programme: SLUG as never } }))
  const { items, seq } = await view()
  valueOf(await decide(here, standing, draft, seq, { did: 'confirm', items: items.filter(({ gaps }) => gaps.length === 0).map(({ id }) => id) }))
  const open = (await view()).items.filter(({ state }) => state === 'open').map(({ id }) => id)
  if (open.length > 0) valueOf(await decide(here, standing, draft, seq + 1, { did: 'reject', items: open, why: 'not-followed' }))
  valueOf(await publishDraft(here, standing, draft, (await view()).seq))
}
const versionsThere = () => there.definitions().map(({ programme: { programme, version } }) => `${programme} ${version}`)

it('what one process publishes, another on the same database knows at its next request', async () => {
  const before = await readSession(there, token)
  expect([before?.reader.programme, versionsThere()]).toEqual([undefined, []])
  await publish(programmeText)
  const sessions = await Promise.all([readSession(there, token), readSession(there, token), readSession(there, token)])
  expect(sessions.map((session) => session?.reader.programme)).toEqual([SLUG, SLUG, SLUG])
  expect(versionsThere()).toEqual([`${SLUG} 1`])
  expect(there.definition(SLUG).checksum).toBe(here.definition(SLUG).checksum)
  expect(sessions[0]?.revision).not.toBe(before?.revision)
})

it('a later version too, with the one before it; what is the same stays the same object', async () => {
  const kept = there.definition(SLUG)
  await readSession(there, token)
  expect(there.definition(SLUG)).toBe(kept)
  await publish(amendmentText, SLUG)
  expect(versionsThere()).toEqual([`${SLUG} 1`])
  const session = await readSession(there, token)
  expect(versionsThere()).toEqual([`${SLUG} 2`])
  expect(there.definition(SLUG).earlier.map(({ version }) => version)).toEqual([1])
  expect((await readSession(there, token))?.revision).toBe(session?.revision)
})

it('a register put anew as well', async () => {
  const [extra] = baCau.places
  await putRegister(here.db, { ...baCau, places: [...baCau.places, { ...extra, id: 'tinh-ben-may', names: [{ value: { vi: 'Tỉnh Bến Mây' }, from: '2020-01-01', basis: { document: '01' } }] } as never] }, 'c'.repeat(64))
  await readSession(there, token)
  expect(there.definition(SLUG).index.place('tinh-ben-may' as never)).toBeDefined()
})

it('and before it freezes what was owed, though nobody has asked it for a page', async () => {
  const idle = await opened.another()
  expect(idle.definitions()).toEqual([])
  opened.setToday('2027-08-01')
  expect(valueOf(await freezePassedDeadlines(idle))).toBeGreaterThan(0)
  expect(idle.definition(SLUG).programme.version).toBe(2)
})
