import { Client, escapeIdentifier } from 'pg'

/** Makes the database where it is missing; answers the server's version. */
export async function ensureDatabase({ host, user, database }: { host: string; user: string; database: string }): Promise<string> {
  const client = new Client({ host, user, database: 'postgres' })
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [database])
    if (found.rowCount === 0) await client.query(`create database ${escapeIdentifier(database)}`)
    const version = await client.query<{ server_version: string }>('show server_version')
    return version.rows[0]?.server_version.split(' ')[0] ?? ''
  } finally {
    await client.end()
  }
}
