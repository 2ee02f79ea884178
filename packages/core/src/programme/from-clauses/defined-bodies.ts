import { wordFinder } from '../../source/index.ts'

const unitNoun = /(?<![\p{L}])(?:Cơ quan|Cục|Tổng cục|Vụ|Chi cục|Trung tâm|Phòng|Ban|Văn phòng|Viện|Đồn|Trạm|Tổ|Đội|Hội đồng|Quỹ|Ngân hàng|Công ty|Trường|Đảng đoàn|Đảng ủy|Tổ đảng|Thường trực)\s\p{Lu}\p{L}*|(?<![\p{L}])(?:Chi nhánh|Văn phòng|Trung tâm|Bộ phận|Quỹ)\s\p{L}+/gu
const unitsIn = wordFinder([unitNoun])
/** Words no name goes on with. */
const stops = new Set('có thông phối chủ và của để trong tại nơi là được phải sẽ báo gửi tổ thực hướng chỉ kiểm cấp về qua theo khi đã đối với cho từ đến do hoặc hay đề tham ban xây tiếp sau trước nếu thì bằng như cùng hằng hàng không cung'.split(' '))

/**
 * Names of units as a text repeats them, however long: "Cục Quản lý xuất nhập cảnh". A name ends where its mentions go on differently.
 * In: the text, blanks as they are. Out: each once, in printed order of its first mention, at most forty.
 */
export function repeatedNames(text: string): readonly string[] {
  const trie = new Map<string, { count: number; next: Set<string>; shown: string }>()
  for (const match of unitsIn(text).matches(0)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 90)
    let shown = match[0].replace(/\s+/g, ' ')
    if (stops.has(shown.split(' ').at(-1)?.toLowerCase() ?? '')) continue
    for (let n = 0, rest = after; n < 10; n++) {
      const word = /^\s+(\p{L}+)/u.exec(rest)
      const end = !word || stops.has((word[1] ?? '').toLowerCase())
      const node = trie.get(shown.toLowerCase()) ?? { count: 0, next: new Set<string>(), shown }
      node.count++
      node.next.add(end ? '' : (word[1] ?? '').toLowerCase())
      trie.set(shown.toLowerCase(), node)
      if (end) break
      shown += ` ${word[1] ?? ''}`
      rest = rest.slice(word[0].length)
    }
  }
  return [...trie.values()].filter(({ count, next, shown }) => count > 1 && next.has('') && shown.split(' ').length > 2).map(({ shown }) => shown).slice(0, 40)
}
