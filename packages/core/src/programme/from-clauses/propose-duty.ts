import { escaped, forFolded, oneLine } from '../../source/index.ts'
import type { Clause } from '../../source/index.ts'
import { isAnother, workedWith } from './another-of-kind.ts'
import type { Block } from './clause-context.ts'
import { spaced } from './cue-pattern.ts'
import { cadencesOfCell, dueIn } from './cues-in.ts'
import { confidenceOf } from './confidence.ts'
import type { ActorSource } from './confidence.ts'
import { counterpartsOf } from './counterparts-of.ts'
import { deliverablesOf } from './deliverable-of.ts'
import type { Piece } from './duty-pieces.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { dueBeforeCutoff } from './duty-warnings.ts'
import { ofHeading } from './each-side.ts'
import type { Mention } from './find-parties.ts'
import { flatPhrase } from './flat-phrase.ts'
import { primaryByWords } from './kind-weights.ts'
import { leadOfGroup } from './leads-only.ts'
import { tierInName } from './level-of-head.ts'
import { inYear, yearOfPaper } from './paper-times.ts'
import { pastFronting, subjectOf } from './party-places.ts'
import { resultNamed } from './result-named.ts'
import { runsOf } from './runs-of.ts'
import type { PartyRegister } from './party-register.ts'
import { touchedBy } from './person-words.ts'
import { quantityOf } from './quantity-of.ts'
import { besideWhoActs } from './same-tier.ts'
import { tierAtHead } from './tier-of-heading.ts'
import { timeAhead } from './time-ahead.ts'
import type { Deliverable, PartyLevel } from './types.ts'
import { sliceOf, unique } from './walk.ts'
import type { Walk } from './walk.ts'

/** Classes that stand where those stand beside whom they are named: "Sở Xây dựng và các cơ quan liên quan", "Mặt trận tỉnh và các đoàn thể". */
const besides = forFolded(/^(?:các\s+)?(?:(?:cơ\s+quan|đơn\s+vị|tổ\s+chức)(?!\p{L})(?!.*địa\s+phương).*liên\s+quan|đoàn\s+thể(?:\s+chính\s+trị\s*-\s*xã\s+hội)?|tổ\s+chức\s+chính\s+trị\s*-\s*xã\s+hội)$/iu)

/** The tier of who acts together; a paper of the centre means whoever is concerned at every tier. */
function combinedLevel(ids: readonly string[], register: PartyRegister, own: PartyLevel | null): PartyLevel | null {
  const led = own === 'central' ? ids : ids.filter((id) => register.levelOf(id) !== 'all' || !besides.test(register.nameOf(id)))
  // Schools stand at no tier: beside bodies of the place that do, those tell it.
  const told = unique((led.length > 0 ? led : ids).map((id) => register.levelOf(id)))
  const levels = told.length > 1 && own !== 'central' ? told.filter((level) => level !== null) : told
  if (ids.length === 0) return own
  return levels.length === 1 ? levels[0] ?? null : 'all'
}

/** "Cơ quan được giao chủ trì" below a heading whose bodies all stand at one tier is one of them. */
const givenPart = forFolded(/^(?:các\s+)?(?:cơ\s+quan|đơn\s+vị)(?:,\s+(?:cơ\s+quan|đơn\s+vị|tổ\s+chức))*\s+(?:được\s+(?:giao|phân\s+công)|chủ\s+trì|phối\s+hợp|chuyên\s+môn)(?!\p{L})/iu)
function levelUnder(headed: readonly string[], acting: readonly string[], register: PartyRegister, above?: PartyLevel): PartyLevel | undefined {
  if (above && acting.length > 0 && acting.every((id) => register.levelOf(id) === 'all' && register.isClass(id))) return above
  const tier = headed.length > 0 && acting.length > 0 && acting.every((id) => register.levelOf(id) === 'all' && givenPart.test(register.nameOf(id))) ? combinedLevel(headed, register, null) : null
  return tier !== null && tier !== 'all' ? tier : undefined
}

/** Bodies of every tier named behind the label of one stand at it. */
const atLabel = (level: PartyLevel | null, words: string) => (level === 'all' ? tierAtHead(words) ?? level : level)

