/** RFC 5987 allows fewer signs than an address does. */
const encoded = (name: string): string => encodeURIComponent(name.toWellFormed()).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').replace(/[^A-Za-z0-9._ -]+/g, '_')

/** How a browser is told to save a file: a plain name for old ones, the whole name for all others, and nothing that could end the header or leave a folder. */
export function saveAs(name: string): string {
  const safe = name.normalize('NFC').replace(/[\p{Cc}\p{Cf}/\\:*?"<>|\s]+/gu, ' ').trim().replace(/^\.+/, '').slice(-120) || 'tai-lieu'
  return `attachment; filename="${plain(safe)}"; filename*=UTF-8''${encoded(safe)}`
}

type Download = { name: string; kind: string; bytes: Uint8Array | ReadableStream<Uint8Array> }

/** A file as a download: a browser never shows it as a page of this site, and what it opens by mistake may do nothing. */
export function asDownload({ name, kind, bytes }: Download): Response {
  const body = bytes instanceof Uint8Array ? new Uint8Array(bytes) : bytes
  return new Response(body, { headers: { 'Content-Type': kind, 'Content-Disposition': saveAs(name), 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; sandbox", 'Cache-Control': 'private, no-store' } })
}
