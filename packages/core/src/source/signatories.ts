import type { Line } from './lines.ts'
import { familyNames, ranks } from './tail-words.ts'
import { opensSignature } from './layout.ts'
import type { Signatory } from './types.ts'

const rank = `(?:${ranks.map((word) => word.replaceAll('.', '\\.')).join('|')})`
const named = new RegExp(`^(?:${rank}\\s+){0,2}\\p{Lu}\\p{Ll}{0,6}(?:[ -]\\p{Lu}[\\p{Ll}’']{0,7}){1,5}$`, 'u')
const officeWords = /^(?:Phó|Chủ|Giám|Bí thư|Trưởng|Ủy|Ban|Công an|Hội|Đoàn|Sở|Bộ|Nơi|Lưu|Tổng|Thường|Cơ quan)(?!\p{Ll})/u

/** Whether a line is a person's name, with or without a rank. */
export function nameIn(line: string): boolean {
  const text = line.replace(/\s+/g, ' ').trim()
  if (text.length > 48 || officeWords.test(text)) return false
  if (named.test(text)) return true
  const first = text.split(' ')[0]?.toLowerCase() ?? ''
  const words = text.split(' ').length
  return text === text.toUpperCase() && words >= 2 && words <= 5 && familyNames.includes(first) && /^[\p{Lu} ]+$/u.test(text)
}

/** Who signed, each with the lines of office printed above the name. In: the fragments of the tail. */
export function signatoriesOf(fragments: readonly Line[], words: (line: { start: number; end: number }) => string): readonly Signatory[] {
  const found: Signatory[] = []
  let office: string[] = []
  for (const fragment of fragments) {
    const { start, end, text } = fragment
    if (/^[-+•]|^\(/.test(text)) continue
    if (opensSignature(text) || (text.length > 3 && text === text.toUpperCase() && !nameIn(text))) {
      office.push(words({ start, end }))
    } else if (nameIn(text)) {
      found.push({ start, end, name: words({ start, end }), role: office.join(' ') })
      office = []
    }
  }
  return found
}
