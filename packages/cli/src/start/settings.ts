import { join, resolve } from 'node:path'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { readOptions } from '../command/options.ts'

export type Settings = { host: string; port: number; data: string; databaseUrl?: string; empty: boolean }

/** Where the anchors of the audit trail are written: beside the data, whichever database is used. */
export const anchorsIn = ({ data }: Pick<Settings, 'data'>): string => join(data, 'anchors', 'anchors.jsonl')

/** What `start` runs with, from its words and the environment; a port that is no port is refused. */
export function readSettings(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Outcome<Settings> {
  const options = readOptions(args, [], ['empty'] as const)
  if (!options.ok) return options
  if (options.value.rest.length > 0) return refuse({ code: 'wrong-usage', because: `không hiểu "${options.value.rest.join(' ')}"` })
  const port = Number(env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return refuse({ code: 'wrong-usage', because: `PORT=${env.PORT} không phải số cổng từ 0 đến 65535` })
  return ok({
    host: env.HOST || '127.0.0.1',
    port,
    data: resolve(env.PHOIHOP_DATA || './data'),
    ...(env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}),
    empty: options.value.flags.empty,
  })
}
