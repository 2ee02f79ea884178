const noun = '(?:cơ quan|đơn vị|tổ chức|bộ phận|đoàn|tổ|đội|lực lượng|doanh nghiệp|cơ sở|bên|thành viên|người đứng đầu|thủ trưởng|trưởng đoàn|tổ trưởng|chủ nhiệm|ban quản lý|ban|trạm|chủ đầu tư|buồng|trại|đồn|nhà|người)'
const spaced = (source: string) => source.replaceAll(' ', '\\s+')

/** Sentences and headings by which a text makes a class of bodies responsible, with the class each names. */
export const definedBodyExamples: readonly (readonly [string, readonly string[]])[] = [
  ['Điều 7. Trách nhiệm của cơ quan quản lý bến bãi\n1. Kiểm tra', ['cơ quan quản lý bến bãi']],
  ['2. Trách nhiệm của đơn vị vận hành cầu trong việc bảo trì\n', ['đơn vị vận hành cầu']],
  ['Cơ quan phát hiện sự cố có trách nhiệm báo ngay cho hai bên.', ['Cơ quan phát hiện sự cố']],
  ['Trưởng đoàn giám sát chịu trách nhiệm về kết luận.', ['Trưởng đoàn giám sát']],
  ['Nâng cao trách nhiệm của mỗi người.', []],
]

const office = '(?:(?:phó )?(?:trưởng|chánh|viện trưởng|chủ tịch|giám đốc|cục trưởng|vụ trưởng|đồn trưởng|đội trưởng|giám thị|hiệu trưởng|bí thư|thư ký|kế toán|chủ tọa) )'
const headings = new RegExp(spaced(`(?:trách nhiệm|nhiệm vụ|quyền hạn)(?: và (?:quyền hạn|nghĩa vụ|trách nhiệm))? của (?<body>(?:các )?(?:${noun} |${office})[^.;:\\n]{3,90}?)(?= trong | về việc | đối với | khi |\\n|:|$)`), 'giu')
const subjects = new RegExp(`(?<=^|\\n|[.;:]\\s|\\d[.)]\\s|\\p{Ll}\\)\\s|,\\s|[-+]\\s)${spaced(`(?<body>(?:các )?(?:${noun} |${office})(?:(?! (?:và|có|phải|chịu|hoặc|khi|để|đã|do|được giao|thì) )[^,.;:()\\n]){3,70}?)(?= (?:(?:có|chịu) trách nhiệm|có nhiệm vụ|phải|chủ trì|tiến hành|thông báo|quyết định|ban hành|gửi|làm việc với|có báo cáo)(?!\\p{L}))`)}`, 'giu')

/** Classes of bodies a text makes responsible and no table of names holds: "Trách nhiệm của cơ quan …", "Đơn vị … có trách nhiệm". In printed order, each once. */
export function definedBodies(text: string): readonly string[] {
  const found = new Map<string, string>()
  for (const pattern of [headings, subjects]) {
    for (const { groups } of text.matchAll(pattern)) {
      const body = (groups?.body ?? '').replace(/\s+/g, ' ').trim().replace(/^(?:các|những)\s+/iu, '')
      if (body.split(' ').length < 3 || body.split(' ').length > 16 || /(?:liên quan|phối hợp|chủ trì|này|sau đây|cùng cấp)$/iu.test(body)) continue
      if (!found.has(body.toLowerCase())) found.set(body.toLowerCase(), body)
    }
  }
  return [...found.values()].slice(0, 40)
}

const unitNoun = /(?<![\p{L}])(?:Cơ quan|Cục|Tổng cục|Vụ|Chi cục|Trung tâm|Phòng|Ban|Văn phòng|Viện|Đồn|Trạm|Tổ|Đội|Hội đồng|Quỹ|Ngân hàng|Công ty|Trường|Đảng đoàn|Đảng ủy|Tổ đảng|Thường trực)\s\p{Lu}\p{L}*/gu
/** Words no name goes on with. */
const stops = new Set('có thông phối chủ và của để trong tại nơi là được phải sẽ báo gửi tổ thực hướng chỉ kiểm cấp về qua theo khi đã đối với cho từ đến do hoặc hay đề tham ban xây tiếp sau trước nếu thì bằng như cùng hằng hàng định không ký lập trao cung'.split(' '))

/**
 * Names of units as a text repeats them, however long: "Cục Quản lý xuất nhập cảnh". A name ends where its mentions go on differently.
 * In: the text, blanks as they are. Out: each once, in printed order of its first mention, at most forty.
 */
export function repeatedNames(text: string): readonly string[] {
  const trie = new Map<string, { count: number; next: Set<string>; shown: string }>()
  for (const match of text.matchAll(unitNoun)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 90)
    let shown = match[0].replace(/\s+/g, ' ')
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
