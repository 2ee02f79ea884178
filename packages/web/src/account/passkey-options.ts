import { newPasskeyOptions, passkeySignInOptions } from '@phoihop/services/account'
import { appOf } from '../app-context.ts'
import { refusalWords, statusOf } from '../words/refusal.ts'

type Args = { context: unknown; request: Request; params: { purpose?: string } }

/** What the browser needs to ask a device for a passkey, for the script of the page. */
export async function action(args: Args): Promise<Response> {
  const { house, token, origin, language } = appOf(args)
  const outcome = args.params.purpose === 'new' ? await newPasskeyOptions(house, token ?? '', origin) : await passkeySignInOptions(house, origin)
  const headers = { 'Cache-Control': 'no-store' }
  if (outcome.ok) return Response.json(outcome.value, { headers })
  return Response.json({ sentences: outcome.refusals.map((refusal) => refusalWords(refusal, language)) }, { status: statusOf(outcome.refusals[0]), headers })
}
export const loader = (): never => { throw new Response(null, { status: 404 }) }
