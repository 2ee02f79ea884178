import { forFolded, isJointKind, oneLine } from '../../source/index.ts'
import type { Clause, SourceReading, Span, Warning } from '../../source/index.ts'
import { bodyAmongBodies, labelBody } from './among-bodies.ts'
import type { ActorSource } from './confidence.ts'
import { bareNounOf, calledBare } from './bare-bodies.ts'
import { withoutBracketEnd } from './bracket-ends.ts'
import { actsInHeading, belowHeading } from './below-heading.ts'
import { bodiesNamed, overseen } from './bodies-named.ts'
import { agenda, asksPartners, headingActors, headingBody, LONGEST_HEADING, sectionOf } from './clause-context.ts'
import type { ClauseContext } from './clause-context.ts'
import { defaultActors } from './default-actors.ts'
import { partnersOfLeadIn, worksWithOthers } from './counterparts-of.ts'
import { developedTopics } from './developed-topics.ts'
import { eachSide, sidesTold, tellsAllSides, tellsSigners } from './each-side.ts'
import { dutyPieces, namesThing } from './duty-pieces.ts'
import type { Piece } from './duty-pieces.ts'
import { isGeneric, opensWithVerb } from './duty-verbs.ts'
import { twoSpellings, withoutOwner } from './duty-warnings.ts'
import { rememberedTables } from './find-parties.ts'
import { headingEnd } from './heading-end.ts'
import { headingSays, watchOf } from './heading-says.ts'
import { inheritTime } from './inherited-time.ts'
import { besideLabels, contentsBelow, ownLabel, withoutLabels } from './labels-in.ts'
import { listsMembers } from './lead-in-things.ts'
import { arePapers, casesBelow, isThing, listsConditions, mustHave, namesThings, ofParts, onlyParts } from './lead-in-parts.ts'
import { isAmountOfAll, leadInOwners, workAhead } from './lead-in-owners.ts'
import { levelOfHead } from './level-of-head.ts'
import { maskedText } from './masked-text.ts'
import { statesNoDuty } from './no-duty.ts'
import { onlyGrants } from './only-grants.ts'
import { beginsName, openBodies } from './open-bodies.ts'
import { openSubject } from './open-subject.ts'
import { actingTiers, atTier } from './signers-at-tier.ts'
import { openPartners } from './open-partners.ts'
import { asksOther, leadInSubjects, pastFronting, pointsBack, subjectOf } from './party-places.ts'
import { partyRegister } from './party-register.ts'
import type { PartyRegister } from './party-register.ts'
import { inYear, withoutPast, withoutTerm, yearOfHeading, yearOfPaper } from './paper-times.ts'
import { phaseTime } from './phase-time.ts'
import { propose } from './propose-duty.ts'
import { referredActors } from './referred-actors.ts'
import { otherSide } from './relations.ts'
import { rowDuty } from './row-duty.ts'
import { onlyTells } from './section-work.ts'
import { sentencesOf } from './sentences.ts'
import { shareRecipients } from './share-recipients.ts'
import { spacedParagraphs } from './spaced-paragraphs.ts'
import { subjectLists } from './subject-lists.ts'
import { collectBlocks, listsBodies, ordersWork, statesDuty } from './task-blocks.ts'
import { headsTasks, isTask, isTaskItself, linesOfManner } from './tasks-below.ts'
import { leadWork, withTerm } from './terms-of-lead-in.ts'
import { timedThings } from './timed-things.ts'
import { timeOf } from './time-of.ts'
import type { Proposal, ReadParty } from './types.ts'
import { ownText, sliceOf, someOf, unique } from './walk.ts'
import type { Walk } from './walk.ts'
import { withoutWraps } from './wrapped-lines.ts'

const silent = new Set(['purpose', 'scope', 'status'])
const skipped = new Set(['preamble', 'tail', 'annex', 'group', 'part', 'chuong'])
/** Of a part or chapter only the heading is skipped where it has no clauses below: its paragraphs state duties themselves. */
const mayStandAlone = new Set(['part', 'chuong'])

/** Begins with somebody's name, though nobody knows whose: it is not whoever was named before. */
const namesOther = (words: string) => !opensWithVerb(words) && beginsName(words) && !/^(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|bên|người)\s+(?:này|đó|trên|có|chịu|phải|chủ\s+trì|được)(?!\p{L})/iu.test(words)

