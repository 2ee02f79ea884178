import { allMatches, escaped, inCapitals, oneLine } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { boundAtTiers, levelOfClass, nameAtTiers, sectorOf } from './bound-at-tiers.ts'
import { classesBound } from './classes-bound.ts'
import { concernedName } from './concerned-name.ts'
import { repeatedNames, spokenOf } from './defined-bodies.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { findParties, ownNames } from './find-parties.ts'
import type { Mention, Tables } from './find-parties.ts'
import { setUpBelow } from './grass-roots.ts'
import { anyTier, councilsOfTiers, healthCentre, isOfCentre, levelOfName, ofDistrict, tierInName, tierOfBranch, tiersLabelled } from './level-of-head.ts'
import { asWritten, headquarters } from './headquarters.ts'
import { homeNames } from './home-names.ts'
import { idOfName, ofTier, shortOf } from './name-forms.ts'
import { isSingle, namesGiven } from './names-given.ts'
import { officialName } from './official-name.ts'
import { besideTheirLike, isAtSameTier, likeAtTiers } from './same-tier.ts'
import type { LikeAt } from './same-tier.ts'
import { schoolsHere } from './school-words.ts'
import { boardName } from './standing-board.ts'
import { roleNamed, standingRole, standingUnits } from './standing-units.ts'
import { tierOfOwner } from './tier-of-owner.ts'
import { acrossTiers, branchOffice, classHere, communeOffices, everywhere, landOffice, lookedAt, ofBothSides, ofCommune, regionalOffice, roleAtTier, roleOfSide, school, sideGroup, tierless } from './tiers-of-classes.ts'
import type { PartyLevel, ReadParty } from './types.ts'
import { unitsOfSeveral } from './units-of-several.ts'

/** The class of whoever is concerned: one class, whether the paper lists "cơ quan", "cơ quan, đơn vị" or "cơ quan, tổ chức, cá nhân" of it. */
const concerned = 'co-quan-lien-quan'
/** "Cục Thuế" in a paper that "Cục Thuế tỉnh" signs with others is that one. */
const branch = /^(?:cục|chi cục|thuế|hải quan|kho bạc|bảo hiểm xã hội|ngân hàng|thanh tra|sở|ban dân tộc|liên đoàn lao động|LĐLĐ|BHXH)(?!\p{L})/iu

const committee = /^(?:UBND|ủy ban nhân dân)/iu
const chairHeading = /^[ \t*]*(?:[a-zđ]\)|\d{1,2}\.|Điều\s+\d+\.)[ \t*]*(?:Trách nhiệm của )?Chủ tịch (?:UBND|Ủy ban nhân dân)[^\n:;.]{0,60}:?\**[ \t]*$/mu

const anyBodies = /^(?:các )?(?:sở|cơ quan|đơn vị|ban|ngành|bộ|tổ chức|địa phương|phòng)(?:,|$| và | có liên quan| liên quan)/iu
/** "Cục Thuế tỉnh" where a letterhead in capitals gave "Cục thuế tỉnh": the same letters, with the capitals of running text. */
const spelledOut = (name: string, before: string) => name !== before && name.toLowerCase() === before.toLowerCase() && name !== name.toUpperCase() && (name.match(/\p{Lu}/gu)?.length ?? 0) > (before.match(/\p{Lu}/gu)?.length ?? 0)

/** One body as a mention calls it. `level`: asked where it becomes a party; `printed`: its tier stands right after the name, and goes before what any label says. */
type Called = { name: string; level: () => PartyLevel | null; short?: string; printed?: boolean }

