import type { LivingDocument } from '@phoihop/services/programme'
import { StandingBar } from '../design/bar.tsx'
import { useSay, useWords } from '../words/use-words.ts'
import type { Choice } from './document-filter.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Props = { duties: LivingDocument['clauses'][number]['duties']; year: number; choice: Choice }

/** The duties a clause states, each with the words that made it and how it stands in the year. */
export function ClauseDuties({ duties, year, choice }: Props) {
  const words = useWords(vi, en)
  const say = useSay()
  if (duties.length === 0) return null
  return (
    <ul className="duties">
      {duties.map(({ obligation, by, bar }) => (
        <li key={obligation.id} id={obligation.id}>
          <p><b>{say(obligation.title)}</b></p>
          <p className="meta">
            <span>{words.by}: {by.map(say).join(', ')}</span>
            {'always' in obligation.recurs && <span>{words.always}</span>}
            {'onDemand' in obligation.recurs && <span>{words.onDemand}</span>}
          </p>
          <p className="cue">{words.cue}: “{obligation.basis.cue}”</p>
          {obligation.reading && <p className="hint">{words.reading}: {say(obligation.reading.says)}</p>}
          <StandingBar bar={bar} href={(state) => state === 'question' ? '/questions' : `/duties?${new URLSearchParams({ obligation: obligation.id, state, year: String(year), ...choice })}`} />
        </li>
      ))}
    </ul>
  )
}