/** Asks all who carry out the paper, not whoever was named before. */
const ofAll = forFolded(/^trong\s+quá\s+trình\s+(?:tổ\s+chức\s+|triển\s+khai\s+)?(?:thực\s+hiện|triển\s+khai)(?!\p{L})[^.;]{0,60}(?:vướng\s+mắc|khó\s+khăn|phát\s+sinh|vấn\s+đề)|^(?:(?:định\s+kỳ,?\s+)?(?:(?:hằng|hàng|mỗi)\s+năm|(?:sau\s+)?(?:0?[1-9]|10|một|ba|năm)\s+năm),?\s+)?(?:tổ\s+chức\s+)?(?:sơ\s+kết|tổng\s+kết)(?:,\s+(?:sơ|tổng)\s+kết)?(?:,?\s*$|\s+(?:(?:\d{1,2}|một|hai|ba|năm)\s+năm(?:\s+rưỡi)?\s+)?(?:(?:vào|hằng|hàng|trong|giữa\s+kỳ|cuối\s+kỳ|năm|định\s+kỳ)(?!\p{L})|(?:việc\s+)?(?:thực\s+hiện\s+)?(?:Nghị\s+quyết|Chương\s+trình|Quy\s+chế|Kế\s+hoạch|Thông\s+tư)|công\s+tác\s+phối\s+hợp))/iu)

/** "Các cơ quan, đơn vị": said of whoever the label "Cơ quan thực hiện:" names. */
const unsaid = forFolded(/^(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|địa\s+phương|ngành)(?:(?:,|\s+và)\s*(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|địa\s+phương|ngành))*$/iu)

/** "Mỗi xã, phường lập một tổ" below "Ủy ban nhân dân các xã, phường": the places are whoever heads them. */
const placesAlone = forFolded(/^(?:các\s+|mỗi\s+|từng\s+)?(?:xã|phường|đặc\s+khu|thị\s+trấn|huyện|quận|thị\s+xã)(?:(?:,|\s+và)\s+(?:xã|phường|đặc\s+khu|thị\s+trấn|huyện|quận|thị\s+xã|thành\s+phố))*$/iu)
const headedPlaces = ({ subject }: Piece, actors: readonly string[], register: PartyRegister) => subject.length > 0 && subject.every((id) => placesAlone.test(register.nameOf(id)) && actors.some((actor) => actor !== id && register.levelOf(actor) === register.levelOf(id)))

/** Whoever is one of many: under a label the paper itself asks them, not who the label names. */
const isManyHeads = (register: PartyRegister, id: string) => register.isClass(id) || /^(?:các|những)\s|^(?:người\s+đứng\s+đầu|thủ\s+trưởng)(?!\p{L})/iu.test(register.nameOf(id))

/** "Đối với bến lớn thì đề nghị Sở Xây dựng …": whoever acted before goes on to ask, not the paper. */
const thenAsks = forFolded(/\sthì\s+(?:đề\s+nghị|yêu\s+cầu|kiến\s+nghị)\s/iu)

/** Who acts under a name no table holds: "cán bộ tiếp nhận ghi chép". */
const unnamed = (phrase: string, { actors, relation }: ClauseContext, { register, otherwise, out }: Walk) => {
  const headed = actors.length > 0
  const noun = bareNounOf(phrase)
  const called = noun === undefined ? [] : calledBare(noun, [...actors, ...relation?.own ?? [], ...relation?.others ?? []], otherwise.issuers, out.flatMap(({ actors }) => actors), register.nameOf)
  if (called.length > 0) return called
  const names = headed && asksOther(phrase) ? [] : openSubject(phrase, register.mentionsIn)
  return headed && names.every((name) => /^\p{L}+ \p{L}+$/u.test(name)) ? [] : names.flatMap((name) => bodiesNamed(name, register))
}

/** "Chủ tịch tỉnh họp với chủ phà hằng năm; giao các sở trả lời kiến nghị": an order that goes on with a sentence is given by its subject; a lasting charge is not ("giao Trạm bến làm đầu mối"). */
const ordersWithin = forFolded(/^\s*(?:và\s+)?(?:giao|phân\s+công)\s+(?:cho\s+)?(?!.{3,120}?\s(?:là|làm)\s+(?:cơ\s+quan|đơn\s+vị|đầu\s+mối|thường\s+trực))/iu)
const signTogether = /^(?:các|hai|ba|bốn) (?:bên|ngành|cơ quan|đơn vị)/iu

