import { unzipSync } from 'fflate'
import type { UnzipFileInfo } from 'fflate'
import type { NotTaken } from '../taken.ts'

/** The parts of a .docx that a reader needs, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>
export type Unpacked = { parts: Parts; names: readonly string[] }

/** How much an archive may hold: far more than a programme of five thousand pages, far less than what stops a machine. */
export const archiveLimits = { entries: 4_000, inflated: 96 * 2 ** 20, part: 64 * 2 ** 20, ratio: 250, smallEnough: 2 ** 20 }

const wanted = /^(?:(?:.*\/)?_rels\/[^/]*\.rels|[^_[][^]*\.xml)$/i
const skipped = /(?:^|\/)(?:theme|media|embeddings|customXml|glossary|charts|diagrams|fonts|docProps|xl|ppt)\/|(?:^|\/)(?:header|footer|footnotes|endnotes|comments\w*|settings|webSettings|fontTable|people)\d*\.xml$/i
const bomb = 'tệp nén phình quá lớn khi mở ra, giống tệp phá hoại; hãy mở bằng Word và lưu lại thành tệp .docx mới'
const broken = 'tệp .docx bị cắt cụt hoặc hỏng; hãy xin lại bản gốc hoặc mở bằng Word để sửa rồi lưu lại'

/**
 * Unpacks a .docx within limits: number of entries, declared size of each and of all, ratio of inflated to packed.
 * A part that inflates to more than it declared is cut off there and then. Refused: bombs, truncated or encrypted archives.
 */
export function unpackDocx(bytes: Uint8Array): Unpacked | NotTaken {
  const names: string[] = []
  let [inflated, refused] = [0, '']
  const filter = ({ name, size, originalSize, compression }: UnzipFileInfo): boolean => {
    names.push(name)
    if (names.length > archiveLimits.entries) throw new Error((refused = bomb))
    if (!wanted.test(name) || skipped.test(name)) return false
    const held = compression === 0 ? size : originalSize
    inflated += held
    const swollen = originalSize > archiveLimits.smallEnough && originalSize > size * archiveLimits.ratio
    if (held > archiveLimits.part || inflated > archiveLimits.inflated || swollen) throw new Error((refused = bomb))
    if (compression !== 0 && compression !== 8) throw new Error((refused = broken))
    return true
  }
  try {
    return { parts: new Map(Object.entries(unzipSync(bytes, { filter }))), names }
  } catch {
    return { because: refused || broken }
  }
}
