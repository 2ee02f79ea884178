import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountId } from '@phoihop/core/account'
import type { Instant } from '@phoihop/core/work'
import { signInRules } from '@phoihop/services/account'
import { addAccount, listSealed, putTotp } from '@phoihop/storage/account'
import { freshDatabase, type FreshDatabase } from '@phoihop/storage/testing'
import { run } from '../command/run.fixture.ts'
import { keyFileIn, readSignInKey } from '../start/sign-in-key.ts'

const data = mkdtempSync(join(tmpdir(), 'phoihop-reseal-'))
const [first, second, third] = [randomBytes(32), randomBytes(32), randomBytes(32)]
const text = (key: Uint8Array): string => Buffer.from(key).toString('base64url')
const account = { id: randomUUID() as AccountId, name: 'can-bo', title: { vi: 'Cán bộ' }, seats: [], demonstration: false }
let fresh: FreshDatabase
let url: string
beforeAll(async () => {
  fresh = await freshDatabase({ size: 3 })
  const { connection: at } = fresh
  url = 'connectionString' in at ? at.connectionString : `postgresql://${at.user}@localhost/${at.database}?host=${encodeURIComponent(at.host)}`
  await addAccount(fresh.db, account)
  await putTotp(fresh.db, { account: account.id, sealedSecret: signInRules({ key: first }).seal.close('bi-mat', account.id), madeAt: '2026-11-24T02:00:00.000Z' as Instant })
})
afterAll(async () => {
  await fresh.close()
  rmSync(data, { recursive: true, force: true })
})
const reseal = (env: Record<string, string>) => run(['account', 'reseal'], { PHOIHOP_DATA: data, DATABASE_URL: url, PHOIHOP_KEY: '', PHOIHOP_NEW_KEY: '', ...env })
const opened = async (key: Uint8Array) => (await listSealed(fresh.db)).map((one) => signInRules({ key }).seal.open(one.sealedSecret, one.account))

describe('phoihop account reseal', () => {
  it('asks for what it needs', async () => {
    expect(await run(['account'])).toMatchObject({ code: 2, err: expect.stringContaining('account reseal') })
    expect(await reseal({ PHOIHOP_KEY: text(first) })).toMatchObject({ code: 2, err: expect.stringContaining('PHOIHOP_NEW_KEY') })
    expect(await reseal({ PHOIHOP_KEY: text(first), PHOIHOP_NEW_KEY: 'ngan' })).toMatchObject({ code: 2, err: expect.stringContaining('PHOIHOP_NEW_KEY phải là 32 byte') })
    expect(await reseal({ PHOIHOP_NEW_KEY: text(second) })).toMatchObject({ code: 1, err: expect.stringContaining('sign-in.key') })
    expect(await opened(first)).toEqual(['bi-mat'])
  })

  it('changes nothing with a wrong old key, and says whose secret it is', async () => {
    expect(await reseal({ PHOIHOP_KEY: text(third), PHOIHOP_NEW_KEY: text(second) })).toMatchObject({ code: 1, out: '', err: expect.stringContaining('bí mật của can-bo không mở được') })
    expect(await opened(first)).toEqual(['bi-mat'])
  })

  it('with keys of the environment says how many, and what to set', async () => {
    const ran = await reseal({ PHOIHOP_KEY: text(first), PHOIHOP_NEW_KEY: text(second) })
    expect(ran).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^Đã niêm phong lại 1 bí mật bằng khóa mới\. Hãy đặt PHOIHOP_KEY/) })
    expect([await opened(first), await opened(second), ran.out.includes(text(second))]).toEqual([[undefined], ['bi-mat'], false])
  })

  it('with the key of the data folder puts the new one in its place, and leaves the old one where it is refused', async () => {
    const made = await readSignInKey(data)
    if (!made.ok) throw new Error('no key')
    expect(await reseal({ PHOIHOP_NEW_KEY: text(third) })).toMatchObject({ code: 1, err: expect.stringContaining('can-bo') })
    expect([await readSignInKey(data), existsSync(`${keyFileIn(data)}.next`)]).toEqual([made, false])
    expect((await reseal({ PHOIHOP_KEY: text(second), PHOIHOP_NEW_KEY: text(made.value) })).code).toBe(0)
    expect(await reseal({ PHOIHOP_NEW_KEY: text(third) })).toMatchObject({ code: 0, out: expect.stringContaining('Khóa trong thư mục dữ liệu đã được thay') })
    expect([readFileSync(keyFileIn(data), 'utf8').trim(), statSync(keyFileIn(data)).mode & 0o777, existsSync(`${keyFileIn(data)}.next`)]).toEqual([text(third), 0o600, false])
    expect(await opened(third)).toEqual(['bi-mat'])
  })
})
