import { allMatches, forFolded, lately, startFinder } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { deliverableWords, generalWord, leadingWords } from './deliverable-words.ts'
import { adverbs, dutyVerbs, opensWithVerb } from './duty-verbs.ts'
import { flatPhrase, PASSED } from './flat-phrase.ts'
import { kindByObject } from './object-kinds.ts'
import { pastPowers } from './own-powers.ts'
import { pastFronting, withoutCommas } from './party-places.ts'
import type { Deliverable } from './types.ts'

const any = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const leading = forFolded(new RegExp(`^(?:${any([...adverbs, ...leadingWords])})(?=[\\s,:(]|$)[\\s,:]*`, 'iu'))
const taken = forFolded(new RegExp(`^(?:${PASSED}|\\d{1,2} (?:năm|quý|tháng|tuần)(?!\\p{L}))[\\s,:]*(?:và )?`, 'u'))
const delegates = /^(?:chỉ đạo|hướng dẫn|định hướng|phân công)(?:(?:,| và) (?:chỉ đạo|hướng dẫn|đôn đốc|định hướng|kiểm tra))* /iu
/** What a body told to do it yields all the same; anything else it is told counts as guidance. */
const passesOn: ReadonlySet<Deliverable> = new Set(['communication', 'model', 'event', 'case', 'fund', 'training'])
/** "Chỉ đạo xây dựng Quy chế": nobody is told, so the thing itself is had. */
const ownOrder = /^(?:chỉ đạo|lãnh đạo),? (?=(?:tổ chức|xây dựng|ban hành|tăng cường|mở|lập)(?! (?:triển khai|thực hiện)) )/iu
const longVerb = forFolded(new RegExp(`(?<=\\s)(?:${any(dutyVerbs.filter((verb) => verb.includes(' ')))})(?!\\p{L})`, 'giu'))
/** After these a verb names a thing: "công tác kiểm tra", "kết quả giám sát". */
const noun = forFolded(/(?:^|\s)(?:công tác|việc|kết quả|hoạt động|nhiệm vụ|tình hình|của|cơ quan|(?:cơ quan|đơn vị|tổ chức) chủ trì|đoàn|tổ|nội dung|kế hoạch|chương trình|quy chế|hội nghị|về|các|những|biện pháp|yêu cầu|quá trình|khi|sau|đã|được|bị|có thẩm quyền|nghe|hồ sơ|văn bản|báo cáo) $/iu)

/** "Cơ quan chủ trì giám sát ban hành …": the first verb says which body, the second what it does. */
const leads = forFolded(/^(?:là (?:\p{L}+ ){0,2}(?:cơ quan|đơn vị) (?:thường trực|đầu mối) )|^chủ trì (?:giám sát|kiểm tra|soạn thảo|thực hiện) (?=(?:có|ban hành|quyết định|tổ chức|kết luận|gửi|xây dựng) )/iu)
/** Where a sentence says who must: what comes before is the subject, however it is named. */
const modal = forFolded(/^(?:(?!\s(?:để|nhằm|rồi)\s)[^;:|]){0,320}?\s(?:(?:có|chịu) trách nhiệm(?: về việc)?|có nhiệm vụ|phải|thì)(?= )/iu)

/** After a condition, which may have a purpose of its own. */
const openModal = forFolded(/^[^;:|]{0,320}?\s(?:(?:có|chịu) trách nhiệm(?: về việc)?|có nhiệm vụ|phải|thì)(?= )/iu)

function nextVerb(text: string, reach: number): number | undefined {
  for (const { index } of allMatches(text.slice(0, reach + 24), longVerb)) {
    if (index < reach && !noun.test(text.slice(Math.max(0, index - 24), index))) return index
  }
  return undefined
}

const likelyIn = startFinder(deliverableWords.map(({ pattern }) => pattern))
const kindIn = lately((text: string) => {
  const which = likelyIn(text).find((index) => deliverableWords[index]?.pattern.test(text))
  return which === undefined ? undefined : deliverableWords[which]?.kind
})

