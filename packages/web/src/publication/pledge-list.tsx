import type { Pledge, PublicDuty } from '@phoihop/core/publication'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { rhythmOf } from './rhythm.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The clauses of a signed text as printed, each with what it asks for: who, for which tier, how often, by when. */
export function PledgeList({ clauses }: Pick<Pledge, 'clauses'>) {
  const say = useSay()
  const parts = clauses.filter(({ parent }) => !parent)
  const inside = (path: string) => clauses.filter((clause) => clause.path !== path && clause.path.startsWith(`${path}.`))
  return (
    <div className="pledge">
      {parts.map((part) => (
        <section key={part.path} aria-labelledby={`part-${part.path}`}>
          <h3 id={`part-${part.path}`}>{part.label} {say(part.title)}</h3>
          <Duties duties={part.duties} />
          {inside(part.path).map((clause) => (
            <section key={clause.path} className="under">
              <h4>{clause.label} {say(clause.title)}</h4>
              <Duties duties={clause.duties} />
            </section>
          ))}
        </section>
      ))}
    </div>
  )
}

function Duties({ duties }: { duties: readonly PublicDuty[] }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  if (duties.length === 0) return null
  return (
    <ul>
      {duties.map((duty) => (
        <li key={`${duty.title.vi} ${duty.tier.vi}`}>
          {say(duty.title)}
          <p className="meta"><span>{words.how[duty.how](duty.by.map(say).join(', '))}</span><span>{say(duty.tier)}</span><span>{rhythmOf(duty, language)}</span></p>
        </li>
      ))}
    </ul>
  )
}
