import { convertLegacy } from './convert-legacy.ts'
import type { LegacyEncoding } from './convert-legacy.ts'
import { guessEncoding } from './guess-encoding.ts'

/** What a reader of printed pages needs to know about fonts of the time before Unicode: which encoding a text is in, and a line of it in Unicode. */
export const oldFonts = { guess: guessEncoding, convert: (line: string, encoding: string): string => convertLegacy(line, encoding as LegacyEncoding) }
