/** What the bytes of a text file say, or why they say nothing. The byte order mark stays, so that indexes are those of the file as it is. */
export type Decoded = { text: string } | { because: string }

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

/** UTF-8, or UTF-16 with or without a mark. Anything else is refused rather than guessed. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  const encoding = marked ?? withoutMark(bytes) ?? 'utf-8'
  const text = decode(bytes, encoding)
  if (text === undefined) return { because: 'bảng mã không phải UTF-8 hay UTF-16; hãy lưu lại tệp bằng UTF-8' }
  const strange = text.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0
  return strange > text.length / 100 ? { because: 'nội dung không phải là văn bản' } : { text }
}