/** Past adverbs, verbs of taking part, partners and times, to the first verb that says what is done; with its kind where that was found on the way. */
const fromHead = lately((phrase: string): { text: string; kind?: Deliverable } => {
  let text = phrase
  let advised = false
  for (let round = 0; round < 16; round++) {
    const through = /^(?:thông qua|trên cơ sở|căn cứ) [^.;]{2,150}? để /iu.exec(text)?.[0].length
    if (through) { text = text.slice(through); continue }
    const skip = taken.exec(text)?.[0].length
    if (skip) {
      text = text.slice(skip)
      text = text.slice(pastPowers(text))
      if (advised) text = text.replace(/^(?:(?:lãnh đạo|chỉ đạo)[,\s]+(?:và )?)+/iu, '')
      const aim = opensWithVerb(text) || leading.test(text) ? undefined : /^[^;.:]{2,90}?\sđể (?=\p{Ll})/iu.exec(text)?.[0].length
      if (aim && opensWithVerb(text.slice(aim))) text = text.slice(aim)
      else if (/^(?:về|trong|của|thuộc|ở|tại|nơi) /iu.test(text) && !leading.test(text.slice(0, 20))) text = text.slice(nextVerb(text, 120) ?? 0)
      continue
    }
    const light = leading.exec(text)?.[0]
    if (!light) return { text }
    const kind = kindIn(text)
    if (kind) return { text, kind }
    text = text.slice(light.length)
    if (/^(?:tham mưu|giúp)/iu.test(light)) advised = true
    if (/(?:với|cùng)\s*$/iu.test(light) && !text.startsWith(PASSED)) text = text.slice(nextVerb(text, 160) ?? 0)
  }
  return { text }
})

/** Who is sent or asked to take part: the thing taken part in says what is had. */
const sends = forFolded(/^(?:cử|phân công|bố trí|mời|giới thiệu|đề cử|huy động)\s(?:[^;,.]|,\s(?!để)){2,90}?\s(?:tham gia|tham dự|dự|cùng đi|tham gia vào)\s+/iu)
const joins: ReadonlySet<Deliverable> = new Set(['inspection', 'meeting', 'training', 'case', 'event', 'commendation'])
/** A higher office asked to do something no table tells apart from the asking: "đề nghị cấp trên khen thưởng". */
const asks = forFolded(/^(?:đề nghị|kiến nghị|đề xuất|tham mưu|trình|xin)\s(?:với |cho |lên )?(?:cấp trên|cấp có thẩm quyền|các cấp|cơ quan có thẩm quyền|lãnh đạo|cấp ủy(?:, chính quyền)?)(?: cùng cấp| các cấp| trực tiếp)?\s+(?=khen|biểu dương|tôn vinh|tặng|bố trí kinh phí|cấp kinh phí|hỗ trợ kinh phí)/iu)
/** "Bảo đảm việc cung cấp …", "nâng cao hiệu quả công tác …": only how the work is done. */
const manner = forFolded(/^(?:bảo đảm|đảm bảo|duy trì|thực hiện|tổ chức|triển khai) (?:tốt |hiệu quả |có hiệu quả )?(?:việc|công tác|hoạt động) (?=\p{L})/iu)
/** "Chỉ đạo kiểm tra các bến": nobody is told, the work follows at once. */
const ordered = /^(?:chỉ đạo|lãnh đạo)(?:, (?:chỉ đạo|tổ chức))?,? (?:việc |công tác )?/iu
const doneByOrder: ReadonlySet<Deliverable> = new Set(['inspection', 'case', 'training', 'communication', 'plan', 'document', 'event', 'review', 'fund'])

