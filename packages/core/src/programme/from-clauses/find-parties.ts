import { firstAtStart, forFolded, nameFinder, oneLine, wordFinder } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { lendTiers } from './lend-tiers.ts'
import { tierInName } from './level-of-head.ts'
import { headOfBody, named } from './offices.ts'
import { ownersListed } from './owners-listed.ts'
import { openName, partyWords } from './party-words.ts'
import { goesOnOtherwise, inSchools } from './school-words.ts'
import { inShortAndFull, shortAfter } from './short-and-full.ts'
import { spreadFields } from './spread-fields.ts'
import { properName, tierWords } from './tier-words.ts'
import type { PartyLevel } from './types.ts'
import { wholeName } from './whole-name.ts'

/** A body as one place of the text names it. `tiers`: the tiers printed after it, if any; `comrade`: the holder of the office is addressed; `owner`: whose it is, where that stands beside it; `lent`: with a tier. */
export type Mention = Span & { head: string; office?: string; comrade?: true; owner?: string; lent?: true; tiers: readonly { level: PartyLevel; text: string }[]; level: PartyLevel | null; place?: string }

type Compiled = { pattern: RegExp; level: PartyLevel | null; closed: boolean }

const compile = (source: string) => forFolded(new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.replaceAll(' ?', '\\s{0,4}').replaceAll(' ', '\\s{1,6}')})(?![\\p{L}\\p{N}])`, 'giu'))
const compiled: readonly Compiled[] = partyWords.map(({ pattern, level, closed }) => ({ pattern: compile(pattern), level: level ?? null, closed: closed ?? false }))
const finder = wordFinder([...compiled.map(({ pattern }) => pattern), openName])

/** `name`: what it is called, where the words there say only part of it. */
type Raw = Span & { level: PartyLevel | null; closed: boolean; name?: string }

/** A name a document gives itself: "(gọi chung là cơ quan tư pháp)". */
export type OwnName = { name: string; level: PartyLevel | null }
/** Finds the names that hold in one document only. */
export type OwnNames = (text: string) => readonly Raw[]

export function ownNames(names: readonly OwnName[]): OwnNames {
  const find = nameFinder(names.map(({ name }) => ({ name, asWritten: /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?$|^(?:Trung ương|TW) Hội$/u.test(name) })))
  const levels = names.map(({ name, level }) => (/nhà trường/i.test(name) ? null : level))
  const title = (which: number, text: string, end: number) => /^(?:bộ trưởng|chủ tịch|giám đốc|thủ trưởng|chánh án|viện trưởng)$/iu.test(names[which]?.name ?? '') && /^\s+(?:các\s+)?(?:Bộ|Sở|Ủy ban|UBND|Ban|Cục|Vụ|Viện|Hội|Tòa|cơ quan)(?!\p{L})/u.test(text.slice(end, end + 24))
  return (text) => find(text).filter(({ end, which }) => !title(which, text, end) && !goesOnOtherwise(names[which]?.name ?? '', text.slice(end, end + 20))).map(({ start, end, which }) => ({ start, end, level: levels[which] ?? null, closed: false }))
}
const none: OwnNames = () => []

/** The first of ascending numbers that is greater; undefined where none is. */
function firstAbove(numbers: readonly number[], than: number): number | undefined {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= than) low = middle + 1
    else high = middle
  }
  return numbers[low]
}

/** What the tables find in a text: the bodies they hold, and where words stand that may begin a body they do not hold. */
type InTables = { bodies: readonly Raw[]; open: readonly RegExpExecArray[] }

export type Tables = (text: string) => InTables

const inTables: Tables = (text) => {
  const { likely, matches } = finder(text)
  const bodies: Raw[] = []
  let open: readonly RegExpExecArray[] = []
  for (const which of likely) {
    const word = compiled[which]
    if (!word) open = matches(which)
    else for (const { index, 0: match } of matches(which)) bodies.push({ start: index, end: index + match.length, level: word.level, closed: word.closed })
  }
  return { bodies, open }
}

/** The tables, remembering what they found: registers of one reading ask for the same phrases. */
export function rememberedTables(): Tables {
  const seen = new Map<string, InTables>()
  return (text) => {
    const known = seen.get(text) ?? inTables(text)
    seen.set(text, known)
    return known
  }
}

const company = /^(?:Tập đoàn|Tổng [Cc]ông ty) $/u
const bracketBehind = /^\s\(\p{Lu}/u
const ownerBehind = /^\s(?:\((?:Sở|Công an|Bộ|Cục|Hội|Ủy ban|UBND|Tỉnh đoàn|Tòa|Viện|Liên đoàn|BHXH)|[-–]\s(?:Sở|Công an|Bộ|Hội|Tỉnh đoàn)\s)/u
const furtherField = /^\s(?:[-–]\s(?=\p{Lu})|(?!(?:với|của|tại|cho|các|và|cấp|huyện|tỉnh|xã|phường|thành)\s)(?=\p{Ll}))[^,.;:()\n]{2,40}$/u
/** "Phòng Xây dựng phong trào (Công an tỉnh)", "Ban Tuyên giáo - Chính sách (Hội Phụ nữ)": a department whose field goes on past the name the tables know, up to its owner. */
const goesOnToOwner = (text: string, known: number, end: number): boolean =>
  end > known && ownerBehind.test(text.slice(end, end + 14)) && furtherField.test(text.slice(known, end)) && !opensWithVerb(text.slice(known, end).replace(/^[\s–-]+/u, ''))
/** "Bộ Chỉ huy cử người": half a word is no name. */
const halfName = /^(?:Bộ|Ban) (?:Chỉ|Tư|Giám|Điều|Thường|Đại)$/u

/** "Phòng Bến bãi" over "Tham mưu kiện toàn …": a line that begins with work is no more of a name. In: the text, where a name begins. Out: where the line of the name ends above such work, else Infinity. */
function aboveWork(text: string, start: number): number {
  const [first = '', below] = text.slice(start, start + 200).split('\n')
  return below !== undefined && first.length < 120 && first.includes(' ') && opensWithVerb(below) ? start + first.length : Infinity
}

function heads(text: string, own: OwnNames, tables: Tables): readonly Raw[] {
  const { bodies, open } = tables(text)
  const all: Raw[] = [...spreadFields(text), ...own(text), ...bodies]
  const starts = open.length > 0 ? all.map(({ start }) => start).sort((a, b) => a - b) : []
  const taken = new Set(starts)
  for (const match of open) {
    if (taken.has(match.index)) {
      const end = match.index + match[0].length
      const known = all.find(({ start }) => start === match.index)
      if (known && goesOnToOwner(text, known.end, end)) all.push({ ...known, end, closed: true })
      continue
    }
    const next = firstAbove(starts, match.index) ?? Infinity
    // "Tập đoàn Điện lực Việt Nam": a body the tables hold is a field of the company.
    // "Ban Thanh thiếu nhi trường học (Tỉnh đoàn)": a word for a body inside a name whose owner stands behind it.
    const inside = /^\p{Ll}/u.test(text.slice(next, next + 2)) && match.index + match[0].length > next && bracketBehind.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3))
    const inner = inside ? match.index + match[0].length : company.test(text.slice(match.index, next)) ? all.find(({ start }) => start === next)?.end ?? next : Math.min(match.index + match[0].length, next)
    const line = aboveWork(text, match.index)
    const short = text.slice(match.index, Math.min(inner, line)).replace(/(?:[\s,-]|\svà)+$/u, '')
    const name = wholeName(text, match.index, short, Math.min(line, inner > next ? firstAbove(starts, inner - 1) ?? Infinity : next))
    if (!/\s/.test(name) || halfName.test(name)) continue
    const level = /^(?:Sở)/.test(match[0]) ? 'province' as const : /^(?:Bộ|Vụ|Cục|Tổng cục)/.test(match[0]) || / Trung ương (?:Hội|Đoàn)$/u.test(name) ? 'central' as const : null
    all.push({ start: match.index, end: match.index + name.length, level, closed: !/^(?:Trường|Hội|Hiệp hội|Liên hiệp|Liên đoàn)\s/u.test(name) })
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Raw[] = []
  for (const each of all) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each)
  return kept
}

const noPlace = /^[ \n]*\t/u
/** The place a tier is of; a single word on the next line begins something else, as do the next cell of a table and "Tỉnh đoàn". */
function placeAt(text: string): RegExpExecArray | null {
  const found = properName.exec(text)
  const name = found && (noPlace.test(text) || unionOf.test(text)) ? null : found
  return name && /^\s*\n/u.test(name[0]) && name[0].trim().split(/\s+/u).length < 2 ? null : name
}

const firstTier = firstAtStart(tierWords.map(({ pattern }) => pattern))

function tierAt(text: string): { level: PartyLevel; match: string } | undefined {
  const found = firstTier(text)
  return found && { level: tierWords[found.which]!.level, match: found.match[0] }
}

/** "cấp tỉnh, cấp quân khu", "cấp huyện, cấp khu vực": courts and prosecutors of the army, named right behind their civil like, are meant at its tier. */
const sameRank = (words: string, before: PartyLevel | undefined): PartyLevel | undefined =>
  before === 'province' && /^cấp quân khu$/iu.test(words) || before === 'district' && /^cấp khu vực$/iu.test(words) ? before : undefined

const tiersTold = forFolded(/^\s+(?:ở\s+)?(?:cả\s+)?(?:hai|ba)\s+cấp:?\s+(?<list>(?:tỉnh|huyện|xã)(?:(?:,|\s+và)\s+(?:tỉnh|huyện|xã)){1,2})(?!\p{L}|\s+hội)/iu)
/** "Công an, Hội Nông dân ở hai cấp tỉnh, xã": the tiers told by their number and then one by one. */
function severalTiers(text: string): { end: number; tiers: Mention['tiers'] } | undefined {
  // Asked behind every name: one letter tells most of them.
  const told = 'ởchbỞCHB'.includes(text.charAt(1)) ? tiersTold.exec(text) : null
  const names = told?.groups?.list?.toLowerCase().split(/,\s+|\s+và\s+/) ?? []
  return told ? { end: told[0].length, tiers: names.flatMap((name) => { const level = tierInName(`cấp ${name}`); return level ? [{ level, text: name === 'tỉnh' ? name : `cấp ${name}` }] : [] }) } : undefined
}

/** "Văn phòng Huyện đoàn": no tier, the union or the party committee of one. */
const unionOf = /^\s+(?:Tỉnh|Thành|Huyện|Quận|Thị)\s+(?:đoàn(?!\s+(?:kết|thể|viên))|ủy)(?!\p{L})/u
function tail(text: string, at: number): { end: number; tiers: Mention['tiers']; place?: string } {
  const told = severalTiers(text.slice(at, at + 60))
  if (told) return { end: at + told.end, tiers: told.tiers }
  const tiers: { level: PartyLevel; text: string }[] = []
  let end = at
  let place: string | undefined
  for (let round = 0; round < 4; round++) {
    const rest = text.slice(end, end + 80)
    const joined = round > 0 ? /^(?:,|\s+và)(?=\s+cấp\s)/.exec(rest)?.[0].length : 0
    if (joined === undefined) break
    const after = rest.slice(joined)
    const tier = tierAt(after)
    if (!tier || unionOf.test(after)) break
    const words = oneLine(tier.match.trim())
    tiers.push({ level: sameRank(words, tiers.at(-1)?.level) ?? tier.level, text: words })
    end += joined + tier.match.length
    const name = placeAt(text.slice(end, end + 60))
    if (name && tier.level !== 'all' && tier.level !== 'central') { place = name[0].trim(); end += name[0].length }
  }
  return { end, tiers, ...(place ? { place } : {}) }
}

/** Members of a body, named by a title alone where the text makes it a name. */
const titleOf = /^(?:các )?(?:thành viên|ủy viên|(?:phó )?trưởng ban|(?:tổ )?thư ký)$/iu

/** "Các phòng, ban, đơn vị thuộc Ủy ban nhân dân cấp xã": they stand at its tier, under their own name. */
const departments = /^(?:các )?(?:phòng|ban)(?:, (?:phòng|ban))*$/iu
const belongs = forFolded(/^(?:,\s+(?:đơn\s+vị|cơ\s+quan|ngành))?(?:\s+chuyên\s+môn)?\s+(?:trực\s+)?thuộc\s+$/iu)
/** Units that only whose they are tells apart: "đơn vị được giao thuộc Công an tỉnh". */
const partOf = /^(?:các )?(?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị|tổ chức))*(?: (?:có )?liên quan| được giao(?: nhiệm vụ)?|(?:(?: |, | và )(?:tham mưu|giúp việc|chuyên môn|nghiệp vụ|kỹ thuật|chức năng|sự nghiệp))+)?$/iu
/** "Ban Gia đình (đơn vị đầu mối)": its part in the work, no body it belongs to. */
const isRole = /^(?:đơn vị|cơ quan|bộ phận|bên) (?:đầu mối|thường trực|chủ trì|giúp việc)/iu
const bracketOpens = /^\s*\(\s*$/
/** "Phòng Xây dựng (hoặc Phòng Kinh tế) các huyện": one body, called otherwise at some places; the places behind are its own. */
const otherwiseOpens = /^\s*\(\s*(?:hoặc|nay là|trước đây là)\s+(?:các\s+)?$/iu
/** A stage of the procedure that a bracket tells the bodies of: "cấp có thẩm quyền (Ủy ban nhân dân tỉnh, Bộ Xây dựng)". */
const stageNamed = /^(?:các )?(?:(?:cấp|cơ quan(?: quản lý)?) có thẩm quyền|cấp thẩm quyền|cấp trên(?: trực tiếp)?|cơ quan (?:nhà nước |quản lý )?cấp trên(?: trực tiếp)?)$/iu
const LONGEST_JOINT = ', đơn vị trực thuộc'.length
/** The board of a body, told from others only by whose it is. */
const boardOf = /^(?:ban (?:thường vụ|chấp hành|thường trực)|BTV|BCH)$/iu
/** A department of an association goes by that name whole. */
const atCentre = /^(?:trung ương|TW) hội$/iu
/** "Phòng Tham mưu (PV01) Công an tỉnh": whose it is, past the number it goes by. */
const besideOwner = /^\s+(?:\(\p{Lu}[\p{Lu}\d]{1,9}\)\s+)?$/u
/** What stands between a body and whose it is, unless nothing does: a comma or "và" joins two. Every joint looked for below holds one of these. */
const qualifies = forFolded(/[(–-]|(?:thuộc|của|trong)$/iu)
/** "Phòng Tham mưu (Công an tỉnh)", "Vụ Pháp chế - Bộ Tư pháp": the second only says whose the first is. */
function dropQualifiers(text: string, mentions: Mention[]) {
  for (let i = mentions.length - 1; i > 0; i--) {
    const [one, next] = [mentions[i - 1]!, mentions[i]!]
    const between = text.slice(one.end, next.start)
    const joint = between.trim()
    if (joint.length > LONGEST_JOINT || joint !== '' && !qualifies.test(joint)) continue
    if (departments.test(one.head) && one.tiers.length === 0 && next.tiers.length === 1 && belongs.test(between)) {
      mentions[i - 1] = { ...one, head: `${one.head}${oneLine(between).replace(/\s+(?:trực\s+)?thuộc\s*$/iu, '')}`, tiers: next.tiers, end: next.end, level: next.level }
      mentions.splice(i, 1)
      continue
    }
    const unit = /(?:được giao|nhiệm vụ|liên quan|tham mưu|giúp việc|chuyên môn|nghiệp vụ|kỹ thuật|sự nghiệp)$/iu.test(one.head) && partOf.test(one.head) || /^(?:cơ quan|đồn|phòng|ban|BTV|BCH|vụ|cục|tổng cục|trung tâm|văn phòng|thanh tra|chi cục|tổ|đội|trại)(?:\s|$)/iu.test(one.head)
    const bracket = bracketOpens.test(between) ? /^[^()]{0,60}\)/.exec(text.slice(next.end))?.[0].length : undefined
    if (bracketOpens.test(between) && stageNamed.test(one.head) && one.tiers.length === 0) {
      mentions.splice(i - 1, 2, { ...next, start: one.start })
      continue
    }
    const full = bracketOpens.test(between) && text[next.end] === ')' && one.tiers.length + next.tiers.length === 0 ? inShortAndFull(one.head, next.head) : undefined
    if (full !== undefined) {
      const more = tail(text, next.end + 1)
      mentions[i - 1] = { ...one, head: full, ...more, level: more.tiers[0]?.level ?? one.level ?? next.level }
      mentions.splice(i, mentions.slice(i).filter(({ start }) => start < more.end).length)
      if (mentions[i]) i++
      continue
    }
    const alike = otherwiseOpens.test(between) ? /^[^()]{0,60}\)/.exec(text.slice(next.end))?.[0].length : undefined
    if (alike !== undefined) {
      const more = tail(text, next.end + alike)
      mentions[i - 1] = { ...one, ...(one.tiers.length > 0 ? { end: more.end } : more), level: one.level ?? more.tiers[0]?.level ?? next.level }
      mentions.splice(i, 1)
      continue
    }
    const sameKind = one.head.split(' ')[0]?.toLowerCase() === next.head.split(' ')[0]?.toLowerCase()
    const dash = unit && (/^\s*[-–]\s*$|^\s+(?:thuộc|của)\s+$/.test(between) || !sameKind && besideOwner.test(between) && !(between.includes('\n') && /^cơ quan\s/iu.test(one.head))) ? 0 : undefined
    const title = titleOf.test(one.head) && /^\s+(?:(?:trong|của|thuộc)\s+)?$/.test(between) && /^(?:ban|tổ|hội đồng|tiểu ban|đoàn)(?!\p{L})/iu.test(next.head) ? 0 : undefined
    const more = bracket ?? dash ?? title
    if (more === undefined) continue
    const owners = partOf.test(one.head) && !one.head.endsWith(' quan') && /thuộc|của/u.test(between) ? ownersListed(text, mentions, i) : 1
    const last = mentions[i + owners - 1] ?? next
    const whole = partOf.test(one.head) && /thuộc|của/u.test(between) ? oneLine(`${one.head}${between}${text.slice(next.start, last.end)}`) : one.head.split(' ').length > 2 && !/^trại\s/iu.test(one.head) && !boardOf.test(one.head) && !atCentre.test(next.head) || title === 0 || one.tiers.length > 0 ? one.head : `${one.head} ${text.slice(next.start, next.end).replace(/\s+/g, ' ')}`
    mentions[i - 1] = { ...one, head: whole, end: last.end + more, level: isRole.test(next.head) ? one.level : (one.level === 'all' ? next.level : one.level) ?? next.level, ...(whole === one.head && !isRole.test(next.head) ? { owner: oneLine(text.slice(next.start, next.end)), ...(next.tiers.length > 0 ? { lent: true as const } : {}) } : {}) }
    // All that the bracket holds: "Sở Xây dựng (Phòng Bến bãi, Thanh tra Sở)".
    mentions.splice(i, Math.max(owners, mentions.slice(i).filter(({ start }) => start < last.end + more).length))
    if (bracket !== undefined && mentions[i]) i++
  }
}

/** "Tuyên truyền về bảo hiểm xã hội, hải quan": fields in small letters, no bodies, unless what stands before them hands something to one. */
const topics: ReadonlySet<string> = new Set(['bảo hiểm xã hội', 'hải quan', 'thi hành án dân sự'])
const namesBody = forFolded(/(?:cơ\s+quan|ngành|với|gửi|cho|tới|đến|của|do|báo\s+cáo)\s+$/iu)

/** "Mỗi xã, phường", "mỗi cơ quan" are all of them. */
const eachAsAll = (head: string) => ('mMtT'.includes(head.charAt(0)) ? head.replace(/^(?:mỗi|từng)\s(?=xã|phường|thị|đặc|huyện|quận|cơ quan|đơn vị|lực lượng|cấp)/iu, 'các ') : head)

/** "Báo và Phát thanh, Truyền hình Ba Cầu", "Tỉnh đoàn Ba Cầu": the press of a place, and what begins with its tier, are told by the place alone. */
const endsInPlace = forFolded(/^(?:VNPT|Viettel|Mobifone|Vinaphone|Agribank|BIDV|Vietcombank|VietinBank)$|^(?:báo\s+và|đài\s|báo\s+và\s+đài)(?=.*(?:truyền\s+hình|PTTH|PT&TH|PT ?- ?TH)$)|^(?:tỉnh|thành|huyện|quận|thị)\s+(?:đoàn|ủy)$/iu)

/** "Kho bạc Nhà nước khu vực IX": a branch told by the number of its region. */
const ofRegion = forFolded(/^\s+(?:[IVX]{1,6}|\d{1,2})(?![\p{L}\d/]|\.\d)/u)

/**
 * Every body named in a piece of text, in order. A tier printed after the last of a list ("Công an và Ủy ban MTTQ cấp huyện") holds for
 * those before it that print none.
 */
export function findParties(text: string, own: OwnNames = none, tables: Tables = inTables): readonly Mention[] {
  const mentions: Mention[] = []
  for (const { start, end: short, level, closed, name } of heads(text, own, tables)) {
    if (start < (mentions.at(-1)?.end ?? 0)) continue
    const end = text.startsWith('vực', short - 3) ? short + (ofRegion.exec(text.slice(short, short + 12))?.[0].length ?? 0) : short
    const head = name ?? eachAsAll(oneLine(text.slice(start, end)))
    const more = closed ? { end, tiers: [] } : tail(text, end + (text[end + 1] === '(' ? shortAfter(text.slice(end, end + 16), head) : 0))
    if (more.tiers.length === 0) more.end = end + (endsInPlace.test(head) ? placeAt(text.slice(end, end + 60).split('\n', 1)[0] ?? '')?.[0].length ?? 0 : 0)
    if (topics.has(head) && more.tiers.length === 0 && !namesBody.test(text.slice(Math.max(0, start - 14), start))) continue
    if (inSchools(head, text.slice(Math.max(0, start - 16), start))) continue
    const from = start - (headOfBody.exec(text.slice(Math.max(mentions.at(-1)?.end ?? 0, start - 50), start))?.[1]?.length ?? 0)
    const office = from < start ? oneLine(named.exec(text.slice(from, start))?.[0] ?? '').trim() : ''
    mentions.push({ start: from, head, level: more.tiers[0]?.level ?? level, ...more, ...(office ? { office } : {}), ...(office && /^(?:các\s+)?đồng\s+chí\s/iu.test(text.slice(from, start)) ? { comrade: true as const } : {}) })
  }
  dropQualifiers(text, mentions)
  lendTiers(text, mentions)
  return mentions
}
