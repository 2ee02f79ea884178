import { CONTEXTS, PROOFS } from './identifier-contexts.ts'
import { LABELS, type Label } from './identifier-labels.ts'
import { IDENTIFIER_PATTERNS, type IdentifierPattern } from './identifier-patterns.ts'
import { plainText, type PlainText } from './plain-text.ts'

export type Identifier = { found: 'citizen-id' | 'phone' | 'email' | 'plate' | 'account-number'; text: string }

/** Signs looked at before and after a number. */
const NEAR = 60
const GLOBAL = new Map(IDENTIFIER_PATTERNS.map((row) => [row, new RegExp(row.pattern.source, 'gu')]))

/**
 * The first thing in free text that identifies a person (citizen ID of 9 or 12 digits, phone, e-mail, vehicle plate, bank account),
 * or undefined. Document numbers, dates, sums and clauses pass. The text is refused, not cleaned: what was typed stays the author's to correct.
 */
export function findIdentifier(text: string): Identifier | undefined {
  const plain = plainText(text)
  for (const row of IDENTIFIER_PATTERNS) {
    const found = firstOf(row, plain)
    if (found !== undefined) return { found: row.found, text: found }
  }
  return undefined
}

/** What one row of the table finds in a text; for the tests of the table. */
export const findBy = (row: IdentifierPattern, text: string): string | undefined => firstOf(row, plainText(text))

function firstOf(row: IdentifierPattern, plain: PlainText): string | undefined {
  for (const match of plain[row.reads ?? 'folded'].matchAll(GLOBAL.get(row) as RegExp)) {
    const sign = match[1] ?? match[0]
    const from = match.index + match[0].indexOf(sign)
    const to = from + sign.length
    if (isAnnounced(row, plain, from, to) && !isElse(row, plain, from, to)) return plain.shown.slice(from, to).trim()
  }
  return undefined
}

function isAnnounced({ label, proof }: IdentifierPattern, plain: PlainText, from: number, to: number): boolean {
  if (!label && !proof) return true
  const before = plain.folded.slice(Math.max(0, from - NEAR), from)
  const after = plain.folded.slice(to, to + NEAR)
  const announced = nearestLabel(before)
  if (announced === 'other') return false
  return (announced !== undefined && label?.includes(announced)) || (proof?.some((name) => PROOFS[name].before?.test(before) || PROOFS[name].after?.test(after)) ?? false)
}

/** The last word before a number that says what numbers it announces; another number or a new sentence between them cuts the bond. */
function nearestLabel(before: string): Label | undefined {
  const last = [...before.matchAll(LABELS)].at(-1)
  if (!last?.groups || /[\d;!?]/.test(before.slice(last.index + last[0].length))) return undefined
  return Object.entries(last.groups).find(([, words]) => words !== undefined)?.[0] as Label
}

function isElse(row: IdentifierPattern, plain: PlainText, from: number, to: number): boolean {
  const before = plain.lower.slice(Math.max(0, from - NEAR), from)
  const typed = plain.cased.slice(Math.max(0, from - NEAR), from)
  const after = plain.cased.slice(to, to + NEAR)
  const sign = plain.lower.slice(from, to)
  return (row.unless ?? []).some((name) => CONTEXTS[name].some((context) =>
    (context.sign?.test(sign) ?? true) && (context.before?.test(before) ?? true) && (context.after?.test(after) ?? true) && !context.no?.test(typed)))
}
