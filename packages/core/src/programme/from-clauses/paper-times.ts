import { forFolded } from '../../source/index.ts'
import type { Piece } from './duty-pieces.ts'
import { timeOf } from './time-of.ts'

type Timed = Pick<Piece, 'phrase' | 'cadence'> & { due?: Piece['due'] | undefined }

/** Sentences of a paper signed on 05/03/2031 with the deadline left once what was long past that day is not taken for one. */
export const pastExamples: readonly (readonly [string, string | undefined])[] = [
  ['Công an xã cấp lại sổ phao đã cấp trước ngày 01/7/2024 trước ngày 30/6/2031', 'before 2031-06-30'], ['Công an xã xác minh bến đã mở trước ngày 01/7/2024', undefined], ['Công an xã nộp báo cáo trước ngày 15/01/2031', 'before 2031-01-15'],
]

/** The first day or year of a rule that names one; undefined for what recurs or is counted. */
const begins = (rule: string) => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.exec(rule)?.[0]

/**
 * The same piece without a deadline that had passed a year and more before the paper was signed: that day tells what the duty is about
 * ("giấy đã cấp trước ngày …"), since nobody is told to do a thing by a day of long ago. `signed`: ISO date, if known.
 */
export function withoutPast(piece: Piece, signed: string | undefined): Piece {
  if (!signed) return piece
  const year = Number(signed.slice(0, 4)) - 1
  const last = `${year}${signed.slice(4)}`
  let { phrase } = piece
  let now: Pick<Piece, 'cadence' | 'due'> = piece
  for (let round = 0; round < 3; round++) {
    const { due } = now
    const day = due && due.op !== 'from' && due.op !== 'between' ? begins(due.rule) : undefined
    if (!due || !day || day >= last.slice(0, day.length)) break
    const [start, end] = [due.start - piece.start, due.end - piece.start]
    phrase = phrase.slice(0, start) + '·'.repeat(end - start) + phrase.slice(end)
    now = timeOf(phrase, piece.start, piece.opening)
  }
  if (now === piece) return piece
  const { due: _, ...rest } = piece
  return { ...rest, cadence: now.cadence, ...(now.due ? { due: now.due } : {}) }
}

/** The same piece without the life of the whole paper at its head: "Giai đoạn 2031 - 2035, hai bên …" in a programme for these years. In: the piece, the years the paper is for. */
export function withoutTerm(piece: Piece, { from, to }: { from?: string; to?: string }): Piece {
  const { due } = piece
  if (due?.op !== 'between' || from === undefined || due.rule !== `${from}/${to}` || due.start > piece.start + 8) return piece
  const [start, end] = [due.start - piece.start, due.end - piece.start]
  const now = timeOf(piece.phrase.slice(0, start) + '·'.repeat(end - start) + piece.phrase.slice(end), piece.start, piece.opening)
  const { due: _, ...rest } = piece
  return { ...rest, cadence: now.cadence, ...(now.due ? { due: now.due } : {}) }
}

/** Titles with the one year their paper is made for. */
export const yearExamples: readonly (readonly [string, number | undefined])[] = [
  ['Kế hoạch giữ bến năm 2031', 2031], ['Kế hoạch giữ bến giai đoạn 2031 - 2035', undefined], ['Kế hoạch thi hành Luật Bến phà năm 2024', undefined], ['Quy chế phối hợp giữ bến', undefined],
]
const spans = /giai\s+đoạn|\d{4}\s*[-–]\s*\d{4}|đến\s+năm|nhiệm\s+kỳ/iu
const recurs = /(?:hằng|hàng|mỗi)\s+(?:năm|qu[ýí])|(?:cuối|đầu)\s+(?:mỗi\s+)?qu[ýí]|năm\s+(?:sau|tiếp|kế)|định\s+kỳ|(?:tháng|qu[ýí]|năm)\s*(?:\/|một|0?1)\s*lần|lần\s*\/\s*(?:tháng|qu[ýí]|năm)/iu

/** The year a paper is made for and in: the only one its title names. `signed`: ISO date. */
export function yearOfPaper(title: string, signed: string | undefined): number | undefined {
  // Asked for each clause: most titles name no year.
  if (!title.includes('20')) return undefined
  const years = [...new Set(title.match(/(?<=năm\s+)20\d{2}(?!\d)/giu) ?? [])]
  const [year] = years
  if (years.length !== 1 || !year || !signed || spans.test(title)) return undefined
  return [0, 1].includes(Number(year) - Number(signed.slice(0, 4))) ? Number(year) : undefined
}