function kindAt(text: string): Deliverable | undefined {
  const sent = sends.exec(text)?.[0].length
  const joined = sent ? kindAt(text.slice(sent)) ?? kindByObject(text.slice(sent)) : undefined
  if (joined && joins.has(joined)) return joined
  text = text.slice((asks.exec(text) ?? manner.exec(text))?.[0].length ?? 0)
  const { text: head, kind } = fromHead(text)
  const order = delegates.exec(head)?.[0].length
  if (order && head.startsWith(PASSED, order)) {
    const inner = kindAt(head.slice(order).replace(taken, ''))
    return inner && passesOn.has(inner) && !(inner === 'case' && /^hướng dẫn/iu.test(head)) ? inner : 'guidance'
  }
  const at = ordered.exec(head)?.[0].length
  const work = at && !/^(?:hướng dẫn|đôn đốc|triển khai|thực hiện|điều hành)/iu.test(head.slice(at)) && opensWithVerb(head.slice(at)) ? kindIn(head.slice(at)) : undefined
  if (work && doneByOrder.has(work)) return work
  const own = ownOrder.exec(head)?.[0].length
  const done = own ? kindAt(head.slice(own)) : undefined
  return done && done !== 'other' ? done : kind ?? kindIn(head)
}

const bareVerb = forFolded(new RegExp(`(?<![\\p{L}])(${any(dutyVerbs)})\\s*$`, 'iu'))
/** What only says why or how: nothing there is done by itself. */
const aside = forFolded(/(?<=[\s,])(?:nhằm|góp phần|phục vụ|gắn với|gắn kết|trong đó|để|qua đó|(?<=,\s*)(?:bảo đảm|đảm bảo))(?!\p{L})/giu)

function endOfMain(text: string, from: number): number {
  aside.lastIndex = from + 25
  const end = text.indexOf(';', from)
  const match = aside.exec(text)
  return match && (end < 0 || match.index < end) ? match.index : end < 0 ? text.length : end
}

/**
 * Where the verbs of a phrase stand that say what is done: at its head, after a semicolon, after a comma or "và". A verb of a list belongs
 * where its first belongs: "công tác phổ biến, giáo dục" is a topic as a whole.
 */
function headsOf(text: string): readonly number[] {
  const heads = [0]
  let until = endOfMain(text, 0)
  for (const match of allMatches(text, /[;,.]\s+(?:và\s+|đồng thời,?\s+)?(?=\p{L})|\s+(?:và|hoặc|đồng thời)\s+(?=\p{L})/giu)) {
    const [before, at] = [match.index, match.index + match[0].length]
    if (/^[;.]/u.test(match[0])) { heads.push(at); until = endOfMain(text, at); continue }
    if (before > until || !/^\p{Ll}/u.test(text.slice(at, at + 2)) || !opensWithVerb(text.slice(at, at + 160))) continue
    const from40 = Math.max(0, before - 40)
    const bare = bareVerb.exec(text.slice(from40, before))
    const own = bare ? from40 + bare.index : undefined
    if (own !== undefined && !heads.some((head) => head <= own && allMatches(text.slice(head, own).trim(), /\s+/g).length < 3 && (head === own || leading.test(text.slice(head, own)) || (/^(?:thông tin|báo cáo)$/iu.test(bare![1] ?? '') && opensWithVerb(text.slice(head, own)))))) continue
    heads.push(at)
  }
  return heads
}

