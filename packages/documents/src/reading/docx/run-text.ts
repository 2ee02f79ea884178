import { convertLegacy } from '../text/convert-legacy.ts'
import type { LegacyEncoding } from '../text/convert-legacy.ts'
import type { Look } from './styles.ts'

const own = /[ĂăĐđƠơƯưẠ-ỹ]|\p{M}/u

/** The encoding a font's letters are drawn by. The fonts .Vn…H draw every letter as a capital. */
export function encodingOf(font: string | undefined): { encoding: LegacyEncoding; capitals: boolean } | undefined {
  if (font === undefined) return undefined
  if (/^\.Vn/i.test(font)) return { encoding: 'TCVN3', capitals: /H$/.test(font) }
  return /^VNI-/i.test(font) ? { encoding: 'VNI', capitals: false } : undefined
}

/** Letters of symbol fonts lie in the private area; they are bullets and pictures. */
const plain = (text: string) => text.replace(/[\uf000-\uf0ff]/g, '•')

/** Gathers the text of a paragraph's runs. Runs in one font of the time before Unicode are converted together: a letter and its mark may lie in two runs. */
export function runText(converted: (encoding: LegacyEncoding) => void): { add: (text: string, look: Look) => void; text: () => string } {
  let [out, waiting, font] = ['', '', '']
  const flush = () => {
    const legacy = encodingOf(font)
    if (legacy && !own.test(waiting)) {
      const low = waiting.replace(/[\uf0a1-\uf0ff]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xf000))
      const text = convertLegacy(low, legacy.encoding)
      if (text !== waiting) converted(legacy.encoding)
      out += legacy.capitals ? text.toUpperCase() : text
    } else out += plain(waiting)
    waiting = ''
  }
  return {
    add(text, look) {
      const next = encodingOf(look.font) ? look.font! : ''
      if (next !== font) flush()
      font = next
      if (next === '') out += plain(look.capitals ? text.toUpperCase() : text)
      else waiting += look.capitals ? text.toUpperCase() : text
    },
    text() {
      flush()
      return out
    },
  }
}
