import { writeInvitation } from '@phoihop/services/meeting'
import { signedIn } from '../app-context.ts'
import { asDownload } from '../file/as-download.ts'
import { valueOr } from '../words/refused.ts'

/** The invitation to a meeting, for a calendar application. */
export async function loader(args: { context: unknown; request: Request; params: { '*'?: string } }): Promise<Response> {
  const app = signedIn(args)
  const { house, reader } = app
  const { name, text } = valueOr(await writeInvitation(house, reader, args.params['*'] ?? ''), app)
  return asDownload({ name, kind: 'text/calendar; charset=utf-8', bytes: new TextEncoder().encode(text) })
}
