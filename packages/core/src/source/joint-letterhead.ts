import { allMatches, partsBetween } from './all-matches.ts'
import { inOrder } from './in-order.ts'

/** Words in capitals with which the name of a body begins. */
const noun = '(?:ỦY BAN|UỶ BAN|UBND|UBMTTQ|UB|MTTQ|MẶT TRẬN|SỞ|BỘ|(?:TỔNG )?LIÊN ĐOÀN|LIÊN MINH|LIÊN HIỆP|HỘI|HIỆP HỘI|ĐOÀN|(?:TỈNH|THÀNH|HUYỆN|QUẬN|XÃ|PHƯỜNG) ĐOÀN|(?:TỈNH|THÀNH|HUYỆN) ỦY|ĐẢNG ỦY|ĐẢNG BỘ|CÔNG AN|CÔNG ĐOÀN|TIỂU BAN|BAN|VĂN PHÒNG|PHÒNG|CHI CỤC|CHI NHÁNH|TỔNG CỤC|CỤC|VỤ|VIỆN|TÒA ÁN|TOÀ ÁN|TAND|VKSND|THANH TRA|BẢO HIỂM|BHXH|NGÂN HÀNG|KHO BẠC|THUẾ|HẢI QUAN|THI HÀNH ÁN|THỐNG KÊ|TRUNG TÂM|TRUNG ƯƠNG|TRƯỜNG|HỌC VIỆN|BỆNH VIỆN|TRẠM|ĐỘI|ĐỒN|HẠT|TỔNG CÔNG TY|CÔNG TY|ĐÀI|BÁO|QUỸ|HỢP TÁC XÃ|CẢNG VỤ)(?!\\p{L})'
const opens = new RegExp(`^${noun}`, 'u')
/** Between two bodies of one line: a dash, a comma, "VÀ", "/"; none inside "VĂN PHÒNG HĐND VÀ UBND". */
const parting = new RegExp(`(?<!HĐND)(?:\\s+[-–/]\\s+|\\s?[–/]\\s?|,\\s+|\\s+VÀ\\s+)(?=${noun})`, 'gu')
const hangs = /(?:\s[-–]|,|\sVÀ|\/)$/u
const tier = '(?:TỈNH|THÀNH PHỐ|TP\\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ(?! HỘI)|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|KHU VỰC)(?!\\p{L}| ĐOÀN| ỦY)'
const placeLine = new RegExp(`^${tier}`, 'u')
const placeAtEnd = new RegExp(`\\s${tier}(?:\\s(?!${noun})[\\p{Lu}.]+){0,4}$`, 'u')
/** Bodies that stand at one tier by their name alone. */
const ofOneTier = /^(?:SỞ|BỘ(?!\s(?:CHỈ HUY|TƯ LỆNH))|TỈNH|THÀNH|HUYỆN|QUẬN|XÃ|PHƯỜNG)(?!\p{L})/u
/** "TỈNH ĐOÀN": the tier is its name. */
const tierInName = /^(?:TỈNH|THÀNH|HUYỆN|QUẬN|XÃ|PHƯỜNG) (?:ĐOÀN|ỦY)(?!\p{L})/u
/** The first half of "CHÍNH SÁCH XÃ HỘI", "VĂN HÓA XÃ HỘI", printed over two lines. */
const half = /(?:SÁCH|HIỂM|HÓA|TẾ|NẠN|VÀ|-) XÃ$/u
/** The board that stands for a body, no body beside it. */
const standing = /^BAN (?:THƯỜNG TRỰC|CHẤP HÀNH|THƯỜNG VỤ|BÍ THƯ)/u
const motto = /CỘNG\s+HÒA\s+XÃ|CỘNG\s+HOÀ\s+XÃ|ĐẢNG\s+CỘNG\s+SẢN|CHỦ\s+NGHĨA\s+VIỆT/u
const numberLine = /^(?:Số|SỐ|Sô)\s*[:\d]/u
const goesOn = /^[-–]\s+/u
const inCapitals = /^\p{Lu}[\p{Lu}\s,.&/–-]+$/u

