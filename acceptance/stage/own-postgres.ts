import type { Connection } from '../../packages/storage/src/database/index.ts'
import { startServer } from '../../packages/storage/src/server/index.ts'

/** A PostgreSQL beside the product, as an office's own: `env` leads a server to it. */
export type OwnPostgres = { env: Record<string, string>; connection: Connection; stop(): Promise<void> }

export async function ownPostgres(folder: string): Promise<OwnPostgres> {
  const started = await startServer({ folder })
  if (!started.ok) throw new Error(JSON.stringify(started.refusals))
  const { connection, stop } = started.value
  return { env: { DATABASE_URL: `postgresql://${connection.user}@localhost/${connection.database}?host=${encodeURIComponent(connection.host)}` }, connection, stop }
}
