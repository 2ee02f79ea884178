import type { CommitmentLine, OwnCommitments } from '@phoihop/services/commitment'
import { formatCount, formatPeriod } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { CommitmentDue, CommitmentMark } from './commitment-mark.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Commitments, a line each. `opens`: whether this reader may open one (all of them, where nothing is said); another is called by what it is. */
export function CommitmentLines({ lines, withOwner = true, withMeeting = true, opens = () => true }: { lines: readonly CommitmentLine[]; withOwner?: boolean; withMeeting?: boolean; opens?: (id: string) => boolean }) {
  const language = useLanguage()
  const say = useSay()
  const words = useWords(vi, en)
  return (
    <ul className="lines">
      {lines.map(({ commitment, standing, owner, now, meeting }) => (
        <li key={commitment.id}>
          {opens(commitment.id) ? <a href={`/commitments/${commitment.id}`}>{commitment.what}</a> : <span className="name">{words.one}</span>}
          <p className="meta">
            {(withOwner || now) && <span>{say(owner.title)}{now && ` (${now === 'open' ? words.nobody : words.carriedBy(say(now.title))})`}</span>}
            {withMeeting && <span>{say(meeting.place)}, {formatPeriod(meeting.period, language)}</span>}
            <CommitmentDue standing={standing} /><CommitmentMark standing={standing} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** On the desk: what the body owes by conclusions, and what waits for its acceptance. */
export function DeskCommitments({ commitments: { own, toAccept, toAssign } }: { commitments: OwnCommitments }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const part = (id: string, title: string, lines: readonly CommitmentLine[], withOwner: boolean) => lines.length > 0 && (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title} <span className="count">{formatCount(lines.length, language)}</span></h2>
      <CommitmentLines lines={lines} withOwner={withOwner} />
    </section>
  )
  if (own.length + toAccept.length + toAssign.length === 0) return null
  return <>{part('commitments', words.mine, own, false)}{part('commitments-to-accept', words.toAccept, toAccept, true)}{part('commitments-to-assign', words.toAssign, toAssign, true)}<p className="all"><a href="/commitments">{words.all}</a></p></>
}
