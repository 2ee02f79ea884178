import type { FactsOf, PaperKind } from './paper-fields.ts'
import { cell, ended, paragraph } from './parts.ts'
import type { Template, TemplatePart } from './template.ts'
import type { Paper, Part } from './types.ts'

type Facts = { readonly [name: string]: string | readonly Facts[] }
/** What the wording of a paper is filled to; the frame around it is the letterhead's. */
export type Filled = Pick<Paper, 'kind' | 'subject' | 'addressees' | 'body' | 'recipients'>

/** The wording with the facts in it. A template that `checkTemplate` finds faults in prints a name it does not know as it stands. */
export function fillTemplate<Kind extends PaperKind>(template: Template & { paper: Kind }, facts: FactsOf<Kind>): Filled {
  const all = facts as Facts
  return {
    kind: template.kind,
    subject: template.kind === '' ? filled(template.subject, all) : capital(filled(template.subject, all)),
    addressees: template.addressees.map((text) => filled(text, all)),
    body: ended(closed(template.parts.flatMap((part) => partsOf(part, all)))),
    recipients: template.recipients.map(({ to, purpose }) => ({ to: filled(to, all), ...(purpose === undefined ? {} : { purpose }) })),
  }
}

function partsOf(part: TemplatePart, facts: Facts): readonly Part[] {
  if (part.when !== undefined && isEmpty(facts[part.when])) return []
  if (part.unless !== undefined && !isEmpty(facts[part.unless])) return []
  const items = part.each === undefined ? [facts] : listed(facts[part.each]).map((item, at): Facts => ({ ...facts, ...item, nth: String(at + 1) }))
  if ('table' in part) {
    const { caption, columns } = part.table
    const rows = items.map((item) => ({ cells: columns.map(({ text }) => cell(filled(text, item))) }))
    return rows.length === 0 ? [] : [{ part: 'table', ...(caption ? { caption: filled(caption, facts) } : {}), columns: columns.map(({ text: _text, ...column }) => column), rows }]
  }
  const given = part.each === undefined ? {} : ({ given: true } as const)
  return items.map((item): Part => {
    if ('heading' in part) return { ...headingOf(filled(part.heading, item), part.level ?? 1), ...given }
    return { ...('paragraph' in part ? paragraph(filled(part.paragraph, item)) : { part: 'bullet' as const, runs: [{ text: filled(part.bullet, item) }] }), ...given }
  })
}

/** `I. NỘI DUNG`: the label is the first word. */
export function headingOf(text: string, level: 1 | 2 | 3): Extract<Part, { part: 'heading' }> {
  const at = text.indexOf(' ')
  return { part: 'heading', level, label: at < 0 ? text : text.slice(0, at), text: at < 0 ? '' : text.slice(at + 1) }
}

/** Bullets that follow each other are closed with ; and the last of them with a full stop, where the office did not close them. */
export const closed = (parts: readonly Part[]): readonly Part[] => parts.map((part, at) => {
  if (part.part !== 'bullet') return part
  const text = (part.runs[0]?.text ?? '').replace(/[.;,\s]+$/u, '')
  return { ...part, runs: [{ text: `${text}${parts[at + 1]?.part === 'bullet' ? ';' : '.'}` }] }
})

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const filled = (text: string, facts: Facts): string => text.replace(/\{([^{}]*)\}/gu, (whole, name: string) => { const fact = facts[name]; return typeof fact === 'string' ? fact : whole })
const listed = (fact: Facts[string] | undefined): readonly Facts[] => (Array.isArray(fact) ? (fact as readonly Facts[]) : [])
const isEmpty = (fact: Facts[string] | undefined): boolean => fact === undefined || fact.length === 0
