import { allMatches, blankRuns, forFolded, startFinder } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { generalWord } from './deliverable-words.ts'
import { dutyVerbs, opensWithVerb } from './duty-verbs.ts'
import { flatPhrase, PASSED } from './flat-phrase.ts'
import { anyOf, fromHead, kindIn, laterVerbs, leading, nextVerb, starts, taken } from './main-verb.ts'
import { kindByObject, nounKind } from './object-kinds.ts'
import { pastFronting } from './party-places.ts'
import { passedFirst, predicateOf } from './predicate-of.ts'
import { makerIn } from './told-by-paper.ts'
import type { Deliverable } from './types.ts'
import { heldUnderTitle } from './title-lines.ts'

const delegates = forFolded(/^(?:chỉ đạo|hướng dẫn|định hướng)(?:(?:,| và) (?:chỉ đạo|hướng dẫn|đôn đốc|định hướng|kiểm tra))* /iu)

/** What a body told to do it yields all the same; anything else it is told counts as guidance. */
const passesOn: ReadonlySet<Deliverable> = new Set(['communication', 'model', 'event', 'case', 'fund', 'training', 'review'])

/** Those told, where they are not known as bodies: "chỉ đạo các bến phà, chủ bến và ¤ thường xuyên tuyên truyền". */
const toldOthers = forFolded(/^(?:các|những|lực lượng|cơ sở|báo|đài|hệ thống|mạng lưới|đội ngũ|cán bộ|đơn vị|cơ quan|phòng|trường|trạm|chi|ban) [^;:.]{2,150}?\s(?=(?:(?:thường xuyên|đẩy mạnh|tăng cường|chủ động|định kỳ|tích cực|phối hợp với ¤|tổ chức|hoàn thành(?: việc)?|triển khai|tiến hành)(?: ¤)?[\s,]+)+(?:\p{L}))/iu)

/** "Chỉ đạo xây dựng Quy chế": nobody is told, so the thing itself is had. */
const ownOrder = forFolded(/^(?:chỉ đạo|lãnh đạo),? (?=(?:tổ chức|xây dựng|ban hành|tăng cường|mở|lập)(?! (?:triển khai|thực hiện)) )/iu)

/** Who is sent or asked to take part: the thing taken part in says what is had. */
const sends = forFolded(/^(?:cử|phân công|bố trí|mời|giới thiệu|đề cử|huy động)\s(?:[^;,.]|,\s(?!để)){1,90}?\s(?:tham gia|tham dự|dự|cùng đi|tham gia vào)\s+/iu)
const joins: ReadonlySet<Deliverable> = new Set(['inspection', 'meeting', 'training', 'case', 'event', 'commendation'])

/** A higher office asked to do something no table tells apart from the asking: "đề nghị cấp trên khen thưởng". */
const asks = forFolded(/^(?:đề nghị|kiến nghị|đề xuất|tham mưu|trình|xin)\s(?:với |cho |lên )?(?:cấp trên|cấp có thẩm quyền|các cấp|cơ quan có thẩm quyền|lãnh đạo|cấp ủy(?:, chính quyền)?)(?: cùng cấp| các cấp| trực tiếp)?\s+(?=khen|biểu dương|tôn vinh|tặng|bố trí kinh phí|cấp kinh phí|hỗ trợ kinh phí)/iu)

/** "Bảo đảm việc cung cấp …", "nâng cao hiệu quả công tác …": only how the work is done. */
const manner = forFolded(/^(?:bảo đảm|đảm bảo|duy trì|thực hiện|tổ chức|triển khai) (?:tốt |hiệu quả |có hiệu quả )?(?:việc|công tác|hoạt động)(?! của) (?=\p{L})/iu)

/** "Chỉ đạo kiểm tra các bến": nobody is told, the work follows at once. */
const ordered = forFolded(/^(?:chỉ đạo|lãnh đạo)(?:, tổ chức)? (?:công tác )?/iu)
const doneByOrder: ReadonlySet<Deliverable> = new Set(['inspection', 'case', 'training', 'communication', 'document', 'event', 'review', 'fund'])

