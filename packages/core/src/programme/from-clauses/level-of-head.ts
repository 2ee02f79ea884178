import { allMatches, oneLine, partBefore } from '../../source/index.ts'
import type { DocumentHead } from '../../source/index.ts'
import type { PartyLevel } from './types.ts'

const levels: readonly (readonly [RegExp, PartyLevel])[] = [
  [/(?<!\p{L})(?:bộ|chính phủ|trung ương|tối cao|thủ tướng|tổng cục|(?:ban chỉ đạo|ủy ban|hội đồng)(?:\s+\p{L}+){0,8}?\s+(?:quốc gia|nhà nước)|việt nam(?!\s+(?:tỉnh|thành phố|xã|phường|huyện)))(?!\p{L})/iu, 'central'],
  [/(?<!\p{L}|thị\s|hợp\stác\s)(?:xã|phường|thị trấn|đặc khu)(?!\p{L}|\s+hội)/iu, 'commune'],
  [/(?<!\p{L})(?:huyện|quận|thị xã)(?!\p{L})/iu, 'district'],
  [/(?<!\p{L})(?:tỉnh|thành phố|sở)(?!\p{L})/iu, 'province'],
]

/** A committee whose place the letterhead lacks: "… trên địa bàn tỉnh Ba Cầu". */
const ofPlace = /(?:trên\s+địa\s+bàn|của)\s+(?<place>tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường|đặc\s+khu)(?!\p{L})/iu

/** The tier of the bodies that issue a document, told by their printed names. A joint circular or resolution that prints none comes from the codified law, which holds those of central bodies. */
export function levelOfHead(head: DocumentHead): PartyLevel | null {
  const decided = /^quyết định$/iu.test(head.kind ?? '') ? /(?:trên\s+địa\s+bàn|của)\s+(?:tỉnh|thành\s+phố)\s/iu.exec(head.title ?? '')?.[0] : undefined
  if (decided) return 'province'
  const place = /^(?:ủy ban nhân dân|UBND|hội đồng nhân dân|HĐND)$/iu.test(head.issuers.join(' ').trim()) ? ofPlace.exec(head.title ?? '')?.groups?.place : undefined
  if (place) return levels.find(([pattern]) => pattern.test(place))?.[1] ?? null
  const names = head.issuers.join(' ').replace(/bộ chỉ huy|bộ đội/giu, '')
  const local = levels.slice(1).find(([pattern]) => pattern.test(names))?.[1]
  const central = levels[0]?.[0].test(names) ? 'central' as const : undefined
  if (local ?? central) return local ?? central ?? null
  if (names.trim() === '' && /liên\s+tịch/iu.test(head.kind ?? '')) return 'central'
  // "… giữa lực lượng Kiểm lâm - Công an - Quân sự trên địa bàn tỉnh Ba Cầu": sectors that print no tier are those of the place.
  const within = /trên\s+địa\s+bàn\s+(?<place>tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường|đặc\s+khu)(?!\p{L})/iu.exec(head.title ?? '')?.groups?.place
  return levels.find(([pattern]) => within !== undefined && pattern.test(within))?.[1] ?? null
}