/** The bodies a phrase orders to act: "chỉ đạo Công an cấp xã …". */
function toldBy(phrase: string, mentions: readonly Mention[], from: number, register: PartyRegister): readonly string[] {
  const order = /^[\s,:]*(?:(?:có\s+trách\s+nhiệm|chủ\s+động|trực\s+tiếp|thường\s+xuyên)\s+)*(?:chỉ\s+đạo|hướng\s+dẫn)(?:,\s*(?:chỉ\s+đạo|hướng\s+dẫn|đôn\s+đốc))*\s+(?:các\s+)?/iu.exec(phrase.slice(from))?.[0].length
  if (order === undefined) return []
  const told = runsOf(phrase, mentions).find((run) => Math.abs((run[0]?.start ?? -9) - (from + order)) <= 4) ?? []
  return unique(told.flatMap((mention) => register.idsOf(mention)))
}

const levelsOf = (ids: readonly string[], register: PartyRegister) => unique(ids.map((id) => register.levelOf(id)).filter((level): level is PartyLevel => level !== null))

/** Who acts is less sure where it is told by an office, by a class, or by whoever entrusts it. */
const office = forFolded(/(?:^|[\s,])(?:thủ\s+trưởng|người\s+đứng\s+đầu|đại\s+diện|lãnh\s+đạo|đồng\s+chí|phó)\s/iu)
const ofNobody = forFolded(/^(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|ngành|địa\s+phương)(?:,|\s+(?:và|hoặc|có\s+thẩm\s+quyền|hành\s+chính|nhà\s+nước)|$)/iu)
const indirect = forFolded(/^(?:[^,.;]{0,60}\s)?(?:giao|phân\s+công|ủy\s+quyền)\s/iu)

