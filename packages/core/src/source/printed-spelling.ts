/** Words whose tone mark may stand at either of two letters, as they are folded: "hòa", "ủy". */
const either = /\p{L}*(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/giu

/**
 * Gives words of a folded text the tone marks the paper itself prints: "Ủy ban" where it writes "Uỷ ban".
 * `words`: what stands in the file at a span of the text. A word that the text does not hold stays as it is.
 */
export function printedSpelling(text: string, words: (span: { start: number; end: number }) => string): (folded: string) => string {
  const known = new Map<string, string>()
  const spelled = (word: string) => {
    const at = text.indexOf(word)
    return at < 0 ? word : words({ start: at, end: at + word.length })
  }
  return (folded) => folded.replace(either, (word) => {
    const seen = known.get(word) ?? spelled(word)
    known.set(word, seen)
    return seen
  })
}
