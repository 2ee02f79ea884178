import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Instant } from '@phoihop/core/work'
import { addAccount } from '@phoihop/storage/account'
import { addAudit, verifyTrail } from '@phoihop/storage/audit'
import type { Db } from '@phoihop/storage/database'
import { openFiles } from '@phoihop/storage/file'
import { publishVersion } from '@phoihop/storage/programme'
import { putRegister } from '@phoihop/storage/register'
import { emptyDatabase, freshDatabase, held, meeting, officer, threeBridges, threeBridgesRegister, type FreshDatabase } from '@phoihop/storage/testing'
import { addEntry, listEntries } from '@phoihop/storage/work'
import { backUp, checkBackup, isFreeFor, restore } from './index.ts'

const at = '2026-11-25T01:02:03.456Z' as Instant
const programme = threeBridges.programme
const account = officer()
let source: FreshDatabase
let target: FreshDatabase
let root: string
const data = () => join(root, 'data')
const backup = () => join(root, 'backup')
const everything = { programme, bodies: 'all' } as const
const entries = (db: Db) => listEntries(db, everything, {})

beforeAll(async () => {
  source = await freshDatabase()
  await putRegister(source.db, threeBridgesRegister, 'b'.repeat(64))
  await publishVersion(source.db, threeBridges, 'a'.repeat(64), at)
  await addAccount(source.db, account)
  for (let month = 1; month <= 9; month++) await addEntry(source.db, everything, held(meeting(`2024-0${month}`), account.id))
  await addAudit(source.db, { at, account: account.id, did: 'sign-in', on: account.id })
})
afterAll(() => source.close())
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'phoihop-backup-'))
  target = await emptyDatabase()
  await openFiles(join(data(), 'files')).put(new TextEncoder().encode('Thông báo Ba Cầu'))
  await mkdir(join(data(), 'postgresql'), { recursive: true })
  await writeFile(join(data(), 'postgresql', 'not-to-be-copied'), '')
})
afterEach(async () => {
  await target.close()
  await rm(root, { recursive: true })
})

const back = () => backUp({ db: source.owner, data: data(), folder: backup(), at })
const bring = () => restore({ db: target.owner, data: join(root, 'new'), folder: backup() })

describe('an installation brought back', () => {
  it('holds every row and file, and goes on counting where it was', async () => {
    const written = await back()
    const restored = await bring()
    if (!written.ok || !restored.ok) throw new Error(JSON.stringify([written, restored]))
    expect(restored.value).toEqual(written.value)
    expect(await entries(target.db)).toEqual(await entries(source.db))
    expect(written.value.files).toMatchObject([{ path: expect.stringMatching(/^files\//) }])
    const [file] = written.value.files
    expect(await readFile(join(root, 'new', file?.path ?? ''), 'utf8')).toBe('Thông báo Ba Cầu')
    await addAudit(target.db, { at, account: account.id, did: 'sign-in', on: account.id })
    expect(await addEntry(target.db, everything, held(meeting('2024-10'), account.id))).toBe(10)
  })

  it('has its chain of digests whole, and goes on with it', async () => {
    await back()
    await bring()
    await addAudit(target.db, { at, account: account.id, did: 'sign-in', on: account.id })
    const findings: unknown[] = []
    const verified = await verifyTrail(target.db, { anchors: [], tell: (finding) => findings.push(finding) })
    expect([verified.head.seq > 10, findings]).toEqual([true, []])
  })

  it('is append-only again', async () => {
    await back()
    await bring()
    await expect(target.owner.deleteFrom('workEntry').execute()).rejects.toThrow('append-only')
  })

  it('stands at one moment, though entries are added meanwhile', async () => {
    let [added, done] = [0, false]
    const writing = (async () => {
      while (!done) {
        await addEntry(source.db, everything, held(meeting('2025-01'), account.id))
        await addAudit(source.db, { at, account: account.id, did: 'invite', on: String(++added) })
      }
    })()
    const written = await back()
    done = true
    await writing
    const restored = await bring()
    if (!written.ok || !restored.ok) throw new Error(JSON.stringify([written, restored]))
    const seqs = (await entries(target.db)).map(({ seq }) => seq)
    expect(seqs).toEqual(seqs.map((_seq, nth) => nth + 1))
    const audited = await target.owner.selectFrom('audit').select('seq').where('did', '=', 'invite').execute()
    expect(seqs.length - 9 - audited.length).toBeGreaterThanOrEqual(0)
    expect(seqs.length - 9 - audited.length).toBeLessThanOrEqual(1)
  })
})

describe('refused', () => {
  it('a table that changed, by its name, and nothing is restored', async () => {
    await back()
    const path = join(backup(), 'tables', 'work_entry.jsonl.gz')
    await writeFile(path, (await readFile(path)).subarray(0, 40))
    expect(await checkBackup(backup())).toMatchObject({ ok: false, refusals: [{ code: 'backup-unsound', where: 'work_entry' }] })
    expect(await bring()).toMatchObject({ ok: false, refusals: [{ code: 'backup-unsound' }] })
    expect(await target.db.introspection.getTables()).toEqual([])
  })

  it('half a backup, and a folder that is none', async () => {
    await back()
    await rm(join(backup(), 'manifest.json'))
    expect(await bring()).toMatchObject({ ok: false, refusals: [{ code: 'backup-unsound' }] })
  })

  it('a manifest that leads out of the folder', async () => {
    const written = await back()
    if (!written.ok) throw new Error('not written')
    const [file] = written.value.files
    await writeFile(join(backup(), 'manifest.json'), JSON.stringify({ ...written.value, files: [{ ...file, path: '../../out' }] }))
    expect(await bring()).toMatchObject({ ok: false, refusals: [{ code: 'backup-unsound', where: '../../out' }] })
  })

  it('a backup of a program with another schema', async () => {
    const written = await back()
    if (!written.ok) throw new Error('not written')
    await writeFile(join(backup(), 'manifest.json'), JSON.stringify({ ...written.value, migrations: [{ name: '9999-later.sql', sha256: 'c'.repeat(64) }] }))
    expect(await bring()).toMatchObject({ ok: false, refusals: [{ code: 'backup-unsound', where: '9999-later.sql' }] })
  })

  it('to overwrite: a backup folder, a database or a data folder that holds something', async () => {
    await back()
    expect(await back()).toMatchObject({ ok: false, refusals: [{ code: 'folder-not-empty' }] })
    expect((await bring()).ok).toBe(true)
    expect(await bring()).toMatchObject({ ok: false, refusals: [{ code: 'folder-not-empty' }] })
    expect([await isFreeFor(data()), await isFreeFor(join(root, 'nowhere'))]).toEqual([false, true])
  })

  it('rows that do not come back as they were: nothing is kept', async () => {
    const written = await back()
    if (!written.ok) throw new Error('not written')
    const tables = written.value.tables.filter(({ name }) => name !== 'audit')
    await writeFile(join(backup(), 'manifest.json'), JSON.stringify({ ...written.value, tables }))
    expect(await bring()).toMatchObject({ ok: false, refusals: [{ code: 'backup-unsound', where: 'audit' }] })
    expect(await target.db.selectFrom('account').selectAll().execute()).toEqual([])
  })
})