/** "d) Mỗi năm phối hợp tổ chức diễn tập", "Cuối năm tổ chức tổng kết": whom the point before names does it no more than any who act by the paper. */
const together = forFolded(/^(?:phối\s+hợp\s+(?!(?:chặt\s+chẽ\s+|thường\s+xuyên\s+)?(?:với|cùng)\s)|(?:phối\s+hợp\s+)?(?:tổ\s+chức\s+|tiến\s+hành\s+)?(?:họp\s+)?(?:sơ\s+kết|tổng\s+kết|giao\s+ban)(?!\p{L})|(?:(?:tăng\s+cường|đẩy\s+mạnh|thường\s+xuyên)\s+)?(?:tuyên\s+truyền|vận\s+động|biên\s+soạn|phổ\s+biến)(?!\p{L})|tổ\s+chức\s+các\s|xây\s+dựng(?:,|\s+và)\s)/iu)
const ofAllWhoSign = (piece: Piece | undefined, { otherwise, register }: Walk) => piece !== undefined && piece.subject.length === 0 && otherwise.issuers.length > 1 && (otherwise.acting.length > 1 || otherwise.acting.every((id) => otherwise.issuers.includes(id) || register.isClass(id))) && together.test(piece.phrase.slice(pastFronting(piece.phrase)))

