import type { CalendarDate } from '../calendar/index.ts'
import { ok, refuse, type Outcome } from '../outcome/index.ts'
import type { BodyId } from '../register/index.ts'
import type { YearAct } from '../year/index.ts'
import type { PaperKind } from './paper-fields.ts'

/**
 * `content`: the digest of the paper as drafted. `signers`: the bodies that must sign, the one that leads first: the number is of its register.
 * `matters`: of a follow-up letter, the keys of the duties and the ids of the commitments it urges, all owed by the body it is `about`.
 * `version`: of the matter it was drawn up from, where it says what a plan or a meeting says. `agreed`: who had signed that very text there.
 */
export type PaperAct =
  | { did: 'draft'; kind: PaperKind; about: string; content: string; signers: readonly BodyId[]; matters?: readonly string[]; version?: number; agreed?: readonly BodyId[] }
  /** Other words of it: whatever was agreed or signed was another text. */
  | { did: 'revise'; content: string }
  | { did: 'agree' }
  | { did: 'sign' }
  | { did: 'issue'; on: CalendarDate; number: number; docx: string; pdf: string }

export type PaperStage = 'drafted' | 'agreed' | 'signed' | 'issued'
/** A paper on its way: what it is about, what it says now, who agreed and signed that, and with what number it was issued. */
export type PaperCourse = {
  kind: PaperKind
  about: string
  content: string
  signers: readonly BodyId[]
  /** Of the matter it was drawn up from. */
  version?: number
  /** The number of the act that gave it its present words. */
  worded: number
  stage: PaperStage
  agreed: readonly BodyId[]
  signed: readonly BodyId[]
  issued?: { on: CalendarDate; number: number; docx: string; pdf: string }
}

/** What a paper has become; `undefined` before it is drafted. */
export function paperCourse(acts: readonly YearAct<PaperAct>[]): PaperCourse | undefined {
  let course: Omit<PaperCourse, 'stage'> | undefined
  for (const { act, body, seq } of acts) {
    if (act.did === 'draft') course = drafted(act, seq)
    else if (course) course = after(course, act, body, seq)
  }
  return course && { ...course, stage: stageOf(course) }
}

const drafted = ({ did: _did, agreed = [], ...words }: Extract<PaperAct, { did: 'draft' }>, seq: number): Omit<PaperCourse, 'stage'> =>
  ({ ...words, worded: seq, agreed: agreed.filter((body) => words.signers.includes(body)), signed: [] })

function after(course: Omit<PaperCourse, 'stage'>, act: Exclude<PaperAct, { did: 'draft' }>, body: BodyId, seq: number): Omit<PaperCourse, 'stage'> {
  switch (act.did) {
    case 'revise': return { ...course, content: act.content, worded: seq, agreed: [], signed: [] }
    case 'agree': return { ...course, agreed: [...course.agreed, body] }
    case 'sign': return { ...course, agreed: [...new Set([...course.agreed, body])], signed: [...course.signed, body] }
    case 'issue': return { ...course, issued: { on: act.on, number: act.number, docx: act.docx, pdf: act.pdf } }
  }
}

function stageOf({ signers, agreed, signed, issued }: Omit<PaperCourse, 'stage'>): PaperStage {
  if (issued) return 'issued'
  if (signers.every((body) => signed.includes(body))) return 'signed'
  return signers.every((body) => agreed.includes(body)) ? 'agreed' : 'drafted'
}

type Paper = { course: PaperCourse; id: string; by: BodyId }
const own = ({ course, by }: Paper): Outcome<void> => (course.signers.includes(by) ? ok(undefined) : refuse({ code: 'not-yours', owners: course.signers }))
const open = ({ course, id }: Paper): Outcome<void> => (course.issued ? refuse({ code: 'paper-issued', paper: id, number: course.issued.number }) : ok(undefined))

/** A signer agrees to the wording as it stands. Refuses who does not sign it, a paper that is issued, and a signer that has agreed already. */
export function agreePaper(paper: Paper): Outcome<PaperAct> {
  const may = own(paper)
  const can = may.ok ? open(paper) : may
  if (!can.ok) return can
  return paper.course.agreed.includes(paper.by) ? refuse({ code: 'said-already', what: 'agree' }) : ok({ did: 'agree' })
}

/** A signer says that its head has signed the wording as it stands: agreeing to it, where it had not. Refuses as `agreePaper`. */
export function signPaper(paper: Paper): Outcome<PaperAct> {
  const may = own(paper)
  const can = may.ok ? open(paper) : may
  if (!can.ok) return can
  return paper.course.signed.includes(paper.by) ? refuse({ code: 'said-already', what: 'sign' }) : ok({ did: 'sign' })
}

/** A signer changes its words, by the digest of the new ones: what others agreed to or signed is dropped. Refuses as `agreePaper`. */
export function revisePaper(paper: Paper, content: string): Outcome<PaperAct> {
  const may = own(paper)
  const can = may.ok ? open(paper) : may
  if (!can.ok) return can
  return content === paper.course.content ? refuse({ code: 'nothing-changed' }) : ok({ did: 'revise', content })
}

/** Whether it may be issued on that day, by the body that leads: all have signed, and the day is not to come. */
export function mayIssue(paper: Paper, on: CalendarDate, today: CalendarDate): Outcome<void> {
  const [lead] = paper.course.signers
  if (lead !== paper.by) return refuse({ code: 'not-yours', owners: lead ? [lead] : [] })
  const can = open(paper)
  if (!can.ok) return can
  const missing = paper.course.signers.filter((body) => !paper.course.signed.includes(body))
  if (missing.length > 0) return refuse({ code: 'signature-missing', bodies: missing })
  return on > today ? refuse({ code: 'day-in-the-future', day: on, today }) : ok(undefined)
}