/** "Văn phòng hai cơ quan": what serves those who sign. */
const ofSigners = /^(?:văn phòng|thường trực|(?:cơ quan|bộ phận) (?:thường trực|đầu mối|giúp việc)|tổ giúp việc)(?: của)? (?:hai|ba|các) (?:cơ quan|bên)$/iu
/** "Lãnh đạo Tổng cục Đường thủy": who leads a body stands where it does. */
const leads = /^(?:đại diện )?(?:lãnh đạo|thủ trưởng|người đứng đầu|đại diện) (?=\p{Lu})/iu
const deputies = /^đại biểu quốc hội(?!\p{L})/iu
const persons = /^(?:cán bộ|nhân viên|công chức|viên chức|chuyên viên|đại biểu|người(?! đứng đầu| có thẩm quyền)|luật sư|giáo viên|trợ giúp viên|tổ chức(?! chính trị| đảng| công đoàn| đoàn| hội| thành viên)|doanh nghiệp|công ty|hợp tác xã|nhà trường|trường|chủ(?! tịch| nhiệm| tọa)|nhà đầu tư)(?!\p{L})/iu
/** They live below the commune, whoever names them. */
const ofHamlets = /^(?:tổ (?:dân phố|nhân dân|liên gia)|già làng|dân quân|công an viên|trưởng (?:thôn|ấp|bản|khu phố))(?!\p{L})/iu
const ofAnyTier = /^(?:các )?(?:cơ quan|đơn vị|địa phương|lực lượng|(?:đơn vị|cơ quan) (?:tiếp nhận|phát hiện)(?: tin)?)(?:(?:,| và) (?:các )?(?:cơ quan|đơn vị|địa phương|lực lượng))*(?: (?:có )?liên quan| (?:trực )?thuộc (?:hai|ba|bốn|các) (?:ngành|lực lượng|bên))?$/iu
/** "Các đơn vị", "các cơ quan, địa phương", told no nearer: in a paper signed by several whoever carries it out, at whatever tier. In: a name, the tier of the paper. False for the paper of one commune, where all stand at one. */
export const anyTier = (name: string, own: PartyLevel | null) => (own === 'province' || own === 'district') && ofAnyTier.test(name)
/** Offices of a district by their name: below a department of the province. */
/** Boards of a province that work with the communes they lie in. */
const ofProvince = /^ban quản lý (?:các )?(?:khu (?:bảo tồn|kinh tế|công nghiệp|du lịch quốc gia|dự trữ)|vườn quốc gia|rừng (?:phòng hộ|đặc dụng)|di sản thế giới|vịnh)(?!\p{L})/iu
export const ofDistrict = /^(?:các )?phòng (?:giáo dục|tư pháp|nội vụ|lao động|văn hóa|y tế|tài chính|nông nghiệp|tài nguyên|kinh tế|dân tộc)(?!\p{L})|^(?:các )?phòng (?:GD|LĐ|VH|TN|NN|TC|NV|KT(?!\p{L}))/iu
/** One in every district as long as there were districts: a province's paper that names them bare means those. */
export const healthCentre = /^(?:các )?trung tâm y tế$/iu
/** Who serves the body that issues a paper stands where it does. */
const staff = /^(?:chuyên viên|văn thư|kế toán|(?:cán bộ|công chức|viên chức|nhân viên)(?:, (?:công chức|viên chức))*(?: được (?:giao|phân công))? phụ trách)(?!\p{L})/iu
const tiers: readonly (readonly [RegExp, PartyLevel])[] = [
  [/các cấp|(?:hai|ba) cấp|cùng cấp|mọi cấp|cấp mình/iu, 'all'], [/(?<!\p{L})(?:cấp quân khu|quân khu|quân đoàn|cấp (?:khu )?vùng|cấp khu vực|thuộc khu vực|(?:vùng|khu vực)(?: (?:\d{1,2}|[IVX]{1,4}))?$)(?!\p{L})/iu, 'region'], [/(?<!\p{L}|thị\s|nông\s)(?:cấp xã|xã|phường|thị trấn|đặc khu|đồn|thôn)(?!\p{L}|\s+hội)/iu, 'commune'], [/(?<!\p{L})(?:cấp huyện|huyện|quận|thị xã)(?!\p{L})|^hạt kiểm lâm(?!\p{L})/iu, 'district'],
  [/(?<!\p{L})(?:cấp tỉnh|tỉnh|thành phố|sở)(?!\p{L})|đoàn đại biểu quốc hội/iu, 'province'],
  [/(?<!\p{L})(?:[Tt]rung ương|[Qq]uốc gia|[Tt]ối cao|(?<!(?:làm việc|học tập|sinh sống|du học|cư trú|định cư) )ở nước ngoài)(?!\p{L})|(?<!đại biểu )[Qq]uốc hội|UBTVQH|[Cc]hính phủ|(?<!\p{L})Bộ\s\p{Lu}|(?:hai|ba|bốn|các|liên)\sBộ$|^(?:bộ(?! (?:phận|chỉ huy|tư lệnh|đội)(?!\p{L}))|vụ|cục|tổng cục|ủy ban dân tộc|hội đồng dân tộc|ban dân nguyện|Vụ|Cục|Tổng cục|Hội đồng Dân tộc|Ban Dân nguyện)(?!\p{L})/u, 'central'],
]

/** The tier or place a name prints, or that of the body above it it prints; undefined where it prints none. */
export function tierInName(name: string): PartyLevel | undefined {
  const words = oneLine(name)
  return tiers.find(([pattern]) => pattern.test(words))?.[1]
}

/**
 * "Cục Thuế" beside a "Tổng cục Thuế" or a "Chi cục Thuế" is the tax office of a province, and a "Chi cục" below it that of a district; `inProvince`: a paper of a province, where one below a "Cục" is.
 * In: the whole text, the name. Undefined where the text names no such body above or below it.
 */