/** The first letters of a name, and all letters of what is an abbreviation there already. */
const initials = (name: string) => allMatches(name, /\p{L}+/gu).map(({ 0: word }) => (/^(?:UBND|HĐND|UB|[BCDĐGHKLMNPQRSTVX]{2,})$/u.test(word) ? word : word.charAt(0))).join('').replaceAll('Ủ', 'U').replaceAll('Ỷ', 'Y')
/** Whether a part of the symbol shortens a name. */
const shortens = (part: string, name: string) => part.length > 1 && inOrder(part, initials(name.replace(/^(?:TỈNH|THÀNH|HUYỆN|QUẬN|XÃ|PHƯỜNG) ĐOÀN/u, '$& THANH NIÊN')))

type Body = { name: string; group: number }

/** The bodies of one column of a letterhead. Those of one line, and of a line that it hangs over to, are one group. */
function bodiesOf(column: readonly string[]): readonly Body[] {
  const bodies: Body[] = []
  let group = 0
  let open = false
  for (const line of column) {
    const last = bodies.at(-1)
    if (last && placeLine.test(line)) {
      for (const body of bodies) if (tierInName.test(body.name)) continue
      else if (body === last || body.group === group && !ofOneTier.test(body.name) && !placeAtEnd.test(body.name)) body.name += ` ${line}`
      continue
    }
    const text = line.replace(hangs, '').trim()
    const [first = '', ...others] = partsBetween(text, parting).map((part) => part.trim())
    if (last && (!opens.test(first) || half.test(last.name) || standing.test(first))) last.name += standing.test(first) ? '' : ` ${first}`
    else if (opens.test(first)) bodies.push({ name: first, group: open ? group : ++group })
    bodies.push(...others.map((name) => ({ name, group })))
    open = hangs.test(line)
  }
  return bodies
}

/** "TÒA ÁN - VIỆN KIỂM SÁT - CÔNG AN TỈNH SUỐI GIẤY": the place of the last is that of those before it that print none. */
function withPlaces(bodies: readonly Body[]): readonly Body[] {
  return bodies.map((body, i) => {
    const last = bodies.findLast(({ group }) => group === body.group)
    const place = last && bodies.indexOf(last) > i ? placeAtEnd.exec(last.name)?.[0] : undefined
    return place && !ofOneTier.test(body.name) && !placeAtEnd.test(body.name) ? { ...body, name: body.name + place } : body
  })
}

/**
 * The bodies whose letterhead a joint paper bears: side by side, parted by a dash, or one a line (Decree 30/2020, annex I, has one; practice has all who sign).
 * In: the text above the first clause of a paper of a joint kind, its symbol. Out: each in capitals as printed with its place; none where it names fewer than two.
 * On lines of their own, bodies sign where the symbol shortens them, "KHLT-HND-SCT"; the others are whoever stands above.
 */
export function jointLetterhead(head: string, symbol = ''): readonly string[] {
  const columns: string[][] = []
  for (const line of head.split('\n')) {
    const cells = line.split(/\t|\||\s{3,}/u).map((cell) => cell.replace(/[*#]+/gu, '').replace(/\s+/gu, ' ').trim())
    if (cells.some((cell) => numberLine.test(cell)) || columns.length > 0 && cells.every((cell) => cell !== '' && !inCapitals.test(cell.replace(goesOn, '')))) break
    for (const [i, printed] of cells.filter((each) => each !== '').entries()) {
      const cell = printed.replace(goesOn, '')
      const above = columns[i]?.at(-1)
      // "BỘ Y TẾ" over "- BỘ XÂY DỰNG": the dash that parts two bodies opens the line of the second.
      if (cell !== printed && above && inCapitals.test(cell)) columns[i]![columns[i]!.length - 1] = `${above} -`
      if (cell.length > 1 && cell.length < 400 && inCapitals.test(cell) && !motto.test(cell)) (columns[i] ??= []).push(cell)
    }
  }
  const bodies = withPlaces(columns.flatMap((column, i) => bodiesOf(column ?? []).map((body) => ({ ...body, group: body.group + i * 100 }))))
  const parts = symbol.toUpperCase().split(/[-/]/).slice(1).map((part) => part.replace(/[^\p{Lu}]/gu, ''))
  const free = new Set(parts.keys())
  const signs = (name: string) => { const part = [...free].find((i) => shortens(parts[i] ?? '', name)); if (part !== undefined) free.delete(part); return part !== undefined }
  const together = ({ group }: Body) => bodies.filter((other) => other.group === group).length > 1
  const signing = bodies.filter((body) => together(body) || signs(body.name)).map(({ name }) => name.replace(/\s+/gu, ' '))
  return signing.length > 1 ? signing : []
}
