import { types } from 'pg'

const INT8 = 20
const DATE = 1082
const TIMESTAMPTZ = 1184
const NUMERIC = 1700

const asText = (text: string): string => text

/**
 * How column values arrive: whole numbers as numbers while they are exact, a date as its own text (no clock, no zone), a moment as
 * ISO 8601 in UTC, numeric as text. Given to a pool, so that no other user of `pg` in the process is changed.
 */
export const columnTypes = {
  getTypeParser(type: number, format?: 'text' | 'binary') {
    if (type === INT8) return (text: string) => (Number.isSafeInteger(Number(text)) ? Number(text) : text)
    if (type === DATE || type === NUMERIC) return asText
    if (type === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString()
    return types.getTypeParser(type, format as 'text')
  },
} as typeof types