export function tierOfBranch(text: string, name: string, inProvince = false): PartyLevel | undefined {
  const branch = /^(?:các\s+)?(?<rank>chi\s+cục|cục)\s+(?<field>\p{L}[\p{L}\s,]*?)(?:\s+khu\s+vực)?$/iu.exec(name)?.groups
  if (!branch) return undefined
  const has = (rank: string) => new RegExp(`(?<!\\p{L}|(?:chi|tổng)\\s+)${rank}\\s+${(branch.field ?? '').trim().replace(/[\s,]+/gu, '[\\s,]+')}(?!\\p{L})`, 'iu').test(text)
  if (/^cục$/iu.test(branch.rank ?? '')) return has('tổng\\s+cục') || has('chi\\s+cục') ? 'province' : undefined
  return has('tổng\\s+cục') || inProvince && has('cục') ? 'district' : undefined
}

/**
 * The tier of a body known only by its name: what it prints, else the issuer's where one body issues. Null: it stands at none.
 * In: the name as printed, the tier of the paper, whether several bodies issue it.
 */
export function levelOfName(printedName: string, own: PartyLevel | null, joint: boolean): PartyLevel | null {
  const name = printedName.replace(/^(?:các|những|mỗi|từng)\s+|\s+trên\s+địa\s+bàn(?!\p{L}).*$/giu, '')
  const printed = tierInName(name) ?? tierInName(name.replace(leads, '')) ?? tierInName(/\s(?:(?:trực )?thuộc|của)\s+(?:các\s+)?(.+)$/iu.exec(name)?.[1] ?? '')
  if (printed) return printed
  if (/^(?:cơ quan của )?người có (?:thẩm quyền|trách nhiệm|nhiệm vụ)/iu.test(name)) return own === 'central' ? 'all' : null
  if (/^đối tượng/iu.test(name)) return 'all'
  if (deputies.test(name)) return 'central'
  if (ofHamlets.test(name)) return 'commune'
  if (persons.test(name)) return !joint && own !== 'central' && staff.test(name) ? own : null
  if (joint && own === 'central' && ofSigners.test(name)) return own
  if (own === 'central' && ofDistrict.test(name)) return 'district'
  if ((own === 'commune' || own === 'district') && ofProvince.test(name)) return 'province'
  if (joint && own === 'central' && /^(?:nhà xuất bản|tạp chí|thông tấn xã|ban (?:điều phối|điều hành|biên tập|thư ký)|tổ (?:thư ký|giúp việc|điều phối))(?!\p{L})/iu.test(name)) return own
  if (joint && (own === 'central' || own === null)) return /^(?:trung tâm|chi nhánh|chi cục)(?!\p{L})/iu.test(name) ? 'province' : 'all'
  if (joint) return anyTier(name, own) ? 'all' : own
  if (own === 'central' && /^(?:cơ quan|đơn vị|tổ chức)(?:, [^,]{3,20})?(?:,| và) (?:các )?(?:địa phương|ngành)(?!\p{L})/iu.test(name)) return 'all'
  if (/^(?:cơ quan|đơn vị|bên) tổ chức$/iu.test(name)) return null
  return /^(?:cơ quan|đơn vị|bên)(?!\p{L}| (?:hoặc|và) cá nhân| (?:cấp|cung cấp|kinh doanh|sản xuất|thi công|vận hành))/iu.test(name) ? 'all' : own
}

/** Ministries and bodies of the centre by their own name: no label below which they stand says where they are. An institute of the centre may serve a region. */
const ofCentre = /(?<!\p{L})(?:[Tt]rung ương (?:Hội|Đoàn|Đảng|Mặt trận|MTTQ)|[Tt]ối cao|[Cc]hính phủ)(?!\p{L})|^(?:Ban|Hội đồng|Ủy ban)\s.*\s(?:[Tt]rung ương|[Qq]uốc gia)$|^Bộ (?!Chỉ huy|Tư lệnh|phận)\p{Lu}/u

/** Whether a name says that its body stands at the centre. */
export const isOfCentre = (name: string) => ofCentre.test(name) && !/(?:tỉnh|huyện|xã|phường|thành phố|khu vực)(?!\p{L})/iu.test(name)

