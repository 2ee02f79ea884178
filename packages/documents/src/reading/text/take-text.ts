import { note } from '../note.ts'
import type { NotTaken, Origin, Taken } from '../taken.ts'
import { decodeText } from './decode-text.ts'

const ownLetter = /[ĂăĐđƠơƯưẠ-ỹ]|[A-Za-zÂâÊêÔôƠơƯư][\u0300\u0301\u0303\u0309\u0323]/u
const cutNote = () => note('left-out', 'Tệp bị cắt cụt ở ký tự cuối cùng; phần còn lại đã được đọc.')

/**
 * The text of a plain text file. UTF-8 and UTF-16 are taken as they are; TCVN3, VNI and Windows-1258 are converted line by line,
 * each line with the byte it begins at. Bytes that are Vietnamese in no encoding are refused.
 */
export async function takeText(bytes: Uint8Array): Promise<Taken | NotTaken> {
  const decoded = decodeText(bytes)
  if ('because' in decoded) return decoded
  const { text, bytesOf, legacy, cut } = decoded
  const plain: Taken = { text, carried: false, from: 'txt', origins: [], notes: cut ? [cutNote()] : [] }
  if (!legacy && (ownLetter.test(text) || !/[\u00a1-\u00ff]/.test(text))) return plain
  const [{ convertLegacy }, { guessEncoding }] = await Promise.all([import('./convert-legacy.ts'), import('./guess-encoding.ts')])
  const encoding = guessEncoding(text)
  if (encoding === undefined) {
    if (!legacy) return plain
    return { because: 'không nhận ra bảng mã của tệp; hãy mở tệp bằng phần mềm đã soạn và lưu lại dưới dạng .docx hoặc .txt bảng mã UTF-8' }
  }
  const origins: Origin[] = []
  const lines: string[] = []
  let [start, byte] = [0, 0]
  for (const line of text.split(/(?<=\n)/)) {
    const converted = convertLegacy(line, encoding)
    origins.push({ start, byte })
    lines.push(converted)
    start += converted.length
    byte += bytesOf(line)
  }
  const said = note('encoding-converted', `Văn bản gõ bằng bảng mã ${encoding} đã được chuyển sang Unicode; xin đối chiếu với bản giấy, nhất là chữ in hoa.`)
  return { text: lines.join(''), carried: true, from: 'txt', origins, notes: cut ? [said, cutNote()] : [said] }
}
