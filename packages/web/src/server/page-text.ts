import { brotliCompress, constants } from 'node:zlib'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import type { Page } from './page-cache.ts'

const squeeze = promisify(brotliCompress)
const QUALITY = 5
const PAGE_HEADERS = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-cache', Vary: 'Cookie, Accept-Encoding' }

/** A rendered page ready to be sent again and again: with its tag, so that a phone which has it already need not load it twice. */
export function pageOf(body: Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>): Page {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { body, headers: { ...headers, ...PAGE_HEADERS, ETag: tag } }
}

/** The page as its reader's browser takes it: not at all when it has these bytes, squeezed where it can, else plain. */
export async function sendPage(page: Page, request: Request): Promise<Response> {
  const { headers } = request
  if (headers.get('if-none-match') === page.headers.ETag) return new Response(null, { status: 304, headers: page.headers })
  if (request.method === 'HEAD') return new Response(null, { headers: page.headers })
  if (!/\bbr\b/.test(headers.get('accept-encoding') ?? '')) return new Response(page.body, { headers: page.headers })
  page.squeezed ??= squeeze(page.body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).then((bytes) => new Uint8Array(bytes))
  return new Response(await page.squeezed, { headers: { ...page.headers, 'Content-Encoding': 'br' } })
}
