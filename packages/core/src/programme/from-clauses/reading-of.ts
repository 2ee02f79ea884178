import { printedSpelling, sourceFromText } from '../../source/index.ts'
import type { Span, Warning } from '../../source/index.ts'
import { proposeDuties } from './propose-duties.ts'
import { touchedBy } from './person-words.ts'

/** The reading as it is printed for others: every span an index of the file's own text. */
export function readingOf(raw: string) {
  const source = sourceFromText(raw)
  const { parties, proposals, warnings, issuers } = proposeDuties(source)
  const spelled = printedSpelling(source.text, source.words)
  const at = <T extends Span>(item: T): T => ({ ...item, ...source.printed(item) })
  const cited = <T extends Span & { cue: string }>(item: T): T => ({ ...at(item), cue: source.words(item) })
  const touching: Warning[] = proposals.filter(({ touchesPersons }) => touchesPersons).map(({ start, end, clausePath }) => ({
    code: 'touches-persons', start, end,
    message: `Nhiệm vụ tại ${clausePath} liên quan đến ${touchedBy(source.text.slice(start, end)) ?? 'con người cụ thể'}: chỉ được theo dõi dưới dạng “cơ quan có thực hiện và đúng hạn hay không” cùng số liệu tổng hợp, không ghi nội dung về cá nhân. Xin giữ như vậy khi xác nhận.`,
  }))
  return {
    document: { ...source.head, issuers },
    parties: parties.map((party) => ({ ...party, name: spelled(party.name), short: spelled(party.short) })),
    citations: source.citations.map(at),
    signatories: source.signatories.map(at),
    recipients: source.recipients.map(({ text }) => text),
    clauses: source.clauses.map(({ path, parent, kind, start, end }) => ({ path, ...(parent ? { parent } : {}), kind, ...source.printed({ start, end }) })),
    obligations: proposals.map((proposal) => ({
      ...at(proposal), cadence: proposal.cadence.map(cited), due: proposal.due ? cited(proposal.due) : null,
      quantity: proposal.quantity ? cited(proposal.quantity) : null,
    })),
    warnings: [...source.warnings, ...warnings, ...touching].sort((a, b) => a.start - b.start).map(at),
  }
}
