import { impossible } from '@phoihop/core/outcome'
import type { Refusal } from '@phoihop/core/outcome'
import { openFile, readDocument } from '@phoihop/documents/reading'
import type { DocumentRead } from '@phoihop/documents/reading'

const usage = 'Cách dùng: phoihop read TỆP --json (TỆP là văn bản .docx, .pdf, .txt hoặc ảnh quét).'

type ReadRefusal = Extract<Refusal, { code: 'file-missing' | 'file-unreadable' | 'file-kind-unknown' | 'file-empty' | 'file-too-large' | 'file-too-heavy' }>

const figure = (count: number) => count.toLocaleString('vi-VN', { maximumFractionDigits: 1 })
const megabytes = (bytes: number) => figure(bytes / 2 ** 20)
const units = { seconds: 'giây', megabytes: 'MB bộ nhớ', characters: 'ký tự' }

function sentence(refusal: ReadRefusal): string {
  switch (refusal.code) {
    case 'file-missing': return `Không tìm thấy tệp ${refusal.file}: hãy kiểm tra lại đường dẫn.`
    case 'file-unreadable': return `Không đọc được tệp ${refusal.file}: ${refusal.because}.`
    case 'file-kind-unknown': return `Chưa đọc được loại tệp của ${refusal.file} (${refusal.kind}): hãy lưu văn bản thành .docx, .pdf hoặc .txt rồi đọc lại.`
    case 'file-empty': return `Tệp ${refusal.file} trống, không có gì để đọc.`
    case 'file-too-large': return `Tệp ${refusal.file} quá lớn (${megabytes(refusal.bytes)} MB, tối đa ${megabytes(refusal.limit)} MB): hãy tách văn bản ra rồi đọc từng phần.`
    case 'file-too-heavy': return `Tệp ${refusal.file} nặng quá mức ${figure(refusal.most)} ${units[refusal.of]} cho một lần đọc: hãy tách văn bản ra rồi đọc từng phần.`
    default: return impossible(refusal)
  }
}

const isReadRefusal = (refusal: Refusal): refusal is ReadRefusal => refusal.code.startsWith('file-')

/** A reader that closes the pipe early (`| head`) is no error. */
async function print(text: string): Promise<void> {
  await new Promise<void>((done) => {
    process.stdout.once('error', () => done())
    process.stdout.write(text, () => done())
  })
}

/** The reading, with the text where it is not the file itself, and what was noted while it was taken among the warnings. */
function printed({ taken, reading }: DocumentRead): string {
  const warnings = [...taken.notes, ...reading.warnings].sort((a, b) => a.start - b.start)
  return `${JSON.stringify({ ...(taken.carried ? { text: taken.text } : {}), ...reading, warnings })}\n`
}

/** Pages that are pictures take seconds each: whoever waits sees how far it is. */
const tellPages = (done: number, of: number): void => void process.stderr.write(`\rĐã đọc trang ${done}/${of}${done === of ? '\n' : ''}`)

/** `phoihop read FILE --json`: the reading on standard output, a refusal in one sentence on standard error. Exit 0, 1 refused, 2 wrong usage. */
export async function readCommand(args: readonly string[]): Promise<{ exit: number }> {
  const files = args.filter((arg) => !arg.startsWith('--'))
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json')
  const [path] = files
  if (unknown !== undefined || path === undefined || files.length !== 1) {
    console.error(unknown === undefined ? usage : `Không hiểu tùy chọn ${unknown}. ${usage}`)
    return { exit: 2 }
  }
  const file = await openFile(path)
  const read = file.ok ? await readDocument(file.value, process.stderr.isTTY ? { progress: tellPages } : {}) : file
  if (!read.ok) {
    const [refusal] = read.refusals
    console.error(isReadRefusal(refusal) ? sentence(refusal) : usage)
    return { exit: 1 }
  }
  await print(printed(read.value))
  return { exit: 0 }
}