/** The one year in which a heading puts what stands below it: "Tháng 9/2031", "Năm 2031". In: the time the heading gives. */
export function yearOfHeading(due: Piece['due']): number | undefined {
  const years = due?.op === 'in' || due?.op === 'between' ? [...new Set(due.rule.match(/(?<![\d-])20\d{2}(?=[-/;]|$)/gu))] : []
  return years.length === 1 ? Number(years[0]) : undefined
}

/** "Từ ngày 15/5 đến ngày 30/11" in a paper for one year: from then to then, once; past the turn of the year where it ends before it begins. */
function windowOf<T extends Timed>(piece: T, due: NonNullable<Piece['due']>, year: number): T {
  const [from = '', to = ''] = due.rule.replace(' yearly', '').split('/')
  const rule = `${year}-${from}/${to < from ? year + 1 : year}-${to}`
  return { ...piece, due: { ...due, rule }, cadence: piece.cadence.filter((one) => one.start >= due.end || one.end <= due.start) }
}

/** Days of the lunar year, which have no day of the calendar until the year is known. */
const feast = 'Lunar New Year yearly'
const lunar = /giêng|chạp|rằm\s|âm\s+lịch/iu

/** "Ngày An toàn bến đò (05/7)": a day that comes every year, whatever year the paper is for. */
const namedDay = ({ phrase, due }: Timed) => due?.op === 'on' && /^\d\d-\d\d yearly$/u.test(due.rule) && beforeNamed.test(phrase.slice(0, Math.max(0, phrase.indexOf(due.cue))))
const beforeNamed = /ngày\s[^().;\d]{3,140}\(\s*$/iu

/** "Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 25/11": reports named by their periods come round every year, whatever year the paper is for. A review of half a year comes once in it. */
const ofRounds = ({ phrase, cadence, due }: Timed) => due !== undefined && !/(?:sơ|tổng)\s+kết/iu.test(phrase) && (cadence.some(({ kind, start, end }) => (kind === 'halfyear' || kind === 'yearly') && (end <= due.start || start >= due.end)) || yearsReport.test(phrase.slice(0, Math.max(0, phrase.indexOf(due.cue)))))
const yearsReport = forFolded(/báo\s+cáo(?:\s+(?:kết\s+quả|tình\s+hình|công\s+tác|định\s+kỳ)){0,2}\s+(?:cả\s+)?năm[\s,(]*(?:gửi\s+)?$/iu)
const reviewed = forFolded(/^(?:(?:0?6|sáu)\s+tháng(?:\s+(?:đầu|cuối)\s+năm)?|(?:cả\s+)?năm)$/iu)

/** "Trước ngày 25/11", "trong quý III" in a paper for one year are of that year, and come once; "hằng năm" in the sentence makes it recur all the same. "Vào đầu năm học" comes once in it, on no day that is told. */
export function inYear<T extends Timed>(piece: T, year: number | undefined): T {
  const { due } = piece
  if (namedDay(piece) || ofRounds(piece)) return piece
  if (year && due && /^\d\d(?:-\d\d)?\/\d\d(?:-\d\d)? yearly$/u.test(due.rule) && !recurs.test(piece.phrase)) return windowOf(piece, due, year)
  if (year && due && (due.rule === feast || due.op === 'text' && lunar.test(due.cue)) && !recurs.test(piece.phrase)) {
    return { ...piece, due: { ...due, rule: due.rule.replace(' yearly', '') }, cadence: piece.cadence.map((one) => (one.start < due.end && one.end > due.start ? { ...one, kind: 'once' as const } : one)) }
  }
  if (year && due?.op === 'text' && /(?:năm\s+học|học\s+kỳ)/iu.test(due.cue) && !recurs.test(piece.phrase)) return { ...piece, cadence: piece.cadence.filter(({ kind, start, end }) => kind !== 'yearly' || start >= due.end || end <= due.start) }
  if (!year || !due || !/^(?:\d\d-\d\d|\d\d|Q\d) yearly(?:; (?:\d\d-\d\d|\d\d|Q\d) yearly)*$/u.test(due.rule) || recurs.test(piece.phrase)) return piece
  const rule = due.rule.replaceAll(' yearly', '').split('; ').map((day) => `${year}-${day}`).join('; ')
  const kept = piece.cadence.filter(({ cue }) => !reviewed.test(cue)).map((one) => (one.start < due.end && one.end > due.start ? { ...one, kind: 'once' as const } : one))
  const cadence = kept.length > 0 || kept.length === piece.cadence.length ? kept : [{ kind: 'once' as const, cue: due.cue, start: due.start, end: due.end }]
  return { ...piece, due: { ...due, rule }, cadence }
}
