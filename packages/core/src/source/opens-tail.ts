import { partBefore, partsBetween } from './all-matches.ts'
import { inCapitals } from './in-capitals.ts'
import { nameIn, signedCell } from './name-in.ts'
import { offices } from './tail-words.ts'

const recipientsHead = /^[|\s]*(?:-\s*)?(?:Nơi nhận|NƠI NHẬN|Nơi gửi|Nơi nhân)\s*(?::|$|\t| {2}|\|)/u

/** A line in capitals that opens a signature. */
export const opensSignature = (line: string) =>
  line.length < 90 && inCapitals(line) && offices.some((office) => line.startsWith(office) && !/^\p{L}/u.test(line.slice(office.length)))

/** Whether a text in capitals names an office that signs, at its head or behind a body: "CÔNG AN TỈNH GIÁM ĐỐC". */
const holdsOffice = (text: string) => text.length < 120 && inCapitals(text) && offices.some((office) => { const at = text.indexOf(office); return at >= 0 && !/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + office.length)) })

/** The mark for a signature, alone on its line. */
export const signedMark = /^\(?(?:đã ký|đã ký(?:,| và) đóng dấu|ký tên(?:,| và)? ?đóng dấu|ký, (?:ghi rõ họ tên|đóng dấu)[^()]{0,20})\)(?:\s+\((?:đã )?ký[^()]{0,20}\))*$/iu

const cellsOf = (line: string) => partsBetween(line, /\|/g).map((cell) => cell.trim()).filter((cell) => cell !== '')

/** Rows between bars, each cell of the first with who signs and the office, the name in it or in one of the next: "| SỞ Y TẾ GIÁM ĐỐC (đã ký) Võ Sơn | CÔNG AN TỈNH GIÁM ĐỐC |". */
export function signsInCells(line: string, below: readonly string[]): boolean {
  if (!line.startsWith('|')) return false
  const cells = cellsOf(line)
  return cells.length > 0 && cells.every((cell) => holdsOffice(signedCell(cell)?.office ?? cell)) && [line, ...below].some((row) => cellsOf(row).some((cell) => nameIn(cell) || signedMark.test(cell) || signedCell(cell)))
}

/** A line, or the first cell of a row between bars that is not empty. */
export const firstCell = (line: string) => (line.startsWith('|') ? partBefore(line.replace(/^[|\s]+/u, ''), /\|/).trim() : line)

/** The line that heads the list of recipients. */
export const opensRecipients = (line: string) => recipientsHead.test(line)
