import type { Pledge, PublicClause, PublicDuty } from '@phoihop/core/publication'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { rhythmOf } from './rhythm.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** `II` → `II.`; a label that ends in a sign of its own keeps it. */
const labelled = (label: string): string => (/[.)]$/.test(label) ? label : `${label}.`)
/** `id` tells apart the addresses of two lists on one page. */
type Props = Pick<Pledge, 'clauses'> & { id: string }

/** The clauses of a signed text as printed, each with what it asks for: who, for which tier, how often, by when. Parts first, to go there at once. */
export function PledgeList({ clauses, id }: Props) {
  const words = useWords(vi, en)
  const say = useSay()
  const parts = clauses.filter(({ parent }) => !parent)
  const inside = (path: string) => clauses.filter((clause) => clause.path !== path && clause.path.startsWith(`${path}.`))
  const count = (part: PublicClause) => [part, ...inside(part.path)].reduce((sum, { duties }) => sum + duties.length, 0)
  return (
    <div className="pledge">
      <nav aria-label={words.parts}><ol>{parts.map((part) => (
        <li key={part.path}><a href={`#${id}-${part.path}`}>{labelled(part.label)} {say(part.title)}</a>{count(part) > 0 && <span className="count">{count(part)}<span className="unseen"> {words.duty}</span></span>}</li>
      ))}</ol></nav>
      {parts.map((part) => (
        <section key={part.path} aria-labelledby={`${id}-${part.path}`}>
          <h3 id={`${id}-${part.path}`}>{labelled(part.label)} {say(part.title)}</h3>
          <Duties duties={part.duties} />
          {inside(part.path).map((clause) => <Clause key={clause.path} clause={clause} />)}
        </section>
      ))}
    </div>
  )
}

/** A clause that asks for nothing that can be done and marked is named all the same: the text has it. */
function Clause({ clause: { label, title, duties } }: { clause: PublicClause }) {
  const say = useSay()
  const name = `${labelled(label)} ${say(title)}`
  return duties.length === 0 ? <p className="bare">{name}</p> : <section><h4>{name}</h4><Duties duties={duties} /></section>
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