/** The duties of one clause's own text. Who acts: the sentence's subject, else heading or label, else the sentence before, else the document. */
function dutiesIn(walk: Walk, clause: Clause, span: Span, context: ClauseContext) {
  const year = yearOfHeading(context.time?.due) ?? yearOfPaper(walk.source.head.title ?? '', walk.source.head.date)
  const pieces = dutyPieces(walk.masked, span, walk.register).map((piece) => inYear(withoutPast(withoutTerm(piece, walk.source.head.period), walk.source.head.date), year)).map((piece) => withTerm(piece, context, walk.register, atTier(walk)))
  const firstNamed = pieces.find(({ subject }) => subject.length > 0)?.subject ?? []
  const procedural = /Điều\s/u.test(clause.path)
  const onlyOne = (sentence: number) => unique(pieces.flatMap((piece) => (piece.sentence === sentence && piece.subject.length > 0 ? [piece.subject.join()] : []))).length === 1
  let own = false
  let spokenIn = -1
  let before: readonly string[] = clause.parent && procedural && !ofAllWhoSign(pieces[0], walk) ? walk.spoken.get(clause.parent) ?? [] : []
  let order: { sentence: number; bodies: readonly string[] } | undefined
  for (const piece of pieces) {
    const referred = referredActors(piece.phrase, clause.path, walk.out)
    const carried = referred.length > 0 ? referred : pointsBack(piece.phrase) ? before : []
    const anyBody = carried.length === 0 && piece.subject.length > 0 && (context.block?.lead.length ?? 0) > 0 && subjectOf(piece.phrase, walk.register.mentionsIn(piece.phrase)).every(({ start, end }) => unsaid.test(piece.phrase.slice(start, end)))
    const labelled = context.block !== undefined && context.actors.length > 0 && context.actors.every((id) => context.block?.lead.includes(id))
    const joined = context.joins !== undefined && context.joins === clause.parent && piece.subject.length > 0
    const asking = joined || piece.subject.length > 0 && !someOf(piece.subject, context.actors) && asksOther(piece.phrase) && (own && thenAsks.test(piece.phrase) || context.actors.some((id) => !walk.register.isClass(id) && !tellsAllSides(walk.register.nameOf(id))) && !(labelled && piece.subject.every((id) => isManyHeads(walk.register, id))))
    const orders = own && spokenIn === piece.sentence && piece.subject.length > 0 && !someOf(piece.subject, before) && before.every((id) => !signTogether.test(walk.register.nameOf(id))) && ordersWithin.test(piece.phrase)
    const subject = carried.length > 0 ? carried : asking || anyBody || orders || headedPlaces(piece, context.actors, walk.register) ? [] : piece.subject.length > 0 ? piece.subject : context.actors.length === 0 && piece.mustBy ? piece.mustBy : actingTiers(piece, walk) ?? unnamed(piece.phrase, context, walk)
    const strange = !own && subject.length === 0 && (namesOther(piece.phrase.slice(pastFronting(piece.phrase))) || ofAll.test(piece.phrase.trimStart()))
    const named = subject.length > 0 ? subject : anyBody ? unique(context.block?.lead ?? []) : spokenIn === piece.sentence && !strange && context.actors.length > 0 && (onlyOne(piece.sentence) || !before.some((id) => context.actors.includes(id))) ? before : context.actors.length > 0 ? context.actors : before.length > 0 && (own || !strange || walk.otherwise.acting.length === 0) ? before : piece.tier ? firstNamed : []
    if (subject.length > 0) { own = true; spokenIn = piece.sentence; before = subject; if (clause.parent && (piece === pieces[0] || carried.length > 0)) walk.spoken.set(clause.parent, subject) }
    const timed = piece.cadence.length > 0 || piece.due !== undefined
    if (!timed && isGeneric(piece.phrase) || subject.length === 0 && !piece.lead && namesThing(piece) || !piece.frame && onlyGrants(piece.phrase) || statesNoDuty(piece.phrase, walk.register.mentionsIn(piece.phrase))) continue
    if (onlyTells(context.section, piece, { named: subject.length > 0, goesOn: own, developed: () => walk.developed(clause.path) })) continue
    const source: ActorSource = subject.length > 0 ? 'sentence' : context.actors.length > 0 || anyBody ? 'heading' : named.length > 0 ? (strange ? 'lead' : 'carried') : walk.otherwise.acting.length > 0 ? 'signers' : 'lead'
    const inCharge = context.watched && walk.otherwise.lead.some((id) => context.partners?.includes(id)) ? walk.otherwise.issuers : walk.otherwise.lead
    const actors = named.length > 0 ? named : walk.otherwise.acting.length > 0 ? walk.otherwise.acting : timed || context.time ? inCharge : []
    if (actors.length === 0) {
      if (timed && opensWithVerb(piece.phrase.slice(pastFronting(piece.phrase)))) walk.warnings.push(withoutOwner(piece, clause.path))
      continue
    }
    const goesOn = order?.sentence === piece.sentence && subject.length === 0 ? order.bodies : []
    const inTime = inheritTime(piece, context)
    propose(walk, clause, asking || orders ? { ...inTime, subject: [] } : inTime, { actors, from: source, block: context.block, section: context.section === 'duty' || context.actors.length > 0, headed: context.actors, tierAbove: context.tier, ordered: [...goesOn, ...(joined || orders ? piece.subject : []), ...(subject.length === 0 && !context.watched ? context.partners ?? [] : []), ...(piece.lead?.partners ?? []), ...(piece.partners ?? [])], unlessNamed: context.relation?.paired ? otherSide(context.relation, actors) : context.watched && subject.length === 0 ? context.partners ?? [] : [], ...(piece.yields ? { deliverable: [piece.yields] } : piece.lead && piece.lead.kinds[0] !== 'other' ? { deliverable: piece.lead.kinds } : {}) })
    shareRecipients(walk, piece)
    if (/^(?:chỉ\s+đạo|hướng\s+dẫn)(?!\p{L})/iu.test(piece.phrase.slice(pastFronting(piece.phrase)))) order = { sentence: piece.sentence, bodies: walk.out.at(-1)?.counterparts ?? [] }
    else if (subject.length > 0 && /\schủ\s+trì,?\s+phối\s+hợp\s+với\s/iu.test(piece.phrase)) order = { sentence: piece.sentence, bodies: walk.out.at(-1)?.counterparts ?? [] }
  }
}

/** "Trách nhiệm của cấp huyện\nCông an, Hội Nông dân các huyện:": the bodies stand in a line of their own below the title. */
const lineOfBodies = (text: string): readonly string[] => { const lines = text.trim().split('\n'); const last = lines.at(-1)?.trim() ?? ''; return lines.length > 1 && last.endsWith(':') ? [last] : [] }

