import type { State } from '@phoihop/core/work'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export type Mark = State | 'question'
/** A shape for each state, so that it holds without colour: one legend on screens and papers. */
export const SHAPES: Readonly<Record<Mark, string>> = {
  'not-yet-due': '○', 'due-soon': '◔', late: '▲', open: '◇', awaiting: '…', done: '●', accepted: '✓', returned: '↩', waived: '–', question: '?',
}
export const MARKS = Object.keys(SHAPES) as readonly Mark[]

/** Shape and word; late with its days. */
export function StateMark({ state, daysLate = 0 }: { state: Mark; daysLate?: number }) {
  const words = useWords(vi, en)
  const doneLate = daysLate > 0 && (state === 'done' || state === 'accepted') ? ` (${words.doneLate(daysLate)})` : ''
  return (
    <span className={`state ${state}`}>
      <span aria-hidden="true">{SHAPES[state]}</span> {state === 'late' ? words.lateBy(daysLate) : words.states[state] + doneLate}
    </span>
  )
}

export function Legend() {
  const words = useWords(vi, en)
  return (
    <ul className="legend" aria-label={words.legend}>
      {MARKS.map((state) => (
        <li key={state}><span className={`state ${state}`}><span aria-hidden="true">{SHAPES[state]}</span> {words.states[state]}</span></li>
      ))}
    </ul>
  )
}
