import type { VisitLine } from '@phoihop/services/visit'
import { useSay, useWords } from '../words/use-words.ts'
import { VisitDay, VisitMark } from './visit-mark.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** On the desk of who visits and of who is visited: what is still to hold this year. */
export function OwnVisits({ visits }: { visits: readonly VisitLine[] }) {
  const words = useWords(vi, en)
  const say = useSay()
  if (visits.length === 0) return null
  return (
    <section className="part" aria-labelledby="visits">
      <h2 id="visits">{words.list}</h2>
      <ul className="lines">{visits.map(({ id, body, visit, state, place }) => <li key={id}><a href={`/visits/${id}`}>{say(body.title)}</a><p className="meta"><span>{say(place.title)}</span><span><VisitDay visit={visit} /></span><VisitMark state={state} /></p></li>)}</ul>
      <p className="all"><a href="/visits">{words.all}</a></p>
    </section>
  )
}
