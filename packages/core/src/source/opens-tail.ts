import { partBefore } from './all-matches.ts'
import { offices } from './tail-words.ts'

const recipientsHead = /^[|\s]*(?:-\s*)?(?:Nơi nhận|NƠI NHẬN|Nơi gửi|Nơi nhân)\s*(?::|$|\t| {2}|\|)/u

/** A line in capitals that opens a signature. */
export const opensSignature = (line: string) =>
  line.length < 90 && line === line.toUpperCase() && offices.some((office) => line.startsWith(office) && !/^\p{L}/u.test(line.slice(office.length)))

/** A line, or the first cell of a row between bars that is not empty. */
export const firstCell = (line: string) => (line.startsWith('|') ? partBefore(line.replace(/^[|\s]+/u, ''), /\|/).trim() : line)

/** The line that heads the list of recipients. */
export const opensRecipients = (line: string) => recipientsHead.test(line)