/** The bodies of one reading, each once, with an id that does not depend on the order of reading. */
export type PartyRegister = {
  mentionsIn: (text: string) => readonly Mention[]
  /** A counterpart "cùng cấp" at the tier of whoever acts. */
  likeAt: LikeAt
  /** The bodies a mention names, as parties from here on. */
  idsOf: (mention: Mention) => readonly string[]
  /** Whether two mentions name the same bodies; makes no parties of them. */
  isSame: (one: Mention, other: Mention) => boolean
  /** The id of a body known only by the words of a heading. */
  bodyNamed: (words: string) => string
  /** The id of whoever holds an office in the body that issues the paper, named in full elsewhere: "Phó Chủ tịch". */
  holderOf: (office: string) => string | undefined
  levelOf: (id: string) => PartyLevel | null
  /** The name it is known by, empty for an id nobody has. */
  nameOf: (id: string) => string
  /** The sides of an agreement, as its first lines introduce them. */
  sideIds: () => readonly string[]
  /** Of two sides of an agreement the one that the other calls "bên kia"; undefined for a body that is no side. */
  otherSide: (id: string) => string | undefined
  /** False for a body known only from this text. */
  inTables: (id: string) => boolean
  /** Whether it is only a class of bodies: "các sở, ngành", "các cơ quan, đơn vị". */
  isClass: (id: string) => boolean
  /** Names a class the document writes into itself, and the text that defines it. */
  aliases: readonly { alias: string; of: string }[]
  parties: () => readonly ReadParty[]
  /** Bodies that act or are acted with and are printed in more than one way: the first way, the others, and where the first of them stands. */
  spelledTwice: () => readonly { first: string; others: readonly string[]; at: Span }[]
}

/** "Đồng chí Chủ tịch UBND xã", where that committee issues the paper: it charges the holder of the office, not itself. */
const addressed = ({ comrade, office = '', tiers }: Mention) => comrade === true && !/^(?:thủ trưởng|người đứng đầu|đại diện)/iu.test(office) && tiers.length < 2 && !/^các\s/iu.test(tiers[0]?.text ?? '')
/** Whoever signs, each for itself: the same as both of them. */
const eachSide = /^(?:mỗi|từng|cả hai) bên$/iu

/** The ministries that sign, spoken of together. */
const allMinistries = /^(?:các|hai|ba|bốn|liên) bộ$/iu

/** "Cơ quan, người có thẩm quyền mở bến": two, where the text knows each by itself. */
const bothOf = /^(?:các )?cơ quan(?:,| và) (?:các )?người (?<which>có thẩm quyền .+)$/iu

const bare = (text: string) => text.toLowerCase().replace(/^(?:thủ trưởng )?(?:các|lực lượng)?\s*/u, '').replace(/\s*-\s*/g, '-')
/** What is told by a walk over the whole text, once somebody asks. */
const once = <T>(of: () => T) => { let known: { is: T } | undefined; return () => (known ??= { is: of() }).is }

/** Every spelling of each body, in the order of the text: the first in full gives its name, the commonest its short name. */
type Spelling = { first: string; place?: string; counts: Map<string, number>; others: { name: string; at: Span }[] }
type Spellings = Map<string, Spelling>

/** "UB MTTQ tỉnh": a name of which words are told by their first letters only. */
const abbreviates = /(?<!\p{L})\p{Lu}{2,}/u
/** The name a list or a heading shortens, as another place of the text spells it out; not another body's. */
function inFull(first: string, seen: Spelling | undefined): string | undefined {
  const spelled = [...(seen?.counts.keys() ?? [])].find((name) => name.length > first.length && !abbreviates.test(name))
  return spelled && seen?.place && !spelled.includes(seen.place) ? `${spelled} ${seen.place}` : spelled
}

