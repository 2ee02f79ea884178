import { PAPER_FIELDS } from './paper-fields.ts'
import type { Template, TemplatePart } from './template.ts'

/** `where`: which part, from 1, or which line of the head. `known`: what could have been named there. */
export type TemplateFault = { where: string; because: 'unknown-field' | 'not-a-list' | 'brace-open'; name: string; known: readonly string[] }
type Fields = { readonly [name: string]: 'text' | Fields }

const NAMES = /\{([^{}]*)\}/gu

/** Every name a template prints that its kind of paper does not have, every list that is none, and every brace left open. Empty: it can be filled. */
export function checkTemplate(template: Template): readonly TemplateFault[] {
  const fields: Fields = PAPER_FIELDS[template.paper]
  return [
    ...textFaults('subject', template.subject, fields),
    ...template.addressees.flatMap((text) => textFaults('addressees', text, fields)),
    ...template.recipients.flatMap(({ to }) => textFaults('recipients', to, fields)),
    ...template.parts.flatMap((part, at) => partFaults(`${at + 1}`, part, fields)),
  ]
}

function partFaults(where: string, part: TemplatePart, fields: Fields): readonly TemplateFault[] {
  const known = Object.keys(fields)
  const list = part.each === undefined ? undefined : fields[part.each]
  const named = [part.when, part.unless].filter((name) => name !== undefined && !(name in fields)).map((name): TemplateFault => ({ where, because: 'unknown-field', name: name ?? '', known }))
  if (part.each !== undefined && (list === undefined || list === 'text')) return [...named, { where, because: 'not-a-list', name: part.each, known: known.filter((name) => fields[name] !== 'text') }]
  const inside: Fields = typeof list === 'object' ? { ...fields, ...list, nth: 'text' } : fields
  return [...named, ...textsOf(part).flatMap((text) => textFaults(where, text, inside))]
}

const textsOf = (part: TemplatePart): readonly string[] =>
  'table' in part ? [part.table.caption ?? '', ...part.table.columns.map(({ text }) => text)] : ['heading' in part ? part.heading : 'paragraph' in part ? part.paragraph : part.bullet]

function textFaults(where: string, text: string, fields: Fields): readonly TemplateFault[] {
  const known = Object.keys(fields).filter((name) => fields[name] === 'text')
  const unknown = [...text.matchAll(NAMES)].map(([, name]) => name ?? '').filter((name) => !known.includes(name))
  const open = /[{}]/u.test(text.replace(NAMES, ''))
  return [...unknown.map((name): TemplateFault => ({ where, because: 'unknown-field', name, known })), ...(open ? [{ where, because: 'brace-open', name: text, known } as const] : [])]
}
