import { allMatches, inCapitals, isJointKind, oneLine } from '../../source/index.ts'
import type { Clause, DocumentHead } from '../../source/index.ts'
import { headingActors } from './clause-context.ts'
import { firstLineOf, headingLine } from './heading-lines.ts'
import { titleOfRule } from './open-bodies.ts'
import type { PartyRegister } from './party-register.ts'
import { subjectOf } from './party-places.ts'

export type DefaultActors = {
  issuers: readonly string[]
  /** Who acts where the text names nobody; empty when a plan binds others than its issuer. */
  acting: readonly string[]
  /** The agency the plan puts in charge: acts where an unnamed duty carries a time or a trigger. */
  lead: readonly string[]
}

/** Capitals made small, abbreviations and the number of a region left as they are. */
const small = (capitals: string) => capitals.toLowerCase().replace(/(?<!\p{L})(?:ubnd|hđnd|ubmttq|mttq|lđlđ|chqs|bhxh|tw|vn)(?!\p{L})|(?<=\s(?:khu vực|vùng)\s)[ivx]+(?!\p{L})/gu, (word) => word.toUpperCase())

const ids = (text: string, register: PartyRegister) => {
  const plain = inCapitals(text) ? small(text) : text
  return [...new Set(register.mentionsIn(plain).flatMap((mention) => register.idsOf(mention)))]
}

/** Words that begin a further body in a letterhead of several lines. */
const bodyInCapitals = /(?<!ỦY|TIỂU|TRƯỞNG|ĐẠO|VĂN|BIÊN|NỘI|LIÊN|ĐẢNG|XÃ|QUỐC|CHI|TỔNG|CÔNG|NHIỆM|PHỤC)\s(?=(?:TIỂU BAN|BAN|SỞ|PHÒNG|CÔNG AN|HỘI ĐỒNG|ỦY BAN|TỔ|VĂN PHÒNG|TRUNG TÂM|CHI CỤC|CỤC|VỤ|ĐẢNG ĐOÀN|ĐẢNG ỦY|HỘI|ĐOÀN|LIÊN ĐOÀN|BỘ CHỈ HUY|TRƯỜNG|BỆNH VIỆN)\s)|(?<=XÃ(?:\s\p{Lu}+){1,4})(?<!TIỂU|ỦY)\s(?=(?:TIỂU BAN|BAN)\s)/u
const standing = /^BAN (?:THƯỜNG TRỰC|CHẤP HÀNH|THƯỜNG VỤ)/u

/** `alone`: others issue it too, and this is the name of one. Whom a letterhead names as issuing: the last body of its capitals, by the spelling the text gives it; all of a title's "GIỮA … VÀ …", who are equals. */
function issuersNamed(printed: string, title: string, text: string, register: PartyRegister, alone: boolean): readonly string[] {
  if (printed !== printed.toUpperCase() || title.toUpperCase().includes(`GIỮA ${printed}`)) return ids(printed, register)
  const council = standing.exec(printed.split(bodyInCapitals).at(-1) ?? '')?.[0]
  if (council) {
    const named = ids(`${council} ${printed.slice(0, printed.lastIndexOf(council)).trim()}`, register)
    if (named.length === 1) return named
  }
  const bodies = alone ? [printed] : printed.split(bodyInCapitals).filter((body) => !standing.test(body))
  const last = bodies.at(-1) ?? printed
  const lower = small(last)
  const named = register.mentionsIn(lower)
  if (bodies.length < 2 && named.length > 0 && (!alone || named[0]?.start === 0)) return ids(printed, register)
  if (named.length > 0 && (named.at(-1)?.end ?? 0) > lower.length * 0.6 && (named[0]?.start ?? 9) < 4) return [...new Set(named.flatMap((mention) => register.idsOf(mention)))]
  const at = text.toLowerCase().lastIndexOf(last.toLowerCase())
  const shown = at >= 0 ? text.slice(at, at + last.length) : lower
  const spelled = shown === shown.toUpperCase() ? lower : shown
  return [register.bodyNamed(spelled.charAt(0).toUpperCase() + spelled.slice(1))]
}

