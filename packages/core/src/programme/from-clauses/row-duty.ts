import type { Clause, Span } from '../../source/index.ts'
import { bodiesListed } from './bodies-listed.ts'
import { deliverablesOf } from './deliverable-of.ts'
import { propose } from './propose-duty.ts'
import { resultNamed } from './result-named.ts'
import { sliceOf } from './walk.ts'
import type { Walk } from './walk.ts'

/**
 * The duty of a row of a table of tasks: who leads and who takes part from their columns, else all who carry out the paper. Its task tells what
 * it yields; what that leaves open its column of results tells. Adds nothing where no task is printed, or nobody acts.
 */
export function rowDuty(walk: Walk, clause: Clause) {
  const cellOf = (role: string) => clause.cells?.find((cell) => cell.role === role)
  const ids = (span: Span | undefined) => (span ? bodiesListed(sliceOf(walk, span), walk.register) : [])
  const task = cellOf('task') ?? clause.cells?.[1]
  const lead = ids(cellOf('lead'))
  if (!task || lead.length === 0 && walk.otherwise.acting.length === 0) return
  const [time, result] = [cellOf('time'), cellOf('result')]
  const [phrase, words] = [sliceOf(walk, task), walk.source.text.slice(task.start, task.end)]
  const own = deliverablesOf(words, 0, walk.register.mentionsIn(words))
  const said = { actors: lead.length > 0 ? lead : walk.otherwise.acting, from: 'heading', block: { lead, with: ids(cellOf('with')), ...(time ? { time } : {}) }, deliverable: own[0] === 'other' && result ? resultNamed(sliceOf(walk, result)) : own } as const
  propose(walk, clause, { start: clause.start, end: clause.end, sentence: clause.start, phrase, cadence: [], subject: [], opening: false }, said)
}
