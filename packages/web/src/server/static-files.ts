import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'

export type StaticFile = { bytes: Uint8Array<ArrayBuffer>; squeezed?: () => Uint8Array<ArrayBuffer>; headers: Readonly<Record<string, string>> }

const KINDS: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.woff': 'font/woff',
  '.png': 'image/png', '.ico': 'image/x-icon', '.txt': 'text/plain; charset=utf-8', '.webmanifest': 'application/manifest+json',
}
const TEXT = new Set(['.css', '.js', '.svg', '.txt', '.webmanifest'])
/** A name with a hash of its content never means another content; any other name may. */
const HASHED = 'public, max-age=31536000, immutable'
const NAMED = 'public, max-age=300'

/** Everything the build left for browsers, in memory, by its path. */
export function readStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>()
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const ending = path.extname(entry.name)
    const kind = KINDS[ending]
    if (!entry.isFile() || !kind) continue
    const full = path.join(entry.parentPath, entry.name)
    const address = `/${path.relative(folder, full).split(path.sep).join('/')}`
    const bytes = new Uint8Array(readFileSync(full))
    const headers = { 'Content-Type': kind, 'Cache-Control': address.startsWith('/assets/') ? HASHED : NAMED }
    files.set(address, { bytes, headers, ...(TEXT.has(ending) ? { squeezed: atFirst(() => new Uint8Array(brotliCompressSync(bytes))) } : {}) })
  }
  return files
}

/** Made when first asked for, and kept: squeezing everything at once would hold up every start. */
function atFirst<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** The file as a response, squeezed where the browser takes it. */
export function serveFile(file: StaticFile, accepts: string | null, headers: Readonly<Record<string, string>>): Response {
  const squeeze = file.squeezed !== undefined && /\bbr\b/.test(accepts ?? '')
  const all = { ...headers, ...file.headers, ...(file.squeezed ? { Vary: 'Accept-Encoding' } : {}), ...(squeeze ? { 'Content-Encoding': 'br' } : {}) }
  return new Response(squeeze && file.squeezed ? file.squeezed() : file.bytes, { headers: all })
}