/** "Sau đây gọi là các bên": all who sign under one name, which acts where it is said; where nobody is named each of them acts. */
const allTogether = /^(?:các|hai|ba|bốn|năm|sáu|bảy)\s(?:bên|ngành|lực lượng|cơ quan|đơn vị|sở|hội|tổ chức)(?:\s(?:phối hợp|ký|tham gia))?/iu
/** Classes defined by the text ("gọi chung là …") stand for the issuers they contain. */
function classesOf(issuers: readonly string[], register: PartyRegister): readonly string[] {
  if (register.aliases.length === 0) return []
  const names = new Map(register.parties().map(({ id, name }) => [id, name.toLowerCase()]))
  const classes = issuers.map((id) => register.aliases.find(({ alias, of }) => !allTogether.test(alias) && of.toLowerCase().includes(names.get(id) ?? '\n'))?.alias)
  // "Bộ Y tế (sau đây gọi là Bộ)": a short name of one who signs is no class.
  const found = classes.map((alias) => (alias === undefined ? [] : ids(alias, register)))
  return found.every((bodies) => bodies.length > 0 && !bodies.some((id) => issuers.includes(id))) ? [...new Set(found.flat())] : []
}

/** "Giao Công an xã theo dõi, đôn đốc việc thực hiện Kế hoạch này": whom a paper leaves to follow it. */
const follower = /(?:^|[.;\n]\s*(?:\d+\.\s+)?)(?:giao|phân\s+công)\s+(?:cho\s+)?(?<who>[^.;:]{5,90}?)\s+(?:chủ\s+trì|là\s+|làm\s+|có\s+trách\s+nhiệm|theo\s+dõi|giúp|phối\s+hợp)[^.;]{0,200}?(?:theo\s+dõi|đôn\s+đốc|kiểm\s+tra|tổng\s+hợp)[^.;]{0,160}?(?:Kế\s+hoạch|Chương\s+trình|Quy\s+chế|Đề\s+án)(?!\p{L})/iu

function followerOf(text: string, register: PartyRegister): readonly string[] | undefined {
  const who = follower.exec(text)?.groups?.who
  const named = who === undefined ? [] : ids(who, register)
  return named.length === 1 ? named : undefined
}

function leadOf(text: string, clauses: readonly Clause[], register: PartyRegister): readonly string[] {
  const duties = clauses.findLast(({ kind, start }) => (kind === 'roman' || kind === 'dieu') && /tổ\s+chức\s+thực\s+hiện|trách\s+nhiệm|phân\s+công/iu.test(text.slice(start, start + 120)))
  for (const clause of clauses) {
    if (!duties || clause.start <= duties.start || clause.end > duties.end) continue
    const own = text.slice(clause.body, Math.min(clause.end, clause.body + 300)).trimStart()
    const lines = [firstLineOf(own), headingLine(own)]
    const mentions = lines.map((line) => headingActors(line, register)).find((found) => found.length > 0)
    const first = mentions ?? subjectOf(own, register.mentionsIn(own))
    const named = [...new Set(first.flatMap((mention) => register.idsOf(mention)))]
    if (named.length > 0) return mentions ? named : followerOf(text.slice(duties.start, duties.end), register) ?? named
  }
  return []
}

/** A regulation of coordination issued by one body binds others: those it names as one class, else those its articles make responsible. */
function boundBy(text: string, head: DocumentHead, clauses: readonly Clause[], register: PartyRegister): readonly string[] {
  if (!/phối\s+hợp/iu.test(head.title ?? '')) return []
  const named = register.aliases.find(({ alias }) => /^(?:các|hai)\s/iu.test(alias))
  if (named) return ids(named.alias, register)
  return []
}

