import { readOriginal } from '@phoihop/services/draft'
import { signedIn } from '../app-context.ts'
import { valueOr } from '../words/refused.ts'

/** The file as it was taken in, byte for byte. Never shown in the page: a browser saves it. */
export async function loader(args: { context: unknown; request: Request; params: { id?: string } }) {
  const { house, reader, language } = signedIn(args)
  const { name, bytes } = valueOr(await readOriginal(house, reader, args.params.id ?? ''), language)
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': 'application/octet-stream', 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` },
  })
}
