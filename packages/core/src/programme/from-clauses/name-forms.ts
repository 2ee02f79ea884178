// Table: the ways of printing the names of bodies, and what stands for each.
import { forFolded, oneLine } from '../../source/index.ts'
import { shortFields } from './short-fields.ts'

const expansions: readonly (readonly [RegExp, string])[] = [
  ...shortFields,
  // The standing board acts for its committee between its sessions.
  [/^(?:BTT|(?:ban )?thường trực) (?=(?:ủy ban |UB ?)?(?:trung ương )?(?:MTTQ|mặt trận tổ quốc))/giu, ''],
  [/UBND/giu, 'ủy ban nhân dân'], [/HĐND/giu, 'hội đồng nhân dân'], [/UB\s?MTTQ(?:\s?VN)?/giu, 'ủy ban mttq'], [/mặt trận tổ quốc/giu, 'mttq'], [/MTTQ\s?(?:việt nam|VN)/giu, 'mttq'], [/^(?:các\s+)?MTTQ(?=\s+(?:các|cùng|cấp|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)(?!\p{L}))/giu, 'ủy ban mttq'],
  [/^đoàn TNCSHCM(?!\p{L})/giu, 'đoàn thanh niên'], [/^(?:các )?(tỉnh|huyện|quận|xã|phường) đoàn$/giu, 'đoàn thanh niên $1'], [/^thành đoàn$/giu, 'đoàn thanh niên thành phố'],
  [/UBBC/giu, 'ủy ban bầu cử'], [/CTMT/giu, 'công tác mặt trận'], [/KH&CN|KHCN/giu, 'khoa học và công nghệ'], [/TT&TT/giu, 'thông tin và truyền thông'], [/GD&ĐT|GDĐT/giu, 'giáo dục và đào tạo'], [/LĐLĐ/giu, 'liên đoàn lao động'],
  [/(?<=hội (?:nông dân|cựu chiến binh|(?:liên hiệp )?phụ nữ|LHPN)) việt nam(?= (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|cấp)(?!\p{L}))/giu, ''], [/LHPN/giu, 'liên hiệp phụ nữ'], [/CCB/giu, 'cựu chiến binh'], [/BTT/giu, 'ban thường trực'], [/^BTV(?=\s)/gu, 'ban thường vụ'], [/^BCH(?=\s+(?:hội|đoàn|tỉnh đoàn|huyện đoàn|thành đoàn|liên đoàn|LĐLĐ)(?!\p{L}))/giu, 'ban chấp hành'], [/CHQS/giu, 'chỉ huy quân sự'], [/BHXH/giu, 'bảo hiểm xã hội'], [/YTDP/gu, 'y tế dự phòng'], [/DS\s?-\s?KHHGĐ/gu, 'dân số - kế hoạch hóa gia đình'], [/KHHGĐ/gu, 'kế hoạch hóa gia đình'], [/KSBT/gu, 'kiểm soát bệnh tật'], [/^(?:các )?TTYT(?!\p{L})/gu, 'trung tâm y tế'], [/^(?:các )?TYT(?!\p{L})/gu, 'trạm y tế'], [/KBNN/giu, 'kho bạc nhà nước'], [/NHCSXH|ngân hàng CSXH/giu, 'ngân hàng chính sách xã hội'], [/^(?:các )?NHTM(?!\p{L})/giu, 'ngân hàng thương mại'], [/^(?:các )?TCTD(?!\p{L})/giu, 'tổ chức tín dụng'], [/NHNN/giu, 'ngân hàng nhà nước'], [/THADS/giu, 'thi hành án dân sự'], [/^đoàn (?:TNCS|thanh niên cộng sản|thanh niên|TN)(?: hồ chí minh| HCM)?(?!\p{L})/giu, 'đoàn thanh niên'], [/VKSND/giu, 'viện kiểm sát nhân dân'], [/TAND/giu, 'tòa án nhân dân'], [/BĐBP/giu, 'bộ đội biên phòng'], [/^(?:ban (?:bí thư|thường vụ|chấp hành) )?trung ương đoàn(?: .*)?$/giu, 'trung ương đoàn'], [/^(?:ban chấp hành )?(?:trung ương|TW) (hội (?:cựu chiến binh|nông dân|liên hiệp phụ nữ|người cao tuổi|chữ thập đỏ|khuyến học|luật gia))(?: việt nam| VN)?$/giu, '$1 việt nam'], [/^các\s+/giu, ''], [/^(?:đơn vị|cơ quan)(?:, (?:đơn vị|cơ quan))? (?:của|thuộc|trong|trực thuộc) (?=ngành )/giu, ''], [/^lực lượng\s+(?=công an\s+(?:cấp|tỉnh|huyện|xã|thành phố|phường))/giu, ''], [/^thủ trưởng\s+các\s+/giu, ''], [/^giám đốc\s+(?:các\s+)?sở,\s+(?:thủ trưởng\s+)?(?:các\s+)?(?:cơ quan,\s+)?(?=ban,?\s+ngành)/giu, 'sở, '], [/^sở$|^(?:sở,? (?:ban,? )?|ban,? )ngành(?:, đoàn thể)?(?:, (?:đơn vị|cơ quan))?(?=\s|$)/giu, 'sở, ban, ngành'], [/tổ chức thành viên của .*$/giu, 'tổ chức thành viên'], [/^(?:đơn vị|cơ quan) công an/giu, 'cơ quan công an'], [/^cơ quan(?:(?:,| và| hoặc) (?:các )?(?:cơ quan|đơn vị|tổ chức|cá nhân))*(?: khác)?(?: có)? liên quan$/giu, 'cơ quan liên quan'], [/(?:cùng|hai)\s+cấp$/giu, 'các cấp'], [/\s+và\s+(?=(?:các\s+)?(?:địa\s+phương|đơn\s+vị|tổ\s+chức|cá\s+nhân)$)/giu, ', '],
]
/** All bodies of a tier, however their places are listed: "các xã, phường", "các phường, xã, đặc khu" are "cấp xã". */
const tierClasses: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}\s)(?<!^(?:các|những)\s)(?:các\s+)?(?:xã|phường|thị trấn|đặc khu)(?:(?:\s*[,/]\s*|\s+và\s+)(?:các\s+)?(?:xã|phường|thị trấn|đặc khu)(?!\p{L}))+$|(?<=\p{L}\s)các\s+(?:xã|phường|đặc khu)$/iu, 'cấp xã'],
  [/(?<=\p{L}\s)(?<!^(?:các|những)\s)(?:các\s+)?(?:huyện|quận|thị xã)(?:(?:\s*[,/]\s*|\s+và\s+)(?:các\s+)?(?:huyện|quận|thị xã|thành phố(?: thuộc tỉnh)?|thành|thị)(?!\p{L}))+$|(?<=\p{L}\s)các\s+(?:huyện|quận)$/iu, 'cấp huyện'],
  [/(?<=\p{L}\s)(?<!^(?:các|những)\s)(?:các\s+)?tỉnh(?:\s*[,/]\s*|\s+và\s+)(?:các\s+)?thành phố(?:\s+trực thuộc\s+trung ương)?$/iu, 'cấp tỉnh'],
]
/** Whether any of these patterns is found: asked once, where it spares trying each. */
const anyOf = (rules: readonly (readonly [RegExp, string])[]) => forFolded(new RegExp(rules.map(([{ source }]) => source).join('|'), 'iu'))
const rewritten = (text: string, rules: readonly (readonly [RegExp, string])[], may: RegExp) => (may.test(text) ? rules.reduce((out, [pattern, to]) => out.replace(pattern, to), text) : text)
const mayExpand = anyOf(expansions)

