import type { TakingCode, Warning } from '@phoihop/core/source'

/** A note about the file as a whole: it marks no stretch of the text. */
export const note = (code: TakingCode, message: string): Warning => ({ code, start: 0, end: 0, message })
