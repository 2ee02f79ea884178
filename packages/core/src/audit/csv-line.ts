/** A spreadsheet takes a cell that begins so for a formula and runs it; the wide signs count as the narrow ones there. */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/u

/** Cells as one line of a CSV file (RFC 4180, ending included). A cell that a spreadsheet would run begins with an apostrophe. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`

function cellOf(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
