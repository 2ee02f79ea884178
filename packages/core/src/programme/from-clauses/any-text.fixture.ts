import fc from 'fast-check'
import type { readingOf } from './reading-of.ts'
import { threeBridges } from './three-bridges.fixture.ts'

/** An annex drawn as a table, so that rows and cells are wounded too. */
const annex = `
PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ
| TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
|---|---|---|---|---|
| I | TUYÊN TRUYỀN | | | |
| 1 | Xây dựng kế hoạch năm về an toàn cháy, nổ | Công an xã | Ủy ban MTTQ xã | Trước 30/01 hằng năm |
| 2 | Tổ chức ít nhất 02 hội thi chữa cháy | Ủy ban MTTQ xã | Công an xã | Quý III |
`
/** The same between tabs, and an annex without a table. */
const tabbed = annex.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.slice(2, -2).split(' | ').join('\t')).join('\n')
const textAnnex = '\nPHỤ LỤC\nCHẾ ĐỘ BÁO CÁO\n\nI. Cấp xã\nCông an xã:\n(a) báo cáo hằng tháng;\n(b) tuần tra.\nHội Nông dân xã:\n* Vận động hội viên;\n* Báo cáo hằng quý.\n'
const inBody = (table: string) => threeBridges.replace(/\n(?=\s*[*|]*Nơi nhận)/u, `\n${table}\n`)
const documents = [threeBridges, threeBridges + annex, inBody(annex.slice(annex.indexOf('|'))), inBody(tabbed) + textAnnex, threeBridges.replaceAll('\n\n', '\n'), threeBridges.toUpperCase()] as const
const lines = (threeBridges + annex + tabbed + textAnnex).split('\n')

const odd = fc.constantFrom(
  '1. ', 'a) ', 'đ) ', '- ', '+ ', '• ', '|', '| ', '|\n|', '\n\n', '\n', '\r\n', '\f', ';', ':', '(', ')', '“', '”', '"', '**', '# ', '\t', ' ', '        ', '\u00a0', 'Điều 3. ', 'Chương II', 'PHẦN THỨ NHẤT', 'Mục 1. ', 'PHỤ LỤC',
  'hằng năm ', 'hàng quý, ', 'trước 30/01 ', 'chậm nhất ngày 31/02/2025', 'cấp huyện 03 tháng 01 lần; ', 'khi có ', 'trong vòng 05 ngày làm việc kể từ ngày ', 'ít nhất 99999999999 mô hình ', '\u0301', '\u0323\u0302', '\u200b', '\ufeff', '\ud800', '😀', '\0',
  'Nơi nhận:', './.', 'TM. ỦY BAN', 'KT. CHỦ TỊCH', 'Đơn vị chủ trì: Sở Y tế', '12/QĐ-TTg', 'số 99/2020/NĐ-CP ngày 99/99/9999', 'III.', '4.1.2.3.4. ', '999. ', 'IIII. ', 'Công an tỉnh phối hợp với ', 'QUYẾT ĐỊNH', 'KẾ HOẠCH', 'ngày … tháng … năm 2025',
  '<br>', '<br', '(a) ', '1/ ', '* ', 'Công an xã:', 'TRÁCH NHIỆM CHUNG', 'STT\tNội dung\tChủ trì\tThời gian', '| STT | Nội dung | Chủ trì |',
)
const woundsOf = (text: string) => fc.array(fc.tuple(fc.nat(text.length), fc.oneof(odd, fc.constant('')), fc.nat(40)), { maxLength: 14 }).map((wounds) =>
  wounds.reduce((whole, [at, put, cut]) => whole.slice(0, at) + put + whole.slice(at + cut), text))

const shuffled = fc.array(fc.oneof(fc.constantFrom(...lines), odd), { maxLength: 60 }).map((pieces) => pieces.join('\n'))
const joined = fc.array(fc.oneof(fc.constantFrom(...lines), odd), { maxLength: 60 }).map((pieces) => pieces.join(''))
const repeated = fc.tuple(odd, odd, fc.integer({ min: 1, max: 400 })).map(([one, other, times]) => `${one}${other}`.repeat(times))
const noise = fc.string({ unit: 'grapheme', maxLength: 300 })
const binary = fc.string({ unit: 'binary', maxLength: 300 })

/** A programme with wounds: pieces put in, pieces cut out. */
export const woundedText: fc.Arbitrary<string> = fc.constantFrom(...documents).chain(woundsOf)
/** Any text at all: wounded programmes, shuffled and joined lines, one odd thing over and over, noise. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: woundedText }, { weight: 2, arbitrary: shuffled }, { weight: 1, arbitrary: joined }, { weight: 1, arbitrary: repeated }, { weight: 1, arbitrary: noise }, { weight: 1, arbitrary: binary },
)

type Read = ReturnType<typeof readingOf>
export const spansOf = (read: Read): readonly { start: number; end: number }[] => [
  ...read.clauses, ...read.citations, ...read.signatories, ...read.warnings, ...read.obligations,
  ...read.obligations.flatMap(({ cadence, due, quantity }) => [...cadence, ...(due ? [due] : []), ...(quantity ? [quantity] : [])]),
]

/** Whether every span lies within the text. */
export const isWithin = (read: Read, text: string): boolean => spansOf(read).every(({ start, end }) => start >= 0 && start <= end && end <= text.length)