function visit(walk: Walk, clause: Clause, inherited: ClauseContext) {
  if (clause.kind === 'row') return rowDuty(walk, clause)
  if (clause.kind === 'preamble' || clause.kind === 'tail') return undefined
  const children = walk.children.get(clause.path) ?? []
  const whole = ownText(walk, clause)
  const text = sliceOf(walk, whole)
  const lead = text.length - text.trimStart().length
  const cut = headingEnd(text.slice(lead), children.length > 0, walk)
  const heading = oneLine(text.slice(lead, lead + (cut || Math.min(text.trim().length, 240)))).trim()
  const label = ownLabel(walk, clause)
  const manner = linesOfManner(walk, clause, children)
  const onlyLabels = children.length > 0 && label === undefined && clause.kind !== 'roman' && clause.kind !== 'dieu' && !children.some((child) => isTask(walk, child) && !manner.includes(child))
  const block = walk.blocks.get(clause.path) ?? inherited.block
  const firstLine = (text.trimStart().split('\n', 1)[0] ?? '').trim()
  const section = sectionOf(clause, heading.length > LONGEST_HEADING && clause.kind === 'dieu' ? firstLine : heading, inherited.section, cut === 0 && children.length === 0)
  const bodies = cut > 0 || children.length > 0 ? unique([heading, ...(walk.spaced && !firstLine.endsWith(':') ? [] : [firstLine]), ...lineOfBodies(text)]).map((line) => headingActors(line.replace(/[:.]$/, ''), walk.register)).find((found) => found.length > 0) ?? [] : []
  const nameless = bodies.length === 0 && !(label && children.length > 0 && (label.role === 'lead' || label.role === 'with')) && ['duty', 'plain', 'funding'].includes(section)
  const hasHeading = cut > 0 || children.length > 0
  const says = headingSays(walk, clause, hasHeading ? heading : undefined, inherited)
  const ownName = says.acting || onlyLabels ? undefined : nameless && (cut > 0 || children.length > 0) ? headingBody(heading) ?? bodyAmongBodies(walk, clause, heading) : nameless && label === undefined ? labelBody(firstLine, walk.register) : undefined
  const itself = nameless && children.length > 0 && clause.kind !== 'roman' ? actsInHeading(heading, walk.register) : []
  const headed = says.acting ?? (itself.length > 0 ? itself : ownName ? bodiesNamed(ownName, walk.register) : bodies.flatMap((mention) => walk.register.idsOf(mention)))
  const actors = headed.length > 0 ? unique(headed) : walk.blocks.get(clause.path)?.lead.length ? unique(walk.blocks.get(clause.path)!.lead) : inherited.actors
  const printed = text.slice(lead, lead + (cut || heading.length)).trimEnd()
  const told = label === undefined && (cut > 0 || children.length > 0) ? phaseTime(printed, whole.start + lead) : undefined
  const phased = told && inYear({ ...told, phrase: printed }, yearOfPaper(walk.source.head.title ?? '', walk.source.head.date))
  const time = phased ?? inherited.time
  const watched = cut > 0 || children.length > 0 ? overseen(printed, walk.register) : []
  const partners = watched.length > 0 ? watched : headed.length === 0 ? inherited.partners : undefined
  const context: ClauseContext = { section, actors, component: inherited.component || inherited.things?.includes(clause.path) === true, ...(block ? { block } : {}), ...(inherited.work ? { work: inherited.work } : {}), ...(inherited.handed && children.length === 0 ? { handed: true as const } : {}), ...(says.relation ? { relation: says.relation } : {}), ...(says.tier ? { tier: says.tier } : {}), ...(partners ? { partners } : {}), ...(watched.length > 0 || partners && inherited.watched ? { watched: true as const } : {}), ...(time ? { time } : {}), ...(children.length > 0 && actors.length > 0 && asksPartners.test(text) ? { joins: clause.path } : inherited.joins ? { joins: inherited.joins } : {}) }
  const before = walk.out.length
  const quiet = silent.has(section) || context.component || skipped.has(clause.kind) && !(mayStandAlone.has(clause.kind) && children.length === 0)
  if (!quiet && label?.role !== 'lead' && label?.role !== 'with' && label?.role !== 'place' && label?.role !== 'result' && !(label?.role === 'time' && !statesDuty.test(text))) {
    const skip = label && (label.role === 'task' || label.role === 'time') ? lead + label.length : cut > 0 && !onlyLabels ? lead + cut : 0
    const below = besideLabels(walk, { start: whole.start + skip, end: whole.end })
    const beside = below.length > 0 ? below : besideLabels(walk, whole)
    const span = withoutLabels(walk, { start: whole.start + skip, end: whole.end })
    const contents = contentsBelow(walk, whole)
    if (contents) dutiesIn(walk, clause, contents, context)
    else if (children.length === 0 || onlyLabels) for (const each of beside) dutiesIn(walk, clause, each, context)
    else if (clause.kind === 'dieu') leadInDuties(walk, clause, { start: whole.start + lead + (firstLine === text.trim() && firstLine.endsWith(':') ? 0 : firstLine.length), end: span.end }, context, children)
    else if (clause.kind !== 'roman') leadInDuties(walk, clause, { start: whole.start + lead, end: span.end }, context, children)
    const opens = children.length > 0 && !onlyLabels && walk.out.length === before ? belowHeading(walk, whole) : undefined
    if (opens) dutiesIn(walk, clause, opens, context)
  } else if (!quiet && label?.role === 'lead') {
    const span = withoutLabels(walk, { start: whole.start + lead + label.length, end: whole.end })
    for (const piece of dutyPieces(walk.masked, span, walk.register).filter(({ subject, phrase }) => subject.length > 0 && ordersWork(phrase))) propose(walk, clause, piece, { actors: piece.subject, from: 'heading', block: block ? { lead: [], with: [], ...(block.time ? { time: block.time } : {}) } : undefined })
  }
  const watch = !quiet && actors.length > 0 && hasHeading ? watchOf(walk, clause, heading) : undefined
  if (watch) propose(walk, clause, { start: whole.start + lead, end: whole.start + lead + printed.length, sentence: whole.start, phrase: printed, cadence: [], subject: [], opening: true }, { actors, from: 'heading', deliverable: [watch] })
  const below = children.length > 0 ? leadInContext(walk, text, watch ? { ...context, things: children.filter((child) => isThing(walk, child)).map(({ path }) => path) } : context, whole, children) : context
  const leadIn = manner.length > 0 ? { ...below, things: [...below.things ?? [], ...manner.map(({ path }) => path)] } : below
  // Below "Cơ quan chủ trì" stand those who lead, a line each.
  const named = label && (label.role === 'lead' || label.role === 'with') && oneLine(text).trim().length <= label.length + 1 && children.every((child) => listsBodies(walk, child))
  for (const child of children) visit(walk, child, named ? { ...leadIn, component: true } : leadIn)
  if (!quiet && children.length > 0 && walk.out.length === before && clause.kind !== 'roman' && clause.kind !== 'dieu') {
    const at = cut > 0 && cut < text.trimEnd().length - lead ? lead + cut : lead + (text.trimStart().search(/\n\s*\n/u) >= 0 ? text.trimStart().search(/\n\s*\n/u) : text.indexOf('\n', lead) - lead)
    if (at > lead && /:\s*$/u.test(text)) dutiesIn(walk, clause, { start: whole.start + at, end: whole.end }, context)
  }
  const ownBlock = walk.blocks.get(clause.path)
  if (!quiet && ownBlock && ownBlock.lead.length > 0 && walk.out.length === before && children.length > 0) {
    const span = withoutLabels(walk, { start: whole.start + lead, end: whole.end })
    propose(walk, clause, { ...span, sentence: span.start, phrase: sliceOf(walk, span), cadence: [], subject: [], opening: true }, { actors: unique(ownBlock.lead), from: 'heading', block: ownBlock })
  }
  return undefined
}

