import { printDayNumber, printMonthNumber, type Paper } from '@phoihop/core/paper'
import { dayOfMonth, monthOf, yearOf } from '@phoihop/core/calendar'
import { Paragraph, type Table } from 'docx'
import { bareTable } from './bare-table.ts'
import { GAP, SIZE, size, TEXT_WIDTH, widthOf } from './layout.ts'
import { rule } from './rule.ts'
import { STYLE } from './styles.ts'
import { plain } from './text-runs.ts'

const LEFT = 70
const RIGHT = TEXT_WIDTH - LEFT
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
/** Measured: the rule under the motto is as long as its line. */
const MOTTO_WIDTH = 57
const BLANK = ' '.repeat(6)

/** Issuing bodies and number on the left; national name, motto, place and date on the right. */
export function headBlock(paper: Paper): Table {
  return bareTable([LEFT, RIGHT], [
    [issuers(paper), nation()],
    [[centred(numberLine(paper), { size: size(SIZE.number) }, GAP), ...abstractOf(paper)], [centred(placeAndDate(paper), { size: size(SIZE.placeDate), italics: true }, GAP)]],
  ])
}

function issuers({ issuers: all }: Paper): readonly Paragraph[] {
  const lines = all.flatMap(({ superior, name }) => [
    ...(superior ? [centred(superior.toUpperCase(), { size: size(SIZE.issuer) })] : []),
    centred(name.toUpperCase(), { size: size(SIZE.issuer), bold: true }),
  ])
  const last = all.at(-1)!.name.toUpperCase()
  return [...lines, rule(Math.min(widthOf(last, SIZE.issuer), LEFT) * 0.42, LEFT)]
}

const nation = (): readonly Paragraph[] => [
  centred(NATION, { size: size(SIZE.national), bold: true }), centred(MOTTO, { size: size(SIZE.motto), bold: true }), rule(MOTTO_WIDTH, RIGHT),
]

/** Decree 30/2020, annex I: an official letter has no kind; what it is about stands under its number. */
const abstractOf = ({ kind, subject }: Paper): readonly Paragraph[] => (kind === '' ? [centred(`V/v ${subject}`, { size: size(SIZE.abstract) }, GAP)] : [])

/** `Số: 05/BC-…`; blank until the number is given. */
const numberLine = ({ number, symbol }: Paper): string => `Số:${number === undefined ? BLANK : ` ${String(number).padStart(2, '0')}`}/${symbol}`

function placeAndDate({ place, dated }: Paper): string {
  const on = typeof dated === 'string' ? { day: printDayNumber(dayOfMonth(dated)), month: monthOf(dated), year: yearOf(dated) } : { day: BLANK, ...dated }
  return `${place}, ngày ${on.day} tháng ${printMonthNumber(on.month)} năm ${on.year}`
}

const centred = (text: string, look: Parameters<typeof plain>[1], before = 0): Paragraph =>
  new Paragraph({ style: STYLE.centred, spacing: { before }, children: [plain(text, look)] })
