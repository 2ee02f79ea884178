import { oneLine, partBefore } from '../../source/index.ts'

const bare = (line: string): string => oneLine(line).trim().replace(/[:.]$/, '')

/** The heading a clause begins with, as far as the next blank line, without the stop at its end. */
export const headingLine = (own: string): string => bare(partBefore(own.trimStart(), /\n[ \t|]*\n/))
/** Its first line, as printed on a page. */
export const firstLineOf = (own: string): string => bare(own.trimStart().split('\n', 1)[0] ?? '')
