import type { Refusal } from '@phoihop/core/outcome'

/** At most so many bytes, and never longer than so many milliseconds without another. */
export type BodyLimits = { bytes: number; pauseMs: number }
export type Body = { bytes: Uint8Array<ArrayBuffer> } | { refused: Refusal }

const tooLarge = (limit: number): Body => ({ refused: { code: 'body-too-large', limit } })

/** All bytes a request brings, or why not; reading stops where a limit is passed. */
export async function readBody(request: Request, { bytes: limit, pauseMs }: BodyLimits): Promise<Body> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge(limit)
  const reader = request.body?.getReader()
  if (!reader) return { bytes: new Uint8Array() }
  const parts: Uint8Array[] = []
  let size = 0
  for (;;) {
    const read = await readWithin(reader, pauseMs)
    if (read === undefined || read === 'too slow') {
      void reader.cancel().catch(() => {})
      return { refused: { code: read ? 'request-too-slow' : 'form-malformed' } }
    }
    if (read.done) return { bytes: joined(parts, size) }
    size += read.value.byteLength
    if (size > limit) {
      void reader.cancel().catch(() => {})
      return tooLarge(limit)
    }
    parts.push(read.value)
  }
}

/** The next piece; undefined when the other end went away in the middle. */
async function readWithin(reader: ReadableStreamDefaultReader<Uint8Array>, ms: number) {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'too slow'>((settle) => { timer = setTimeout(() => settle('too slow'), ms) })
  return Promise.race([reader.read(), late]).catch(() => undefined).finally(() => clearTimeout(timer))
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.byteLength
  }
  return all
}
