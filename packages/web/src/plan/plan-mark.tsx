import type { PlanRow } from '@phoihop/services/plan'
import { SHAPES, type Mark } from '../design/state-mark.tsx'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** A plan goes through the same shapes as a duty: begun, out, taken as good, sent back. */
const MARKS: Readonly<Record<PlanRow['state'], Mark>> = { none: 'not-yet-due', drafted: 'open', submitted: 'due-soon', agreed: 'done', approved: 'accepted', returned: 'returned', question: 'question' }

export function PlanMark({ state }: { state: PlanRow['state'] }) {
  const words = useWords(vi, en)
  return <span className={`state ${MARKS[state]}`}><span aria-hidden="true">{SHAPES[MARKS[state]]}</span> {words.state[state]}</span>
}

/** Who chairs, and by what document where that is not by turn. */
export function ChairName({ chair }: { chair: NonNullable<PlanRow['chair']> }) {
  const words = useWords(vi, en)
  const say = useSay()
  return <>{say(chair.party)}{chair.exceptional && <span className="meta"> ({words.byDocument(chair.basis.document)})</span>}{!chair.body && <span className="meta"> – {words.noBody}</span>}</>
}