function nameOf({ id, name, short }: ReadParty, spellings: Spellings): Pick<ReadParty, 'name' | 'short'> {
  const seen = spellings.get(id)
  const common = [...(seen?.counts ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0]
  const first = seen?.first ?? name
  const full = (id === concerned ? concernedName(seen?.counts) : undefined) ?? (seen ? boardName(first, seen.counts) : undefined) ?? (abbreviates.test(first) ? inFull(first, seen) ?? (abbreviates.test(name) ? undefined : name) : undefined) ?? first
  return { name: full.charAt(0).toUpperCase() + full.slice(1), short: ofTier(short === shortOf(name) && common ? shortOf(common) : short) }
}

/** In: all mentions in the order of the text; letterhead and title in small letters, whose place a body goes by that is named at several. */
function spellingsOf(mentions: readonly Mention[], keyOf: (name: string) => string, home: string): Spellings {
  const spellings: Spellings = new Map()
  for (const { head, tiers, place, start, end } of mentions) {
    for (const tier of tiers.length > 0 ? tiers : [undefined]) {
      const name = tier ? `${head} ${tier.text}` : head
      const id = keyOf(name)
      const seen: Spelling = spellings.get(id) ?? { first: '', counts: new Map<string, number>(), others: [] }
      const shouted = inCapitals(name)
      if (!shouted && seen.counts.size > 0 && tiers.length < 2 && !seen.counts.has(name) && ![...seen.counts.keys()].some((other) => bare(other) === bare(name))) seen.others.push({ name, at: { start, end } })
      const at = tiers.length === 1 && place && !/^các\s/iu.test(tier?.text ?? '') ? oneLine(place) : undefined
      const better = at !== undefined && seen.counts.size < 2 && (seen.place === undefined || home.includes(at.toLowerCase()) && !home.includes(seen.place.toLowerCase()))
      if (!shouted && (seen.first === '' || better)) { seen.first = at ? `${name} ${at}` : name; if (at) seen.place = at }
      if (!shouted) seen.counts.set(name, (seen.counts.get(name) ?? 0) + 1)
      if (seen.first !== '') spellings.set(id, seen)
    }
  }
  return spellings
}

/** In: the whole folded text, the tier of the body that issues it, the issuers as printed, the names known by syntax alone, whether several bodies issue it. */
export function partyRegister(text: string, own: PartyLevel | null, issuers: readonly string[] = [], open: readonly string[] = [], joint = false, tables?: Tables, title = ''): PartyRegister {
  const spread = own === 'central' && /(?:các|mỗi|từng)\s+cấp(?!\p{L})/iu.test(title)
  const atTiers = once(() => councilsOfTiers(text))
  const printed = issuers.map((name) => oneLine(name.toLowerCase()).trim())
  const isPrinted = (name: string) => printed.some((issuer) => new RegExp(`(?:^|,\\s|\\s(?:và|với)\\s)${escaped(name.toLowerCase())}(?=$|,\\s|\\s(?:và|với)\\s)`, 'u').test(issuer))
  const levelHere = (name: string) => (own === 'central' && joint && isPrinted(name) ? 'central' : own === 'central' && atTiers()(name) ? 'all' : (own === 'central' && joint ? tierOfOwner(text, name) : undefined) ?? (spread ? levelOfName(name, 'all', true) : levelOfName(name, own, joint)))
  const { aliases, sides, longNames, sideNames, abbreviated, shortNames: given } = namesGiven(text)
  const shortNames = new Map([...headquarters(issuers), ...classesBound(text, issuers), ...given])
  const unknown = (body: string) => {
    const end = findParties(body)[0]?.end ?? 0
    return end < body.length && !(end > 0 && opensWithVerb(body.slice(end)) && !spokenOf(text, body))
  }
  const units = repeatedNames(text).filter(unknown).map((name) => ({ name, level: tierOfBranch(text, name) ?? tierInName(name) ?? (/^(?:Cục|Vụ|Tổng cục)\s/u.test(name) ? 'central' as const : joint && /^(?:Ban|Tổ|Hội đồng|Đội)\s/u.test(name) ? levelHere(name) : null) }))
  const names = ownNames([...aliases.filter((each) => !isSingle(each)).map(({ alias, of }) => ({ name: alias, level: tierInName(alias) ?? levelOfClass(of, own, joint) })), ...[...shortNames].map(([name, body]) => ({ name: asWritten(name), level: tierInName(name) ?? body.level ?? tierInName(body.head) ?? (/\d/u.test(name) ? null : 'all' as const) })), ...aliases.filter(isSingle).map(({ alias, of }) => ({ name: alias, level: tierInName(alias) ?? tierInName(of) ?? own })), ...[...longNames].flatMap((both) => both.map((name) => ({ name: name === both[0] ? name.charAt(0).toUpperCase() + name.slice(1) : name, level: levelHere(both[1]) }))), ...[...sideNames].flatMap(([alias, name]) => [alias, name].map((each) => ({ name: each, level: levelHere(name) }))), ...abbreviated.map(({ short, name }) => ({ name: short, level: levelHere(name) })), ...open.map((name) => ({ name, level: levelHere(name) })), ...units])
  // A rule or an order made at the centre binds the holder of an office by name; elsewhere who heads a body is told to act for it.
  const officesAct = once(() => own === 'central' && (allMatches(text, /^[ \t]*Điều\s+\d+/gmu).length > 2 || /^[ \t*]*(?:CHỈ THỊ|CÔNG ĐIỆN|Chỉ thị số|Công điện số)/mu.test(text.slice(0, 1500))))
  // Who chairs the one committee of the issuer's tier decides in his own name; those of lower tiers do where the rule gives them a heading.
  const headed = once(() => chairHeading.test(text))
  const chairsAct = ({ office, head, tiers, level }: Mention) => office?.toLowerCase() === 'chủ tịch' && committee.test(head) && tiers.length < 2
    && (own === 'province' && (tiers[0]?.level ?? level) === 'province' && !/^các\s/iu.test(tiers[0]?.text ?? '') || headed())
  const known = new Map<string, ReadParty>()
  const signs = (name: string) => printed.includes(name.toLowerCase())
  const tiersOf = joint ? '(?:các|mỗi|từng|cùng)\\s{1,6}cấp|cấp\\s{1,6}(?:tỉnh|huyện|xã)' : '(?:các|mỗi|từng)\\s{1,6}cấp'
  const everyTier = (name: string) => new RegExp(`${name.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]{1,6}')}\\s{1,6}(?:${tiersOf})(?!\\p{L})`, 'iu').test(text)
  const severalTiers = once(() => acrossTiers.test(text))
  const ofLabel = once(() => tiersLabelled(text))
  const below = once(() => setUpBelow(text))
  const districts = once(() => /(?<!\p{L})(?:cấp|các|UBND|BHXH|Công\s+an)\s+huyện(?!\p{L})/iu.test(text))
  const twoTiers = once(() => communeOffices.test(text) && !districts() && !/(?<!\p{L})(?:các|cơ\s+quan)\s+huyện(?!\p{L})/iu.test(text))
  const levelWithout = (name: string): PartyLevel | null => {
    if (own === 'central' && /^(?:các )?đồn biên phòng$/iu.test(name)) return 'commune'
    if (isOfCentre(name)) return 'central'
    if (regionalOffice.test(name)) return 'region'
    if (tierless.test(name)) return own === 'commune' && school.test(name) ? 'commune' : null
    if (/ các đơn vị, địa phương$/iu.test(name) || joint && anyTier(name, own)) return 'all'
    if (own === 'central' && (atTiers()(name) || landOffice.test(name))) return 'all'
    if (own === 'central' && ofDistrict.test(name)) return 'district'
    if (own === 'province' && ofCommune.test(name) && twoTiers()) return 'commune'
    if (own === 'province' && (ofDistrict.test(name) || healthCentre.test(name)) && districts() && !communeOffices.test(text)) return 'district'
    if (own === 'central' && joint && branchOffice.test(name)) return 'province'
    const branch = own === 'central' || own === 'province' && /^chi cục\s/iu.test(name) && !isPrinted(name) ? tierOfBranch(text, name, own === 'province') : undefined
    if (branch) return branch
    if (own === 'central' && /^(?:các )?chi cục /iu.test(name)) return 'province'
    return own === 'central' && (spread || everywhere.test(name) || everyTier(name)) && !isPrinted(name) && !printed.some((issuer) => issuer.startsWith(`${name.toLowerCase()} việt nam`)) ? 'all' : own
  }
  const isSide = (alias: string) => sides.some((each) => each.alias === alias.toLowerCase())
  const bothSides = once(() => /(?<!\p{L})hai\s+bên(?!\p{L})/iu.test(text) || sides.length === 2 ? 'hai bên' : /(?<!\p{L})các\s+bên(?!\p{L})/iu.test(text) ? 'các bên' : 'mỗi bên')
  const keys = new Map<string, string>()
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? idOfName(name)
    keys.set(name, key)
    return key
  }
  const isIssuer = ({ head, tiers }: Mention) => issuers.some((issuer) => keyOf(issuer).includes(keyOf(tiers[0] ? `${head} ${tiers[0].text}` : head)))
  const local = new Set(open.map((name) => keyOf(name)))
  const agrees = own === 'central' && joint && /^(?:nghị quyết|chương trình|kế hoạch|thỏa thuận|bản ghi nhớ|quy chế)/iu.test(title)
  // A resolution or programme of the centre is its signers' own, whatever branches it names besides; of a circular this tells nothing.
  const signsAtCentre = (name: string) => agrees && isPrinted(name)
  // An office for several provinces signs with one of a province: they stand at both.
  const signersStand = once(() => {
    const signers = findParties(issuers.join(', '))
    return signers.some(({ head }) => regionalOffice.test(head)) && !signers.every(({ head }) => regionalOffice.test(head)) ? 'all' : own ?? undefined
  })
  const ofSigners = (name: string) => (agrees && ofBothSides.test(name) || joint && own !== null && own !== 'central' && (sideGroup.test(name) && !reachesBelow() || roleOfSide.test(name) && !reachesBelow() && !severalTiers()) || own === 'commune' && classHere.test(name) ? signersStand() : undefined)
  const add = ({ name, level, short, printed = false }: Called): string => {
    const id = keyOf(name)
    const before = known.get(id)
    if (before && short === undefined && spelledOut(name, before.name)) known.set(id, { ...before, name, short: shortOf(name) })
    if (!before) known.set(id, { id, name, short: short ?? shortOf(name), level: lookedAt.test(name) ? null : signsAtCentre(name) ? 'central' : (roleAtTier.test(name) ? tierInName(name) : undefined) ?? (printed || isOfCentre(name) || signs(name) ? undefined : ofLabel()(name)) ?? ofSigners(name) ?? (local.has(id) ? below()(name) ? 'commune' : levelHere(name) : level() ?? levelWithout(name)) })
    return id
  }
  const branches = once(() => new Map(findParties(issuers.join(', ').toLowerCase()).flatMap(({ head, tiers: [tier, ...more] }) => (tier && tier.level !== 'all' && more.length === 0 ? [[keyOf(head), tier] as const] : []))))
  const ministries = once(() => findParties(issuers.join(', ')).filter(({ head }) => /^Bộ\s/u.test(head)))
  // In the paper of a commune "UBND" is the "UBND xã" it names elsewhere.
  const homes = once(() => homeNames(mentionsIn(text), oneLine(`${issuers.join(' ')} ${title}`), keyOf))
  const spelledFull = (name: string) => (inCapitals(name) ? mentionsIn(text).find(({ head }) => !inCapitals(head) && keyOf(head) === keyOf(name))?.head ?? name : name)
  const bound = once(() => (joint && own === 'province' ? boundAtTiers(text).map((printed) => longNames.get(printed.toLowerCase()) ?? spelledFull(printed)).map((name) => ({ name: name.charAt(0).toUpperCase() + name.slice(1), key: keyOf(name) })) : []))
  const reachesBelow = once(() => bound().length > 0 && aliases.some(({ alias, of }) => sideGroup.test(alias) && levelOfClass(of, own, joint) === 'all'))
  const sectorBound = (head: string) => { const key = keyOf(sectorOf(longNames.get(head.toLowerCase()) ?? head)); return bound().find((each) => each.key === key || each.key.startsWith(`${key}-nhan-dan`))?.name }
  const likeAt: () => LikeAt = once(() => likeAtTiers(mentionsIn(text), keyOf))
  const ofSeveral = once(() => unitsOfSeveral(mentionsIn(text), keyOf))
  const standing = once(() => standingUnits(text, mentionsIn))
  const calledBy = (mention: Mention): readonly Called[] => {
    const units = standingRole.test(mention.head) && mention.tiers.length === 0 ? standing().get(roleNamed(mention.head)) : undefined
    if (units) return units.flatMap(calledBy)
    if (mention.owner && ofSeveral().has(keyOf(mention.head))) return [{ name: `${mention.head} (${mention.owner})`, level: () => (regionalOffice.test(mention.owner ?? '') ? 'region' : mention.level ?? levelWithout(mention.head)) }]
    const bare = mention.tiers.length === 0 && mention.office === undefined
    const schools = own === 'commune' && mention.tiers.every(({ level }) => level === 'commune') ? schoolsHere(mention.head, mention.tiers.length > 0) : undefined
    if (schools) return [{ name: schools, level: () => 'commune' }]
    const home = bare && own === 'commune' && !school.test(mention.head) ? homes().get(keyOf(mention.head)) : undefined
    if (home) return [{ name: `${mention.head} ${home.text}`, level: () => home.level, printed: true }]
    const sector = bare ? sectorBound(mention.head) : undefined
    if (sector) return [{ name: `${sector} các cấp`, level: () => 'all', printed: true }]
    if (joint && allMinistries.test(mention.head) && ministries().length > 1) return ministries().map((each) => ({ name: each.head, level: () => each.level }))
    const both = bothOf.exec(mention.head)?.groups
    const pair = both ? [`cơ quan ${both.which}`, `người ${both.which}`] : []
    if (pair.length > 0 && pair.every((name) => local.has(keyOf(name)))) return pair.map((name) => ({ name, level: () => null }))
    const long = longNames.get(mention.head.toLowerCase())
    if (long && mention.office && officesAct()) return [{ name: `${mention.office} ${mention.head}`, level: () => levelHere(long) }]
    if (long && mention.tiers.length === 0) return [{ name: long, level: () => levelHere(long), short: mention.head }]
    const sideName = sideNames.get(mention.head.toLowerCase())
    if (sideName) return [{ name: sideName, level: () => levelHere(sideName) }]
    if (eachSide.test(mention.head)) return [{ name: bothSides(), level: () => mention.level }]
    const short = mention.office && chairsAct(mention) ? undefined : shortNames.get(mention.head.toLowerCase()) ?? shortNames.get(mention.head.toLowerCase().replace(/^các\s+/u, ''))
    const same = short && mention.tiers.length > 0 && / khu vực /iu.test(short.head) ? undefined : short
    const elsewhere = same ? mention.tiers.filter(({ level }) => level !== same.level) : []
    if (same && elsewhere.length > 0) return elsewhere.map(({ level, text: tier }) => ({ name: `${same.head} ${tier}`, level: () => level, printed: true }))
    if (same) return [{ name: same.tiers[0] ? `${same.head} ${same.tiers[0].text}` : same.head, level: () => same.level, ...(isSide(mention.head) ? {} : { short: mention.head }) }]
    const isClass = aliases.some(({ alias }) => alias.toLowerCase() === mention.head.toLowerCase().replace(/^các\s+/u, ''))
    const title = mention.office && /^(?:phó )?trưởng$/iu.test(mention.office) && /^ban(?!\p{L})/iu.test(mention.head) ? `${mention.office} ban` : undefined
    if (title && local.has(keyOf(title))) return [{ name: title, level: () => null }]
    if (mention.office && (addressed(mention) && isIssuer(mention) || officesAct() || chairsAct(mention) || /^phó\s/iu.test(mention.office) || /^trưởng$/iu.test(mention.office) && /^(?:ban chỉ đạo|tiểu ban|hội đồng|tổ)(?!\p{L})/iu.test(mention.head))) return (mention.tiers.length > 0 ? mention.tiers : [undefined]).map((tier) => ({ name: tier ? `${mention.office} ${mention.head} ${tier.text}` : `${mention.office} ${mention.head}`, level: () => tier?.level ?? mention.level ?? levelWithout(mention.head) }))
    const full = joint && mention.tiers.length === 0 && branch.test(mention.head) ? branches().get(keyOf(mention.head)) : undefined
    if (full) return [{ name: `${mention.head} ${full.text}`, level: () => full.level, printed: true }]
    if (mention.tiers.length === 0 || (isClass && /^(?:cùng|các)\s+cấp/iu.test(mention.tiers[0]?.text ?? ''))) return [{ name: mention.head, level: () => (mention.tiers.length > 0 ? 'all' : mention.lent && own === 'central' && joint && everywhere.test(mention.head) ? levelWithout(mention.head) : mention.level) }]
    return mention.tiers.map(({ level, text: tier }) => ({ name: `${mention.head} ${tier}`, level: () => level, printed: true }))
  }
  const sideIds = () => sides.flatMap(({ alias }) => mentionsIn(alias).flatMap(idsOf))
  const otherSide = (id: string) => { const ids = sides.length === 2 ? sideIds() : []; return ids.length === 2 && ids.includes(id) ? ids.find((other) => other !== id) : undefined }
  const idsOf = (mention: Mention): readonly string[] => calledBy(mention).map(add)
  const isSame = (one: Mention, other: Mention) => { const key = (mention: Mention) => calledBy(mention).map(({ name }) => keyOf(name)).join(); return key(one) === key(other) }
  const cache = new Map<string, readonly Mention[]>()
  const mentionsIn = (piece: string) => {
    const seen = cache.get(piece)
    if (seen) return seen
    const found = findParties(piece, names, tables)
    const mentions = piece !== text && found.some(isAtSameTier) ? besideTheirLike(piece, found, likeAt()) : found
    cache.set(piece, mentions)
    return mentions
  }
  const bodyNamed = (words: string) => {
    const name = oneLine(words).trim()
    if (!known.has(keyOf(name))) local.add(keyOf(name))
    return add({ name, level: () => null })
  }
  const holderOf = (title: string) => {
    const named = mentionsIn(text).filter(({ office, tiers }) => office?.toLowerCase() === title.toLowerCase() && tiers.length < 2)
    const ofIssuer = named.filter(isIssuer)
    return ofIssuer[0] && ofIssuer.every((each) => isSame(each, ofIssuer[0]!)) ? idsOf(ofIssuer[0])[0] : undefined
  }
  let spelled: Spellings | undefined
  const spellings = () => spelled ??= spellingsOf(mentionsIn(text), keyOf, oneLine(`${issuers.join(' ')} ${title}`).toLowerCase())
  const ofAllTiers = (party: ReadParty) => {
    const sector = bound().find(({ key }) => party.id === `${key}-cac-cap`)
    return sector ? { ...party, name: nameAtTiers(sector.name, [...spellings().get(party.id)?.counts.keys() ?? []]) } : party
  }
  const inCapitalsOnly = (name: string) => !text.includes(name.slice(1)) && text.includes(name.toUpperCase())
  const spelledTwice = () => [...known.keys()].filter((id) => id !== concerned).flatMap((id) => {
    const { others = [], counts } = spellings().get(id) ?? {}
    return others[0] ? [{ first: [...(counts?.keys() ?? [])][0] ?? others[0].name, others: others.map(({ name }) => name), at: others[0].at }] : []
  })
  return { spelledTwice, sideIds, mentionsIn, likeAt: (mention, level) => likeAt()(mention, level), idsOf, isSame, bodyNamed, holderOf, levelOf: (id) => known.get(id)?.level ?? null, nameOf: (id) => known.get(id)?.name ?? '', otherSide, inTables: (id) => !local.has(id), isClass: (id) => anyBodies.test(known.get(id)?.name ?? ''), aliases, parties: () => [...known.values()].map((party) => ofAllTiers({ ...party, ...nameOf(inCapitalsOnly(party.name) ? { ...party, name: officialName(party.name), short: officialName(party.short) } : party, spellings()) })) }
}
