import { inOrder } from '../../source/index.ts'

/** "LĐLĐ (Liên đoàn Lao động) tỉnh", "Liên đoàn Lao động (LĐLĐ) tỉnh": one body, in short and in full. In: the two names. Out: the full one, where the other is its first letters. */
export function inShortAndFull(one: string, other: string): string | undefined {
  const [short, full] = /^\p{Lu}{2,}$/u.test(one) ? [one, other] : [other, one]
  return /^\p{Lu}{2,}$/u.test(short) && inOrder(short, full.split(' ').map((word) => word.charAt(0).toUpperCase().replace(/Ủ|Ỷ/u, (letter) => (letter === 'Ủ' ? 'U' : 'Y'))).join('')) ? full : undefined
}

/** How long the short name in brackets is that stands right behind a name, before its tier: "Bộ Chỉ huy quân sự (BCHQS) tỉnh"; 0 where none does. */
export function shortAfter(words: string, name: string): number {
  const [bracket, short] = /^ \((\p{Lu}{2,10})\)(?=\s)/u.exec(words) ?? []
  return bracket !== undefined && inShortAndFull(short ?? '', name) !== undefined ? bracket.length : 0
}
