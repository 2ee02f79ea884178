import { aliasPattern, findParties } from './find-parties.ts'
import type { Mention } from './find-parties.ts'
import type { PartyLevel, ReadParty } from './types.ts'

const expansions: readonly (readonly [RegExp, string])[] = [
  [/UBND/giu, 'ủy ban nhân dân'], [/HĐND/giu, 'hội đồng nhân dân'], [/UB\s?MTTQ(?:\s?VN)?/giu, 'ủy ban mttq'], [/mặt trận tổ quốc/giu, 'mttq'], [/MTTQ\s?(?:việt nam|VN)/giu, 'mttq'],
  [/KH&CN|KHCN/giu, 'khoa học và công nghệ'], [/TT&TT/giu, 'thông tin và truyền thông'], [/GD&ĐT|GDĐT/giu, 'giáo dục và đào tạo'], [/LĐLĐ/giu, 'liên đoàn lao động'],
  [/LHPN/giu, 'liên hiệp phụ nữ'], [/CCB/giu, 'cựu chiến binh'], [/BTT/giu, 'ban thường trực'], [/CHQS/giu, 'chỉ huy quân sự'], [/^các\s+/giu, ''], [/^thủ trưởng\s+(?:các\s+)?/giu, ''], [/cùng\s+cấp$/giu, 'các cấp'], [/\s*-\s*/g, ' - '], [/\s+/g, ' '],
]
const plain = (text: string) => expansions.reduce((out, [pattern, to]) => out.replace(pattern, to), text).trim().toLowerCase()

/** Classes that stand at no tier of the administration. */
const tierless = /nhà trường|trường học|cơ sở giáo dục|viễn thông|cấp có thẩm quyền/iu

/** One class under several printed names: its short name, by which readers know it. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/liên quan$/iu, 'cơ quan liên quan'], [/^(?:các )?(?:lực lượng |ngành )?công an(?: (?:các )?(?:đơn vị, )?địa phương| các đơn vị, địa phương)?$/iu, 'lực lượng Công an'],
  [/^(?:thủ trưởng )?(?:các )?(?:sở, ban,? ngành|sở, ngành)(?:, đoàn thể)?(?: tỉnh| thành phố)?$/iu, 'sở, ban, ngành'], [/^(?:các )?tổ chức thành viên$/iu, 'tổ chức thành viên'],
]
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/hội cựu chiến binh/giu, 'CCB'], [/mặt trận tổ quốc(?: việt nam)?/giu, 'MTTQ'], [/ủy ban nhân dân/giu, 'UBND'], [/hội đồng nhân dân/giu, 'HĐND'], [/liên đoàn lao động/giu, 'LĐLĐ'],
  [/liên hiệp phụ nữ/giu, 'LHPN'], [/khoa học và công nghệ/giu, 'KH&CN'], [/thông tin và truyền thông/giu, 'TT&TT'], [/giáo dục và đào tạo/giu, 'GD&ĐT'], [/cùng cấp$/giu, 'các cấp'],
]
const shortOf = (name: string) => classes.find(([pattern]) => pattern.test(name))?.[1] ?? shortForms.reduce((text, [pattern, to]) => text.replace(pattern, to), name)

const ascii = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')

/** The bodies of one reading, each once, with an id that does not depend on the order of reading. */
export type PartyRegister = {
  mentionsIn: (text: string) => readonly Mention[]
  idsOf: (mention: Mention) => readonly string[]
  levelOf: (id: string) => PartyLevel | null
  /** Names a class the document writes into itself, and the text that defines it. */
  aliases: readonly { alias: string; of: string }[]
  parties: () => readonly ReadParty[]
}

const defines = /(?<of>[^.;\n]{3,260}?)\s*\((?:sau đây\s+)?(?:được\s+)?(?:viết tắt|gọi tắt|gọi chung|gọi)\s+(?:chung\s+|tắt\s+)?là\s*:?\s*[“"]?(?<alias>[^)”"]{3,60})[”"]?\)/giu

/** In: the whole folded text and the tier of the body that issues it. */
export function partyRegister(text: string, own: PartyLevel | null): PartyRegister {
  const aliases = [...text.matchAll(defines)].map(({ groups }) => ({ alias: (groups?.alias ?? '').trim(), of: groups?.of ?? '' }))
    .filter(({ alias }) => /^(?:các\s+)?(?:cơ quan|nhà trường|đơn vị|bên|ngành|tổ chức|lực lượng|ban|hội|liên ngành|hai)/iu.test(alias))
  const patterns = aliases.map(({ alias }) => aliasPattern(alias))
  const known = new Map<string, ReadParty>()
  const add = (name: string, level: PartyLevel | null): string => {
    const key = plain(name)
    const id = ascii(key) || 'p'
    if (!known.has(id)) known.set(id, { id, name: name.charAt(0).toUpperCase() + name.slice(1), short: shortOf(name), level: level ?? (tierless.test(name) ? null : own) })
    return id
  }
  const idsOf = (mention: Mention): readonly string[] => {
    const isClass = aliases.some(({ alias }) => alias.toLowerCase() === mention.head.toLowerCase().replace(/^các\s+/u, ''))
    if (mention.tiers.length === 0 || (isClass && /^(?:cùng|các)\s/iu.test(mention.tiers[0]?.text ?? ''))) return [add(mention.head, mention.tiers.length > 0 ? 'all' : mention.level)]
    return mention.tiers.map(({ level, text: tier }) => add(`${mention.head} ${tier}`, level))
  }
  const cache = new Map<string, readonly Mention[]>()
  const mentionsIn = (piece: string) => {
    const seen = cache.get(piece)
    if (seen) return seen
    const mentions = findParties(piece, patterns)
    cache.set(piece, mentions)
    return mentions
  }
  return { mentionsIn, idsOf, levelOf: (id) => known.get(id)?.level ?? null, aliases, parties: () => [...known.values()] }
}
