import { annexClauses } from './annex-table.ts'
import { annexText } from './annex-text.ts'
import { citationsOf } from './citation-of.ts'
import { clauseTree } from './clause-tree.ts'
import { foldText } from './fold-text.ts'
import { fragmentsOf } from './fragments.ts'
import type { Fragment } from './fragments.ts'
import { headOf } from './head-of.ts'
import { layoutOf } from './layout.ts'
import type { Layout } from './layout.ts'
import { linesOf } from './lines.ts'
import { nestedDocuments } from './nested-documents.ts'
import { opensRecipients } from './opens-tail.ts'
import { blanked, pageMarks, unmarked } from './page-marks.ts'
import { proseClauses } from './prose-body.ts'
import { recipientsOf } from './recipients.ts'
import { scanSpelling } from './scan-spelling.ts'
import { signatoriesOf } from './signatories.ts'
import { isBlankOrBar } from './small-letters.ts'
import { sourceWarnings } from './source-warnings.ts'
import type { Clause, Recipient, SourceReading, Span } from './types.ts'

const trimmed = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end]
  while (from < to && isBlankOrBar(text.charCodeAt(from))) from++
  while (to > from && isBlankOrBar(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** A tail that is longer is no tail: nobody is looked for further down. */
const longestTail = 40_000

const tailClause = (path: string, span: Span): Clause => ({ path, kind: 'tail', label: path, body: span.start, ...span })

/** The two parts of the tail in printed order: the list of recipients, and the signatures before or after it. */
function tailClauses(text: string, tail: Span, fragments: readonly Fragment[], recipients: readonly Recipient[], prefix: string): readonly Clause[] {
  const head = fragments.find((fragment) => opensRecipients(fragment.text))
  const whole = trimmed(text, tail)
  if (!head) return whole.end > whole.start ? [tailClause(`${prefix}sig`, whole)] : []
  const rec = { start: head.start, end: Math.max(head.end, recipients.at(-1)?.end ?? 0) }
  const before = trimmed(text, { start: whole.start, end: rec.start })
  const after = trimmed(text, { start: rec.end, end: whole.end })
  const sig = before.end > before.start ? before : after
  const clauses = [tailClause(`${prefix}rec`, rec), ...(sig.end > sig.start ? [tailClause(`${prefix}sig`, sig)] : [])]
  return clauses.sort((a, b) => a.start - b.start)
}

/** An annex with the rows of its table, else with the clauses of its text. */
const annexOf = ({ text, stars }: { text: string; stars: ReadonlySet<number> }, clauses: readonly Clause[]): readonly Clause[] =>
  clauses.length === 1 && clauses[0] ? [...clauses, ...annexText(text, clauses[0], stars)] : clauses

function clausesOf({ text, stars }: { text: string; stars: ReadonlySet<number> }, layout: Layout, prefix: string, tail: readonly Clause[]): readonly Clause[] {
  const head = trimmed(text, layout.head)
  const pre: Clause = { path: `${prefix}pre`, kind: 'preamble', label: 'pre', body: head.start, start: head.start, end: head.end }
  return [
    ...(head.end > head.start ? [pre] : []),
    ...(layout.prose ? proseClauses(linesOf(text, layout.body.start, layout.body.end), prefix) : clauseTree(text, layout.body, prefix, { stars, headings: layout.headings })),
    ...tail,
    ...layout.annexes.flatMap((span, n) => annexOf({ text, stars }, annexClauses(text, span, `${prefix}PL${n === 0 ? '' : `~${n + 1}`}`))),
  ]
}

/**
 * Reads what is printed: head, clause tree, citations, signatories and recipients, with warnings for what looks wrong.
 * In: the text of the file as it is. Never throws; nothing found is empty; the same text gives the same reading. Linear in the length.
 */
export function sourceFromText(raw: string): SourceReading {
  const printed = foldText(raw)
  const { text: spelled, slips } = scanSpelling(printed.text)
  const folded = { ...printed, text: spelled }
  const layouts = nestedDocuments(folded.text).map(({ prefix, start, end }) => ({ prefix, layout: layoutOf(folded.text, start, end) }))
  const marks = layouts.flatMap(({ layout }) => pageMarks(folded.text, layout.body))
  const text = blanked(folded.text, marks)
  const words = (span: Span) => unmarked(span, marks).map(folded.words).join(' ').trim()
  const documents = layouts.map(({ prefix, layout }) => {
    const fragments = fragmentsOf(text, layout.tail.start, Math.min(layout.tail.end, layout.tail.start + longestTail))
    const recipients = recipientsOf(fragments, words)
    const tail = tailClauses(text, layout.tail, fragments, recipients, prefix)
    return { layout, recipients, signatories: signatoriesOf(fragments, words), clauses: clausesOf({ text, stars: folded.stars }, layout, prefix, tail) }
  })
  const nowhere = { start: 0, end: 0 }
  const head = headOf(text, documents[0]?.layout ?? { head: nowhere, tail: nowhere }, words)
  const clauses = documents.flatMap((document) => document.clauses)
  const citations = citationsOf(text, head.fullNumber, words)
  const { signatories, recipients } = { signatories: documents.flatMap((each) => each.signatories), recipients: documents.flatMap((each) => each.recipients) }
  return { text, printed: folded.printed, words, head, clauses, citations, signatories, recipients, warnings: sourceWarnings(text, { head, clauses, citations, slips }) }
}
