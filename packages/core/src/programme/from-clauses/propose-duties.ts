import type { Clause, SourceReading, Span } from '../../source/index.ts'
import { blockLabelOf, headingActors, introducesComponents, sectionOf } from './clause-context.ts'
import type { Block, ClauseContext } from './clause-context.ts'
import { cadencesIn, dueIn } from './cues-in.ts'
import { defaultActors } from './default-actors.ts'
import type { DefaultActors } from './default-actors.ts'
import { deliverablesOf } from './deliverable-words.ts'
import { dutyPieces } from './duty-pieces.ts'
import type { Piece } from './duty-pieces.ts'
import { isGeneric } from './duty-verbs.ts'
import { maskedText } from './masked-text.ts'
import { counterpartsOf, pastFronting } from './party-places.ts'
import { partyRegister } from './party-register.ts'
import type { PartyRegister } from './party-register.ts'
import { touchedBy } from './person-words.ts'
import { quantityOf } from './quantity-of.ts'
import { levelOfHead } from './level-of-head.ts'
import { sentencesOf } from './sentences.ts'
import type { PartyLevel, Proposal, ReadParty } from './types.ts'

const silent = new Set(['purpose', 'scope', 'status', 'principle'])
const skipped = new Set(['preamble', 'tail', 'annex', 'group', 'part', 'chuong'])

type Walk = {
  source: SourceReading
  masked: string
  register: PartyRegister
  otherwise: DefaultActors
  children: Map<string, Clause[]>
  blocks: Map<string, Block>
  own: PartyLevel | null
  later: boolean
  out: Proposal[]
}

const ownText = (walk: Walk, clause: Clause): Span => ({ start: clause.body, end: walk.children.get(clause.path)?.[0]?.start ?? clause.end })
const sliceOf = (walk: Walk, { start, end }: Span) => walk.masked.slice(start, end)
const unique = <T>(items: readonly T[]) => [...new Set(items)]

