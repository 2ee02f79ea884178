import { tellsSide } from '../programme/index.ts'
import { folded } from './printed.ts'

/** Names of one agency under one key, so that a name in a document finds the bodies of the register. */
export const partyNames: readonly { key: string; pattern: RegExp; examples: readonly string[]; counterExamples: readonly string[] }[] = [
  { key: 'cong-an', pattern: /^(?:luc luong |nganh )?cong an(?: nhan dan)?(?: (?:cac )?don vi(?: dia phuong)?| dia phuong)?$/, examples: ['Công an', 'Lực lượng Công an', 'Công an các đơn vị, địa phương', 'Công an đơn vị, địa phương'], counterExamples: ['Bộ Công an', 'Hội Cựu Công an nhân dân'] },
  { key: 'mat-tran', pattern: /^(?:(?:ban thuong truc|thuong truc|btt) )?(?:uy ban |ub)?(?:mttq|mat tran to quoc)(?: ?viet nam| ?vn)?$/, examples: ['Ủy ban MTTQ', 'Ban Thường trực Ủy ban MTTQ Việt Nam', 'Mặt trận Tổ quốc', 'UBMTTQ'], counterExamples: ['Ban Công tác Mặt trận'] },
  { key: 'cuu-chien-binh', pattern: /^(?:hoi )?(?:cuu chien binh|ccb)(?: viet nam)?$/, examples: ['Hội Cựu chiến binh', 'Hội CCB'], counterExamples: ['Hội Cựu thanh niên xung phong'] },
  { key: 'phu-nu', pattern: /^hoi (?:lien hiep phu nu|lhpn|phu nu)(?: viet nam)?$/, examples: ['Hội Liên hiệp Phụ nữ', 'Hội phụ nữ', 'Hội LHPN'], counterExamples: ['Hội Nữ doanh nhân'] },
  { key: 'doan-thanh-nien', pattern: /^(?:(?:trung uong )?doan (?:thanh nien|tn|tncs|tncshcm|tncs hcm)(?: cong san)?(?: ho chi minh| hcm)?|(?:tinh|thanh|huyen|quan|thi|xa) doan)$/, examples: ['Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Đoàn TNCS Hồ Chí Minh', 'Tỉnh đoàn'], counterExamples: ['Hội Liên hiệp Thanh niên'] },
  { key: 'lao-dong', pattern: /^(?:tong )?(?:lien doan lao dong|ldld)(?: viet nam)?$/, examples: ['Liên đoàn Lao động', 'LĐLĐ'], counterExamples: ['Các tổ chức công đoàn'] },
  { key: 'nong-dan', pattern: /^hoi (?:nong dan|nd)(?: viet nam)?$/, examples: ['Hội Nông dân', 'Hội ND'], counterExamples: ['Phòng Nông nghiệp'] },
  { key: 'nguoi-cao-tuoi', pattern: /^hoi (?:nguoi cao tuoi|nct)(?: viet nam)?$/, examples: ['Hội Người cao tuổi', 'Hội NCT'], counterExamples: ['Hội Người mù'] },
  { key: 'uy-ban-nhan-dan', pattern: /^(?:thuong truc )?(?:ubnd|uy ban nhan dan)$/, examples: ['UBND', 'Ủy ban nhân dân'], counterExamples: ['Hội đồng nhân dân'] },
  { key: 'hoi-dong-nhan-dan', pattern: /^(?:thuong truc )?(?:hdnd|hoi dong nhan dan)$/, examples: ['HĐND', 'Thường trực HĐND'], counterExamples: ['UBND'] },
]