/** "Tăng cường quản lý nhà nước về bến phà, trong đó tập trung tuyên truyền": where the weight lies says what is had. */
const weight = forFolded(/^(?:(?:tiếp tục|tăng cường|đẩy mạnh|thực hiện|làm tốt|nâng cao hiệu quả|công tác|chức năng|nhiệm vụ)[,\s]+)*quản lý nhà nước\s[^;.:]{3,300}?,\s+(?:(?:trong đó|đặc biệt),?\s+)?(?:(?:cần\s+)?(?:tập trung|chú trọng)(?:\s+vào)?|trọng tâm(?:\s+là)?)\s+(?:(?:là|công tác|việc|tổ chức|thực hiện)\s+)*/iu)

/** Most phrases open in none of these ways: that is seen in one look. */
const mayOpen = startFinder([weight, sends, asks, manner])
const mayOrder = startFinder([delegates, ordered, ownOrder])

function kindAt(printed: string): Deliverable | undefined {
  let text = printed
  if (mayOpen(text).length > 0) {
    const weighed = weight.exec(text)?.[0].length
    const main = weighed ? kindAt(text.slice(weighed)) : undefined
    if (main) return main
    const sent = sends.exec(text)?.[0].length
    const joined = sent ? kindAt(text.slice(sent)) ?? kindByObject(text.slice(sent)) : undefined
    if (joined && joins.has(joined)) return joined
    text = text.slice((asks.exec(text) ?? manner.exec(text))?.[0].length ?? 0)
  }
  const { text: head, kind } = fromHead(text)
  if (mayOrder(head).length === 0) return kind ?? kindIn(head)
  const order = delegates.exec(head)?.[0].length
  const listed = order && !head.startsWith(PASSED, order) && !opensWithVerb(head.slice(order)) ? toldOthers.exec(head.slice(order))?.[0].length : undefined
  if (order && (head.startsWith(PASSED, order) || listed)) {
    const told = head.slice(order + (listed ?? 0)).replace(listed ? /^$/u : taken, '')
    const next = starts(told) || kindIn(told) ? undefined : nextVerb(told, 160)
    const inner = kindAt(next === undefined ? told : told.slice(next))
    if (inner === 'event' && /^(?:tổ chức )?(?:triển khai|thực hiện) /iu.test(told)) return 'guidance'
    return inner && passesOn.has(inner) && !(/^hướng dẫn/iu.test(head) && /^(?:case|meeting|review)$/u.test(inner)) && !(inner === 'fund' && /hướng dẫn/iu.test(head.slice(0, order))) ? inner : 'guidance'
  }
  const at = ordered.exec(head)?.[0].length
  const work = at && !/^(?:hướng dẫn|đôn đốc|triển khai|thực hiện|điều hành)/iu.test(head.slice(at)) && opensWithVerb(head.slice(at)) ? kindIn(head.slice(at)) : undefined
  if (work && doneByOrder.has(work)) return work
  const own = ownOrder.exec(head)?.[0].length
  const done = own ? kindAt(head.slice(own)) : undefined
  return done && done !== 'other' && done !== 'plan' ? done : kind ?? kindIn(head)
}
const bareVerb = forFolded(new RegExp(`(?<![\\p{L}])(${anyOf(dutyVerbs)})\\s*$`, 'iu'))

/** What only says why or how: nothing there is done by itself. */
const aside = forFolded(/(?<=[\s,])(?:nhằm|góp phần|phục vụ|gắn với|gắn kết|trong đó|để|qua đó|(?<=,\s*)(?:bảo đảm|đảm bảo))(?!\p{L})/giu)

function endOfMain(text: string, from: number): number {
  aside.lastIndex = from + 25
  const end = text.indexOf(';', from)
  const match = aside.exec(text)
  return match && (end < 0 || match.index < end) ? match.index : end < 0 ? text.length : end
}

/** More verbs than that are no sentence of a paper. */
const MOST_HEADS = 24

/**
 * Where the verbs of a phrase stand that say what is done: at its head, after a semicolon, after a comma or "và". A verb of a list belongs
 * where its first belongs: "công tác phổ biến, giáo dục" is a topic as a whole.
 */
