import type { NumberView } from '@phoihop/services/review'
import { formatDay, formatPeriod } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What one number of a review was counted from. */
export function NumberList({ at, number: { rows: { shown, total }, commitments, missing } }: { at: string; number: NumberView }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  return (
    <>
      <p className="on-screen"><a href={at}>← {words.backToReview}</a></p>
      <h1>{words.list(total)}</h1>
      {total === 0 ? <p className="empty">{words.emptyList}</p> : <p className="lead">{words.listLead(shown.length, total)}</p>}
      {missing.length > 0 && <details className="fold"><summary>{words.whoMisses} <span className="count">{missing.length}</span></summary><p>{missing.map(say).join('; ')}</p></details>}
      {shown.length > 0 && (
        <div className="scroll" role="region" aria-label={words.scroll} tabIndex={0}><table className="dense stack">
          <thead><tr><th scope="col">{words.duty}</th><th scope="col">{words.place}</th><th scope="col">{words.period}</th><th scope="col">{words.owners}</th><th scope="col">{words.due}</th></tr></thead>
          <tbody>{shown.map(({ key, title, place, period, owners, on, opens }) => (
            <tr key={key}><td>{opens ? <a href={commitments ? `/commitments/${key}` : `/duty/${key}`}>{say(title)}</a> : say(title)}</td><td>{say(place)}</td><td>{period && formatPeriod(period, language)}</td><td>{owners.map(say).join(', ')}</td><td>{on && formatDay(on)}</td></tr>
          ))}</tbody>
        </table></div>
      )}
    </>
  )
}
