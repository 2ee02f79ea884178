import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAlive, isDiskFull, isGone, openDatabase, type Db } from '../database/index.ts'
import { smallDisk } from '../testing/index.ts'
import { startedAt, startServer, type Server } from './index.ts'

let root: string
let folder: string
beforeAll(async () => {
  // 0700 under root: PostgreSQL, as another user, must find its folder all the same
  root = await mkdtemp(join(tmpdir(), 'phoihop-server-'))
  folder = join(root, 'thư mục dữ liệu', 'postgresql')
})
afterAll(() => rm(root, { recursive: true }))

async function started(where = folder): Promise<Server> {
  const server = await startServer({ folder: where })
  if (!server.ok) throw new Error(JSON.stringify(server.refusals))
  return server.value
}

async function withDatabase<T>(server: Server, work: (db: Db) => Promise<T>): Promise<T> {
  const database = await openDatabase(server.connection, { as: 'owner' })
  if (!database.ok) throw new Error(JSON.stringify(database.refusals))
  return work(database.value.db).finally(() => database.value.db.destroy())
}

const postmaster = (): number => Number(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])

describe('a running server', () => {
  let server: Server
  beforeAll(async () => void (server = await started()))
  afterAll(() => server.stop())

  it('is PostgreSQL 18 with checksums, durable, on a private socket and no port', async () => {
    const { rows } = await withDatabase(server, (db) => sql<Record<string, string>>`select
      current_setting('data_checksums') as checksums, current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
      current_setting('full_page_writes') as pages, current_setting('listen_addresses') as listens,
      (select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()) as locale`.execute(db))
    expect(rows).toEqual([{ checksums: 'on', fsync: 'on', commit: 'on', pages: 'on', listens: '', locale: 'b C.UTF-8' }])
    expect(server.version).toMatch(/^18\./)
    expect(statSync(server.connection.host).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, 'cluster')).mode & 0o777).toBe(0o700)
  })

  it('refuses a second owner of its folder, in this process and in another', async () => {
    expect(await startServer({ folder })).toMatchObject({ ok: false, refusals: [{ code: 'data-folder-in-use', pid: process.pid }] })
    const other = spawnSync(process.execPath, [fileURLToPath(new URL('writer.fixture.ts', import.meta.url)), folder], { encoding: 'utf8' })
    expect(other.stderr).toContain('data-folder-in-use')
    expect(await withDatabase(server, isAlive)).toBe(true)
  })

  it('that is killed is started again, and the same pool finds it', async () => {
    await withDatabase(server, async (db) => {
      process.kill(postmaster(), 'SIGKILL')
      const error = await asked(db, (problem) => problem !== undefined)
      expect(isGone(error)).toBe(true)
      expect(await asked(db, (problem) => problem === undefined)).toBeUndefined()
    })
  })
})

/** Asks until the answer (the error, or undefined) is as wanted; at most ten seconds. */
async function asked(db: Db, wanted: (error: unknown) => boolean): Promise<unknown> {
  let last: unknown
  for (const since = Date.now(); Date.now() - since < 10_000; await pause(20)) {
    last = await sql`select 1`.execute(db).then(() => undefined, (error: unknown) => error)
    if (wanted(last)) return last
  }
  return last
}

it('frees folder, socket and process when stopped', async () => {
  const server = await started()
  const pid = postmaster()
  await server.stop()
  expect(startedAt(pid)).toBeUndefined()
  expect(statSync(server.connection.host, { throwIfNoEntry: false })).toBeUndefined()
  await (await started()).stop()
})

