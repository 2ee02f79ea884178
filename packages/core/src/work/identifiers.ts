export type Identifier = { found: 'citizen-id' | 'phone' | 'email' | 'plate' | 'account-number'; text: string }

const PATTERNS: readonly (readonly [Identifier['found'], RegExp])[] = [
  ['email', /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u],
  ['account-number', /(?:stk|số\s+tài\s+khoản|tài\s+khoản\s+số|account)\s*[:.]?\s*(\d[\d .-]{5,22}\d)/iu],
  ['phone', /(?<![\d./])(?:\+?84|0)[\s.-]?(?:[35789]\d)(?:[\s.-]?\d){7}(?![\d/])/u],
  ['citizen-id', /(?<![\d./-])(?:\d{12}|\d{3}[ .]\d{3}[ .]\d{3}[ .]\d{3}|\d{9})(?![\d/]|[.,]\d)/u],
  ['plate', /(?<![\p{L}\d])\d{2}[A-ZĐ]{1,2}\d?[\s-]?\d{3}[.]?\d{2}(?!\d)/u],
]

/**
 * The first thing in free text that identifies a person (citizen ID of 9 or 12 digits, phone, e-mail, vehicle plate, bank account),
 * or undefined. Document numbers, dates and sums pass. The text is refused, not cleaned: what was typed stays the author's to correct.
 */
export function findIdentifier(text: string): Identifier | undefined {
  const plain = text.normalize('NFC').replace(/[\u00a0\u200b-\u200d]/g, ' ')
  for (const [found, pattern] of PATTERNS) {
    const match = pattern.exec(plain)
    if (match) return { found, text: match[0] }
  }
  return undefined
}
