import { allMatches, forFolded, inOrder, oneLine } from '../../source/index.ts'

/** Texts with the short names they give bodies in brackets, and the names these stand for. */
export const abbreviationExamples: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['Quy chế này áp dụng cho Trạm cứu hộ bến phà (TCHBP) và các thôn. TCHBP lập sổ.', [['TCHBP', 'Trạm cứu hộ bến phà']]],
  ['Các đơn vị gồm: Cơ quan Quản lý luồng lạch (CQQL), Ban Giữ bến (BGB).\nCQQL và BGB họp hằng quý.', [['CQQL', 'Cơ quan Quản lý luồng lạch'], ['BGB', 'Ban Giữ bến']]],
  ['Trong Quy chế này:\nTCHBP: Trạm cứu hộ bến phà; Cục QLBT: Cục Quản lý bến thuyền.\nTCHBP báo Cục QLBT.', [['TCHBP', 'Trạm cứu hộ bến phà'], ['Cục QLBT', 'Cục Quản lý bến thuyền']]], ['TCHBP: Trạm báo tin hằng ngày. TCHBP lập sổ.', []],
  ['Hội Lái phà Ba Cầu (Hội LPBC) và Trạm bến. Hội LPBC lập sổ.', [['Hội LPBC', 'Hội Lái phà Ba Cầu']]], ['Phòng Cảnh sát đường thủy - Công an tỉnh (PC22) tuần tra. PC22 lập sổ.', [['PC22', 'Phòng Cảnh sát đường thủy']]], ['Xã Ba Cầu (T22) họp. T22 lập sổ.', []],
  ['Hội Lái phà huyện (HLP huyện) và Trạm bến. HLP các xã gửi HLP huyện.', [['HLP huyện', 'Hội Lái phà huyện'], ['HLP', 'Hội Lái phà']]],
  ['Ban Quản lý Khu giữ bến Ba Cầu trực thuộc Sở Y tế (Ban Quản lý) và Công an xã họp. Ban Quản lý lập sổ.', [['Ban Quản lý', 'Ban Quản lý Khu giữ bến Ba Cầu']]], ['Ban Quản lý (Ban Quản lý) họp. Ban Quản lý lập sổ.', []],
  ['Trạm cứu hộ bến phà (TCHBP) lập sổ.', []], ['Ban Giữ bến (xã Ba Cầu) họp. BA CẦU.', []], ['Phòng chống lụt bão (PCLB) là việc chung. PCLB hằng năm.', []], ['Tổ trực (QĐ 12) họp. QĐ ngày 05.', []],
]

const bracket = forFolded(/\((?:viết\s+tắt\s+(?:là\s+)?)?(?<short>(?:\p{Lu}\p{Ll}{1,4}\s)?\p{Lu}[\p{Lu}&-]{1,9}(?:\s(?:tỉnh|huyện|xã))?|\p{Lu}{1,2}\d{2})\)/gu)
/** The number the units of the police go by: "Phòng Cảnh sát đường thủy (PC22)"; whose unit it is may stand between. */
const unitNumber = /^\p{Lu}{1,2}\d{2}$/u
const unit = forFolded(/^(?:Phòng|Cục|Vụ|Văn)$/u)
const ofWhom = forFolded(/(?:\s*[-–]|,)?\s+(?:Công\s+an|Bộ)\s.*$/u)
/** "Ban Quản lý Khu giữ bến Ba Cầu trực thuộc Sở Y tế (Ban Quản lý)": the words its name begins with. */
const firstWords = forFolded(/\((?<short>\p{Lu}\p{Ll}+(?:\s\p{L}\p{Ll}+){1,3})\)/gu)
const belongs = forFolded(/,?\s(?:trực\s+thuộc|thuộc|của)\s.*$/u)
/** "Hội Lái phà huyện (HLP huyện)": what it is called at other tiers, "HLP các xã". */
const ofTier = /\s(?:tỉnh|huyện|xã)$/u
/** "CQQL: Cơ quan Quản lý luồng lạch;", a member of a list that tells what stands for what. */
const member = forFolded(/(?<=^|[\n;:])[ \t]*[-–+]?[ \t]*["“]?(?<short>(?:\p{Lu}\p{Ll}{1,4} )?\p{Lu}[\p{Lu}&-]{1,9})["”]?[ \t]*(?::|=|là)[ \t]+(?<name>\p{Lu}\p{Ll}[^,;:.()\n]{4,90})(?=[.;,\n]|$)/gmu)
const opens = forFolded(/^(?:Trung|Chi|Ban|Tiểu|Tổ|Đội|Đoàn|Hội|Văn|Quỹ|Cục|Vụ|Sở|Phòng|Viện|Trường|Công|Ngân|Liên|Hiệp|Trạm|Cơ|Ủy|Tòa|Tổng|Bộ|Thanh|Nhà|Đơn|Kho|Bảo|Đài|Hạt|Đồn|Cảng|Thư|Học|Điện)$/u)
const noBody = forFolded(/^(?:phòng\s+(?:chống|ngừa|cháy)|bộ\s+(?:luật|máy|phận)|công\s+(?:tác|trình|nghệ)|hội\s+nghị|trung\s+bình|liên\s+(?:quan|kết)|văn\s+(?:bản|hóa)|trường\s+hợp|tổ\s+chức|đoàn\s+kết|đơn\s+(?:thư|giá))(?!\p{L})/iu)

