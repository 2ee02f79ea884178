import type { HandoverRow } from '@phoihop/services/handover'
import { SHAPES, type Mark } from '../design/state-mark.tsx'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The shapes of duties: handed over is reported, taken over is accepted. */
const MARKS: Readonly<Record<HandoverRow['state'], Mark>> = { none: 'not-yet-due', handed: 'done', returned: 'returned', taken: 'accepted', question: 'question' }

export function HandoverMark({ state }: { state: HandoverRow['state'] }) {
  const words = useWords(vi, en)
  return <span className={`state ${MARKS[state]}`}><span aria-hidden="true">{SHAPES[MARKS[state]]}</span> {words.state[state]}</span>
}