/** In a joint circular the ministries bind their sectors: the classes its headings "Trách nhiệm của …" name again and again act, not the ministries. */
function sectorsOf(text: string, clauses: readonly Clause[], issuers: readonly string[], register: PartyRegister): readonly string[] {
  const counts = new Map<string, number>()
  for (const { body, end, kind } of clauses) {
    if (kind === 'preamble' || kind === 'tail') continue
    const line = (text.slice(body, Math.min(end, body + 240)).trim().split('\n')[0] ?? '').trim().replace(/[:.]$/, '')
    const lead = /^(?<bodies>[^.;:]{3,120}?)\s+(?:có|chịu)\s+trách\s+nhiệm\s+chủ\s+trì/iu.exec(line)?.groups?.bodies ?? line
    if (!/^trách\s+nhiệm\s+(?:phối\s+hợp\s+)?của/iu.test(line) && lead === line) continue
    for (const id of new Set(headingActors(lead, register).flatMap((mention) => register.idsOf(mention)))) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const titles = new Set(register.parties().filter(({ name }) => titleOfRule.test(name)).map(({ id }) => id))
  const sectors = [...counts].filter(([id, n]) => n > 1 && !issuers.includes(id) && !titles.has(id)).map(([id]) => id)
  return sectors.length >= 2 ? sectors : [sectorsInScope(text, clauses, issuers, register), sectorsNamed(text, clauses, issuers, register), sectorsHeaded(text, clauses, register), appliesTo(text, clauses, issuers, register), empowered(text, clauses, register)].find((found) => found.length > 0) ?? []
}

/** "Thông tư này áp dụng đối với bến khách, bến hàng (sau đây gọi là bến)", and an article "Trách nhiệm của bến": what nobody is named for is theirs. */
function appliesTo(text: string, clauses: readonly Clause[], issuers: readonly string[], register: PartyRegister): readonly string[] {
  const articles = clauses.filter(({ kind }) => kind === 'dieu').map(({ body, end }) => text.slice(body, end))
  const scope = articles.find((words) => /^[\s.:-]*(?:Phạm\s+vi|Đối\s+tượng)[^\n]*áp\s+dụng/iu.test(words)) ?? ''
  const alias = applies.exec(scope)?.groups?.alias
  const bodies = alias === undefined ? [] : ids(alias, register)
  const owes = articles.some((words) => /^[\s.:-]*trách\s+nhiệm\s+(?:của\s+)?/iu.test(words) && headingActors(firstLineOf(words), register).flatMap((mention) => register.idsOf(mention)).join() === bodies.join())
  return owes && bodies.every((id) => !issuers.includes(id)) ? bodies : []
}
/** "Thông tư này áp dụng đối với cơ quan, người có thẩm quyền mở bến": the one class it binds, told by its power. */
function empowered(text: string, clauses: readonly Clause[], register: PartyRegister): readonly string[] {
  const scope = clauses.map(({ kind, body, end }) => (kind === 'dieu' ? text.slice(body, end) : '')).find((words) => /^[\s.:-]*Đối\s+tượng\s+áp\s+dụng/iu.test(words))
  const bound = scope ? withPower.exec(scope.trim())?.groups?.who : undefined
  return bound === undefined ? [] : [register.bodyNamed(bound)]
}
const withPower = /áp\s+dụng\s+(?:đối\s+với|cho)\s+(?:các\s+)?(?<who>(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|người|cá\s+nhân)(?:(?:,|\s+và)\s+(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|người|cá\s+nhân))*\s+(?:có\s+thẩm\s+quyền|được\s+giao)\s+(?:(?!\s(?:và|hoặc|thuộc)\s(?:các\s)?(?:cơ|tổ|đơn|cá|người))[^.;:()\n]){5,120})\.?$/iu
const applies = /áp\s+dụng\s+(?:đối\s+với|cho)\s[^.\n]{3,600}?\((?:sau\s+đây\s+)?(?:được\s+)?gọi\s+(?:chung\s+|tắt\s+)?là:?\s*[“"]?(?<alias>[^()”"]{3,60})[”"]?\)/iu

/** "Điều 8. Gửi sổ: 1. Cảng vụ: … 2. Trạm bến, Trạm phao: … 3. Đội lái phà: …": an article that gives each sector its own part names them all. */
function sectorsHeaded(text: string, clauses: readonly Clause[], register: PartyRegister): readonly string[] {
  for (const article of clauses) {
    const children = article.kind === 'dieu' ? clauses.filter(({ parent, kind }) => parent === article.path && kind !== 'para') : []
    const heads = children.map(({ path, body, end }) => headingActors(headingLine(text.slice(body, clauses.find(({ parent }) => parent === path)?.start ?? Math.min(end, body + 240))).replace(/[:;.]$/, ''), register))
    if (children.length >= 3 && heads.every((found) => found.length > 0)) return [...new Set(heads.flat().flatMap((mention) => register.idsOf(mention)))]
  }
  return []
}

/** "a) Công an các đơn vị, địa phương (sau đây gọi chung là cơ quan Công an); b) … (sau đây gọi chung là cơ quan bến bãi)": the agencies its first article gives a name each. */
function sectorsNamed(text: string, clauses: readonly Clause[], issuers: readonly string[], register: PartyRegister): readonly string[] {
  const scope = clauses.find(({ kind, body }) => kind === 'dieu' && /^[\s.:-]*(?:Phạm\s+vi|Đối\s+tượng)/iu.test(text.slice(body, body + 40)))
  const named = scope ? allMatches(text.slice(scope.body, Math.min(scope.end, scope.body + 3000)), nameGiven).flatMap(({ groups }) => ids(groups?.alias ?? '', register)) : []
  const sectors = [...new Set(named)].filter((id) => !issuers.includes(id))
  return sectors.length > 1 ? sectors : []
}
const nameGiven = /\(\s*(?:sau\s+đây\s+)?(?:được\s+)?gọi\s+(?:chung|tắt)(?:\s+chung|\s+tắt)?\s+là:?\s*[“"]?(?<alias>cơ\s+quan\s[^()”"]{3,70})[”"]?\s*\)/giu

/** "Thông tư này hướng dẫn việc gửi thông tin giữa cơ quan bến bãi và Trạm cứu hộ các cấp; …": between whom its first article says it applies. */
function sectorsInScope(text: string, clauses: readonly Clause[], issuers: readonly string[], register: PartyRegister): readonly string[] {
  const scope = clauses.find(({ kind, body }) => kind === 'dieu' && /^[\s.:-]*(?:Phạm\s+vi|Đối\s+tượng)/iu.test(text.slice(body, body + 40)))
  const list = scope ? between.exec(text.slice(scope.body, Math.min(scope.end, scope.body + 2000)))?.groups?.list : undefined
  if (!list) return []
  const bodies = [...new Set(register.mentionsIn(list).flatMap((mention) => register.idsOf(mention)))]
  return bodies.length >= 2 && bodies.every((id) => !issuers.includes(id)) ? bodies : []
}
const between = /(?:quy\s+định|hướng\s+dẫn)\s[^.;]{0,300}?\sgiữa\s+(?<list>[^.;:]{8,300}?)(?=\s(?:trong|về|để|khi|nhằm|đối\s+với|theo)\s|[.;:]|$)/iu

/** Who acts where a sentence names nobody: the signers of a joint paper, the issuer of a plan for itself, otherwise nobody. */
export function defaultActors(text: string, head: DocumentHead, clauses: readonly Clause[], register: PartyRegister): DefaultActors {
  const printed = [...new Set(head.issuers.flatMap((each) => issuersNamed(each, oneLine(head.title ?? ''), text, register, head.issuers.length > 1)))]
  const issuers = printed.length > 0 ? printed : register.sideIds()
  const joint = isJointKind(head.kind) || issuers.length > 1
  const lead = leadOf(text, clauses, register)
  if (joint) {
    const named = classesOf(issuers, register)
    const classes = named.length > 0 || !/liên\s+tịch/iu.test(head.kind ?? '') ? named : sectorsOf(text, clauses, issuers, register)
    const signing = classes.length === 0 && allMatches(text, /các\s+bên\s+ký/giu).length > 1 ? register.mentionsIn(text).find(({ head: name }) => /^các bên ký/iu.test(name)) : undefined
    return { issuers, acting: classes.length > 0 ? classes : signing ? register.idsOf(signing) : issuers, lead: issuers }
  }
  const base = (id: string) => id.replace(/^ban-thuong-truc-|^thuong-truc-/, '').replace(/-(?:tinh|huyen|xa|phuong|thanh-pho)$/, '').replace(/-viet-nam/, '')
  const own = lead.filter((id) => issuers.some((issuer) => base(id) === base(issuer) && register.levelOf(id) === register.levelOf(issuer)))
  const itself = own.length > 0
  const bound = itself ? [] : boundBy(text, head, clauses, register)
  const names = new Map(register.parties().map(({ id, name }) => [id, name]))
  const person = lead.length > 0 && lead.every((id) => /^(?:đồng chí|trưởng|phó|chủ tịch|giám đốc|ủy viên|thành viên|cán bộ|chuyên viên)(?!\p{L})/iu.test(names.get(id) ?? ''))
  return { issuers, acting: itself ? own : bound, lead: lead.length > 0 && !person ? lead : bound.length > 0 ? bound : issuers }
}
