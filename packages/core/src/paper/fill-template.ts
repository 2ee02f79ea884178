import type { FactsOf, PaperKind } from './paper-fields.ts'
import { cell, ended, paragraph } from './parts.ts'
import type { Template, TemplatePart } from './template.ts'
import type { Paper, Part, Run } from './types.ts'

/** A fact is a text, or a run that opens to where its number comes from. */
type Facts = { readonly [name: string]: string | Run | readonly Facts[] }
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
    const rows = items.map((item) => ({ cells: columns.map(({ text }) => cell(...runsOf(text, item))) }))
    return rows.length === 0 ? [] : [{ part: 'table', ...(caption ? { caption: filled(caption, facts) } : {}), columns: columns.map(({ text: _text, ...column }) => column), rows }]
  }
  const given = part.each === undefined ? {} : ({ given: true } as const)
  return items.map((item): Part => {
    if ('heading' in part) return { ...headingOf(filled(part.heading, item), part.level ?? 1), ...given }
    return { ...('paragraph' in part ? paragraph(...runsOf(part.paragraph, item)) : { part: 'bullet' as const, runs: runsOf(part.bullet, item) }), ...given }
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
  const [last, end] = [part.runs.at(-1), parts[at + 1]?.part === 'bullet' ? ';' : '.']
  if (last?.source !== undefined) return { ...part, runs: [...part.runs, { text: end }] }
  return { ...part, runs: [...part.runs.slice(0, -1), { ...last, text: `${(last?.text ?? '').replace(/[.;,\s]+$/u, '')}${end}` }] }
})

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The text with its facts: what is only words is one run, a number that opens one of its own. */
function runsOf(text: string, facts: Facts): readonly Run[] {
  const runs: Run[] = []
  const say = (words: string): void => {
    const last = runs.at(-1)
    if (last && last.source === undefined && !last.italic) runs[runs.length - 1] = { text: last.text + words }
    else if (words !== '' || runs.length === 0) runs.push({ text: words })
  }
  for (const [at, piece] of text.split(/\{([^{}]*)\}/u).entries()) {
    const fact = at % 2 === 1 ? facts[piece] : piece
    if (isRun(fact) && (fact.source !== undefined || fact.italic)) runs.push(fact)
    else say(isRun(fact) ? fact.text : typeof fact === 'string' ? fact : `{${piece}}`)
  }
  return runs.length > 1 && runs[0]?.text === '' ? runs.slice(1) : runs
}

const filled = (text: string, facts: Facts): string => runsOf(text, facts).map((run) => run.text).join('')
const isRun = (fact: Facts[string] | undefined): fact is Run => typeof fact === 'object' && 'text' in fact && !Array.isArray(fact)
const listed = (fact: Facts[string] | undefined): readonly Facts[] => (Array.isArray(fact) ? (fact as readonly Facts[]) : [])
const isEmpty = (fact: Facts[string] | undefined): boolean => fact === undefined || (isRun(fact) ? fact.text === '' : fact.length === 0)