const verbs = `(?:(?:${any(adverbs)})[\\s,]+){0,4}(?:${any(dutyVerbs)})(?!\\p{L})`
/** A subject that is not known as a whole: it names a class, or ends in a body, or a condition that goes on until one. */
const unknownSubject = forFolded(new RegExp(`^(?:hội nghị|cuộc họp|(?:các|mọi|từng|hai) (?:cơ quan|đơn vị|địa phương|bên|ngành|bộ|tổ chức|cấp)(?:, (?:các )?(?:cơ quan|đơn vị|địa phương|bên|ngành|bộ|tổ chức|cấp))*)\\s+(?=${verbs})|^(?:(?!\\s(?:để|nhằm|với|cho)\\s)[^;:|${PASSED}]){1,120}${PASSED}[\\s,]+(?=${verbs})`, 'iu'))
/** "Các đơn vị, địa phương" asked to do something: who they are says nothing of the kind. */
const asked = forFolded(new RegExp(`^(?:đề nghị|yêu cầu|giao) (?:(?:các|mọi|từng|những) )?(?:cơ quan|đơn vị|địa phương|bên|ngành|bộ|tổ chức|cấp|cá nhân)(?:(?:,| và|, và) (?:(?:các|những) )?(?:cơ quan|đơn vị|địa phương|bên|ngành|bộ|tổ chức|cấp|cá nhân))*\\s+(?=${verbs})`, 'iu'))
/** What follows a known subject up to the words that bind it, and a subject named by a noun that opens like a verb: "tổ chức thực hiện trợ giúp phải …". */
const owed = forFolded(/^(?:(?!\s(?:để|nhằm)\s)[^;,|]){0,120}?(?:^|\s)(?:(?:có|chịu) trách nhiệm|có nhiệm vụ)(?: về việc| về(?= kinh phí))?[\s:]+(?=\p{L})/iu)
const namedOwed = forFolded(/^(?:(?:các|những|mỗi) )?(?:cơ quan|đơn vị|tổ chức|người|cán bộ|công chức|bên|bộ phận|hội đồng|ban|phòng|lực lượng|chủ|thủ trưởng|đại diện|thành viên|trưởng|phó|tổ|đoàn|đội) (?:(?!\s(?:để|nhằm)\s)[^;:,|]){0,90}?\s(?:(?:có|chịu) trách nhiệm(?: về việc)?|có nhiệm vụ|phải) (?=\p{L})/iu)
/** A list of subjects that goes on past those known: ", cơ quan ngang Bộ phối hợp với …". */
const listGoesOn = forFolded(/^\s*(?:,|và\s)\s*[^;:]{2,200}?\s(?=(?:chủ trì|phối hợp với|phối hợp cùng|(?:có|chịu) trách nhiệm|có nhiệm vụ) )/iu)
/** "Thông tin được tổng hợp và được gửi …": what is done stands in the passive. */
const passive = forFolded(new RegExp(`^(?!(?:[^;:.]{0,160}\\s)?(?:để|nhằm|do|mà)\\s)[^;:.]{3,160}?\\s(?:(?:phải|cũng|đều|sẽ|cần)\\s)?được\\s(?=${verbs})`, 'iu'))
/** Words that are a verb and a thing: in the passive they are the thing. */
const nounVerb = /^(?:thông tin|thông báo|báo cáo|kiến nghị|đề nghị|đề xuất|quyết định|kế hoạch|kết luận|văn bản)(?:(?:,| và)? [^;:.]{1,60})? (?:(?:phải|cũng|đều|sẽ|cần) )?được /iu
const longCondition = forFolded(new RegExp(`^(?!¤)(?:(?!\\s(?:để|nhằm|gửi|có văn bản|có báo cáo|kết luận)\\s)[^;:|]){0,240}?(?:, |từng |của |thuộc )${PASSED}[\\s,]+(?=${verbs})`, 'iu'))
const condition = forFolded(/^\s*(?:khi|nếu|trường hợp|trong|căn cứ|trên cơ sở|đối với|sau|ngay sau|kể từ|chậm nhất|tùy)(?!\p{L})/iu)
const starts = (text: string) => opensWithVerb(text) || leading.test(text)