/** A sentence, or a part between semicolons: what stands before it is an end, a label or a heading. */
const isWhole = (text: string, start: number) => /(?:^|[.;:!?)\]|…]["”]?\s*|\n\s*)$/u.test(text.slice(Math.max(0, start - 6), start)) || /(?:^|\n|\|)[\s|]*(?:[-+*–•]|[\p{L}\d.]{1,7}[.)]|(?:\p{L}|\d[\d.]{0,4})\s?-)?\s*$/u.test(text.slice(Math.max(0, start - 14), start))

/** "Sản phẩm: Dự thảo kế hoạch trình Đảng ủy ban hành": to whom the result goes. */
function resultFor(result: string, register: PartyRegister): readonly string[] {
  const at = /(?:^|\s)(?:trình|gửi)\s+(?:các\s+)?(?=\p{Lu})/u.exec(result)
  const first = at ? register.mentionsIn(result).find(({ start }) => start >= at.index + at[0].length - 4 && start <= at.index + at[0].length) : undefined
  return first ? register.idsOf(first) : []
}

/** "(khi có đề nghị của Công an xã)": a condition beside the duty, which keeps the time of its label; so does any within a window the label states. */
const bracketed = (phrase: string, at: number) => phrase.lastIndexOf('(', at) > phrase.lastIndexOf(')', at)

/** "Sau khi kiểm tra, lập danh sách": a step after another; the day its label sets holds for it as well. */
const follows = forFolded(/^(?:ngay\s+)?sau\s/iu)
const dated = /^\d{4}-\d\d(?:-\d\d)?$/u

/** "Bên A thông báo cho bên kia". */
const toOther = forFolded(/\s(?<how>cho|với|tới|đến|báo|gửi|của)\s+(?<who>bên\s+(?:kia|còn\s+lại))(?!\p{L})/iu)

/** Of two who sign, the one that does not act. */
const otherIssuer = (actor: string, issuers: readonly string[]) => (issuers.length === 2 && issuers.includes(actor) ? issuers.find((id) => id !== actor) : undefined)

/** "500 tờ rơi/năm", "2 năm sơ kết 01 lần": how often, and what it yields as well. */
const countsThings = /^\d+\s+(?!lần)\p{L}[^/]*\/|\s(?:họp|giao\s+ban|báo\s+cáo|sơ\s+kết|tổng\s+kết|sinh\s+hoạt|kiểm\s+tra)\s.*lần$/iu

/** `unlessNamed`: with whom it is done where its own words name nobody. `deliverable`: what it yields, where that is known already. */
type Said = { tierAbove?: PartyLevel | undefined; unlessNamed?: readonly string[]; actors: readonly string[]; from: ActorSource; block?: Block | undefined; ordered?: readonly string[]; section?: boolean; headed?: readonly string[]; deliverable?: readonly Deliverable[] }

const ranks: readonly (PartyLevel | null)[] = ['commune', 'district', 'province', 'region', 'central']
/** "Gửi danh sách", "thông báo bằng văn bản": a notice, no talk of both sides and no word on another's draft. */
const notice = forFolded(/(?:^|\s)(?:gửi|thông\s+báo|phản\s+ánh|nộp)\s/iu)
const bothSides = forFolded(/(?:trao\s+đổi|chia\s+sẻ|đối\s+chiếu|góp\s+ý|ý\s+kiến|trả\s+lời|phản\s+hồi|phối\s+hợp|kết\s+nối)(?!\p{L})/iu)
/** A list or a request drawn up for whoever it is sent to: "lập danh sách chủ bến gửi …", "lập văn bản đề nghị …". */
const drawnUpFor = forFolded(/(?:^|\s)(?:lập\s+danh\s+sách\s[^;.]{0,160}?\s(?:gửi|báo)|(?:lập|có)\s+(?:văn\s+bản|công\s+văn)\s+đề\s+nghị)\s/iu)

/** "Lập danh sách chủ bến chuyển Hội Nông dân": what is drawn up and handed to a like. */
const listFor = forFolded(/(?:^|\s)lập\s+danh\s+sách\s[^;.]{0,160}?[\s,](?:gửi|chuyển|cung\s+cấp\s+cho)\s/iu)

/** "Gửi số liệu về Phòng": handed over, not reported, to a like. */
const handedOver = forFolded(/(?:^|[\s,])(?:gửi|chuyển|nộp)\s/iu)
const saysReport = forFolded(/(?:báo\s+(?:cáo|ngay|tin)|phản\s+ánh|kiến\s+nghị|đề\s+xuất|đề\s+nghị|vướng\s+mắc|xin\s+ý\s+kiến|trình|để\s+(?:theo\s+dõi,?\s+)?tổng\s+hợp)(?!\p{L})/iu)

/** A written notice upward is a report; beside and below it is an exchange. */
function reported(kinds: readonly Deliverable[], phrase: string, acting: readonly string[], told: readonly string[], register: PartyRegister): readonly Deliverable[] {
  const [first, ...rest] = kinds
  if (acting.length === 0 || told.length === 0 || !(first === 'report' || first === 'exchange' && notice.test(phrase) && !bothSides.test(phrase) || first === 'document' && (drawnUpFor.test(phrase) || listFor.test(phrase)))) return kinds
  const [own, others] = [acting, told].map((ids) => ids.map((id) => ranks.indexOf(register.levelOf(id))))
  if ([...own!, ...others!].includes(-1)) return kinds
  if (first === 'document' && Math.max(...others!) <= Math.max(...own!) && listFor.test(phrase)) return ['exchange', ...rest.filter((kind) => kind !== 'exchange')]
  if (first === 'report' && Math.max(...others!) <= Math.max(...own!) && handedOver.test(phrase) && !saysReport.test(phrase)) return ['exchange', ...rest.filter((kind) => kind !== 'exchange')]
  if (Math.min(...others!) <= Math.max(...own!)) return kinds
  return ['report', ...rest.filter((kind) => kind !== 'report')]
}

/** "Nếu có vướng mắc, phản ánh về Trạm bến": whoever is told of trouble is told by others, below its own heading too. */
const bringsUp = forFolded(/(?:khó\s+khăn|vướng\s+mắc|bất\s+cập|phát\s+sinh)[^;.]{0,120}?\s(?:phản\s+ánh|báo\s+cáo|gửi|kiến\s+nghị|thông\s+tin|trao\s+đổi)\s[^;.]{0,60}?(?:về|với|cho|đến|tới)\s/iu)

/** "Theo đề nghị bằng văn bản của Trạm bến hoặc Hội Nông dân": either may ask, and all who sign answer. */
const requestOf = forFolded(/theo\s+(?:đề\s+nghị|yêu\s+cầu)[^,;.]{0,30}?\s(?:của|từ)\s(?=[^,;.]{3,60}?\shoặc\s)/iu)

/** Where the name of whoever acts ends that no table holds, right before what it does; 0 where it does not stand so. */
function endOfNames(phrase: string, names: readonly string[]): number {
  const ends = names.map((name) => {
    const at = new RegExp(`(?<!\\p{L})${spaced(escaped(name))}(?=\\s)`, 'iu').exec(phrase)
    return at && opensWithVerb(phrase.slice(at.index + at[0].length).trimStart().slice(0, 60)) ? at.index + at[0].length : 0
  })
  return Math.max(0, ...ends)
}

/** The tier the names of all who act print; null where one prints none, or they print several. */
const tierPrinted = (actors: readonly string[], register: PartyRegister): PartyLevel | null => {
  const [level, ...others] = new Set(actors.map((id) => tierInName(register.nameOf(id))))
  return level && others.length === 0 ? level : null
}

/** "… gửi hai đơn vị còn lại": the others who sign. */
const theRest = forFolded(/(?:gửi|với|cho|cùng|của)\s+(?:hai|ba|bốn|năm)\s+(?:đơn\s+vị|ngành|bên|cơ\s+quan|hội|tổ\s+chức|đoàn\s+thể)\s+còn\s+lại(?!\p{L})/iu)

/** Adds one duty: its counterparts, level, cadence, deadline, number and kind are told here. */
export function propose(walk: Walk, clause: Clause, piece: Piece, { actors: saidToAct, from, block, ordered, tierAbove, unlessNamed = [], section = true, headed = [], deliverable }: Said) {
  const { register } = walk
  const actors = ofHeading(saidToAct, headed, register)
  const mentions = register.mentionsIn(piece.phrase)
  const subject = mentions.filter((mention, i) => piece.subject.length > 0 && register.idsOf(mention).every((id) => piece.subject.includes(id)) && !isAnother(piece.phrase, mentions, i, register))
  const timeCell = block?.time
  const cell = timeCell ? sliceOf(walk, timeCell) : ''
  const blockDue = timeCell && !piece.due ? dueIn(cell, timeCell.start, true) : undefined
  const said = piece.due ?? (blockDue?.op !== 'text' && (blockDue?.op === 'from' || /(?:yearly|monthly)$|^\d{4}\/\d{4}$/u.test(blockDue?.rule ?? '') || piece.cadence.every(({ kind, start, cue }) => kind === 'ongoing' || kind === 'event' && (blockDue?.op === 'between' || follows.test(cue) && dated.test(blockDue?.rule ?? '') || bracketed(piece.phrase, start - (piece.from ?? piece.start))))) || piece.cadence.length === 0 ? blockDue : undefined)
  const onceByDay = said && said === blockDue && dated.test(said.rule) && piece.cadence.some(({ kind, cue }) => kind === 'event' && follows.test(cue)) ? [{ kind: 'once' as const, cue: said.cue, start: said.start, end: said.end }] : []
  const often = piece.cadence.length > 0 || !timeCell ? [...piece.cadence, ...onceByDay] : cadencesOfCell(cell, timeCell.start, said)
  const { cadence, due } = inYear({ phrase: said === blockDue ? cell : piece.phrase, cadence: often, due: said }, yearOfPaper(walk.source.head.title ?? '', walk.source.head.date))
  const { told, same } = workedWith(piece.phrase, besideWhoActs(counterpartsOf(piece.phrase, mentions, subject), mentions, subject, register.likeAt, () => piece.tier ?? tierPrinted(actors, register)), actors, register)
  const across = actors.length === 1 ? toOther.exec(piece.phrase)?.groups : undefined
  const other = across ? [register.otherSide(actors[0]!) ?? otherIssuer(actors[0]!, walk.otherwise.issuers) ?? (/^của$/iu.test(across.how ?? '') ? undefined : register.bodyNamed(oneLine(across.who ?? '').toLowerCase()))].filter((id) => id !== undefined) : []
  const handedTo = block?.result && (piece.subject.length === 0 || piece.subject.some((id) => block.lead.includes(id))) ? resultFor(sliceOf(walk, block.result), register) : []
  // Whoever a sentence names beside a label has partners of its own where it names them, too.
  const remaining = theRest.test(piece.phrase) ? walk.otherwise.issuers.filter((id) => !actors.includes(id)) : []
  const with_ = unique([...other, ...remaining, ...(ordered ?? []), ...(piece.subject.length > 0 && (!block || told.length > 0 && block.lead.length > 0 && !piece.subject.some((id) => block.lead.includes(id))) ? [] : block?.with ?? []), ...handedTo, ...(told.length > 0 ? told : unlessNamed)])
  const implicit = from === 'signers' || from === 'lead'
  const request = implicit ? requestOf.exec(piece.phrase) : null
  const asking = request ? mentions.filter(({ start }) => start >= request.index && start < request.index + request[0].length + 60).flatMap((mention) => register.idsOf(mention)) : []
  const addressed = with_.filter((id) => !asking.includes(id))
  const joint = implicit && actors.length > 1 && addressed.some((id) => actors.includes(id)) ? actors.filter((id) => !addressed.includes(id)) : []
  // What is told to all who sign is told by whoever carries out the paper.
  const toItself = from !== 'sentence' && actors.length === 1 && told.includes(actors[0]!) && bringsUp.test(piece.phrase)
  const toSigners = toItself || implicit && [actors, walk.otherwise.issuers].some((all) => all.length > 1 && all.every((id) => addressed.includes(id)))
  const bound = walk.otherwise.acting.some((id) => walk.otherwise.issuers.includes(id)) || walk.otherwise.acting.length === 0 ? undefined : walk.otherwise.acting
  const acting = toSigners ? bound ?? [register.bodyNamed('cơ quan, đơn vị')] : joint.length > 0 ? joint : unique([...actors, ...leadOfGroup(piece.phrase, mentions, subject).flatMap((mention) => register.idsOf(mention))])
  const about = piece.frame ?? piece
  const words = walk.source.text.slice(about.start, about.end)
  const printed = piece.frame || piece.phrase.length === words.length ? words : piece.phrase
  const at = piece.from ?? piece.start
  const { tier } = piece
  const named = subjectOf(piece.phrase, mentions)
  const subjectEnd = Math.max(0, ...named.map((mention) => mention.end))
  const front = pastFronting(piece.phrase)
  const mainStart = Math.max(subjectEnd, front)
  const orderedAt = levelsOf(toldBy(piece.phrase, mentions, mainStart, register), register)
  const early = dueBeforeCutoff(piece, due)
  if (early) walk.warnings.push(early)
  const counterparts = with_.filter((id) => !acting.includes(id))
  walk.out.push({
    clausePath: clause.path, start: piece.start, end: piece.end, actors: acting, counterparts: with_.filter((id) => !acting.includes(id) || same.includes(id)),
    level: tier ?? levelUnder(headed, acting, register, tierAbove) ?? atLabel(combinedLevel(acting, register, walk.own), walk.source.text.slice(clause.body, clause.body + 40)), cadence, ...(due ? { due } : {}),
    ...(implicit || from === 'carried' ? { implicitActor: true as const } : {}), ...(orderedAt.length > 0 ? { delegateLevels: orderedAt } : {}),
    later() {
      const times = [...piece.cadence, ...(piece.due ? [piece.due] : [])].filter(({ cue }) => !countsThings.test(cue)).map(({ start, end }) => ({ start: start - at, end: end - at })).filter(({ start, end }) => piece.from === undefined || piece.phrase.slice(start, end).trim() !== '')
      const framed = piece.frame ? register.mentionsIn(words) : []
      const kindsOf = (after: number) => {
        const kinds = deliverablesOf(printed, after, [...mentions, ...times])
        const name = kinds[0] === 'other' && named.length === 0 && from === 'sentence' && piece.subject.length === 0 ? endOfNames(printed, acting.map((id) => register.nameOf(id))) : 0
        return name > 0 ? deliverablesOf(printed, name, [...mentions, ...times]) : kinds
      }
      const byRules = deliverable ?? (piece.frame ? deliverablesOf(words, Math.max(0, ...subjectOf(words, framed).map(({ end }) => end)), framed) : kindsOf(subjectEnd))
      const labelled = block?.result && byRules.every((kind) => kind === 'other') ? resultNamed(sliceOf(walk, block.result)) : []
      const kinds = labelled.length > 0 ? labelled : deliverable && byRules[0] !== 'other' ? byRules : primaryByWords(byRules, flatPhrase(printed, [...mentions, ...times]))
      const opening = piece.phrase.slice(mainStart).replace(/^[\s,:·]+/u, '').slice(0, 200)
      const verb = opensWithVerb(opening) || opensWithVerb(opening.slice(timeAhead(opening))) || subjectEnd > 0 || piece.frame !== undefined || clause.kind === 'row'
      const quantity = piece.counted ?? quantityOf(piece.phrase, at)
      return {
        deliverable: reported(kinds, piece.phrase, acting, counterparts, register), ...(quantity ? { quantity } : {}), ...(touchedBy(words) ? { touchesPersons: true as const } : {}),
        ...confidenceOf({ ...piece, cadence, ...(due ? { due } : {}) }, { actors: from, verb, whole: isWhole(walk.source.text, piece.start), known: acting.every((id) => register.inTables(id)), byWords: kinds !== byRules && labelled.length === 0, plain: !indirect.test(piece.phrase.slice(front)) && (named.length === 0 || !named.every(({ head }) => ofNobody.test(head))) && !named.some(({ start, end }) => office.test(piece.phrase.slice(Math.max(0, start - 30), end))), section }),
      }
    },
  })
}
