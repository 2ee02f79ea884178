import { allMatches, escaped, forFolded, oneLine } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { spaced } from './cue-pattern.ts'
import { fields } from './party-words.ts'
import type { PartyLevel } from './types.ts'

const plain = (words: string) => spaced(escaped(words))
const oneOf = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length).map(plain).join('|')
const associations = ['Nông dân', 'Liên hiệp Phụ nữ', 'LHPN', 'Phụ nữ', 'Cựu chiến binh', 'CCB', 'Chữ thập đỏ', 'Người cao tuổi', 'Khuyến học', 'Luật gia', 'Nhà báo', 'Cựu thanh niên xung phong']
const boards = ['Tổ chức', 'Tuyên giáo và Dân vận', 'Tuyên giáo', 'Dân vận', 'Nội chính', 'Kinh tế - Ngân sách', 'Kinh tế - Xã hội', 'Kinh tế', 'Pháp chế', 'Văn hóa - Xã hội', 'Đô thị', 'Dân tộc', 'Xây dựng Đảng']
const known = { ban: forFolded(new RegExp(`^(?=\\p{Lu})(?:${oneOf(boards)})(?!\\p{L})`, 'u')), work: forFolded(new RegExp(`^(?=\\p{Lu})(?:${oneOf(fields)})(?!\\p{L})`, 'u')), hội: forFolded(new RegExp(`^(?=\\p{Lu})(?:${oneOf(associations)})(?!\\p{L})`, 'u')) }
/** Behind a colon a field no table holds is one too, where the list goes on behind it. */
const unheard = forFolded(/^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,4}(?=\s*,|\s+và\s)/u)
const opens = forFolded(/(?<!\p{L})các\s+(?<kind>sở|bộ|phòng|hội|cục|ban)(?<colon>\s*:)?\s+(?=\p{Lu})/giu)
const joint = forFolded(/^(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+)(?=\p{Lu})/u)
const levels: Readonly<Record<string, PartyLevel>> = { sở: 'province', bộ: 'central' }

export type SpreadBody = Span & { name: string; level: PartyLevel | null; closed: boolean }

/** Words, and the bodies they spread one noun over. */
export const spreadFieldExamples: readonly (readonly [string, readonly string[]])[] = [
  ['Các Sở: Tài chính, Nội vụ, Văn hóa, Thể thao và Du lịch phối hợp', ['Sở Tài chính', 'Sở Nội vụ', 'Sở Văn hóa, Thể thao và Du lịch']],
  ['gửi các Bộ Công an, Quốc phòng và Nội vụ', ['Bộ Công an', 'Bộ Quốc phòng', 'Bộ Nội vụ']],
  ['Các Hội: Nông dân, Phụ nữ, Cựu chiến binh xã', ['Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh']],
  ['các Ban: Tổ chức, Dân vận Tỉnh ủy', ['Ban Tổ chức', 'Ban Dân vận']],
  ['Các Sở: Bến bãi, Tài chính họp', ['Sở Bến bãi', 'Sở Tài chính']],
  ['Các Sở Tài chính, các đơn vị', []], ['các Sở Tài chính, xây dựng kế hoạch', []], ['Các Hội Nông dân cấp xã', []],
]

/** The bodies of a list that prints their noun once: "Các Sở: Tài chính, Nội vụ". In: a text. Out: each where it stands, the first with the noun; lists of one are left out. */
export function spreadFields(text: string): readonly SpreadBody[] {
  const found: SpreadBody[] = []
  for (const { index, 0: match, groups } of allMatches(text, opens)) {
    const kind = (groups?.kind ?? '').toLowerCase()
    const list: SpreadBody[] = []
    let at = index + match.length
    for (;;) {
      const rest = text.slice(at, at + 70)
      const item = (kind === 'hội' ? known.hội : kind === 'ban' ? known.ban : known.work).exec(rest)?.[0] ?? (groups?.colon ? unheard.exec(rest)?.[0] : undefined)
      if (item === undefined) break
      list.push({ start: list.length === 0 ? index : at, end: at + item.length, name: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${oneLine(item)}`, level: levels[kind] ?? null, closed: kind in levels })
      at += item.length
      const goesOn = joint.exec(text.slice(at, at + 12))?.[0].length
      if (goesOn === undefined) break
      at += goesOn
    }
    if (list.length > 1) found.push(...list)
  }
  return found
}
