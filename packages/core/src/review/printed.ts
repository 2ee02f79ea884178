import { bodyKnownAs, placeKnownAs, type BodyId, type PlaceId, type RegisterIndex, type TierId } from '../register/index.ts'
import type { ProgrammeVersion } from '../programme/index.ts'
import { printCount, printPercent, type Run, type SourceBook } from '../paper/index.ts'
import type { Review, ReviewRow, ReviewTable } from './types.ts'

/** What a review is printed from. */
export type ReviewPrint = { review: Review; programme: ProgrammeVersion; index: RegisterIndex; book: SourceBook }

/** How a number of a review is named, in addresses too: table, row and column. */
export const listName = (table: string, row: string, column: string): string => `${table}/${row}/${column}`

/** A number that opens to its list; what has none in this row is 0. */
export function numberOf({ review, book }: ReviewPrint, table: ReviewTable, row: ReviewRow, column: string, label: string): Run {
  const figure = row.counts[column]
  return figure ? book.figure(figure, label, [], { period: review.period, list: listName(table, row.id, column) }) : { text: printCount(0) }
}

export const printRate = (rate: number | null | undefined): string => (rate === null || rate === undefined ? '–' : printPercent(rate))

/** The numbers of a row by how duties count, as papers name them. */
export function tallyFacts(print: ReviewPrint, table: ReviewTable, row: ReviewRow, label: string) {
  const number = (column: string, what: string) => numberOf(print, table, row, column, `${label} – ${what}`)
  return { owed: number('owed', 'Phải thực hiện'), on_time: number('on-time', 'Đúng hạn'), late: number('late', 'Chậm'), overdue: number('overdue', 'Quá hạn'), waived: number('waived', 'Được miễn'), rate: printRate(row.onTime) }
}

export const printTier = ({ index }: Pick<ReviewPrint, 'index'>, tier: string): string => { const title = index.tier(tier as TierId)?.title.vi ?? tier; return title.charAt(0).toUpperCase() + title.slice(1) }
export const printPlace = ({ index, review }: Pick<ReviewPrint, 'index' | 'review'>, id: string): string => placeKnownAs(index, id as PlaceId, review.today).vi
export const printBody = ({ index, review }: Pick<ReviewPrint, 'index' | 'review'>, id: string): string => bodyKnownAs(index, id as BodyId, review.today).vi
/** Without the row itself. */
export const cameFrom = ({ id, of = [] }: ReviewRow): readonly string[] => of.filter((one) => one !== id)
