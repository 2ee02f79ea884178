import type { NotTaken } from '../taken.ts'

/** The characters of a text file. `bytesOf`: how many bytes of the file a stretch of them takes. `legacy`: the bytes are no Unicode and were read as Windows-1252. */
export type Decoded = { text: string; bytesOf: (text: string) => number; legacy: boolean; cut: boolean }

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16 without a mark: nearly every other byte of the first kilobytes is zero or a Vietnamese high byte. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096)
  const high = (from: number) => {
    let low = 0
    for (let at = from; at < sample.length; at += 2) if ((sample[at] ?? 1) === 0) low++
    return low / Math.max(1, Math.floor(sample.length / 2))
  }
  if (high(1) > 0.4) return 'utf-16le'
  return high(0) > 0.4 ? 'utf-16be' : undefined
}

/** A file cut in the middle of its last character still says the rest. */
function utf8(bytes: Uint8Array): { text: string; cut: boolean } | undefined {
  const whole = decode(bytes, 'utf-8')
  if (whole !== undefined) return { text: whole, cut: false }
  for (let short = 1; short <= 3; short++) {
    const lead = bytes[bytes.length - short] ?? 0
    if (lead < 0xc2) continue
    const text = bytes.length > 64 ? decode(bytes.subarray(0, bytes.length - short), 'utf-8') : undefined
    return text === undefined ? undefined : { text, cut: true }
  }
  return undefined
}

/** UTF-8, UTF-16 with or without a mark, or the bytes as Windows-1252 for others to judge. The byte order mark stays, so that indexes are those of the file as it is. */
export function decodeText(bytes: Uint8Array): Decoded | NotTaken {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  const wide = marked ?? withoutMark(bytes)
  const wideText = wide && decode(bytes.subarray(0, bytes.length - (bytes.length % 2)), wide)
  const found = wide ? (wideText === undefined ? undefined : { text: wideText, cut: bytes.length % 2 === 1 }) : utf8(bytes)
  const text = found?.text ?? new TextDecoder('windows-1252').decode(bytes)
  const strange = text.match(/[\u0000-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0
  if (strange > text.length / 100) return { because: 'nội dung không phải là văn bản' }
  const bytesOf = wide ? (part: string) => part.length * 2 : found ? (part: string) => Buffer.byteLength(part) : (part: string) => part.length
  return { text, bytesOf, legacy: !found, cut: found?.cut ?? false }
}
