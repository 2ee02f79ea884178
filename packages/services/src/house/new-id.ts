import { randomBytes } from 'node:crypto'

/** A UUID version 7 (RFC 9562): sorts by the millisecond it was made in. PostgreSQL 15 has none of its own. */
export function newId(milliseconds: number = Date.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(milliseconds, 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
