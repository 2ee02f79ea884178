import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

export type Digested = { rows: number; sha256: string }

/** Lines counted and digested on their way. */
export function digesting(lines: AsyncIterable<string>): { lines: AsyncGenerator<string>; digest(): Digested } {
  const hash = createHash('sha256')
  let rows = 0
  async function* passed(): AsyncGenerator<string> {
    for await (const line of lines) {
      hash.update(line).update('\n')
      rows++
      yield line
    }
  }
  return { lines: passed(), digest: () => ({ rows, sha256: hash.digest('hex') }) }
}

/** Writes lines to a squeezed file and waits until they are on disk. */
export async function writeLines(path: string, lines: AsyncIterable<string>): Promise<Digested> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const counted = digesting(lines)
  async function* ended(): AsyncGenerator<string> {
    for await (const line of counted.lines) yield `${line}\n`
  }
  await pipeline(Readable.from(ended()), createGzip({ level: 6 }), createWriteStream(path, { mode: 0o600 }))
  const file = await open(path)
  await file.sync().finally(() => file.close())
  return counted.digest()
}

/** The lines of a squeezed file. */
export const readLines = (path: string): AsyncIterable<string> => createInterface({ input: createReadStream(path).pipe(createGunzip()), crlfDelay: Infinity })

/** SHA-256 (hex) and length of a file. */
export async function digestOfFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const part of createReadStream(path)) {
    hash.update(part as Buffer)
    bytes += (part as Buffer).length
  }
  return { bytes, sha256: hash.digest('hex') }
}
