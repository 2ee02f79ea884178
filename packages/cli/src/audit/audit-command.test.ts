import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase, type Connection } from '@phoihop/storage/database'
import { findRunning } from '@phoihop/storage/server'
import { behindTheBack, freshDatabase } from '@phoihop/storage/testing'
import { formatCount } from '@phoihop/web/words'
import { run } from '../command/run.fixture.ts'

const COMMAND = fileURLToPath(new URL('../../bin/phoihop.mjs', import.meta.url))
const data = mkdtempSync(join(tmpdir(), 'phoihop-audit-'))
const anchors = join(data, 'anchors/anchors.jsonl')
afterAll(() => rmSync(data, { recursive: true, force: true }))

async function tamper(connection: Connection, statement: string): Promise<void> {
  const opened = await openDatabase(connection, { size: 1, as: 'owner' })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  await behindTheBack(opened.value.db, statement).finally(() => opened.value.db.destroy())
}

describe('on the embedded database', () => {
  let child: ChildProcess
  const verify = (...more: readonly string[]) => run(['audit', 'verify', ...more], { PHOIHOP_DATA: data })
  beforeAll(async () => {
    child = spawn(process.execPath, [COMMAND, 'start', '--empty'], { env: { ...process.env, PORT: '0', PHOIHOP_DATA: data }, stdio: ['ignore', 'pipe', 'inherit'] })
    await new Promise<void>((settle, fail) => {
      child.stdout?.on('data', (chunk: Buffer) => String(chunk).includes('chạy tại') && settle())
      child.once('close', (code) => fail(new Error(`ended with ${code}`)))
    })
  })

  it('verifies through the process that runs on it', async () => {
    expect(await verify()).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Đạt: ') })
  })

  it('names a row that was altered while it runs, and after it stopped', async () => {
    const connection = findRunning(join(data, 'postgresql'))
    if (!connection) throw new Error('not found running')
    await tamper(connection, `update audit set did = 'accept' where seq = 2`)
    const told = { code: 1, err: '', out: expect.stringMatching(/^Bảng audit, dòng 2: đã bị sửa sau khi ghi\.\nKhông đạt: /) }
    expect(await verify()).toMatchObject(told)
    const ended = new Promise((settle) => child.once('close', settle))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(findRunning(join(data, 'postgresql'))).toBeUndefined()
    expect(await verify()).toMatchObject(told)
  })

  it('left anchors for its owner alone, the end of the chain last, and holds the chain against any other file', async () => {
    const lines = readFileSync(anchors, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { seq: number; hash: string })
    expect(statSync(anchors).mode & 0o777).toBe(0o600)
    expect((await verify()).out).toContain(`${formatCount(lines.at(-1)?.seq ?? 0, 'vi')} mắt xích, ${lines.length} mốc neo`)
    const other = join(data, 'other.jsonl')
    writeFileSync(other, `${JSON.stringify({ day: '2026-11-24', seq: 2, hash: 'a'.repeat(64) })}\n`)
    expect(await verify('--anchors', other)).toMatchObject({ code: 1, out: expect.stringContaining('Mốc neo ngày 24/11/2026 (mắt xích 2) không khớp') })
    writeFileSync(other, 'no anchor\n')
    expect(await verify('--anchors', other)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('dòng 1') })
  })
})

it('works on the server DATABASE_URL names', async () => {
  const fresh = await freshDatabase()
  const { connection } = fresh
  const url = 'connectionString' in connection ? connection.connectionString : `postgresql://${connection.user}@localhost/${connection.database}?host=${encodeURIComponent(connection.host)}`
  const verify = () => run(['audit', 'verify'], { DATABASE_URL: url, PHOIHOP_DATA: join(data, 'none') })
  expect(await verify()).toMatchObject({ code: 0, out: expect.stringContaining('Đạt: 0 mắt xích') })
  await tamper(connection, `insert into audit (at, account, did, subject) values (now(), 'x', 'invite', 'x')`)
  expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining('Bảng audit, dòng 1: không có mắt xích') })
  await fresh.close()
})

it('refuses a data folder without a database instead of making one', async () => {
  const ran = await run(['audit', 'verify'], { PHOIHOP_DATA: join(data, 'none') })
  expect(ran).toMatchObject({ code: 1, out: '' })
  expect(ran.err.trim().split('\n')).toEqual([expect.stringContaining('none')])
})