/** Time a lead-in states for all it introduces: "Trong thời hạn 05 ngày, Công an tỉnh:", "Trường hợp …:". */
function leadTime(walk: Walk, span: Span): Pick<ClauseContext, 'time'> | undefined {
  const words = sliceOf(walk, span)
  const { cadence: said, due } = timeOf(words, span.start, true)
  const beside = (at: number) => words.lastIndexOf('(', at) > words.lastIndexOf(')', at)
  const cadence = said.filter(({ kind, start }) => kind !== 'ongoing' && kind !== 'periodic' && !(kind === 'event' && beside(start - span.start)))
  return cadence.length > 0 || due ? { time: { cadence, ...(due ? { due } : {}) } } : undefined
}

const partsOf = (walk: Walk, leadIn: string, children: readonly Clause[], piece: Piece | undefined): Pick<ClauseContext, 'things'> => {
  const things = piece && namesThing(piece) ? [] : [...namesThings(walk, leadIn, children), ...casesBelow(walk, leadIn, children)]
  return things.length > 0 ? { things: things.map(({ path }) => path) } : {}
}

/** "Trực bến\nTrạm bến tổ chức trực như sau:": a title on a line of its own is no part of the lead-in. */
function pastTitle(leadIn: string, register: PartyRegister): string {
  const line = leadIn.search(/\n(?=\s*\p{Lu})/u)
  if (line < 0) return leadIn
  const [title, rest] = [leadIn.slice(0, line).trim(), leadIn.slice(line).trimStart()]
  if (/[.;]$/u.test(title)) return leadIn
  // "Cơ quan đầu mối\nPhòng Tham mưu là cơ quan đầu mối …": a title that is a name, and no list with the one below it.
  if (register.mentionsIn(title).some(({ start, end }) => start === 0 && end === title.length) && subjectOf(rest, register.mentionsIn(rest)).some(({ start }) => start === 0)) return rest
  const acting = subjectOf(leadIn, register.mentionsIn(leadIn))
  if (acting.some(({ start }) => start < line)) return leadIn
  const apart = title === title.toUpperCase() || /[\p{L})]$/u.test(title) && title.length < 120 && opensLeadIn.test(rest)
  return apart || acting.length === 0 && subjectOf(rest, register.mentionsIn(rest)).length > 0 ? rest : leadIn
}
/** Words that begin a sentence of their own below a title, whatever they tell of it. */
const opensLeadIn = forFolded(/^(?:Căn\s+cứ|Trên\s+cơ\s+sở|Để|Nhằm|Theo|Trong\s+(?:quá|thời|phạm)|Việc|Nhiệm\s+vụ)\s/u)