/** Whether a short name is made of the first letters of words, the first at the first. */
const shortens = (short: string, words: readonly string[]) => words[0]?.charAt(0).toUpperCase() === short[0] && inOrder(short, words.map((word) => word.charAt(0).toUpperCase()).join(''))

/**
 * The short names a text gives its bodies in brackets or in a list: "Cơ quan Quản lý luồng lạch (CQQL)", "CQQL: Cơ quan Quản lý luồng lạch;". In: the whole text. Out: each short name that the text uses
 * elsewhere too, with the name before it from the last word that begins a body on and whose first letters it is made of.
 */
export function abbreviationsIn(text: string): readonly { short: string; name: string }[] {
  const used = (short: string) => allMatches(text, new RegExp(`(?<![\\p{L}(/-])${short}(?![\\p{L}\\d)/:-])`, 'gu')).length > 0
  const listed = allMatches(text, member).flatMap(({ groups }) => {
    const { short = '', name = '' } = groups ?? {}
    const words = oneLine(name).trim().split(' ')
    return opens.test(words[0] ?? '') && shortens(short.replace(/(?<=\p{Lu})\p{Ll}+ |[^\p{L}]/gu, ''), words) && !noBody.test(name) && used(short) ? [{ short, name: words.join(' ') }] : []
  })
  const bracketed = allMatches(text, bracket).flatMap(({ index, groups }) => {
    const short = groups?.short ?? ''
    const letters = short.replace(/(?<=\p{Lu})\p{Ll}+\s|\s\p{Ll}+$|[^\p{L}]/gu, '')
    const words = oneLine(text.slice(Math.max(0, index - 140), index)).trim().split(/[.;:(\n]/).at(-1)?.trim().split(' ') ?? []
    const from = words.findLastIndex((word, i) => (unitNumber.test(short) ? unit.test(word) : opens.test(word) && shortens(letters, words.slice(i))))
    const name = from < 0 ? '' : words.slice(from).join(' ').replace(unitNumber.test(short) ? ofWhom : '', '')
    return name === '' || /,/u.test(name) || noBody.test(name) || !used(short) ? [] : [{ short, name }]
  })
  const shortened = allMatches(text, firstWords).flatMap(({ index, groups }) => {
    const short = oneLine(groups?.short ?? '')
    const before = oneLine(text.slice(Math.max(0, index - 140), index)).trim().split(/[.;:(\n]/).at(-1) ?? ''
    const name = before.slice(before.lastIndexOf(short)).replace(belongs, '')
    return opens.test(short.split(' ')[0] ?? '') && before.includes(short) && name.length > short.length + 3 && !/,|\svà\s(?:các\s)?\p{Lu}/u.test(name) && used(short) ? [{ short, name }] : []
  })
  const bare = bracketed.flatMap(({ short, name }) => {
    const [tier] = ofTier.exec(short) ?? []
    return tier && name.endsWith(tier) && used(short.slice(0, -tier.length)) ? [{ short: short.slice(0, -tier.length), name: name.slice(0, -tier.length) }] : []
  })
  return [...bracketed, ...listed, ...shortened, ...bare]
}