const mayBeTier = anyOf(tierClasses)
/** A name with its list of places as one tier: "Công an các xã, phường" is "Công an cấp xã". */
export const ofTier = (name: string) => rewritten(name, tierClasses, mayBeTier)
const plain = (text: string) => oneLine(rewritten(ofTier(text), expansions, mayExpand).replace(/\s*-\s*/g, ' - ')).trim().toLowerCase()

/** One class under several printed names: its short name, by which readers know it. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/^(?:các )?(?:cơ quan|đơn vị|tổ chức).*liên quan$/iu, 'cơ quan liên quan'], [/^(?:các )?(?:lực lượng |ngành )?công an(?: (?:các )?(?:đơn vị, )?địa phương| các đơn vị, địa phương)?$/iu, 'lực lượng Công an'],
  [/^(?:thủ trưởng )?(?:các )?(?:sở, ban,? ngành|sở,? ngành)(?:, đoàn thể)?(?:, (?:đơn vị|cơ quan))?(?: tỉnh| thành phố)?$/iu, 'sở, ban, ngành'], [/^(?:các )?tổ chức thành viên(?: của .*)?$/iu, 'tổ chức thành viên'],
]
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/hội cựu chiến binh/giu, 'CCB'], [/mặt trận tổ quốc(?: việt nam)?/giu, 'MTTQ'], [/ủy ban nhân dân/giu, 'UBND'], [/hội đồng nhân dân/giu, 'HĐND'], [/liên đoàn lao động/giu, 'LĐLĐ'],
  [/liên hiệp phụ nữ/giu, 'LHPN'], [/khoa học và công nghệ/giu, 'KH&CN'], [/thông tin và truyền thông/giu, 'TT&TT'], [/giáo dục và đào tạo/giu, 'GD&ĐT'], [/cùng cấp$/giu, 'các cấp'],
]
const mayShorten = anyOf(shortForms)
const mayBeClass = anyOf(classes)
/** The short name readers know a body by, as far as its words tell. */
export const shortOf = (name: string) => (mayBeClass.test(name) ? classes.find(([pattern]) => pattern.test(name))?.[1] : undefined) ?? rewritten(name, shortForms, mayShorten)

const bareLetters = new Map<string, string>()
function bareLetter(letter: string): string {
  const known = bareLetters.get(letter)
  if (known !== undefined) return known
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().replace(/[^a-z0-9]/g, '-')
  bareLetters.set(letter, bare)
  return bare
}
function ascii(text: string): string {
  let bare = ''
  for (const letter of text) bare += bareLetter(letter)
  return bare.replace(/-{2,}/g, '-').replace(/^-|-$/g, '')
}

/** The id of a body by its name: the same for every way of printing it, in ASCII. */
export const idOfName = (name: string): string => ascii(plain(name)) || 'p'