/** What a lead-in gives its children: the bodies it names, and whether they are only parts of its own duty. */
function leadInContext(walk: Walk, text: string, context: ClauseContext, whole: Span, children: readonly Clause[]): ClauseContext {
  const sentence = sentencesOf(text, { start: 0, end: text.length }).at(-1)
  const printed = sentence ? text.slice(sentence.start, sentence.end) : ''
  if (!sentence || !/:\s*$/.test(printed)) return context
  const last = pastTitle(printed, walk.register)
  const leadSpan = { start: whole.start + sentence.start, end: whole.start + sentence.end }
  const piece = dutyPieces(last, { start: 0, end: last.length }, walk.register)[0]
  const owners = leadInOwners(last, walk.register.mentionsIn)
  const listed = unique((owners.length > 0 ? owners : leadInSubjects(last, walk.register.mentionsIn)).flatMap((mention) => walk.register.idsOf(mention)))
  const spoken = listed.length > 0 || !piece || piece.subject.length > 0 ? piece?.subject ?? [] : unnamed(piece.phrase, context, walk)
  const actors = [listed, spoken, context.actors].find((found) => found.length > 0) ?? []
  const handed = timedThings(walk, last, children)
  const mentions = piece ? walk.register.mentionsIn(piece.phrase) : []
  const partners = piece && (piece.subject.length > 0 || context.actors.length > 0 && worksWithOthers(piece.phrase)) ? unique(partnersOfLeadIn(piece.phrase, mentions, subjectOf(piece.phrase, mentions)).flatMap((mention) => walk.register.idsOf(mention))) : context.partners ?? []
  return { ...context, actors, work: leadWork(last, walk.register), ...(partners.length > 0 ? { partners } : {}), ...leadTime(walk, leadSpan), ...(handed ? { handed } : partsOf(walk, last, children, piece)), component: context.component || !handed && (owners.length === 0 && onlyGrants(last) || listsConditions(walk, last, children) || listsMembers(last) || owners.length === 0 && onlyParts(walk, last, children) && !(piece && namesThing(piece) && !onlyGrants(last) && !agenda.test(last) && !(ofParts.test(last) && arePapers(walk, children))) && !/nhiệm vụ|công việc/iu.test(last.slice(-40))) }
}

