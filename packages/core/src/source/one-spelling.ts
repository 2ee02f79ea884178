/** The old and the new place of the tone mark (hoà/hòa, uỷ/ủy) become one, letter for letter. */
const tones: readonly (readonly [RegExp, string, string])[] = [
  [/o([àáảãạ])(?!\p{L})/giu, 'àáảãạ', 'òóỏõọ'],
  [/o([èéẻẽẹ])(?!\p{L})/giu, 'èéẻẽẹ', 'òóỏõọ'],
  [/(?<!q)u([ỳýỷỹỵ])(?!\p{L})/giu, 'ỳýỷỹỵ', 'ùúủũụ'],
]
const plainVowel: Record<string, string> = { à: 'a', á: 'a', ả: 'a', ã: 'a', ạ: 'a', è: 'e', é: 'e', ẻ: 'e', ẽ: 'e', ẹ: 'e', ỳ: 'y', ý: 'y', ỷ: 'y', ỹ: 'y', ỵ: 'y' }

/** One spelling of each syllable; the length stays. In: composed letters. */
export function oneSpelling(text: string): string {
  let out = text
  for (const [pattern, old, young] of tones) {
    out = out.replace(pattern, (both: string, toned: string) => {
      const low = toned.toLowerCase()
      const first = young[old.indexOf(low)] ?? ''
      const second = plainVowel[low] ?? ''
      const upper = (was: string, letter: string) => (was !== was.toLowerCase() ? letter.toUpperCase() : letter)
      return upper(both[0] ?? '', first) + upper(toned, second)
    })
  }
  return out
}
