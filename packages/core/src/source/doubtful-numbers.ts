import { allMatches } from './all-matches.ts'
import { assemblyTerms, numberRegisters } from './number-registers.ts'
import type { CitedDocument, DocumentHead, Span, Warning } from './types.ts'

const compare = 'Xin đối chiếu với bản giấy hoặc bản ký số; phần mềm giữ nguyên như in.'
const shown = (date: string) => date.split('-').toReversed().join('/')

/** Days passed in the year, the day included; months count as 30 days: enough to doubt by. */
const dayOfYear = (date: string) => (Number(date.slice(5, 7)) - 1) * 30 + Number(date.slice(8, 10))

/** Before March a register has too few numbers to tell. */
const earliest = 60

function paceOf(number: string, date: string): string | undefined {
  const register = numberRegisters.find(({ pattern }) => pattern.test(number))
  const n = Number.parseInt(number, 10)
  const day = dayOfYear(date)
  if (register?.least !== undefined && day >= earliest && n < register.least * day) {
    return `số ${n} là quá nhỏ: đến ngày ${shown(date)} sổ ${register.title} đã phải qua số ${Math.round(register.least * day)}, có thể bị mất chữ số`
  }
  if (register?.most !== undefined && n > register.most * day + 30) {
    return `số ${n} là quá lớn: đến ngày ${shown(date)} sổ ${register.title} chưa thể có số đó, có thể thừa chữ số hoặc sai ngày`
  }
  return undefined
}

function yearOf(number: string, date: string | undefined): string | undefined {
  const year = /^\d+[a-z]?\/(\d{4})\//.exec(number)?.[1]
  if (year && date && date.slice(0, 4) !== year) return `năm ${year} trong số, ký hiệu khác năm của ngày ban hành ${shown(date)}`
  const term = assemblyTerms[/QH(\d{1,2})$/.exec(number)?.[1] ?? '']
  const passed = Number(year ?? date?.slice(0, 4) ?? Number.NaN)
  if (term && (passed < term[0] || passed > term[1])) return `Quốc hội khóa ghi trong ký hiệu làm việc từ năm ${term[0]} đến năm ${term[1]}, không phải năm ${passed}`
  return undefined
}

const doubt = ({ start, end }: Span, number: string, why: string): Warning =>
  ({ code: 'doubtful-number', start, end, message: `Văn bản số ${number} đáng ngờ: ${why}. ${compare}` })

/** Numbers that do not go with their day or year, papers cited before they were signed. In: what was read; out: in no order. */
export function doubtfulNumbers(head: DocumentHead, citations: readonly CitedDocument[]): readonly Warning[] {
  const found: Warning[] = []
  const yearInNumber = head.fullNumber && yearOf(head.fullNumber, head.date)
  if (yearInNumber) found.push(doubt({ start: 0, end: 0 }, head.fullNumber ?? '', yearInNumber))
  for (const citation of citations) {
    const { number, date } = citation
    const why = number === undefined ? undefined : yearOf(number, date) ?? (date ? paceOf(number, date) : undefined)
    if (number !== undefined && why) found.push(doubt(citation, number, why))
    if (number !== undefined && date && head.date && date > head.date) {
      const { start, end } = citation
      found.push({ code: 'doubtful-date', start, end, message: `Văn bản số ${number} ghi ngày ${shown(date)}, sau ngày ${shown(head.date)} của chính văn bản này: một trong hai ngày có thể bị in sai. ${compare}` })
    }
  }
  return found
}

/** Figures written as a day that is none: 31/04/2024, 30/13/2023. */
export function doubtfulDays(text: string): readonly Warning[] {
  const found: Warning[] = []
  for (const match of allMatches(text, /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/g)) {
    const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    const longest = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
    if (day >= 1 && day <= longest) continue
    found.push({ code: 'doubtful-date', start: match.index, end: match.index + match[0].length, message: `“${match[0]}” không phải là một ngày có thật, nên chưa thể tính hạn từ đó. ${compare}` })
  }
  return found
}
