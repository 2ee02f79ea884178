import { readFile } from '@phoihop/services/file'
import { signedIn } from '../app-context.ts'
import { valueOr } from '../words/refused.ts'

/** A kept paper, always as a download: a browser never shows it as a page of this site. */
export async function loader(args: { context: unknown; request: Request; params: { id?: string } }): Promise<Response> {
  const { house, reader, language } = signedIn(args)
  const file = valueOr(await readFile(house, reader, args.params.id ?? ''), language)
  return new Response(file.bytes.slice().buffer, { headers: { 'Content-Type': file.kind, 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`, 'X-Content-Type-Options': 'nosniff' } })
}
