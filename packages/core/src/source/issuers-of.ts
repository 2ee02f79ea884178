import { attachedHead } from './attached-head.ts'
import { documentKinds, isJointKind } from './document-kinds.ts'
import { allMatches, partBefore, partsBetween } from './all-matches.ts'
import { jointLetterhead } from './joint-letterhead.ts'
import { dateSource } from './printed-date.ts'

const between = /(?:^|\s)[Gg]iữa\s+(?<who>[^\n“"]{5,400}?)(?=\s+(?:[Vv]ề|VỀ|[Tt]rong|TRONG|[Nn]hằm|NHẰM|[Gg]iai đoạn|GIAI ĐOẠN|“)(?!\p{L})|\s*\((?:[Bb]an|BAN)\s|\n\n|$)/u
const issuedBy = new RegExp(String.raw`ngày\s+(?:${dateSource})\s+của\s+(?<who>[^\n]{3,400}?)(?=,\s+có hiệu lực|$)`, 'u')
/** "…, Công an xã và Hội Nông dân xã thống nhất ban hành …": who agrees, where no letterhead is printed. */
const agreeing = /(?:^|[,;\n]\s*)(?<who>(?:(?:Bộ trưởng|Chánh án|Viện trưởng|Chủ tịch|Tổng Thanh tra)\s+)?\p{Lu}\p{Ll}+(?:\s(?!và\s)[\p{L}&-]+){0,12}?(?:(?:,|,?\s+và)\s+(?:(?:các\s+)?\p{Lu}\p{Ll}+|các\s+(?:tổ\s+chức|đoàn\s+thể)\s+(?:chính\s+trị|thành\s+viên))(?:\s(?!và\s)[\p{L}&-]+){0,12}?){1,10}?),?\s+(?:cùng\s+)?(?:thống\s+nhất|liên\s+tịch|ký\s+kết|ban\s+hành|xây\s+dựng|phối\s+hợp)\s+(?:\p{L}+\s+){0,3}?(?:ban\s+hành|hướng\s+dẫn|quy\s+định|phối\s+hợp|ký|Chương\s+trình|Quy\s+chế|Kế\s+hoạch|Thông\s+tư|Nghị\s+quyết|nội\s+dung|một\s+số|như\s+sau)(?!\p{L})/u
/** "BÊN A: TRẠM BẾN BA CẦU": who makes an agreement that bears no letterhead. */
const side = /^[ \t|*#-]*(?:ĐẠI DIỆN\s+)?(?:BÊN|Bên)\s+(?:[A-D]|(?:THỨ|thứ)\s\p{L}+)\s*(?:\([^()\n]{1,60}\)\s*)?[*]*\s*:[*\s]*(?<who>\p{Lu}{2}[\p{Lu}\s,.&-]{3,140}?)(?=[*|\s]*(?:$|\())/gmu
const longestHead = 6000
const nextBody = /(?:^|,\s|\svà\s)(?:các\s)?\p{Lu}/gu
const nextAgreeing = /(?:^|,\s|\svà\s)(?:(?:các\s)?\p{Lu}|các\s(?:tổ\schức|đoàn\sthể)\s(?:chính\strị|thành\sviên))/gu
const ofClass = /(?:^|,\s|\s(?:và|với)\s)các\s(?:tổ chức|đoàn thể|ngành|hội|sở|cơ quan|đơn vị)(?!\p{L})/iu
const motto = /CỘNG\s+HÒA\s+XÃ|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+lập|CHỦ\s+NGHĨA\s+VIỆT|^HỘI\s+CHỦ/u

/** The line that names the kind of paper: where nothing stands above it, there is no letterhead. */
const namesKind = (line: string) => documentKinds.some(({ name }) => line.toLowerCase().replace(/^bản (?=thỏa|ghi|giao)/u, '').startsWith(name))

/** A letterhead printed so narrow that its first word stands alone: "ỦY" over "BAN NHÂN DÂN", "CỘNG" over "HÒA XÃ HỘI". */
const firstWordAlone = /(?<=^[|*#\s]*)(?:CỘNG|[UỦ][YỶ])\s*\n(?=\s*(?:HÒA|BAN)\s)/gmu

/** Central bodies as the symbols of joint papers shorten them: "08/2031/TTLT-BQP-BCA". */
const jointSymbols: Readonly<Record<string, string>> = {
  BCA: 'Bộ Công an', BQP: 'Bộ Quốc phòng', BTP: 'Bộ Tư pháp', BTC: 'Bộ Tài chính', BNV: 'Bộ Nội vụ', BYT: 'Bộ Y tế', BNG: 'Bộ Ngoại giao', BXD: 'Bộ Xây dựng', BCT: 'Bộ Công Thương', BGTVT: 'Bộ Giao thông vận tải', BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BKHCN: 'Bộ Khoa học và Công nghệ', BKHĐT: 'Bộ Kế hoạch và Đầu tư', BTNMT: 'Bộ Tài nguyên và Môi trường', BTTTT: 'Bộ Thông tin và Truyền thông', BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch', BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội', BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  VKSNDTC: 'Viện kiểm sát nhân dân tối cao', TANDTC: 'Tòa án nhân dân tối cao', NHNN: 'Ngân hàng Nhà nước Việt Nam', TTCP: 'Thanh tra Chính phủ', VPCP: 'Văn phòng Chính phủ', UBDT: 'Ủy ban Dân tộc', UBTVQH: 'Ủy ban Thường vụ Quốc hội', CP: 'Chính phủ', 'ĐCTUBTWMTTQVN': 'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', UBTWMTTQVN: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', MTTQVN: 'Mặt trận Tổ quốc Việt Nam', 'TLĐLĐVN': 'Tổng Liên đoàn Lao động Việt Nam', HNDVN: 'Hội Nông dân Việt Nam', HCCBVN: 'Hội Cựu chiến binh Việt Nam', BHXHVN: 'Bảo hiểm xã hội Việt Nam', KTNN: 'Kiểm toán Nhà nước',
}

/** What stands in capitals above the number and the kind of paper; undefined where nothing does. */
function letterhead(head: string): string | undefined {
  const caps: string[] = []
  for (const line of head.replace(firstWordAlone, (word) => `${word.trim()} `).split('\n').map((each) => each.replaceAll('|', ' ').replace(/^[#\s/*]+|\*+/gu, '').trim())) {
    const left = partBefore(line, /\t| {3,}| -{3}|\s(?:CỘNG\s+HÒA\s+XÃ|Độc\s+lập\s+[-–])/u).trim()
    if (/^(?:Số|SỐ)\s*[:\d]/u.test(left) || caps.length === 0 && namesKind(left)) break
    if (left.length > 2 && left.length < 160 && /^[\p{Lu}\d][\p{Lu}\s,.\-&]+$/u.test(left) && !motto.test(left)) caps.push(left)
  }
  return caps.length > 0 ? caps.join(' ').replace(/\s+/g, ' ') : undefined
}

const carriesOut = /(?:triển\s+khai|thực\s+hiện|hưởng\s+ứng|sơ\s+kết|tổng\s+kết)\s[^;]{0,160}?(?:chương\s+trình|quy\s+chế|kế\s+hoạch|nghị\s+quyết|thỏa\s+thuận)(?!\p{L})[^;]{0,90}?\sgiữa\s/iu
/** "Kế hoạch thực hiện Chương trình phối hợp giữa Bộ A và Bộ B": those two signed another paper, where the letterhead names neither, or only one of them while the paper is of no joint kind ("kế hoạch", not "kế hoạch liên tịch"). One that joins bodies with a dash may shorten their names. */
function ofAnother(title: string, joint: string, printed: string | undefined, kind: string | undefined): boolean {
  if (printed === undefined || printed.includes(' - ') || !carriesOut.test(title)) return false
  const own = printed.toLowerCase()
  const named = partsBetween(joint.toLowerCase().replace(/\s+/gu, ' '), /,\s|\s(?:và|với|cùng)\s/gu).map((body) => own.includes(body.replace(/^(?:các|giữa)\s/u, '').replace(/\s(?:tỉnh|thành phố|huyện|xã|phường)(?:\s.*)?$/u, '')))
  return !named.includes(true) || named.includes(false) && !isJointKind(kind)
}

/** "Những năm qua, sự phối hợp giữa hai ngành đã …": how it went so far, which names classes and no signers. */
const soFar = /(?:năm|thời\s+gian)\s+(?:vừa\s+)?qua(?!\p{L})|sự\s+phối\s+hợp\s+giữa\s[^.;]{5,200}?\sđã\s/iu
/** "Chương trình phối hợp số 12/CTPH-A-B ngày … giữa A và B": another paper, by its number. */
const cites = /\ssố\s*:?\s*\d{1,5}\s*\/[^;]{0,160}?\s[Gg]iữa\s/u
/** The bodies that issue it, as printed, or as the symbol of a joint paper shortens them: after "giữa", after "của" in a codified head, else the letterhead in capitals. `adoptedBy`: the body that a decision names above its grounds. */
export function issuersOf(head: string, title?: string, symbol?: string, kind?: string, adoptedBy?: string): readonly string[] {
  const codified = issuedBy.exec(head.split('\n').find((line) => line.trim() !== '') ?? '')?.groups?.who
  if (codified) return [codified]
  const said = partsBetween(head, /\n\s*\n|[;.]\s/gu).find((sentence) => between.test(sentence) && /(?:phối\s+hợp|liên\s+tịch|ký\s+kết|chương\s+trình)[^;]{0,200}\s[Gg]iữa\s/iu.test(sentence) && !/^\s*(?:Căn\s+cứ|Thực\s+hiện|Theo)(?!\p{L})/iu.test(sentence) && !soFar.test(sentence) && !cites.test(sentence))
  const joint = between.exec(title?.replace(/GIỮA/gu, 'giữa') ?? '')?.groups?.who ?? between.exec(said ?? '')?.groups?.who
  const agree = (text: string) => partsBetween(text, /\n\s*\n|[;.]\s|\n(?=\s*(?:Căn cứ|Để|Thực hiện|Nhằm))/g).map((sentence) => agreeing.exec(sentence)?.groups?.who).find(Boolean)?.replace(/\s+/g, ' ')
  const printed = letterhead(head)
  if (joint && !/^QĐ-/u.test(symbol ?? '') && /\p{Lu}/u.test(joint) && !ofAnother(title ?? '', joint, printed, kind)) {
    // Those a title sums up as "các tổ chức …" are named one by one where they agree, or in the letterhead.
    const named = ofClass.test(joint) ? agree(head.replace(/\s*\([^()\n]*\)/gu, '')) : undefined
    const members = ofClass.test(joint) ? [named && !ofClass.test(named) ? [named] : [], jointLetterhead(head, symbol)].find((bodies) => allMatches(bodies.join(', '), nextBody).length > allMatches(joint, nextBody).length + 1) : undefined
    return members ?? [joint.replace(/\s+/g, ' ')]
  }
  const parts = (symbol ?? '').split(/[-/]/).filter(Boolean)
  const signing = parts.map((part) => jointSymbols[part.toUpperCase().replace(/\d+$/u, '')]).filter((name): name is string => name !== undefined)
  const together = isJointKind(kind) || signing.length > 1 ? jointLetterhead(head, symbol) : []
  // The first part of a symbol is the kind of paper: where another stands for nobody known here, the letterhead may name more.
  if (signing.length > 1 && (signing.length >= parts.length - 1 || together.length <= signing.length)) return [signing.length > 2 ? `${signing.slice(0, -1).join(', ')} và ${signing.at(-1) ?? ''}` : signing.join(' và ')]
  const agreed = agree(head) ?? agree(head.replace(/\s*\([^()\n]*\)/gu, ''))
  if (isJointKind(kind) && agreed && allMatches(agreed, nextAgreeing).length > Math.max(1, together.length)) return [agreed]
  if (together.length > 0) return together
  const sides = isJointKind(kind) ? allMatches(head.slice(0, longestHead), side).map(({ groups }) => (groups?.who ?? '').replace(/[*|\s]+$/u, '')) : []
  if (sides.length > 1) return sides
  // "ỦY BAN NHÂN DÂN" alone in its cell: the line above the grounds tells of what.
  if (adoptedBy && (!printed || adoptedBy.startsWith(`${printed} `))) return [adoptedBy]
  if (printed) return [printed]
  const attached = attachedHead(head).issuer
  if (attached) return [attached]
  return agreed ? [agreed] : []
}
