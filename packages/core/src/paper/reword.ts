import { ok, refuse, type Outcome } from '../outcome/index.ts'
import { wrongText } from '../work/index.ts'
import { closed, headingOf } from './fill-template.ts'
import { ended, paragraph } from './parts.ts'
import type { Paper, Part } from './types.ts'

export const WORDING_LIMIT = 2000

/** A block of a paper whose words may be changed. `at`: its place in the body, from 0. */
export type Wording = { at: number; part: 'heading' | 'paragraph' | 'bullet'; text: string }

/** What may be reworded: what the template words. Tables and lists say what the matter says, and change with it. */
export const wordingsOf = ({ body }: Pick<Paper, 'body'>): readonly Wording[] =>
  body.flatMap((part, at) => {
    const text = textOf(part)
    return part.part === 'table' || part.part === 'note' || part.given || text === '' ? [] : [{ at, part: part.part, text }]
  })

/**
 * The paper with other words in one block: each line a block of its own, none takes it out. Closed as a paper ends. Refuses a block that is not
 * worded here (`not-a-value`), the same words (`nothing-changed`), a text too long or that identifies a person, and a paper left without words.
 */
export function reword(paper: Paper, at: number, typed: string): Outcome<Paper> {
  const wording = wordingsOf(paper).find((one) => one.at === at)
  const part = paper.body[at]
  if (!wording || !part) return refuse({ code: 'not-a-value', field: 'item', text: String(at) })
  const lines = typed.normalize('NFC').split(/\r?\n/u).map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '')
  if (lines.join('\n') === wording.text) return refuse({ code: 'nothing-changed' })
  const wrong = lines.length === 0 ? undefined : wrongText('wording', lines.join('\n'), WORDING_LIMIT)
  if (wrong) return refuse(wrong)
  const body = [...paper.body.slice(0, at), ...lines.map((line, nth) => reworded(part, line, nth)), ...paper.body.slice(at + 1)]
  const bare = body.map((one, nth) => (nth === body.length - 1 ? unended(one) : one)).filter((one) => one.part !== 'paragraph' || textOf(one) !== '')
  return bare.length === 0 ? refuse({ code: 'field-missing', field: 'wording' }) : ok({ ...paper, body: ended(closed(bare)) })
}

function reworded(part: Part, line: string, nth: number): Part {
  if (part.part === 'heading' && nth === 0) return headingOf(line, part.level)
  return part.part === 'bullet' ? { part: 'bullet', runs: [{ text: line }] } : paragraph(line)
}

const unended = (part: Part): Part => (part.part === 'paragraph' ? { ...part, runs: part.runs.map((run, at) => (at === part.runs.length - 1 ? { ...run, text: bare(run.text) } : run)) } : part)
/** Without the ./. that ends a paper. */
const bare = (text: string): string => text.replace(/\.?\/\.$/u, (end) => (end.startsWith('.') && text !== './.' ? '.' : ''))

function textOf(part: Part): string {
  if (part.part === 'heading') return `${part.label} ${part.text}`.trim()
  if (part.part === 'table') return ''
  const text = part.runs.map((run) => run.text).join('')
  return part.part === 'paragraph' ? bare(text) : text
}
