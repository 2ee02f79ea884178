import { readOriginal } from '@phoihop/services/draft'
import { signedIn } from '../app-context.ts'
import { asDownload } from '../file/as-download.ts'
import { valueOr } from '../words/refused.ts'

/** The file as it was taken in, byte for byte. Never shown in the page: a browser saves it. */
export async function loader(args: { context: unknown; request: Request; params: { id?: string } }): Promise<Response> {
  const app = signedIn(args)
  const { house, reader } = app
  return asDownload({ ...valueOr(await readOriginal(house, reader, args.params.id ?? ''), app), kind: 'application/octet-stream' })
}