function headsOf(text: string): readonly number[] {
  const heads = [0]
  let until = endOfMain(text, 0)
  for (const match of allMatches(text, /[;,.]\s+(?:và\s+|đồng thời,?\s+)?(?=\p{L})|\s+(?:và|hoặc|đồng thời)\s+(?=\p{L})/giu)) {
    if (heads.length >= MOST_HEADS) break
    const [before, at] = [match.index, match.index + match[0].length]
    if (/^[;.]/u.test(match[0])) { heads.push(at); until = endOfMain(text, at); continue }
    if (before > until || !/^\p{Ll}/u.test(text.slice(at, at + 2)) || !opensWithVerb(text.slice(at, at + 160))) continue
    const from40 = Math.max(0, before - 40)
    const bare = bareVerb.exec(text.slice(from40, before))
    const own = bare ? from40 + bare.index : undefined
    if (own !== undefined && !heads.some((head) => head <= own && blankRuns(text, head, own, 3) < 3 && (head === own || leading.test(text.slice(head, own)) || (/^(?:thông tin|báo cáo)$/iu.test(bare![1] ?? '') && opensWithVerb(text.slice(head, own)))))) continue
    heads.push(at)
  }
  return heads
}

/** "Kế hoạch giữ bến của Công an xã được xây dựng": the thing made or sent, with its owner, says what is had. */
const thingDone = forFolded(/^(?:(?:các|những)\s+)?(?:(?<plan>kế hoạch|chương trình|đề án|phương án)|(?<report>báo cáo)|văn bản|kết luận|quyết định|quy chế|kiến nghị)\s[^;:.]{0,160}?\scủa ¤[^;:.]{0,60}?\sđược (?:xây dựng|ban hành|lập|soạn thảo|công bố|gửi)(?!\p{L})/iu)

/** "Mẫu sổ phao do Trạm bến quy định": what is ruled on a thing is had in writing. */
const rules = forFolded(/^\s+(?:có\s+trách\s+nhiệm\s+)?(?:quy\s+định|quyết\s+định|ban\s+hành|công\s+bố)(?!\p{L})/iu)

function ofThingRuled(phrase: string): Deliverable | undefined {
  const maker = makerIn(phrase)
  if (!maker || !rules.test(phrase.slice(maker.end))) return undefined
  const thing = nounKind(phrase.trimStart().replace(/^(?:các|những|mọi|việc)\s+/iu, ''))
  return thing === 'plan' || thing === 'fund' || thing === 'bulletin' ? thing : 'document'
}

/** "Kết luận kiểm tra được gửi cho các xã": a conclusion sent is had in writing, whoever drew it. */
const concluded = forFolded(/^(?:các\s+)?(?:thông\s+báo\s+)?kết\s+luận\s[^;:.,]{0,60}?(?:được|phải)\s+(?:được\s+)?(?:gửi|ban\s+hành|thông\s+báo|công\s+bố)(?!\p{L})/iu)

function ofThingDone(phrase: string, passed: readonly Span[]): Deliverable | undefined {
  if (!/được/iu.test(phrase)) return undefined
  const front = pastFronting(phrase)
  const match = thingDone.exec(flatPhrase(phrase.slice(front), passed.flatMap(({ start, end }) => (start >= front ? [{ start: start - front, end: end - front }] : []))))
  if (!match && concluded.test(phrase.slice(front))) return 'document'
  return match ? match.groups?.plan ? 'plan' : match.groups?.report ? 'report' : 'document' : undefined
}

/** "Kết quả rà soát gửi về Trạm bến": what was found is sent on. */
const foundIsSent = forFolded(/^(?:(?:các|mọi)\s+)?(?:kết quả|số liệu|tình hình)\s(?:(?!để |nhằm |của )[^;:.,]){2,80}?\s(?:(?:phải|cần|được)\s+)*(?<!thông )(?:gửi|báo cáo|nộp|tổng hợp gửi|báo)\s(?:(?:ngay|kịp thời)\s+)?(?:về|cho|đến|lên|¤)/iu)

