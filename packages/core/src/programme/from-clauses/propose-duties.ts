import type { Clause, SourceReading, Span } from '../../source/index.ts'
import { blockLabelOf, headingActors, introducesComponents, sectionOf } from './clause-context.ts'
import type { Block, ClauseContext } from './clause-context.ts'
import { defaultActors } from './default-actors.ts'
import { deliverablesOf } from './deliverable-words.ts'
import { dutyPieces } from './duty-pieces.ts'
import { isGeneric } from './duty-verbs.ts'
import { levelOfHead } from './level-of-head.ts'
import { maskedText } from './masked-text.ts'
import { pastFronting } from './party-places.ts'
import { partyRegister } from './party-register.ts'
import { propose } from './propose-duty.ts'
import { sentencesOf } from './sentences.ts'
import { collectBlocks, statesDuty, withoutLabels } from './task-blocks.ts'
import type { Proposal, ReadParty } from './types.ts'
import { ownText, sliceOf, unique } from './walk.ts'
import type { Walk } from './walk.ts'

const silent = new Set(['purpose', 'scope', 'status', 'principle'])
const skipped = new Set(['preamble', 'tail', 'annex', 'group', 'part', 'chuong'])

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
  const piece = dutyPieces(last, { start: 0, end: last.length }, walk.register)[0]
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