/** The predicate: past "Hằng năm,", the subject and "có trách nhiệm". */
function predicateOf(phrase: string, afterSubject: number, passed: readonly Span[]): string {
  const front = pastFronting(withoutCommas(phrase, passed).replaceAll('...', '···'))
  const subject = Math.max(front, afterSubject)
  const rest = passed.flatMap(({ start, end }) => (start >= subject ? [{ start: start - subject, end: end - subject }] : []))
  const tail = flatPhrase(phrase.slice(subject), rest)
  const over = afterSubject >= front && afterSubject > 0 ? (owed.exec(tail)?.[0].length ?? listGoesOn.exec(tail)?.[0].length ?? 0) : 0
  let text = tail.slice(over).replace(/^[\p{L}\d.)]{1,7}\s*\|\s*/u, '').replace(/^[\s,:]+/u, '')
  if (afterSubject > 0) text = text.replace(/^(?:liên quan|có liên quan|cùng cấp|khác|thuộc [^,]{3,40}?)?[\s,:]*(?:và )?/u, '')
  text = text.slice(pastFronting(text)).replace(leads, '')
  text = text.slice(asked.exec(text)?.[0].length ?? 0)
  const open = afterSubject <= front && condition.test(phrase)
  for (let round = 0; round < 2 && (open ? round === 0 : !starts(text)); round++) {
    const past = (open ? openModal : modal).exec(text)?.[0].length ?? (open ? longCondition.exec(text)?.[0].length : undefined) ?? (starts(text) ? undefined : unknownSubject.exec(text)?.[0].length)
    if (past) text = text.slice(past).trimStart()
  }
  text = text.slice(namedOwed.exec(text)?.[0].length ?? 0)
  if (!starts(text) && !kindIn(text) || nounVerb.test(text)) text = text.slice(passive.exec(text)?.[0].length ?? 0)
  if (!starts(text) && !text.startsWith(PASSED) && !kindIn(text)) text = text.slice(nextVerb(text, 110) ?? 0)
  return text.slice(pastFronting(text))
}

/** "Kế hoạch giữ bến của Công an xã được xây dựng": the thing made or sent, with its owner, says what is had. */
const thingDone = forFolded(/^(?:(?:các|những)\s+)?(?:(?<plan>kế hoạch|chương trình|đề án|phương án)|(?<report>báo cáo)|văn bản|kết luận|quyết định|quy chế|kiến nghị)\s[^;:.]{0,160}?\scủa ¤[^;:.]{0,60}?\sđược (?:xây dựng|ban hành|lập|soạn thảo|công bố|gửi)(?!\p{L})/iu)
function ofThingDone(phrase: string, passed: readonly Span[]): Deliverable | undefined {
  if (!/được/iu.test(phrase)) return undefined
  const front = pastFronting(phrase)
  const match = thingDone.exec(flatPhrase(phrase.slice(front), passed.flatMap(({ start, end }) => (start >= front ? [{ start: start - front, end: end - front }] : []))))
  return match ? match.groups?.plan ? 'plan' : match.groups?.report ? 'report' : 'document' : undefined
}

/**
 * Kinds in printed order, the primary one first. In: the phrase, where its subject ends, the spans of bodies and times in it, which say
 * nothing of the kind. Orders to subordinates count as guidance unless what they must do is communication, an event, a case or the like.
 */
export function deliverablesOf(phrase: string, afterSubject = 0, passed: readonly Span[] = []): readonly Deliverable[] {
  const done = afterSubject === 0 ? ofThingDone(phrase, passed) : undefined
  if (done) return [done]
  const text = predicateOf(phrase, afterSubject, passed)
  const found: Deliverable[] = []
  let segment: Deliverable[] = []
  let general = false
  const take = () => {
    found.push(...(segment.length === 0 && general ? ['other' as const] : segment).filter((kind) => !found.includes(kind)))
    segment = []
    general = false
  }
  for (const head of headsOf(text).slice(0, 24)) {
    if (/[;.]\s+(?:và\s+|đồng thời,?\s+)?$/iu.test(text.slice(Math.max(0, head - 14), head))) take()
    const kind = kindAt(text.slice(head))
    if (kind && !segment.includes(kind)) segment.push(kind)
    if (!kind && generalWord.pattern.test(fromHead(text.slice(head)).text)) general = true
  }
  take()
  if (found.length > 0) return found
  return [/^lồng ghép /iu.test(text) ? 'other' : kindByObject(fromHead(text).text) ?? 'other']
}