/** What stands before a thing that is held, done or made: "thời gian kiểm tra …", "việc tổ chức đại hội …". */
const timeOf = forFolded(/^(?:(?:dự kiến|theo kế hoạch|riêng|các|những|mỗi|thời (?:gian|hạn|điểm)|lịch|việc|công tác|hoạt động|tổ chức|kết quả)[\s,:]+)*/iu)
const heldThings: ReadonlySet<Deliverable> = new Set(['meeting', 'event', 'training', 'inspection', 'review', 'commendation'])
const madeThings: ReadonlySet<Deliverable> = new Set(['report', 'plan', 'document', 'bulletin'])
const isHeld = forFolded(/[\s,](?:được (?:tổ chức|tiến hành|thực hiện|bố trí)|diễn ra|tiến hành|tổ chức|hoàn thành|bắt đầu|kết thúc|(?:trước|từ|vào|trong) (?:ngày|tháng|quý|tuần|năm|đầu|cuối|giữa)|định kỳ|quan trắc)(?!\p{L})/iu)
const isMade = forFolded(/[\s,](?:phải (?:(?:ghi|nêu|thể hiện)(?: rõ| đầy đủ| cụ thể)?|có (?:đủ|đầy đủ|các nội dung|nội dung|những nội dung))|được (?:trình|gửi|lập|ban hành|xây dựng|phê duyệt|hoàn thành|công bố)|(?:hoàn thành|xong) (?:trong|trước|vào|ngay)|do ¤ [^;:.]{0,120}?(?:ban hành|xây dựng|lập|biên soạn|phát hành|soạn thảo))(?!\p{L})/iu)

/** The kind of the thing a sentence opens with, where its verb tells nothing: "Đại hội … diễn ra trước tháng 3", "Báo cáo … được trình tại kỳ họp". */
function ofThingFirst(phrase: string, passed: readonly Span[]): Deliverable | undefined {
  const front = pastFronting(phrase)
  const flat = flatPhrase(phrase.slice(front), passed.flatMap(({ start, end }) => (start >= front ? [{ start: start - front, end: end - front }] : [])))
  const thing = flat.replace(passedFirst, '').replace(timeOf, '')
  const kind = nounKind(thing)
  if (!kind) return undefined
  const said = thing.split(/[;.]\s/, 1)[0] ?? ''
  if (/^\s*(?:sau|khi|nếu|kể từ|trường hợp|đối với)(?!\p{L})/iu.test(phrase)) return undefined
  return heldThings.has(kind) && (isHeld.test(said) || /¤[.\s]*$/u.test(said)) ? kind : madeThings.has(kind) && isMade.test(said) ? kind : undefined
}

/** Partners, and superiors who are asked or advised: where they are not known, the verb stands somewhere behind them. */
const withOthers = forFolded(/^(?:(?:chủ trì|(?:là|làm) (?:cơ quan |đơn vị |bộ phận )?(?:đầu mối|thường trực)|chủ động|thường xuyên|kịp thời|nghiên cứu|xây dựng|tổng hợp|rà soát),? (?:và )?)*(?:phối hợp|tham mưu|trình|đề xuất|kiến nghị|đề nghị|giúp|yêu cầu|giao)(?!\p{L})/iu)
/** A verb taken for what is done where it may only say which body acts: "cơ quan quản lý bến phà …". */
const saysWhich = forFolded(/^(?:quản lý|phụ trách|được|giao|đánh giá|chấp hành|vận hành)(?!\p{L})/iu)

/** What the first verb makes, where its thing tells: before anything said behind. */
const made: ReadonlySet<Deliverable> = new Set(['document', 'report', 'bulletin', 'model', 'training'])
function madeAt(text: string): Deliverable | undefined {
  const head = fromHead(text).text
  const kind = opensWithVerb(head) || /^có /iu.test(head) ? kindByObject(head) : undefined
  return kind && made.has(kind) ? kind : undefined
}

/** Verbs of superiors and of the way to them: what they do is told behind. */
const passing = forFolded(/^(?:trình|xem xét|quyết định|phê duyệt|giao|cho ý kiến|thống nhất|liên hệ)(?!\p{L})/iu)

