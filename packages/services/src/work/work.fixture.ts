import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AccountId, Reader, Role } from '@phoihop/core/account'
import { day } from '@phoihop/core/calendar'
import type { BodyId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { addAccount } from '@phoihop/storage/account'
import { openFiles } from '@phoihop/storage/file'
import { freshDatabase } from '@phoihop/storage/testing'
import { signInRules } from '../account/sign-in-rules.ts'
import { newId, openDefinitions, type House } from '../house/index.ts'
import { shippedTemplates } from '../paper/templates.fixture.ts'
import { publishFromFiles } from '../programme/index.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const SLUG = 'bac-giang-antq-2023-2033'

/** A house on a database of its own with the shipped programme, on a day that can be set. */
export async function openTestHouse(): Promise<{ house: House; owner: House['db']; setToday(text: string): void; close(): Promise<void> }> {
  const fresh = await freshDatabase({ size: 8 })
  let today = day('2026-11-24')
  const base = { db: fresh.db, now: () => '2026-11-24T02:00:00.000Z' as Instant }
  const published = await publishFromFiles(base, ROOT, SLUG)
  if (!published.ok) throw new Error(JSON.stringify(published.refusals))
  const definitions = openDefinitions()
  definitions.define(published.value)
  const house: House = { ...base, ...definitions, files: openFiles(mkdtempSync(join(tmpdir(), 'phoihop-files-'))), today: () => today, newId, templates: await shippedTemplates(), signIn: signInRules({ key: randomBytes(32) }), demonstration: false }
  return { house, owner: fresh.owner, setToday: (text) => { today = day(text) }, close: () => fresh.close() }
}

/** An account in one seat, signed in. */
export async function readerOf(house: House, role: Role, body?: string): Promise<Reader> {
  const seat = { role, ...(body ? { body: body as BodyId } : {}) }
  const account = { id: newId() as AccountId, name: `${role}-${newId()}`, title: { vi: role }, seats: [seat], demonstration: false }
  await addAccount(house.db, account)
  return { account, seat }
}
