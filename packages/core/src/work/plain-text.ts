/** One text, sign for sign three times: as it is shown, as it is cased (all capitals read as small letters), and small without diacritics. */
export type PlainText = { shown: string; cased: string; lower: string; folded: string }

/** Wide and circled digits become plain, invisible signs go, every kind of space and dash becomes one: a number is one however it was pasted. */
export function plainText(text: string): PlainText {
  const shown = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]|\p{M}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u00b7\u2022\u2024]/gu, '.')
    .replace(/(?!\d)\p{Nd}/gu, digitOf)
    .replace(/(?<=\d)[oO](?=\d)|(?<![\p{L}\d])[oO](?=\d{9})/gu, '0')
    .replace(/\s+/gu, ' ')
  const small = shown.toLowerCase()
  const lower = small.length === shown.length ? small : shown
  return { shown, cased: /\p{Ll}/u.test(shown) ? shown : lower, lower, folded: fold(lower) }
}

/** `điện thoại` becomes `dien thoai`. No sign is lost or won, so that a place in one text is the same place in the other. */
export function fold(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (sign) => {
    const known = BARE.get(sign) ?? bareOf(sign)
    BARE.set(sign, known)
    return known
  })
}

/** Every sentence holds the same few signs: they are taken apart once. */
const BARE = new Map([['đ', 'd'], ['Đ', 'D'], ['ð', 'd'], ['Ð', 'D']])
const bareOf = (sign: string): string => {
  const bare = sign.normalize('NFD').replace(/\p{M}/gu, '')
  return bare.length === 1 ? bare : sign
}

/** Digits of other scripts stand in rows of ten in Unicode. */
function digitOf(sign: string): string {
  const point = sign.codePointAt(0) ?? 0
  let first = point
  while (point - first < 9 && /\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--
  return String(point - first)
}
