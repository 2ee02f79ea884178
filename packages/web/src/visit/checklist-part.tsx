import type { VisitView } from '@phoihop/services/visit'
import { StateMark } from '../design/state-mark.tsx'
import { formatDay, formatPeriod } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What the visited body owes, with where it stands: printed, it is what is taken along. */
export function ChecklistPart({ view: { checklist: { shown, total, done, late }, visit, today } }: { view: VisitView }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  return (
    <section className="part" aria-labelledby="checklist">
      <h2 id="checklist">{words.checklist} {total > 0 && <span className="count">{total}</span>}</h2>
      {total === 0 ? <p className="empty">{words.noChecklist}</p> : (
        <>
          <p className="hint">{words.checklistLead(formatDay(visit.held?.on ?? today), done, total, late)}</p>
          <ul className="lines">{shown.map(({ duty: { occurrence, obligation, standing }, opens }) => (
            <li key={occurrence.key}>
              {opens ? <a href={`/duty/${occurrence.key}`}>{say(obligation.title)}</a> : <span className="name">{say(obligation.title)}</span>}
              <p className="meta"><span>{formatPeriod(occurrence.period.key, language)}</span><StateMark state={standing.state} daysLate={standing.daysLate} /></p>
            </li>
          ))}</ul>
          {total > shown.length && <p className="all">{words.more(total - shown.length)}</p>}
        </>
      )}
    </section>
  )
}
