import { readFile } from '@phoihop/services/file'
import { signedIn } from '../app-context.ts'
import { asDownload } from '../file/as-download.ts'
import { valueOr } from '../words/refused.ts'

/** A kept paper, always as a download. */
export async function loader(args: { context: unknown; request: Request; params: { id?: string } }): Promise<Response> {
  const app = signedIn(args)
  const { house, reader } = app
  return asDownload(valueOr(await readFile(house, reader, args.params.id ?? ''), app))
}
