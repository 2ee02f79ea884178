import { longestText } from '../limits.ts'
import { note } from '../note.ts'
import type { NotTaken, Taken } from '../taken.ts'
import type { Emit } from './blocks.ts'
import { readLists } from './numbering.ts'
import { readBlocks } from './read-blocks.ts'
import { mainPart, relatedParts } from './related-parts.ts'
import { renderBlocks } from './render-blocks.ts'
import { styleSheet } from './styles.ts'
import type { Parts } from './unpack-docx.ts'
import { walkOver } from './walk.ts'
import type { Met } from './walk.ts'

const notWord = 'tệp không có nội dung của một văn bản Word; hãy mở bằng phần mềm đã soạn và lưu lại thành .docx'

function notesOf({ inserted, deleted, footnotes, hidden, chunks, contents, encodings }: Met) {
  const fonts = [...encodings].map((encoding) => note('encoding-converted', `Văn bản gõ bằng bảng mã ${encoding} đã được chuyển sang Unicode theo phông chữ từng đoạn; xin đối chiếu với bản giấy.`))
  const leftOut = [
    ...(footnotes > 0 ? [`${footnotes} chú thích cuối trang`] : []), ...(hidden > 0 ? ['chữ ẩn'] : []), ...(contents > 0 ? ['mục lục tự động'] : []),
    ...(chunks > 0 ? ['phần chèn từ tệp khác'] : []),
  ]
  return [
    ...fonts,
    ...(inserted + deleted > 0 ? [note('changes-accepted', `Văn bản còn sửa đổi đang theo dõi (${inserted} chỗ thêm, ${deleted} chỗ bỏ), được đọc như đã chấp nhận hết; bản có hiệu lực có thể khác.`)] : []),
    ...(leftOut.length > 0 ? [note('left-out', `Không đọc: ${leftOut.join(', ')}.`)] : []),
  ]
}

/**
 * The text of an unpacked .docx: body paragraphs, tables and text boxes, with Word's own numbering. Headers, footers and footnotes are left out.
 * Reading stops a little beyond the longest text that is read.
 */
export function readDocx(parts: Parts): Taken | NotTaken {
  const main = mainPart(parts)
  const bytes = main === undefined ? undefined : parts.get(main)
  if (main === undefined || !bytes) return { because: notWord }
  const related = relatedParts(parts, main)
  const styles = styleSheet(related.get('styles'))
  const lists = readLists(related.get('numbering'), (style) => styles.of(style).list.list)
  const walk = walkOver(bytes, styles, lists)
  const rendering = renderBlocks()
  const first = walk.next()
  const emit: Emit = (block) => {
    rendering.add(block)
    if (rendering.length() > longestText) walk.next = () => undefined
  }
  if (first?.kind === 'open' && first.name === 'w:document') readBlocks(walk, emit)
  else return { because: walk.broken ?? notWord }
  walk.next()
  if (walk.broken !== undefined) return { because: walk.broken }
  return { ...rendering.done(), carried: true, from: 'docx', notes: notesOf(walk.met) }
}
