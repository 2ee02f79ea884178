import { CONTEXTS } from './identifier-contexts.ts'
import { IDENTIFIER_PATTERNS, type IdentifierPattern } from './identifier-patterns.ts'

export type Identifier = { found: 'citizen-id' | 'phone' | 'email' | 'plate' | 'account-number'; text: string }

const NEAR = 48
const GLOBAL = new Map(IDENTIFIER_PATTERNS.map((row) => [row, new RegExp(row.pattern.source, 'gu')]))

/**
 * The first thing in free text that identifies a person (citizen ID of 9 or 12 digits, phone, e-mail, vehicle plate, bank account),
 * or undefined. Document numbers, dates, sums and clauses pass. The text is refused, not cleaned: what was typed stays the author's to correct.
 */
export function findIdentifier(text: string): Identifier | undefined {
  const plain = plainOf(text)
  for (const row of IDENTIFIER_PATTERNS) {
    const found = firstOf(row, plain)
    if (found !== undefined) return { found: row.found, text: found }
  }
  return undefined
}

/** What one row of the table finds in a text; for the tests of the table. */
export const findBy = (row: IdentifierPattern, text: string): string | undefined => firstOf(row, plainOf(text))

function firstOf(row: IdentifierPattern, { lower, shown }: Plain): string | undefined {
  for (const match of lower.matchAll(GLOBAL.get(row) as RegExp)) {
    const sign = match[1] ?? match[0]
    const from = match.index + match[0].indexOf(sign)
    const before = lower.slice(Math.max(0, from - NEAR), from)
    const after = lower.slice(from + sign.length, from + sign.length + NEAR)
    const isElse = row.unless?.some((name) => CONTEXTS[name].before?.test(before) || CONTEXTS[name].after?.test(after))
    if (!isElse) return shown.slice(from, from + sign.length).trim()
  }
  return undefined
}

type Plain = { shown: string; lower: string }

/** Wide and circled digits become plain, invisible signs go, every kind of space and dash becomes one: a number is one however it was pasted. */
function plainOf(text: string): Plain {
  const shown = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u00b7\u2022\u2024]/gu, '.')
    .replace(/\p{Nd}/gu, (digit) => (/\d/.test(digit) ? digit : digitOf(digit)))
    .replace(/(?<=\d)[oO](?=\d)/gu, '0')
    .replace(/\s+/gu, ' ')
  const lower = shown.toLowerCase()
  return lower.length === shown.length ? { shown, lower } : { shown: lower, lower }
}

/** Digits of other scripts stand in rows of ten in Unicode. */
function digitOf(sign: string): string {
  const point = sign.codePointAt(0) ?? 0
  let first = point
  while (point - first < 9 && /\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--
  return String(point - first)
}