/** A clause with children states a duty itself only before its children begin: a full sentence, or the lead-in of mere parts. */
function leadInDuties(walk: Walk, clause: Clause, span: Span, context: ClauseContext, children: readonly Clause[]) {
  const text = sliceOf(walk, span).trim()
  const conditions = text !== '' && listsConditions(walk, text, children)
  if (text === '' || headsTasks(walk, clause, span, children) || conditions && mustHave.test(text) || leadInOwners(text, walk.register.mentionsIn).length > 0) return
  if (!timedThings(walk, text, children) && (isTaskItself(walk, clause, text, children) || onlyParts(walk, text, children) || conditions || /:$/u.test(text) && (namesThings(walk, text, children).length > 0 || casesBelow(walk, text, children).length > 0) || (text.length > 90 && /[.;]$/u.test(text) && !/:$/u.test(text)) || /\(\s?năm\s+\d{4}\s+do/u.test(text))) return dutiesIn(walk, clause, { ...span, start: span.start + sliceOf(walk, span).lastIndexOf(pastTitle(text, walk.register)) }, context)
  // "Trạm bến kiểm tra phao. Công an xã có trách nhiệm:": what stands before the lead-in is work of whoever it names.
  const before = /:$/u.test(text) ? sentencesOf(walk.masked, span).slice(0, -1) : []
  for (const sentence of before) if (/[.;]["”)]*$/u.test(sliceOf(walk, sentence)) && subjectOf(sliceOf(walk, sentence), walk.register.mentionsIn(sliceOf(walk, sentence))).length > 0) dutiesIn(walk, clause, sentence, context)
  const ahead = clause.kind !== 'dieu' && (context.actors.length > 0 || isAmountOfAll(text) || subjectOf(text, walk.register.mentionsIn(text)).length > 0) ? workAhead(sliceOf(walk, span), walk.register.mentionsIn) : 0
  if (ahead > 0) dutiesIn(walk, clause, { start: span.start, end: span.start + ahead }, context)
}

/** Proposals of duties, each with its clause, who, with whom, how often, by when, how many and why the reader thinks so. Pure; never throws. */
export function proposeDuties(source: SourceReading): { parties: readonly ReadParty[]; issuers: readonly string[]; proposals: readonly Proposal[]; warnings: readonly Warning[] } {
  const own = levelOfHead(source.head)
  const masked = withoutWraps(maskedText(source.text, source.citations), source.clauses)
  const tables = rememberedTables()
  const known = partyRegister(source.text, own, source.head.issuers, [], false, tables).mentionsIn
  const spaced = spacedParagraphs(source.text, source.clauses)
  const acting = openBodies(masked, source.clauses, known, spaced)
  const open = [...acting, ...openPartners(masked, source.clauses, known, acting)]
  const register = partyRegister(source.text, own, source.head.issuers, open, isJointKind(source.head.kind) || source.head.issuers.length > 1, tables, source.head.title)
  const listed = subjectLists(masked, source.clauses, register.mentionsIn)
  const children = new Map<string, Clause[]>()
  for (const clause of source.clauses) if (clause.parent) children.set(clause.parent, [...(children.get(clause.parent) ?? []), clause])
  const otherwise = defaultActors(masked, source.head, source.clauses, register)
  const developed = developedTopics(source.text, source.clauses)
  const walk: Walk = { source, masked: listed, register, otherwise, children, blocks: new Map(), headed: new Map(), own, developed, spaced, out: [], warnings: [], spoken: new Map() }
  collectBlocks(walk)
  for (const clause of source.clauses) if (!clause.parent) visit(walk, clause, { section: 'plain', actors: [], component: false })
  const spelled = register.spelledTwice().map(twoSpellings)
  const sides = sidesTold(source.text, source.head.title ?? '', register, otherwise.issuers)
  return { parties: register.parties().filter(({ name }) => !tellsSigners(name, sides)), issuers: otherwise.issuers, warnings: [...walk.warnings, ...spelled], proposals: walk.out.map(({ later, ...each }): Proposal => ({ ...each, ...later() })).filter(({ start, end }) => end > start).map((each) => eachSide(withoutBracketEnd(masked, each), register, sides)).sort((a, b) => a.start - b.start || a.end - b.end) }
}