const tierWord = '(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|trung ương|cơ sở)'
const tierTail = new RegExp(`[\\s,]+(?:ở\\s+)?(?:(?:các\\s+)?cấp\\s+(?:${tierWord}|dưới|trên|mình)|(?:các|cùng)\\s+cấp|(?:các\\s+)?${tierWord}(?:(?:,|\\/|\\s+và)\\s*${tierWord})*)$`, 'iu')
/** "tỉnh Ba Cầu": the tier with the name of the place; in capitals everything after the tier. */
const placeTail = /[\s,]+(?:(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)(?:\s\p{Lu}[\p{L}'-]*){1,5}|(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s[\p{Lu}\s]+)$/u
const opening = /^(?:các|lãnh\s+đạo|thủ\s+trưởng)\s+/iu

/** "Công an tỉnh Ba Cầu" is "Công an" of a place. */
const withoutPlace = (name: string): string => name.replace(placeTail, '') || name

/** A name as sentences shorten it: without the country, without the name of the place. */
export function spokenNames(name: string): readonly string[] {
  const plain = name.replace(/\s+/g, ' ').trim()
  const tier = placeTail.exec(plain)?.[0].trim().split(/\s(?=\p{Lu})/u)[0]
  const placed = tier === undefined ? [plain] : [plain, `${withoutPlace(plain)} ${tier}`]
  return [...new Set(placed.flatMap((one) => [one, one.replace(/\s+Việt Nam/iu, '')]))]
}

/** A name without its tier: "Công an các cấp", "Công an cấp huyện", "Công an tỉnh" and "Công an tỉnh Ba Cầu" are all "Công an". */
export function baseName(name: string): string {
  let base = withoutPlace(name.replace(/\s+/g, ' ').trim()).replace(opening, '')
  for (let cut = base.replace(tierTail, ''); cut !== base && cut !== ''; cut = base.replace(tierTail, '')) base = cut
  return base.replace(/(?<=MTTQ|Mặt trận Tổ quốc)\s+Việt Nam$/iu, '').trim()
}

/** The key under which names of one agency are one. */
export function partyKey(name: string): string {
  const plain = folded(baseName(name))
  return partyNames.find(({ pattern }) => pattern.test(plain))?.key ?? plain.replaceAll(' ', '-')
}

export type Group = 'signers' | 'members' | 'chair' | 'nobody'

/** Names that stand for several agencies, for whoever chairs, or for nobody that a programme follows. First match wins. */
export const groupNames: readonly { group: Group; pattern: RegExp; examples: readonly string[]; counterExamples: readonly string[] }[] = [
  { group: 'chair', pattern: /^(?:(?:các )?cơ quan|đơn vị|bên)(?: được (?:phân công|giao))? chủ trì/iu, examples: ['Đơn vị chủ trì', 'Cơ quan được phân công chủ trì'], counterExamples: ['Đơn vị phối hợp'] },
  { group: 'members', pattern: /tổ chức thành viên/iu, examples: ['Các tổ chức thành viên', 'các tổ chức thành viên các cấp'], counterExamples: ['tổ chức công đoàn'] },
  { group: 'signers', pattern: /^(?:lãnh đạo )?(?:các|hai|ba|bốn) bên(?! liên quan)|^(?:hai|các) (?:ngành|đơn vị|cơ quan)$/iu, examples: ['Các bên ký kết', 'Hai bên', 'Lãnh đạo các bên', 'Hai ngành'], counterExamples: ['Các bên liên quan', 'Bên A'] },
  { group: 'nobody', pattern: /liên quan|có thẩm quyền|chức năng|cấp (?:ủy|uỷ)|chính quyền|^(?:các )?(?:cơ quan, )?(?:đơn vị|địa phương)(?:, địa phương)?$|^(?:các )?cơ quan, (?:đơn vị|tổ chức)|^(?:các )?(?:doanh nghiệp|đơn vị cung cấp|(?:nhà )?trường(?: học)?$|cơ sở giáo dục)|^(?:các )?cơ quan (?:thông tấn,? )?(?:báo chí|truyền thông)|đoàn thể|tổ chức (?:công đoàn|chính trị|xã hội)|^(?:các )?(?:chi|cơ sở) (?:đoàn|hội)|được (?:giao|phân công)|^các (?:thôn|bản|ấp|khóm|xóm|khu phố)/iu,
    examples: ['Các cơ quan, đơn vị liên quan', 'Cấp có thẩm quyền', 'các địa phương', 'Cấp ủy, chính quyền', 'các cấp uỷ đảng', 'Các tổ chức công đoàn', 'Nhà trường'], counterExamples: ['Sở Giáo dục và Đào tạo', 'Công an', 'Sở Thông tin và Truyền thông', 'Hiệp hội Doanh nghiệp', 'Trường Chính trị', 'Các sở, ban, ngành'] },
]
export const isGroupOf = (name: string): Group | undefined => groupNames.find(({ pattern }) => pattern.test(name))?.group ?? (tellsSide(name) ? 'signers' : undefined)
