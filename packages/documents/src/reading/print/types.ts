/** A stretch of glyphs on a page. Points (or pixels of an image at 72 to the inch), origin at the top left; `y` is the baseline. */
export type Run = { text: string; x: number; right: number; y: number; size: number; turned: boolean; confidence?: number }

/** A stretch of a line without a gap as wide as between columns. `parts`: what wider blanks than between words part it into, when there are any. */
export type Piece = { text: string; x: number; right: number; size: number; parts?: readonly Piece[] }

/** One printed line: its pieces from left to right. `confidence` in percent, of recognised text only. */
export type PrintedLine = { y: number; size: number; pieces: readonly Piece[]; confidence?: number }

/** A ruled segment, horizontal or vertical. */
export type Ruled = { x0: number; y0: number; x1: number; y1: number }

/** A table with its cells read: rows of equal length, empty cells as ''. `xs`: left edges of its columns and the right edge of the last. */
export type PrintedTable = { top: number; bottom: number; xs: readonly number[]; rows: readonly (readonly string[])[] }

export type PrintedPage = { page: number; width: number; height: number; lines: readonly PrintedLine[]; tables: readonly PrintedTable[] }

/** A line that stands in one column: what paragraphs are made of. `column` tells regions apart; 0 is the body. */
export type ColumnLine = { page: number; x: number; right: number; y: number; size: number; text: string; column: number; confidence?: number }

export type Block = ColumnLine | { page: number; table: PrintedTable }
