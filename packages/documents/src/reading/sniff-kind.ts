/** What a file is by its first bytes, whatever its name says. `zip` holds anything from a .docx to a spreadsheet; `text` is what no mark gives away. */
export type SniffedKind = 'pdf' | 'zip' | 'ole' | 'rtf' | 'picture' | 'other-picture' | 'markup' | 'archive' | 'text'

const bytesOf = (latin: string) => Buffer.from(latin, 'latin1')

const marks: readonly { kind: SniffedKind; mark: Uint8Array; at?: number }[] = [
  { kind: 'zip', mark: bytesOf('PK\x03\x04') },
  { kind: 'ole', mark: bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') },
  { kind: 'rtf', mark: bytesOf('{\\rtf') },
  { kind: 'picture', mark: bytesOf('\x89PNG\r\n\x1a\n') },
  { kind: 'picture', mark: bytesOf('\xff\xd8\xff') },
  { kind: 'picture', mark: bytesOf('II*\0') },
  { kind: 'picture', mark: bytesOf('MM\0*') },
  { kind: 'picture', mark: bytesOf('WEBP'), at: 8 },
  { kind: 'other-picture', mark: bytesOf('GIF8') },
  { kind: 'other-picture', mark: bytesOf('ftyp'), at: 4 },
  { kind: 'archive', mark: bytesOf('Rar!') },
  { kind: 'archive', mark: bytesOf('7z\xbc\xaf\x27\x1c') },
  { kind: 'archive', mark: bytesOf('\x1f\x8b\x08') },
]

const has = (bytes: Uint8Array, mark: Uint8Array, at = 0) => mark.every((byte, i) => bytes[at + i] === byte)

/** In: the bytes of a file, at least one. */
export function sniffKind(bytes: Uint8Array): SniffedKind {
  const found = marks.find(({ mark, at }) => has(bytes, mark, at))
  if (found) return found.kind
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return 'pdf'
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml|\?mso)/i.test(head) ? 'markup' : 'text'
}
