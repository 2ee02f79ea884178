/** Twentieths of a point, the unit of lengths in a .docx. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4)
/** Half-points, the unit of letter sizes. */
export const size = (points: number): number => points * 2

/** Page and sizes of Decree 30/2020, annex I: within its ranges, and in those of the Party's guide. */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right
export const FONT = 'Times New Roman'
export const SIZE = { national: 12, motto: 13, issuer: 12, number: 13, abstract: 12, placeDate: 13, kind: 14, body: 14, caption: 13, table: 12, note: 12, recipientsLabel: 12, recipients: 11, pageNumber: 13 } as const
export const FIRST_LINE = 12.7
export const GAP = 6 * 20

/** Average width of a letter of Times New Roman as a share of its size; good enough for a rule that may be a third to a half of its line. */
const CAPITAL_BOLD = 0.7
const SMALL_BOLD = 0.5

/** Millimetres a line of text takes. */
export function widthOf(text: string, points: number): number {
  const share = text === text.toUpperCase() ? CAPITAL_BOLD : SMALL_BOLD
  return text.length * points * share * (25.4 / 72)
}
