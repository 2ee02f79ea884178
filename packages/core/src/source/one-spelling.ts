const old = 'àáảãạèéẻẽẹỳýỷỹỵ'
const plain = 'aaaaaeeeeeyyyyy'
const marked: Record<string, string> = { o: 'òóỏõọ', u: 'ùúủũụ' }
const toned = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/giu

const like = (was: string, letter: string) => (was !== was.toLowerCase() ? letter.toUpperCase() : letter)

/** The old and the new place of the tone mark (hoà/hòa, uỷ/ủy) become one, letter for letter. In: composed letters. The length stays. */
export function oneSpelling(text: string): string {
  return text.replace(toned, (both) => {
    const [first, second] = [both[0] ?? '', both[1] ?? '']
    const at = old.indexOf(second.toLowerCase())
    return like(first, marked[first.toLowerCase()]?.[at % 5] ?? first) + like(second, plain[at] ?? second)
  })
}
