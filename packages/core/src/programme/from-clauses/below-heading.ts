import { forFolded } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { LONGEST_HEADING } from './clause-context.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { subjectOf } from './party-places.ts'
import type { PartyRegister } from './party-register.ts'
import { sentencesOf } from './sentences.ts'
import { sliceOf, unique } from './walk.ts'
import type { Walk } from './walk.ts'

/** The line a section begins with, and those in capitals that go on with it. */
const headLines = /^[^\n]*(?:\n[^\n\p{Ll}]{3,}(?=\n))*/u
const opensSentence = forFolded(/^\s*[\p{Lu}“"]/u)
const ended = /[.;…]["”)]{0,2}$/u

/**
 * "III. BÁO CÁO\nTrạm bến báo cáo hằng quý.\n1. …": what stands below the heading of a section before its first clause, where it is whole
 * sentences of which one names who acts. In: the own text of the section. Out: the stretch from that sentence to the last that is whole.
 */
export function belowHeading(walk: Walk, own: Span): Span | undefined {
  const words = sliceOf(walk, own)
  const lead = words.length - words.trimStart().length
  const head = headLines.exec(words.slice(lead))?.[0] ?? ''
  const rest = words.slice(lead + head.length)
  if (rest.trim().length < 20 || !opensSentence.test(rest) || /[,;:]\s*$/u.test(head) || head.length > 200 || walk.spaced && head !== head.toUpperCase()) return undefined
  const sentences = sentencesOf(walk.masked, { start: own.start + lead + head.length, end: own.end })
  const from = sentences.findIndex((sentence) => ended.test(sliceOf(walk, sentence)) && subjectOf(sliceOf(walk, sentence), walk.register.mentionsIn(sliceOf(walk, sentence))).length > 0)
  const open = sentences.findIndex((sentence, i) => i > from && !ended.test(sliceOf(walk, sentence)))
  const last = sentences[(open < 0 ? sentences.length : open) - 1]
  return from < 0 || !last ? undefined : { start: sentences[from]!.start, end: last.end }
}

/** "Chủ đầu tư xây dựng bến", "Cơ quan được giao quản lý vốn": a kind of body told by what it does, no sentence. */
const ofKind = forFolded(/^(?:các|những|mọi|cơ\s+quan|đơn\s+vị|tổ\s+chức|chủ|người|bộ\s+phận|doanh\s+nghiệp|cơ\s+sở)(?!\p{L})/iu)
/**
 * "2. Trạm bến kiểm tra các phà", above "- Lập kế hoạch …": whoever a heading says does the whole does its parts, where they name nobody.
 * In: a heading on one line. Out: the bodies it begins with before a verb; none where it begins otherwise, or leads in with a colon.
 */
export function actsInHeading(heading: string, register: PartyRegister): readonly string[] {
  if (heading.length > LONGEST_HEADING || /:\s*$/u.test(heading) || ofKind.test(heading) || opensWithVerb(heading)) return []
  const subject = subjectOf(heading, register.mentionsIn(heading))
  const after = heading.slice(subject.at(-1)?.end ?? heading.length)
  return (subject[0]?.start ?? 9) < 5 && /^\s+\p{Ll}/u.test(after) && opensWithVerb(after) ? unique(subject.flatMap((mention) => register.idsOf(mention))) : []
}