/** The heading of a clause: its first line, or first lines up to a blank, where what follows is a text of its own. */
function headingEnd(text: string, hasChildren: boolean): number {
  const blank = /\n[ \t|]*\n/.exec(text)?.index ?? -1
  const block = blank < 0 ? text.trimEnd() : text.slice(0, blank)
  if (hasChildren) return block.length
  const line = block.includes('\n') && blank < 0 ? block.slice(0, block.indexOf('\n')) : block
  const goesUp = blank >= 0 || /^\s*[\p{Lu}“]/u.test(text.slice(line.length))
  const short = goesUp && line.trim().length < (blank >= 0 ? 240 : 200) && !/[.;,]["”)]?\s*$/u.test(line.trim())
  return short && text.trimEnd().length > line.length + 5 ? line.length : 0
}

function combinedLevel(ids: readonly string[], register: PartyRegister, own: PartyLevel | null): PartyLevel | null {
  const levels = unique(ids.map((id) => register.levelOf(id)))
  if (ids.length === 0) return own
  return levels.length === 1 ? levels[0] ?? null : 'all'
}

function confidenceOf(piece: Piece, printed: boolean, explicit: boolean): { confidence: number; because: readonly string[] } {
  const because = [
    piece.subject.length > 0 ? 'chủ thể được nêu trong câu' : printed ? 'chủ thể lấy từ tiêu đề hoặc nhãn gần nhất' : 'chủ thể suy ra từ bên ký, bên ban hành',
    ...(piece.cadence.length > 0 ? [`chu kỳ: “${piece.cadence[0]?.cue ?? ''}”`] : []),
    ...(piece.due ? [`thời hạn: “${piece.due.cue}”`] : []),
    ...(explicit ? ['câu mở đầu bằng động từ chỉ nhiệm vụ'] : []),
  ]
  const score = 0.5 + (piece.subject.length > 0 ? 0.25 : printed ? 0.2 : 0.05) + (piece.cadence.length > 0 || piece.due ? 0.12 : 0) + (explicit ? 0.08 : 0)
  return { confidence: Math.round(Math.min(score, 0.97) * 100) / 100, because }
}

type Said = { actors: readonly string[]; printed: boolean; block?: Block | undefined; ordered?: readonly string[] }

function propose(walk: Walk, clause: Clause, piece: Piece, { actors, printed, block, ordered }: Said) {
  const { register } = walk
  const mentions = register.mentionsIn(piece.phrase)
  const subject = mentions.filter((mention) => piece.subject.length > 0 && register.idsOf(mention).every((id) => piece.subject.includes(id)))
  const timeCell = block?.time
  const blockDue = timeCell && !piece.due && piece.cadence.length === 0 ? dueIn(sliceOf(walk, timeCell), timeCell.start, true) : undefined
  const due = piece.due ?? blockDue
  const cadence = piece.cadence.length > 0 || !timeCell ? piece.cadence : cadencesIn(sliceOf(walk, timeCell), timeCell.start, due, false)
  const with_ = unique([...(ordered ?? []), ...(piece.subject.length > 0 && !block ? [] : block?.with ?? []), ...counterpartsOf(piece.phrase, mentions, subject).flatMap((mention) => register.idsOf(mention))])
  const about = piece.frame ?? piece
  const words = walk.source.text.slice(about.start, about.end)
  const quantity = quantityOf(piece.phrase, piece.start)
  const touched = touchedBy(words)
  const { tier } = piece
  walk.out.push({
    clausePath: clause.path, start: piece.start, end: piece.end, actors, counterparts: with_.filter((id) => !actors.includes(id)),
    level: tier ?? combinedLevel(actors, register, walk.own), cadence, ...(due ? { due } : {}), ...(quantity ? { quantity } : {}),
    deliverable: deliverablesOf(words, piece.frame ? 0 : Math.max(0, ...subject.map((mention) => mention.end))), ...confidenceOf({ ...piece, cadence, ...(due ? { due } : {}) }, printed, true), ...(touched ? { touchesPersons: true as const } : {}),
  })
}

/** The duties of one clause's own text. Who acts: the sentence's subject, else heading or label, else the sentence before, else the document. */
function dutiesIn(walk: Walk, clause: Clause, span: Span, context: ClauseContext) {
  const pieces = dutyPieces(walk.masked, span, walk.register)
  const firstNamed = pieces.find(({ subject }) => subject.length > 0)?.subject ?? []
  let before: readonly string[] = []
  let order: { sentence: number; bodies: readonly string[] } | undefined
  for (const piece of pieces) {
    const { subject } = piece
    const named = subject.length > 0 ? subject : context.actors.length > 0 ? context.actors : before.length > 0 ? before : piece.tier ? firstNamed : []
    if (subject.length > 0) before = subject
    const timed = piece.cadence.length > 0 || piece.due !== undefined
    if (isGeneric(piece.phrase) && !timed) continue
    if (context.section === 'effect' && !(piece.cadence.some(({ kind }) => kind === 'event') && /báo\s+cáo|phản\s+ánh|đề\s+xuất|kiến\s+nghị/iu.test(piece.phrase))) continue
    if (context.section === 'funding' && subject.length === 0 && !timed && !/^(?:các\s+)?(?:cơ quan|đơn vị|địa phương|ngành|bên)\s/iu.test(piece.phrase)) continue
    const actors = named.length > 0 ? named : walk.otherwise.acting.length > 0 ? walk.otherwise.acting : timed ? walk.otherwise.lead : []
    if (actors.length === 0) continue
    const goesOn = order?.sentence === piece.sentence && subject.length === 0 ? order.bodies : []
    propose(walk, clause, piece, { actors, printed: named.length > 0, block: context.block, ordered: goesOn })
    if (/^(?:chỉ\s+đạo|hướng\s+dẫn)(?!\p{L})/iu.test(piece.phrase.slice(pastFronting(piece.phrase)))) order = { sentence: piece.sentence, bodies: walk.out.at(-1)?.counterparts ?? [] }
  }
}

function rowDuty(walk: Walk, clause: Clause) {
  const cellOf = (role: string) => clause.cells?.find((cell) => cell.role === role)
  const ids = (span: Span | undefined) => (span ? unique(walk.register.mentionsIn(sliceOf(walk, span)).flatMap((mention) => walk.register.idsOf(mention))) : [])
  const task = cellOf('task') ?? clause.cells?.[1]
  const lead = ids(cellOf('lead'))
  if (!task || lead.length === 0 && walk.otherwise.acting.length === 0) return
  const time = cellOf('time')
  const phrase = sliceOf(walk, task)
  const block: Block = { lead, with: ids(cellOf('with')), ...(time ? { time } : {}) }
  propose(walk, clause, { start: clause.start, end: clause.end, sentence: clause.start, phrase, cadence: [], subject: [], opening: false }, { actors: lead.length > 0 ? lead : walk.otherwise.acting, printed: true, block })
  const last = walk.out.at(-1)
  if (last) walk.out[walk.out.length - 1] = { ...last, deliverable: deliverablesOf(walk.source.text.slice(task.start, task.end)) }
}

/** Label lines inside a clause's own text ("Cơ quan chủ trì: …" after the last dash) end the duty text there. */
function withoutLabels(walk: Walk, span: Span): Span {
  const text = sliceOf(walk, span)
  const line = [...text.matchAll(/\n[ \t]*(?=\p{Lu})/gu)].find(({ index, 0: match }) => {
    const role = blockLabelOf(text.slice(index + match.length))?.role
    return role === 'lead' || role === 'with' || role === 'time'
  })
  return line ? { start: span.start, end: span.start + line.index } : span
}

/** A line of time that orders work as well: "Thời gian: Duy trì thường xuyên …; phân công cán bộ trực". */
const statesDuty = /(?:duy\s+trì|phân\s+công|bố\s+trí)\s/iu

function addLabel(walk: Walk, path: string, text: string, at: number) {
  const label = blockLabelOf(text)
  if (!label || label.role === 'task' || label.role === 'place') return
  const block = walk.blocks.get(path) ?? { lead: [], with: [] }
  const content = text.slice(label.length)
  const ids = () => walk.register.mentionsIn(content).flatMap((mention) => walk.register.idsOf(mention))
  if (label.role === 'lead') {
    const segments = content.split(';')
    const delegated = segments.length > 1 ? segments.filter((segment) => !/chủ trì\s+\p{Ll}/u.test(segment)).join(';') : content
    const bodies = delegated.split(/\s(?:chủ động|tổ chức|triển khai|tham mưu|xây dựng)\s/iu)[0] ?? ''
    block.lead.push(...walk.register.mentionsIn(bodies).flatMap((mention) => walk.register.idsOf(mention)))
  }
  if (label.role === 'with') block.with.push(...ids())
  if (label.role === 'time' && content.trim() !== '' && !statesDuty.test(content)) block.time = { start: at + label.length, end: at + text.length }
  walk.blocks.set(path, block)
}

/** Collects "Đơn vị chủ trì / phối hợp / Thời gian" of each task block, keyed by the clause whose task they describe. */
function collectBlocks(walk: Walk) {
  const byPath = new Map(walk.source.clauses.map((clause) => [clause.path, clause]))
  for (const clause of walk.source.clauses) {
    if (skipped.has(clause.kind) || clause.kind === 'row') continue
    const span = ownText(walk, clause)
    const text = sliceOf(walk, span).trimEnd()
    const at = span.start + (text.length - text.trimStart().length)
    const parent = clause.parent ? byPath.get(clause.parent) : undefined
    const parentLabel = parent ? blockLabelOf(sliceOf(walk, ownText(walk, parent)).trim()) : undefined
    const owner = parentLabel && parentLabel.role !== 'task' ? parent?.parent : clause.parent
    if (owner && blockLabelOf(text.trimStart())) addLabel(walk, owner, text.trimStart(), at)
    for (const match of text.matchAll(/\n[ \t]*(?=\p{Lu})/gu)) {
      const line = text.slice(match.index + match[0].length).split('\n')[0] ?? ''
      const holder = clause.kind === 'dash' || clause.kind === 'plus' ? clause.parent : clause.path
      if (holder && blockLabelOf(line)) addLabel(walk, holder, line, span.start + match.index + match[0].length)
    }
  }
}

function visit(walk: Walk, clause: Clause, inherited: ClauseContext) {
  if (clause.kind === 'row') return rowDuty(walk, clause)
  if (clause.kind === 'preamble' || clause.kind === 'tail') return undefined
  const children = walk.children.get(clause.path) ?? []
  const whole = ownText(walk, clause)
  const text = sliceOf(walk, whole)
  const lead = text.length - text.trimStart().length
  const cut = headingEnd(text.slice(lead), children.length > 0)
  const heading = text.slice(lead, lead + (cut || Math.min(text.trim().length, 240))).replace(/\s+/g, ' ').trim()
  const label = blockLabelOf(text.trimStart())
  const block = walk.blocks.get(clause.path) ?? inherited.block
  const headed = cut > 0 || children.length > 0 ? headingActors(heading.replace(/[:.]$/, ''), walk.register).flatMap((mention) => walk.register.idsOf(mention)) : []
  const section = sectionOf(clause, heading, inherited.section)
  const actors = headed.length > 0 ? unique(headed) : walk.blocks.get(clause.path)?.lead.length ? unique(walk.blocks.get(clause.path)!.lead) : inherited.actors
  const topics = section === 'topics' && walk.later
  const context: ClauseContext = { section, actors, component: false, ...(block ? { block } : {}) }
  const before = walk.out.length
  const quiet = silent.has(section) || topics || inherited.component || skipped.has(clause.kind)
  if (!quiet && label?.role !== 'lead' && label?.role !== 'with' && label?.role !== 'place' && !(label?.role === 'time' && !statesDuty.test(text))) {
    const skip = label && (label.role === 'task' || label.role === 'time') ? lead + label.length : cut > 0 ? lead + cut : 0
    const span = withoutLabels(walk, { start: whole.start + skip, end: whole.end })
    if (children.length === 0) dutiesIn(walk, clause, span, context)
    else if (clause.kind !== 'roman' && clause.kind !== 'dieu') leadInDuties(walk, clause, { start: whole.start + lead, end: span.end }, context)
  } else if (!quiet && label?.role === 'lead' && /chủ trì\s+(?:tham mưu|xây dựng|tổ chức|ban hành)/iu.test(text)) {
    const [first] = dutyPieces(walk.masked, { start: whole.start + lead + label.length, end: whole.end }, walk.register)
    if (first && first.subject.length > 0) propose(walk, clause, { ...first, end: whole.end }, { actors: first.subject, printed: true, block: block ? { lead: [], with: [], ...(block.time ? { time: block.time } : {}) } : undefined })
  }
  const leadIn = children.length > 0 ? leadInContext(walk, text, context) : context
  for (const child of children) visit(walk, child, leadIn)
  const ownBlock = walk.blocks.get(clause.path)
  if (!quiet && ownBlock && ownBlock.lead.length > 0 && walk.out.length === before && children.length > 0) {
    const span = withoutLabels(walk, { start: whole.start + lead, end: whole.end })
    propose(walk, clause, { ...span, sentence: span.start, phrase: sliceOf(walk, span), cadence: [], subject: [], opening: true }, { actors: unique(ownBlock.lead), printed: true, block: ownBlock })
  }
  return undefined
}

/** What a lead-in gives its children: the bodies it names, and whether they are only parts of its own duty. */
function leadInContext(walk: Walk, text: string, context: ClauseContext): ClauseContext {
  const sentence = sentencesOf(text, { start: 0, end: text.length }).at(-1)
  const last = sentence ? text.slice(sentence.start, sentence.end) : ''
  if (!/:\s*$/.test(last)) return context
  const piece = dutyPieces(walk.masked.slice(0, 0) + last, { start: 0, end: last.length }, walk.register)[0]
  const actors = piece && piece.subject.length > 0 ? piece.subject : context.actors
  return { ...context, actors, component: introducesComponents(last) && !/nhiệm vụ|công việc/iu.test(last.slice(-40)) }
}

/** A clause with children states a duty itself only before its children begin: a full sentence, or the lead-in of mere parts. */
function leadInDuties(walk: Walk, clause: Clause, span: Span, context: ClauseContext) {
  const text = sliceOf(walk, span).trim()
  if (introducesComponents(text) || (text.length > 90 && /[.;]$/u.test(text) && !/:$/u.test(text)) || /\(\s?năm\s+\d{4}\s+do/u.test(text)) dutiesIn(walk, clause, span, context)
}

/** Proposals of duties, each with its clause, who, with whom, how often, by when, how many and why the reader thinks so. Pure; never throws. */
export function proposeDuties(source: SourceReading): { parties: readonly ReadParty[]; proposals: readonly Proposal[] } {
  const own = levelOfHead(source.head)
  const masked = maskedText(source.text, source.citations)
  const register = partyRegister(source.text, own)
  const children = new Map<string, Clause[]>()
  for (const clause of source.clauses) if (clause.parent) children.set(clause.parent, [...(children.get(clause.parent) ?? []), clause])
  const otherwise = defaultActors(masked, source.head, source.clauses, register)
  const later = source.clauses.some(({ kind, body, end }) => kind === 'dieu' && /^\s*(?:Phối hợp|Trách nhiệm)/u.test(source.text.slice(body, end)))
  const walk: Walk = { source, masked, register, otherwise, children, blocks: new Map(), own, later, out: [] }
  collectBlocks(walk)
  for (const clause of source.clauses) if (!clause.parent) visit(walk, clause, { section: 'plain', actors: [], component: false })
  return { parties: register.parties(), proposals: walk.out.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || a.end - b.end) }
}
