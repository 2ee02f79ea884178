import type { PlanView } from '@phoihop/services/plan'
import { History } from '../design/history.tsx'
import { formatDay } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What was done about the plan. */
export function PlanHistory({ history }: Pick<PlanView, 'history'>) {
  const words = useWords(vi, en)
  return <History entries={history.map(({ did, what, because, basis, body, account, on }) => ({
    body, account, recordedOn: on,
    what: <>{words.did[did]}{what && ` “${what}”`}{because && `: “${because}”`}{basis && ` (${basis.document}, ${formatDay(basis.on)})`}</>,
  }))} />
}
