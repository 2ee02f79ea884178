import type { PlanView } from '@phoihop/services/plan'
import { formatDay } from '../words/format.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What was done about the plan, newest first. */
export function PlanHistory({ history }: Pick<PlanView, 'history'>) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <section className="history" aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      {history.length === 0 && <p className="empty">{words.noHistory}</p>}
      <ol reversed>
        {history.map((one, at) => ({ ...one, at })).toReversed().map(({ did, what, because, basis, body, account, on, at }) => (
          <li key={at}>
            <b>{say(body)}</b> {words.did[did]}{what && ` “${what}”`}{because && `: “${because}”`}{basis && ` (${basis.document}, ${formatDay(basis.on)})`}
            <p className="meta"><span>{formatDay(on)}</span><span>{say(account)}</span></p>
          </li>
        ))}
      </ol>
    </section>
  )
}
