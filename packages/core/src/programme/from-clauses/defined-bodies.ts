import { allMatches, wordFinder } from '../../source/index.ts'

const unitNoun = /(?<![\p{L}])Ban [Cc]hỉ đạo(?!\p{L})|(?<![\p{L}])(?:Cơ quan|Cục|Tổng cục|Vụ|Chi cục|Trung tâm|Phòng|Ban|Văn phòng|Viện|Đồn|Trạm|Tổ|Đội|Hội đồng|Quỹ|Ngân hàng|Công ty|Trường|Đảng đoàn|Đảng ủy|Tổ đảng|Thường trực)\s\p{Lu}\p{L}*|(?<![\p{L}])(?:Chi nhánh|Văn phòng|Trung tâm|Bộ phận|Quỹ)\s\p{L}+/gu
const unitsIn = wordFinder([unitNoun])
/** Words no name goes on with. */
const stops = new Set('có thông phối chủ của để trong tại nơi là được phải sẽ báo gửi tổ thực hướng chỉ kiểm cấp về qua theo khi đã đối với cho từ đến do hoặc hay đề tham ban xây tiếp sau trước nếu thì bằng như cùng hằng hàng không cung thuộc họp các mỗi từng vùng'.split(' '))
const steering = /^Ban [Cc]hỉ đạo$/u
/** What a steering committee does, never what it is for. */
const steers = /^\s+(?:quyết định|phân công|làm việc|kịp thời|thường xuyên|yêu cầu|chịu|quyết nghị|đôn đốc|tiến hành)(?!\p{L})/u

/** "Ban Phao - Luồng lạch": a field behind a dash, not whose unit it is. */
const furtherField = /^\s+[-–]\s+(?!(?:Sở|Bộ|Công an|Cục|Vụ|Hội|Ủy ban|UBND|Ban|Phòng|Trung tâm|Chi cục|Văn phòng|Tỉnh|Thành|Huyện|Liên đoàn|Đoàn|Tòa|Viện|Trung ương|Mặt trận)(?!\p{L}))(\p{Lu}\p{Ll}+)(?=\s\p{Ll})/u

type Node = { count: number; next: Set<string>; shown: string }

/**
 * Names of units as a text repeats them, however long: "Cục Quản lý xuất nhập cảnh". A name ends where its mentions go on differently;
 * past "và" it goes on where every mention does so in the same words: "Cục Cảnh sát đường thủy và hỗ trợ bến bãi".
 * In: the text, blanks as they are. Out: each once, in printed order of its first mention, at most forty.
 */
export function repeatedNames(text: string): readonly string[] {
  const trie = new Map<string, Node>()
  for (const match of unitsIn(text).matches(0)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 90)
    let shown = match[0].replace(/\s+/g, ' ')
    if (stops.has(shown.split(' ').at(-1)?.toLowerCase() ?? '') && !steering.test(shown)) continue
    for (let n = 0, rest = after; n < 12; n++) {
      const word = /^\s+(\p{L}+)/u.exec(rest) ?? furtherField.exec(rest)
      const joins = word !== null && /^\s+và\s+\p{Ll}/u.test(rest)
      const end = !word || (word[1] === 'và' ? !joins : stops.has((word[1] ?? '').toLowerCase()) || steering.test(match[0]) && steers.test(rest))
      const node = trie.get(shown.toLowerCase()) ?? { count: 0, next: new Set<string>(), shown }
      node.count++
      node.next.add(end ? '' : (word[1] ?? '').toLowerCase())
      trie.set(shown.toLowerCase(), node)
      if (end) break
      shown += `${/[-–]/u.test(word[0]) ? ' -' : ''} ${word[1] ?? ''}`
      rest = rest.slice(word[0].length)
    }
  }
  const ends = ({ next, shown }: Node) => next.has('') || next.has('và') && !oneWay(trie, shown)
  return [...trie.values()].filter((node) => node.count > 1 && ends(node) && node.shown.split(' ').length > 2 && !/\svà(?:\s\p{L}+)?$/u.test(node.shown) && !severed(trie, node.shown)).map(({ shown }) => shown).slice(0, 40)
}

/** Whether all mentions of a name go on past its "và" in the same two words at least. */
function oneWay(trie: ReadonlyMap<string, Node>, shown: string): boolean {
  const joint = trie.get(`${shown} và`.toLowerCase())
  const word = joint && joint.count > 1 && joint.count === trie.get(shown.toLowerCase())?.count && joint.next.size === 1 ? [...joint.next][0] : undefined
  return word !== undefined && word !== '' && trie.get(`${shown} và ${word}`.toLowerCase())?.next.size === 1
}

/** Whether a name goes past a "và" that not all mentions of what stands before it go past. */
const severed = (trie: ReadonlyMap<string, Node>, shown: string) => allMatches(shown, / và /gu).some(({ index }) => !oneWay(trie, shown.slice(0, index)))

/** Whether a text speaks of a name as of a body, whole: "của Ban Chỉ đạo thi hành án", "qua Cục Cảnh sát thi hành án", "Ban Chỉ đạo chống lũ các xã". */
export function spokenOf(text: string, name: string): boolean {
  const words = name.replaceAll(' ', '\\s+')
  return allMatches(text, new RegExp(`(?:của|cho|với|tới|đến|thành\\s+lập|báo\\s+cáo|qua|giữa|giúp|chức)\\s+(?:các\\s+)?${words}(?!\\p{L})`, 'giu')).length > 1
    || allMatches(text, new RegExp(`${words}\\s+(?:(?:ở\\s+)?các\\s+(?:địa\\s+phương|tỉnh|huyện|xã|cấp)|cấp\\s+(?:tỉnh|huyện|xã))(?!\\p{L})`, 'giu')).length > 1
}
