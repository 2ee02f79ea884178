import type { CommitmentLine } from '@phoihop/services/commitment'
import { SHAPES, type Mark } from '../design/state-mark.tsx'
import { formatDay } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Standing = CommitmentLine['standing']
/** One legend for duties and commitments. */
const MARK: Readonly<Record<Standing['state'], Mark>> = { open: 'not-yet-due', 'due-soon': 'due-soon', late: 'late', done: 'done', accepted: 'accepted', returned: 'returned', withdrawn: 'waived' }

/** Shape and word; late with its days. */
export function CommitmentMark({ standing: { state, daysLate } }: { standing: Standing }) {
  const words = useWords(vi, en)
  const doneLate = daysLate > 0 && (state === 'done' || state === 'accepted') ? ` (${words.doneLate(daysLate)})` : ''
  return <span className={`state ${MARK[state]}`}><span aria-hidden="true">{SHAPES[MARK[state]]}</span> {state === 'late' ? words.lateBy(daysLate) : words.states[state] + doneLate}</span>
}

/** The day due; after an extension, the first one too. */
export function CommitmentDue({ standing: { due, extendedFrom } }: { standing: Standing }) {
  const words = useWords(vi, en)
  return <span>{words.due} {formatDay(due)}{extendedFrom ? ` (${words.extendedFrom(formatDay(extendedFrom))})` : ''}</span>
}