it('an owner killed while writing loses nothing it was acknowledged; its orphan is stopped and the folder taken over', async () => {
  let acknowledged = 0
  for (let round = 0; round < 3; round++) {
    const writer = spawn(process.execPath, [fileURLToPath(new URL('writer.fixture.ts', import.meta.url)), folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    writer.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    while (said.split('\n').length < 20) await pause(10)
    writer.kill('SIGKILL')
    await once(writer, 'close')
    acknowledged = Number(said.trimEnd().split('\n').at(-1))
    const orphan = postmaster()
    expect(startedAt(orphan)).toBeDefined()
    const server = await started()
    expect(startedAt(orphan)).toBeUndefined()
    const { rows } = await withDatabase(server, (db) => sql<{ count: number; last: number }>`select count(*), max(n) as last from acknowledged`.execute(db))
    expect(rows[0]?.last).toBeGreaterThanOrEqual(acknowledged)
    expect(rows[0]?.count).toBe(rows[0]?.last)
    await server.stop()
  }
})

describe('a stale file of a process number that was given again', () => {
  it('blocks neither the owner lock nor PostgreSQL', async () => {
    writeFileSync(join(folder, 'owner.lock'), JSON.stringify({ pid: 1, started: 'another time', run: 'x' }))
    const lines = ['1', '/nowhere', '1700000000', '5432', '/tmp', '', '', 'ready']
    writeFileSync(join(folder, 'cluster', 'postmaster.pid'), lines.join('\n'))
    const server = await started()
    expect(server.version).toMatch(/^18/)
    await server.stop()
  })

  it('is passed over when it is no lock at all', async () => {
    writeFileSync(join(folder, 'owner.lock'), '{')
    const server = await started()
    expect(server.version).toMatch(/^18/)
    await server.stop()
  })
})

describe('refuses with the reason', () => {
  const refusal = async (where: string) => {
    const server = await startServer({ folder: where })
    if (server.ok) await server.value.stop()
    return server.ok ? undefined : server.refusals[0]
  }

  it('a folder that is no database', async () => {
    const where = join(root, 'papers')
    mkdirSync(join(where, 'cluster'), { recursive: true })
    writeFileSync(join(where, 'cluster', 'letter.txt'), 'x')
    expect(await refusal(where)).toMatchObject({ code: 'file-unreadable', because: expect.stringContaining('PG_VERSION') })
    expect(readFileSync(join(where, 'cluster', 'letter.txt'), 'utf8')).toBe('x')
  })

  it('a file where the folder should be', async () => {
    writeFileSync(join(root, 'file'), 'x')
    expect(await refusal(join(root, 'file'))).toMatchObject({ code: 'file-unreadable' })
  })

  it.each([
    // what is broken                        how                                                                            what PostgreSQL says
    ['another version', () => writeFileSync(join(folder, 'cluster', 'PG_VERSION'), '17\n'), 'PostgreSQL 17'],
    ['the control file', () => writeFileSync(join(folder, 'cluster', 'global', 'pg_control'), 'x'.repeat(8192)), 'incompatible'],
    ['the settings', () => appendFileSync(join(folder, 'cluster', 'postgresql.conf'), '\nnot a setting\n'), 'syntax error'],
  ])('%s', async (_what, damage, says) => {
    const kept = join(root, 'kept')
    spawnSync('cp', ['-a', folder, kept])
    damage()
    const refused = await refusal(folder)
    rmSync(folder, { recursive: true })
    renameSync(kept, folder)
    expect(refused).toMatchObject({ code: 'file-unreadable', because: expect.stringContaining(says) })
    await (await started()).stop()
  })
})

describe('a disk that is full', () => {
  it('refuses the first start, and leaves nothing half made', async ({ skip }) => {
    const disk = smallDisk(12) ?? skip('no right to mount a small disk here')
    try {
      expect(await startServer({ folder: disk.folder })).toEqual({ ok: false, refusals: [{ code: 'disk-full', where: join(disk.folder, 'cluster') }] })
      expect(readdirSync(disk.folder)).toEqual([])
    } finally {
      disk.release()
    }
  })

  it('refuses the next write, and goes on reading what was kept', async ({ skip }) => {
    const disk = smallDisk(120) ?? skip('no right to mount a small disk here')
    let server: Server | undefined
    try {
      server = await started(disk.folder)
      await withDatabase(server, async (db) => {
        await sql`create unlogged table filler (text text)`.execute(db)
        await sql`create table kept (n integer)`.execute(db)
        await sql`insert into kept values (1)`.execute(db)
        const fill = async () => {
          for (;;) await sql`insert into filler select md5(random()::text) || md5(random()::text) from generate_series(1, 50000)`.execute(db)
        }
        const error = await fill().catch((problem: unknown) => problem)
        expect(isDiskFull(error)).toBe(true)
        expect((await sql`select n from kept`.execute(db)).rows).toEqual([{ n: 1 }])
      })
    } finally {
      await server?.stop()
      disk.release()
    }
  })
})
