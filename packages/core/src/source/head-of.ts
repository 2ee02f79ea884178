import { attachedHead, ownNumberIn } from './attached-head.ts'
import type { Attached } from './attached-head.ts'
import { codifiedHead } from './codified-head.ts'
import { numberIn } from './document-number.ts'
import { effectOf } from './effect-of.ts'
import { fragmentsOf } from './fragments.ts'
import { issuersOf } from './issuers-of.ts'
import { kindAndTitle } from './kind-and-title.ts'
import { linesOf } from './lines.ts'
import { placeAndDate } from './place-and-date.ts'
import { receivedStamp } from './received-stamp.ts'
import { termOf } from './term-of.ts'
import type { DocumentHead, Span } from './types.ts'

/** A head that is longer is no head: nothing below is matched for one. Keeps the reading linear. */
const longest = 16_000

/** Number, symbol, day, place, kind, title, term and issuers, as printed above the first clause, or of the decision it comes with; the day and place of the signatures when the head has none. */
export function headOf(text: string, { head: span, tail }: { head: Span; tail: Span }, words: (span: Span) => string): DocumentHead {
  const end = Math.min(span.end, span.start + longest)
  const head = text.slice(span.start, end)
  const fragments = fragmentsOf(text, span.start, end)
  const first = fragments.slice(0, 3).map((line) => codifiedHead(line, words)).find(Boolean)
  if (first) {
    const from = first.period.from ?? effectOf(text, first.date)
    return { ...first, period: from ? { from } : {} }
  }
  const lines = linesOf(text, span.start, end).slice(0, 40)
  const below = numberIn(lines, fragments) ? undefined : lines.map((line) => ownNumberIn(line.text)).find(Boolean)
  const own = numberIn(lines, fragments) ?? below?.number
  const attached: Attached = own ? below ?? {} : attachedHead(head)
  const number = own ?? attached.number
  const inHead = placeAndDate(head)
  const signed = inHead.date ?? inHead.place ? inHead : placeAndDate(text.slice(tail.start, Math.min(tail.end, tail.start + longest)))
  const { adoptedBy, ...named } = kindAndTitle(fragments, number?.symbol ?? '', words)
  const received = receivedStamp(head)
  const term = termOf(named.title ?? '', head)
  const from = term.from ?? term.to ? undefined : effectOf(text, signed.date ?? attached.date)
  return {
    ...number, ...(attached.date ? { date: attached.date } : {}), ...signed, ...named, ...(received ? { received } : {}),
    period: from ? { from } : term, issuers: issuersOf(head, named.title, own?.symbol, named.kind, adoptedBy),
  }
}
