import { createHash, randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { migrate, openDatabase, readMigrations, type Connection, type Db } from '../database/index.ts'
import { sharedServer } from './shared-server.ts'

/** `db`: as the program asks. `owner`: of the tables, for looking past row-level security and for tampering. `connection`: for a third pool on the same database. Close it when the file is done. */
export type FreshDatabase = { db: Db; owner: Db; connection: Connection; close(): Promise<void> }

const LOCK = 168_2033

/** A database of its own for one test file, copied from a migrated template in about 30 ms. `size`: connections of its pool. */
export async function freshDatabase({ size = 10 }: { size?: number } = {}): Promise<FreshDatabase> {
  const server = await sharedServer()
  return makeDatabase(server, size, async (client) => ` template ${await ensureTemplate(client, server)}`)
}

/** An empty database, for tests of the migrations themselves. */
export const emptyDatabase = async (): Promise<FreshDatabase> => makeDatabase(await sharedServer(), 10, async () => '', 'owner')

async function makeDatabase(server: Connection, size: number, like: (client: Client) => Promise<string>, as: 'application' | 'owner' = 'application'): Promise<FreshDatabase> {
  const name = `phoihop_test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, async (client) => client.query(`create database ${name}${await like(client)}`))
  const connection = databaseOf(server, name)
  const [db, owner] = [await opened(connection, size, as), await opened(connection, 2, 'owner')]
  const close = async () => {
    await Promise.all([db.destroy(), owner.destroy()])
    await onServer(server, (client) => client.query(`drop database if exists ${name} with (force)`))
  }
  return { db, owner, connection, close }
}

/** Made under a lock and renamed when finished, so that no worker copies half of it. */
async function ensureTemplate(client: Client, server: Connection): Promise<string> {
  const digest = createHash('sha256')
  for (const { name, sha256 } of await readMigrations()) digest.update(`${name} ${sha256}\n`)
  const template = `phoihop_template_${digest.digest('hex').slice(0, 16)}`
  await client.query('select pg_advisory_lock($1)', [LOCK])
  try {
    const found = await client.query('select from pg_database where datname = $1', [template])
    if (found.rowCount === 0) await makeTemplate(client, server, template)
    return template
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK])
  }
}

async function makeTemplate(client: Client, server: Connection, template: string): Promise<void> {
  const half = `${template}_half`
  await client.query(`drop database if exists ${half} with (force)`)
  await client.query(`create database ${half}`)
  const db = await opened(databaseOf(server, half), 1, 'owner')
  const migrated = await migrate(db)
  await db.destroy()
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.refusals))
  await client.query(`alter database ${half} rename to ${template}`)
}

async function opened(connection: Connection, size: number, as: 'application' | 'owner'): Promise<Db> {
  const database = await openDatabase(connection, { size, as })
  if (!database.ok) throw new Error(JSON.stringify(database.refusals))
  return database.value.db
}

async function onServer<T>(server: Connection, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client('connectionString' in server ? server : { ...server, database: 'postgres' })
  client.on('error', () => {})
  await client.connect()
  return work(client).finally(() => client.end())
}

function databaseOf(server: Connection, database: string): Connection {
  if (!('connectionString' in server)) return { ...server, database }
  const url = new URL(server.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.href }
}