const labelTiers: Readonly<Record<string, PartyLevel>> = { 'trung ương': 'central', 'khu vực': 'region', 'vùng': 'region', 'tỉnh': 'province', 'huyện': 'district', 'xã': 'commune' }
const tierLabel = /(?:^[ \t*]*(?<mark>(?:\d{1,2}|[a-zđ])[.)]|-)?[ \t*]*|(?<within>(?<=[.;])[ \t]+))(?:Ở[ \t]+)?(?:cấp|tuyến)[ \t]+(?<tier>trung ương|khu vực|vùng|tỉnh|huyện|xã)(?<beside>[^\n:;.]{0,40}):/gimu
/** Where what stands below a label ends: what comes next under a mark of its rank or of a higher one. */
const beyond = { number: /\n[ \t*]*(?:Điều[ \t]+\d|[IVX]+\.[ \t]|\d{1,2}\.[ \t])/u, letter: /\n[ \t*]*(?:Điều[ \t]+\d|[IVX]+\.[ \t]|\d{1,2}\.[ \t]|[a-zđ]\))/u, dash: /\n[ \t*]*(?:Điều[ \t]+\d|[IVX]+\.[ \t]|\d{1,2}\.[ \t]|[a-zđ]\)|-)/u, none: /\n[ \t*]*(?:Điều[ \t]+\d|[IVX]+\.[ \t])/u, line: /\n/u }
const endOf = (mark: string | undefined) => (mark === undefined ? beyond.none : mark === '-' ? beyond.dash : /\d/u.test(mark) ? beyond.number : beyond.letter)

/**
 * What a text says of tiers where it shares bodies out among them, "2. Cấp khu vực: a) …": the tier whose label a name stands below.
 * In: the whole text. Out: a question by name, undefined where no label has it or several do.
 */
export function tiersLabelled(text: string): (name: string) => PartyLevel | undefined {
  const labels = allMatches(text, tierLabel)
  if (labels.length < 2) return () => undefined
  const parts = labels.map(({ index, 0: label, groups }, nth) => {
    const part = text.slice(index + label.length, labels[nth + 1]?.index)
    // A label inside a line tells a rhythm; whom it stands before is only who it names itself: "Cấp xã, đồn biên phòng: mỗi quý …".
    const below = groups?.within !== undefined ? '' : partBefore(part, labels[nth + 1]?.groups?.within !== undefined ? beyond.line : endOf(groups?.mark))
    return { tier: labelTiers[(groups?.tier ?? '').toLowerCase()], words: oneLine(`${groups?.beside ?? ''} ${below}`).toLowerCase() }
  })
  return (name) => {
    const found = [...new Set(parts.filter(({ words }) => words.includes(name.toLowerCase())).map(({ tier }) => tier))]
    return found.length === 1 ? found[0] : undefined
  }
}

const council = /(?<head>Hội đồng(?! nhân dân)|Ban Chỉ đạo|Ban Đại diện|(?<!(?:các|nhiều) )(?:Đội|Tổ|Đoàn)(?= (?:kiểm tra|công tác|giúp việc|liên ngành|cứu hộ|tuần tra|thẩm định|giám sát|tự quản|phản ứng)))(?<of>\s+(?:(?!\s(?:và|của|theo|có|là|được)\s)[^.;:()\n]){3,90}?)\s+(?<tier>trung ương|cấp (?:tỉnh|huyện|xã)|các cấp)(?!\p{L})/giu

/**
 * Whether a paper sets up one council at several tiers ("Hội đồng cứu hộ trung ương", "Hội đồng cứu hộ cấp tỉnh"): whom it then names
 * without one, the council, its chair and its members, stands at each. In: the whole text. Out: a question by name.
 */
export function councilsOfTiers(text: string): (name: string) => boolean {
  const tiersOf = new Map<string, Set<string>>()
  for (const { groups } of allMatches(text, council)) {
    const name = oneLine(`${groups?.head ?? ''}${groups?.of ?? ''}`).toLowerCase()
    tiersOf.set(name, (tiersOf.get(name) ?? new Set()).add((groups?.tier ?? '').toLowerCase()))
  }
  const councils = [...tiersOf].flatMap(([name, found]) => (found.size > 1 ? [name, /^(?:hội đồng|ban chỉ đạo|ban đại diện|đội|tổ|đoàn)/u.exec(name)?.[0] ?? name] : []))
  // "Đội trưởng Đội cứu hộ 178", "đội trưởng": whoever heads a team, by its full name or its first word.
  return (name) => councils.includes(name.toLowerCase().replace(/\s\d{1,4}$/u, '').replace(/^(?:các\s+)?(?:(?:phó )?(?:chủ tịch|trưởng)(?: thường trực)?|(?:đội|tổ|đoàn) (?:trưởng|phó)|ủy viên|thành viên)(?: của)? /u, '').replace(/^(đội|tổ|đoàn) (?:trưởng|phó)$/u, '$1'))
}
