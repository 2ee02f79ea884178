import { readFeed } from '@phoihop/services/report'
import { appOf } from '../app-context.ts'
import { saveAs } from '../file/as-download.ts'
import { valueOr } from '../words/refused.ts'

/** A body's duties for a calendar application; the secret in the address is the key. */
export async function loader(args: { context: unknown; request: Request; params: { token?: string } }): Promise<Response> {
  const app = appOf(args)
  const { house } = app
  const { name, text } = valueOr(await readFeed(house, args.params.token ?? ''), app)
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': saveAs(name), 'Cache-Control': 'private, no-store', 'Content-Security-Policy': "default-src 'none'; sandbox" } })
}
