import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BodyId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { addAccount } from '../account/index.ts'
import { publishVersion } from '../programme/index.ts'
import { freshDatabase, officer, smallDisk, THREE_BRIDGES_PLACES, threeBridges, type FreshDatabase } from '../testing/index.ts'
import { addFile, findFile, openFiles, type KeptFile } from './index.ts'

const bytes = new TextEncoder().encode('Thông báo kết luận')
const sha256 = '4b86c2c5a0d0a0b6b8a6a6a0c0ffee00'.padEnd(64, '0')
let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'phoihop-files-'))))
afterAll(() => rm(folder, { recursive: true }))

describe('files', () => {
  it('are kept once under their digest and read back', async () => {
    const files = openFiles(join(folder, 'kept'))
    const [one, two] = [await files.put(bytes), await files.put(bytes)]
    if (!one.ok || !two.ok) throw new Error('not kept')
    expect(two.value).toBe(one.value)
    const read = await files.read(one.value)
    expect(read.ok && new TextDecoder().decode(read.value)).toBe('Thông báo kết luận')
    expect(await readdir(join(folder, 'kept', one.value.slice(0, 2)))).toEqual([one.value])
    expect([await files.exists(one.value), await files.exists(sha256)]).toEqual([true, false])
  })

  it.each([sha256, '../../etc/passwd', ''])('%j that is not there is refused', async (name) => {
    expect(await openFiles(folder).read(name)).toEqual({ ok: false, refusals: [{ code: 'file-missing', file: name }] })
  })

  it('that changed on disk are refused, and mended by being put again', async () => {
    const files = openFiles(join(folder, 'changed'))
    const kept = await files.put(bytes)
    if (!kept.ok) throw new Error('not kept')
    await writeFile(join(folder, 'changed', kept.value.slice(0, 2), kept.value), 'other')
    expect(await files.read(kept.value)).toMatchObject({ ok: false, refusals: [{ code: 'file-unreadable' }] })
    expect(await files.put(bytes)).toEqual(kept)
    expect((await files.read(kept.value)).ok).toBe(true)
  })

  it('in a folder that cannot be made are refused', async () => {
    await writeFile(join(folder, 'in-the-way'), '')
    expect(await openFiles(join(folder, 'in-the-way', 'x')).put(bytes)).toMatchObject({ ok: false, refusals: [{ code: 'file-unreadable' }] })
  })

  it('on a full disk are refused, and leave nothing behind', async ({ skip }) => {
    const disk = smallDisk(1) ?? skip('no right to mount a small disk here')
    try {
      const files = openFiles(disk.folder)
      expect(await files.put(new Uint8Array(2_000_000))).toEqual({ ok: false, refusals: [{ code: 'disk-full', where: disk.folder }] })
      expect((await files.put(bytes)).ok).toBe(true)
    } finally {
      disk.release()
    }
  })
})

describe('findFile', () => {
  const account = officer()
  const programme = threeBridges.programme
  const [owner, stranger] = ['police@xa-ba-cau', 'police@xa-suoi-giay'] as BodyId[] as [BodyId, BodyId]
  let fresh: FreshDatabase
  let file: KeptFile
  beforeAll(async () => {
    fresh = await freshDatabase()
    await addAccount(fresh.db, account)
    await publishVersion(fresh.db, threeBridges, sha256, '2026-01-02T03:04:05.678Z' as Instant)
    file = { id: randomUUID(), sha256, size: 18, name: 'Thông báo.pdf', kind: 'application/pdf', programme, place: THREE_BRIDGES_PLACES.oldCommune, owners: [owner], account: account.id, recordedAt: '2026-01-02T03:04:05.678Z' as Instant }
    const { programme: _programme, ...row } = file
    await addFile(fresh.db, { programme, bodies: [owner] }, row)
  })
  afterAll(() => fresh.close())

  it.each([
    // programme      bodies in sight       found
    [programme, 'all', true],
    [programme, [stranger, owner], true],
    [programme, [stranger], false],
    [programme, [], false],
    ['other', 'all', false],
    ['other', [owner], false],
  ])('in %s for %j: %s', async (slug, bodies, found) => {
    expect(await findFile(fresh.db, { programme: slug, bodies: bodies as 'all' }, file.id)).toEqual(found ? file : undefined)
  })

  it('knows no other id, and keeps nothing for a body out of sight', async () => {
    expect(await findFile(fresh.db, { programme, bodies: 'all' }, randomUUID())).toBeUndefined()
    expect(await findFile(fresh.db, { programme, bodies: 'all' }, "x' or true --")).toBeUndefined()
    const { programme: _programme, ...row } = file
    await expect(addFile(fresh.db, { programme, bodies: [stranger] }, { ...row, id: randomUUID() })).rejects.toThrow('row-level security')
  })
})