/** The first later verb of the main sentence whose kind is told, where its subject or its partners are not known. */
function furtherOn(text: string, phrase: string): Deliverable | undefined {
  const unclear = !starts(text.replace(passedFirst, '')) || (saysWhich.test(text) && !phrase.trimStart().toLowerCase().startsWith(text.slice(0, 12).toLowerCase()))
  if (!unclear && !withOthers.test(text)) return undefined
  for (const at of laterVerbs(text, /\s(?:để|nhằm)\s/iu.exec(text)?.index ?? endOfMain(text, 0))) {
    const said = text.slice(at)
    const kind = kindIn(said) ?? kindByObject(said)
    if (kind) return kind
    if (!unclear && !passing.test(said) && !leading.test(said)) return undefined
  }
  return undefined
}

/** "Giao ban hằng quý, do Công an xã và Trạm bến luân phiên chủ trì": where what stands before says what is had, and the rest only who leads it. */
function ledBy(phrase: string, afterSubject: number): number | undefined {
  if (!/^\s*(?:\([^)]*\)\s*)?(?:cùng\s+|luân\s+phiên\s+|thay\s+phiên\s+)?chủ\s+trì(?!,?\s+(?:và\s+)?phối\s+hợp|\s+(?!trong|hằng|hàng|vào|theo|các|mỗi)\p{Ll})/iu.test(phrase.slice(afterSubject))) return undefined
  const at = allMatches(phrase.slice(0, afterSubject), /[\s,(]+do\s/giu).at(-1)?.index
  return at !== undefined && at > 6 ? at : undefined
}

/**
 * Kinds in printed order, the primary one first. In: the phrase, where its subject ends, the spans of bodies and times in it, which say
 * nothing of the kind. Orders to subordinates count as guidance unless what they must do is communication, an event, a case or the like.
 */
export function deliverablesOf(phrase: string, afterSubject = 0, passed: readonly Span[] = []): readonly Deliverable[] {
  const done = ofThingRuled(phrase) ?? (afterSubject === 0 && foundIsSent.test(phrase.trimStart()) ? (/được\s+gửi/iu.test(phrase) ? 'exchange' : 'report') : undefined) ?? (afterSubject === 0 ? ofThingDone(phrase, passed) : undefined)
  if (done) return [done]
  if (heldUnderTitle(phrase.trimStart())) return ['event']
  const before = afterSubject > 0 ? ledBy(phrase, afterSubject) : undefined
  const held = before === undefined ? [] : deliverablesOf(phrase.slice(0, before), 0, passed.filter(({ end }) => end <= before))
  if (held[0] && held[0] !== 'other') return held
  const text = predicateOf(phrase, afterSubject, passed)
  const found: Deliverable[] = []
  let segment: Deliverable[] = []
  let general = false
  let opens: boolean | undefined
  const take = () => {
    opens ??= segment.length > 0 || general
    found.push(...(segment.length === 0 && general ? ['other' as const] : segment).filter((kind) => !found.includes(kind)))
    segment = []
    general = false
  }
  for (const head of headsOf(text)) {
    if (head > 0 && /[;.]\s+(?:và\s+|đồng thời,?\s+)?$/iu.test(text.slice(Math.max(0, head - 14), head))) take()
    const kind = kindAt(text.slice(head)) ?? (head === 0 ? madeAt(text) : undefined)
    if (kind && !segment.includes(kind)) segment.push(kind)
    if (!kind && generalWord.pattern.test(fromHead(text.slice(head)).text)) general = true
  }
  take()
  // What only follows, and tells nothing firm, leaves the first part of the sentence to its further verbs.
  const further = opens === false && found[0] === 'other' ? furtherOn(text.slice(0, endOfMain(text, 0)), phrase) : undefined
  if (found.length > 0) return further ? [further, ...found] : found
  return [/^lồng ghép /iu.test(text) ? 'other' : kindByObject(fromHead(text).text) ?? furtherOn(text, phrase) ?? ofThingFirst(phrase, passed) ?? 'other']
}
