/** Words whose tone mark may stand at either of two letters, as they are folded: "hòa", "ủy". */
const may = /[òóỏõọ][ae]|[ùúủũụ]y/iu
const either = /\p{L}*(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/giu

/**
 * Gives words of a folded text the tone marks the paper itself prints: "Uỷ ban" for "Ủy ban". Where it prints both, the one
 * it mostly prints in this name, else in this word, and of two as common the one it prints first.
 * `words`: what stands in the file at a span of the text. A word that the text does not hold stays as it is.
 */
export function printedSpelling(text: string, words: (span: { start: number; end: number }) => string): (folded: string) => string {
  const known = new Map<string, string | undefined>()
  /** The commonest print of a part of the phrase, wherever the whole phrase stands. */
  const commonest = (phrase: string, from: number, length: number): string | undefined => {
    const counts = new Map<string, number>()
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
      const printed = words({ start: at + from, end: at + from + length })
      counts.set(printed, (counts.get(printed) ?? 0) + 1)
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  }
  const alone = (word: string) => {
    if (!known.has(word)) known.set(word, commonest(word, 0, word.length))
    return known.get(word)
  }
  return (folded) => (may.test(folded) ? folded.replace(either, (word: string, at: number) => commonest(folded, at, word.length) ?? alone(word) ?? word) : folded)
}
