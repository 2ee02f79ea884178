import { impossible } from '@phoihop/core/outcome'
import type { Refusal } from '@phoihop/core/outcome'
import { readingOf } from '@phoihop/core/programme'
import { readSource } from '@phoihop/documents/reading'

const usage = 'Cách dùng: phoihop read TỆP --json (TỆP là văn bản .txt).'

type ReadRefusal = Extract<Refusal, { code: 'file-missing' | 'file-unreadable' | 'file-kind-unknown' | 'file-empty' | 'file-too-large' }>

const megabytes = (bytes: number) => (bytes / 1_000_000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })

function sentence(refusal: ReadRefusal): string {
  switch (refusal.code) {
    case 'file-missing': return `Không tìm thấy tệp ${refusal.file}: hãy kiểm tra lại đường dẫn.`
    case 'file-unreadable': return `Không đọc được tệp ${refusal.file}: ${refusal.because}.`
    case 'file-kind-unknown': return `Chưa đọc được loại tệp của ${refusal.file} (${refusal.kind}): hãy lưu văn bản thành .txt rồi đọc lại.`
    case 'file-empty': return `Tệp ${refusal.file} trống, không có gì để đọc.`
    case 'file-too-large': return `Tệp ${refusal.file} quá lớn (${megabytes(refusal.bytes)} MB, tối đa ${megabytes(refusal.limit)} MB): hãy tách văn bản ra rồi đọc từng phần.`
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

/** `phoihop read FILE --json`: the reading on standard output, a refusal in one sentence on standard error. Exit 0, 1 refused, 2 wrong usage. */
export async function readCommand(args: readonly string[]): Promise<{ exit: number }> {
  const files = args.filter((arg) => !arg.startsWith('--'))
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json')
  const [file] = files
  if (unknown !== undefined || file === undefined || files.length !== 1) {
    console.error(unknown === undefined ? usage : `Không hiểu tùy chọn ${unknown}. ${usage}`)
    return { exit: 2 }
  }
  const source = await readSource(file)
  if (!source.ok) {
    const [refusal] = source.refusals
    console.error(isReadRefusal(refusal) ? sentence(refusal) : usage)
    return { exit: 1 }
  }
  await print(`${JSON.stringify({ ...(source.value.carried ? { text: source.value.text } : {}), ...readingOf(source.value.text) })}\n`)
  return { exit: 0 }
}
